"""A project is one file that is open once, and nothing acknowledged is lost."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.errors import ProjectError
from annotator.domain.span import Stretch
from annotator.store.project import Project
from annotator.store.sqlite import VERSION
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.store.killing import kill

ROOT = Path(__file__).parents[2]
NEWS = load_scheme("news")

OPENER = """
import sys
from pathlib import Path
from annotator.domain.errors import ProjectError
from annotator.store.project import Project
try:
    Project(Path(sys.argv[1])).close()
except ProjectError as error:
    sys.exit(str(error))
"""


def python(script: str, *args: object) -> list[str]:
    return [sys.executable, "-c", script, *map(str, args)]


def refused(path: Path, reason: str) -> None:
    before = path.read_bytes()

    with pytest.raises(ProjectError, match=reason):
        Project(path)

    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_file_of_a_newer_version_is_refused_and_not_written(project):
    project.close()
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")

    refused(project.path, f"newer annotator.*schema {VERSION + 1}.*nothing was changed")


def test_a_file_of_a_version_without_a_way_up_is_refused_and_not_written(project):
    project.close()
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute("PRAGMA user_version = 0")

    refused(project.path, "cannot be brought up to date")


def test_another_programs_sqlite_file_is_refused(tmp_path):
    path = tmp_path / "other.annot"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (x)")

    refused(path, "is not an annotator project")


@pytest.mark.parametrize("data", [b"", b"some text", b"SQLite format 3\0", b"x" * 5000])
def test_a_file_that_is_no_project_is_refused(tmp_path, data):
    path = tmp_path / "text.annot"
    path.write_bytes(data)

    refused(path, "is not an annotator project")


def test_a_project_cut_off_after_its_header_is_refused(project):
    project.close()
    project.path.write_bytes(project.path.read_bytes()[:1000])

    with pytest.raises(ProjectError, match="damaged"):
        Project(project.path)


def test_a_missing_file_is_refused_and_not_made(tmp_path):
    path = tmp_path / "nowhere.annot"

    with pytest.raises(ProjectError, match=r"there is no project .*nowhere\.annot"):
        Project(path)

    assert not path.exists()


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(ProjectError, match="is a folder; a project is a file"):
        Project(tmp_path)


def test_creating_does_not_overwrite(project):
    project.close()
    before = project.path.read_bytes()

    with pytest.raises(ProjectError, match="exists already; nothing was changed"):
        Project.create(project.path, NEWS)

    assert project.path.read_bytes() == before


def test_creating_in_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ProjectError, match=r"there is no folder .*nowhere"):
        Project.create(tmp_path / "nowhere" / "p.annot", NEWS)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder that takes no files")
def test_creating_where_no_file_can_be_is_refused():
    with pytest.raises(ProjectError, match="its folder takes nothing new"):
        Project.create(Path("/proc/p.annot"), NEWS)


def test_a_second_program_is_told_that_the_project_is_open(project):
    second = subprocess.run(
        python(OPENER, project.path), cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert second.returncode == 1
    assert "open in another window or command" in second.stderr
    assert "Traceback" not in second.stderr


def test_a_second_program_may_open_it_once_the_first_has_closed_it(project):
    project.close()

    subprocess.run(python(OPENER, project.path), cwd=ROOT, check=True)


def test_after_closing_only_the_one_file_is_left(session):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))

    session.close()

    path = session.project.path
    assert list(path.parent.iterdir()) == [path]


def test_closing_twice_does_no_harm(project):
    project.close()

    project.close()

    Project(project.path).close()


def test_a_copy_made_while_it_is_open_holds_all_edits(session, tmp_path):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    seen = session.copy("a1")
    copied = tmp_path / "elsewhere" / "copied.annot"
    copied.parent.mkdir()

    shutil.copy(session.project.path, copied)

    with Session.open(copied, "anna") as again:
        assert again.copy("a1") == seen
        assert again.undo_and_redo() == ("Add GPE", None)


def test_any_thread_may_use_it(session):
    problems = []

    def work() -> None:
        try:
            for _ in range(10):
                session.do(decide.add_quote(session.copy("a1"), Stretch(0, 15)))
                session.undo()
        except Exception as error:  # noqa: BLE001  (told below)
            problems.append(error)

    session.do(decide.set_status(session.copy("a1"), "draft"))
    thread = threading.Thread(target=work)
    thread.start()
    for _ in range(20):
        session.headings()
    thread.join()

    assert problems == []
    assert session.copy("a1").quotes == ()


def test_a_project_whose_writer_was_killed_within_a_step_opens_as_it_was(project, tmp_path):
    project.close()
    killed = tmp_path / "killed.annot"
    with closing(sqlite3.connect(project.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        values = [(str(number), "x" * 500) for number in range(1000)]
        connection.executemany("INSERT INTO setting VALUES (?, ?)", values)
        shutil.copy(project.path, killed)
        shutil.copy(f"{project.path}-journal", f"{killed}-journal")

    with closing(Project(killed)) as again:
        assert again.ask(lambda c: c.exec_driver_sql("SELECT key FROM setting").all()) == [
            ("scheme",),
            ("uid",),
        ]


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(session):
    session.close()

    outcome = kill(session.project.path, kills=6, seed=7)

    assert outcome.told > outcome.kills == 6
    assert (outcome.lost, outcome.damaged) == (0, 0)
