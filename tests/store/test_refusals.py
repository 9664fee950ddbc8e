"""What the medium does not take is told, and what was stored before stays."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.edit import Change, Edit
from annotator.domain.errors import NotStoredError
from annotator.domain.span import Span, Stretch
from annotator.store.backups import backups
from annotator.workflow.repair import check
from annotator.workflow.session import Session
from tests.store.others import ROOT, medium, pull

LIMITED = """
import resource, sys
from pathlib import Path
from annotator.domain.errors import NotStoredError
from annotator.workflow.session import Session
from tests.store.test_refusals import fill

with Session.open(Path(sys.argv[1]), "anna") as session:
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
    stored, told = fill(session)
    assert len(session.copy("a1").spans) == stored
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print(stored, told)
"""


def add(number: int, size: int = 10) -> Edit:
    span = Span(f"e{number}", Stretch(0, 3), "ORG", origin="x" * size)
    return Edit("Add", (Change(None, span, "a1", "anna"),))


def fill(session: Session) -> tuple[int, str]:
    """Add spans until one is refused; return how many were stored, and what was told."""
    for number in range(10_000):
        try:
            session.do(add(number, 20_000))
        except NotStoredError as error:
            return number, str(error)
    raise AssertionError("there is no end to the disk")


@pytest.fixture
def path(session: Session) -> Path:
    session.close()
    return session.project.path


@pytest.fixture
def small(path: Path) -> Iterator[Path]:
    """A project on a medium with little room."""
    with medium(path.parent / "medium", "600k") as folder:
        yield Path(shutil.copy(path, folder))


def test_a_full_disk_refuses_an_edit_and_keeps_those_before(small):
    with Session.open(small, "anna") as session:
        stored, told = fill(session)
        assert "there is no room left where it is; the last step was not stored" in told
        assert len(session.copy("a1").spans) == stored > 0

        subprocess.run(["mount", "-o", "remount,size=20m", small.parent], check=True)
        session.do(add(stored))

    with Session.open(small, "anna") as session:
        assert len(session.copy("a1").spans) == stored + 1
        assert check(session) == []


def test_a_medium_that_was_pulled_takes_no_edit(small):
    session = Session.open(small, "anna")
    pull(small.parent)

    with pytest.raises(NotStoredError, match=r"test\.annot was moved, replaced or deleted"):
        session.do(add(1))

    assert session.copy("a1").spans == ()
    session.close()


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such limit there")
def test_what_cannot_be_written_for_another_reason_is_told(path):
    command = [sys.executable, "-c", LIMITED, str(path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    stored, _, told = run.stdout.partition(" ")
    assert "test.annot cannot be reached: its medium was taken away, or is full" in told
    with Session.open(path, "anna") as session:
        assert len(session.copy("a1").spans) == int(stored) > 0
        assert check(session) == []


def test_a_project_that_was_deleted_underneath_takes_no_edit(session):
    session.project.path.unlink()

    with pytest.raises(NotStoredError, match="moved, replaced or deleted by another program"):
        session.do(add(1))

    assert session.copy("a1").spans == ()
    assert session.article("a1").title == "Ready"
    session.close()
    assert not session.project.path.exists()


def test_a_file_in_the_place_of_the_project_is_let_be(session, tmp_path):
    other = tmp_path / "other"
    other.write_text("synchronised")
    path = session.project.path
    other.replace(path)
    journal = path.with_name("test.annot-journal")
    before = journal.exists()

    with pytest.raises(NotStoredError, match="moved, replaced or deleted by another program"):
        session.do(add(1))
    session.close()

    assert path.read_text() == "synchronised"
    assert journal.exists() == before


def test_what_was_done_before_the_file_was_replaced_is_among_the_backups(session, tmp_path):
    session.do(add(1))
    other = tmp_path / "other"
    other.write_text("synchronised")
    other.replace(session.project.path)

    session.close()

    (backup,) = backups(session.project.path)
    with Session.open(backup.path, "anna") as kept:
        assert [span.id for span in kept.copy("a1").spans] == ["e1"]


def test_where_nothing_was_done_nothing_is_kept_of_a_file_that_is_gone(path):
    session = Session.open(path, "anna")
    path.unlink()

    session.close()

    assert backups(path) == ()
