"""One program writes to a project; whoever comes second is told who that is."""

import json
import os
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from annotator.domain.errors import OpenElsewhereError, ProjectError
from annotator.store.backups import back_up_file, backups, restore
from annotator.store.lock import here, holder_of, lock_of
from annotator.store.project import Project
from tests.store.others import HOLDER, held, kill, start

NOW = "2026-05-04T08:00:00+00:00"


@pytest.fixture
def path(project: Project) -> Path:
    project.close()
    return project.path


def leave_lock(path: Path, **named: object) -> None:
    """Write what another program, perhaps of another computer, has left beside a project."""
    known = {"pid": 4711, "host": here(), "program": "annotator", "since": NOW}
    lock_of(path).write_text(json.dumps(known | named))


def test_the_lock_file_says_who_has_the_project_open(project):
    holder = holder_of(project.path)

    assert (holder.pid, holder.host, holder.program) == (os.getpid(), here(), "annotator")
    assert abs(datetime.now().astimezone() - holder.since).total_seconds() < 60


def test_nothing_is_left_of_it_when_the_project_is_closed(path):
    assert list(path.parent.iterdir()) == [path]


def test_a_second_program_is_told_who_has_it(path):
    with held(path) as other, pytest.raises(OpenElsewhereError) as caught:
        Project(path)

    assert f"(annotator, process {other.pid} on this computer, since 20" in str(caught.value)
    assert str(caught.value).endswith("; close that first")


def test_after_a_crash_nothing_needs_removing(path):
    kill(start(HOLDER, path))
    assert lock_of(path).exists()

    with closing(Project(path)):
        assert holder_of(path).pid == os.getpid()


def test_the_number_of_a_process_that_is_another_program_now_locks_nobody_out(path):
    leave_lock(path, pid=os.getppid())

    Project(path).close()


def test_of_who_is_gone_nothing_is_said(path):
    with held(path):
        kill(start("print()", path))
        leave_lock(path, pid=2**22 + 1)

        with pytest.raises(OpenElsewhereError, match="window or command; close that first"):
            Project(path)


def test_another_computer_is_named_with_how_to_go_on(path):
    leave_lock(path, host="newsroom-3")
    before = path.read_bytes()

    with pytest.raises(OpenElsewhereError) as caught:
        Project(path)

    assert caught.value.far
    assert "open on another computer (annotator, process 4711 on newsroom-3" in str(caught.value)
    assert "delete test.annot.lock beside it" in str(caught.value)
    assert path.read_bytes() == before
    assert lock_of(path).exists()


def test_what_another_computer_has_left_is_taken_over_when_a_person_says_so(path):
    leave_lock(path, host="newsroom-3")

    with closing(Project(path, taking_over=True)):
        assert holder_of(path).host == here()

    assert not lock_of(path).exists()


def test_what_another_computer_has_open_is_not_restored(path):
    back_up_file(path, "asked")
    leave_lock(path, host="newsroom-3")

    with pytest.raises(OpenElsewhereError, match="newsroom-3"):
        restore(path, backups(path)[0])


@pytest.mark.parametrize(
    "written",
    [
        *("", "{", "[]", "null", "[" * 4096, "\ud800".encode("utf-8", "surrogatepass")),
        *('{"pid": 1}', '{"pid": "x", "host": 1, "program": 2, "since": 3}'),
        '{"pid": 1, "host": "x", "program": "y", "since": "0001-01-01"}',
        '{"pid": 1e999, "host": "x", "program": "y", "since": "2026-01-01"}',
    ],
)
def test_a_lock_file_that_makes_no_sense_is_taken_over(path, written):
    data = written if isinstance(written, bytes) else written.encode()
    lock_of(path).write_bytes(data)

    with closing(Project(path)):
        assert holder_of(path).pid == os.getpid()


def test_names_in_a_lock_file_are_cut(path):
    leave_lock(path, host="h" * 900, program="p" * 900)

    with pytest.raises(OpenElsewhereError) as caught:
        Project(path)

    assert len(str(caught.value)) < 500


def test_what_is_open_here_is_not_opened_twice(project):
    with pytest.raises(OpenElsewhereError):
        Project(project.path)

    with pytest.raises(OpenElsewhereError):
        Project.read(project.path)


def test_a_lock_that_another_program_has_written_meanwhile_is_let_be(project):
    leave_lock(project.path, host="newsroom-3")

    project.close()

    assert holder_of(project.path).host == "newsroom-3"


def test_a_project_that_is_refused_leaves_no_lock(path):
    data = bytearray(path.read_bytes())
    path.write_bytes(data[:5000])

    with pytest.raises(ProjectError):
        Project(path)

    assert not lock_of(path).exists()
