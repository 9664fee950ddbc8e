"""A project file that another program writes over is not written to, and its work is kept."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.backup import Occasion
from annotator.domain.edit import Change
from annotator.domain.errors import NotStoredError, ProjectError
from annotator.domain.span import Stretch
from annotator.store.backups import backups
from annotator.store.project import Project
from annotator.store.trail import LOST, MOST, Trail
from annotator.workflow.keeping import back_up_changed, go_on_in_copy
from annotator.workflow.repair import check
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

OVER = r"test\.annot was written over by another program; the last step was not stored"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another project, just made."""
    project = Project.create(tmp_path / "other.annot", load_scheme("news"))
    project.close()
    return project.path


def add(session: Session, start: int) -> None:
    session.do(decide.add_span(session.copy("a1"), Stretch(start, start + 2), "ORG"))


def starts(session: Session) -> list[int]:
    return [span.start for span in Session(session.project, "anna").copy("a1").spans]


def write_over(session: Session, source: Path) -> bytes:
    shutil.copyfile(source, session.project.path)
    return session.project.path.read_bytes()


@pytest.mark.parametrize(
    "step",
    [
        lambda session: add(session, 10),
        Session.undo,
        lambda session: session.project.back_up(Occasion.WORKED),
        lambda session: session.project.renew_search(),
        lambda session: session.article("a1"),
    ],
)
def test_nothing_is_done_to_a_file_that_was_written_over(session, other, step):
    add(session, 0)
    session.copy("a1")
    write_over(session, other)

    with pytest.raises(NotStoredError, match=OVER):
        step(session)
    session.close()

    assert session.project.path.read_bytes() == other.read_bytes()


def test_an_earlier_state_of_the_same_project_is_noticed(session):
    add(session, 0)
    earlier = session.project.back_up(Occasion.WORKED)
    add(session, 10)
    held = write_over(session, earlier.path)

    with pytest.raises(NotStoredError, match=OVER):
        session.undo()
    session.close()

    assert session.project.path.read_bytes() == held


def test_a_project_that_is_as_young_is_noticed(project, other):
    shutil.copyfile(other, project.path)

    with pytest.raises(NotStoredError, match=OVER):
        project.renew_search()


def test_a_file_that_was_cut_off_is_noticed(session):
    with session.project.path.open("rb+") as file:
        file.truncate(8192)

    with pytest.raises(NotStoredError, match=OVER):
        add(session, 0)


def test_a_file_that_was_touched_is_as_it_was(session):
    session.project.path.touch()
    session.project.path.write_bytes(session.project.path.read_bytes())

    add(session, 0)

    assert starts(session) == [0]


def test_many_edits_are_all_our_own(session):
    for start in range(60):
        add(session, start)
    for _ in range(40):
        session.undo()
    session.redo()

    assert starts(session) == list(range(21))


def test_a_copy_has_all_that_was_done_since_the_backup(session, other, tmp_path):
    add(session, 0)
    back_up_changed(session, Occasion.OPENED)
    back_up_changed(session, Occasion.WORKED)
    for start in (10, 20, 30):
        add(session, start)
    session.undo()
    number = session.do(decide.add_span(session.copy("a1"), Stretch(40, 42), "ORG"))
    session.do(decide.add_span(session.copy("a1"), Stretch(50, 52), "ORG"), joining=number)
    write_over(session, other)
    with pytest.raises(NotStoredError) as caught:
        add(session, 60)

    copy = go_on_in_copy(session, tmp_path / "copy.annot", caught.value.step)

    assert starts(copy) == [0, 10, 20, 40, 50, 60]
    copy.undo()
    copy.undo()
    assert starts(copy) == [0, 10, 20]
    assert check(copy) == []
    copy.close()


def test_what_was_done_is_among_the_backups_when_the_project_is_closed(session, other):
    session.project.back_up(Occasion.OPENED)
    add(session, 10)
    held = write_over(session, other)

    session.close()

    latest, _ = backups(session.project.path)
    assert session.project.path.read_bytes() == held
    with Session.open(latest.path, "anna") as kept:
        assert starts(kept) == [10]


def test_without_a_backup_there_is_nothing_to_copy(session, other, tmp_path):
    add(session, 0)
    write_over(session, other)

    with pytest.raises(ProjectError, match=LOST):
        session.project.copy_to(tmp_path / "copy.annot")
    session.close()

    assert not (tmp_path / "copy.annot").exists()
    assert backups(session.project.path) == ()


def test_a_trail_that_is_too_long_ends(tmp_path):
    (tmp_path / "backup").touch()
    trail = Trail[list[str]]()
    trail.begin(tmp_path / "backup")

    trail.add(lambda done: done.append("small"), MOST)
    assert trail
    trail.add(lambda done: done.append("too many"))

    assert not trail
    with pytest.raises(ProjectError, match=LOST):
        trail.lay_out(tmp_path / "copy")


def test_a_long_step_is_not_done_again_elsewhere(session, other, tmp_path):
    session.project.back_up(Occasion.OPENED)
    with closing(session.spool()) as spool:
        spool.add(Change(None, Article("a3", "Rain."), "a3"))
        spool.spool()
        list(session.do_all("Import", spool))
    write_over(session, other)

    with pytest.raises(ProjectError, match=LOST):
        session.project.copy_to(tmp_path / "copy.annot")
