"""What cannot be written to can be read, as it was at one moment."""

import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.backup import Occasion
from annotator.domain.errors import ProjectError, ReadOnlyError
from annotator.domain.span import Stretch
from annotator.store.lock import lock_of
from annotator.workflow.repair import check
from annotator.workflow.session import Session
from tests.store.others import WRITER, held, kill, medium, start

MOMENTS = 20


@pytest.fixture
def path(session: Session) -> Path:
    session.close()
    return session.project.path


@pytest.fixture
def protected(path: Path) -> Iterator[Path]:
    """A project on a medium that takes nothing new."""
    with medium(path.parent / "medium") as folder:
        moved = Path(shutil.copy(path, folder))
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        yield moved


def edit(session: Session) -> None:
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))


def test_a_project_that_is_open_elsewhere_can_be_read(path):
    before = sorted(path.parent.iterdir())
    with held(path), Session.read(path, "anna") as session:
        assert session.article("a1").title == "Ready"
        assert (session.project.path, session.read_only) == (path, True)

    assert sorted(path.parent.iterdir()) == before


def test_every_edit_is_refused_in_one_sentence(path):
    with held(path), Session.read(path, "anna") as session:
        for step in (lambda: edit(session), lambda: session.project.back_up(Occasion.ASKED)):
            with pytest.raises(ProjectError, match="can only be read here; nothing was changed"):
                step()
        assert session.copy("a1").spans == ()


def test_what_is_read_is_gone_when_it_is_closed(path, tmp_path, monkeypatch):
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(spare))
    with held(path):
        session = Session.read(path)
        assert list(spare.iterdir())
        session.close()
        session.close()

    assert list(spare.iterdir()) == []


def test_copies_made_at_chance_moments_hold_all_that_was_acknowledged(path):
    chance = random.Random(7)
    writer = start(WRITER, path)
    last = 0
    for _ in range(MOMENTS):
        for _ in range(chance.randrange(1, 30)):
            last = int(writer.stdout.readline())
        with Session.read(path, "anna") as session:
            assert len(session.copy("a1").spans) > last
            assert check(session) == []
    kill(writer)


def test_what_a_killed_program_did_not_finish_is_not_read(path):
    kill(start(WRITER, path))
    lock_of(path).unlink()

    with Session.read(path, "anna") as session:
        assert check(session) == []


def test_a_project_on_a_protected_medium_is_read(protected):
    with pytest.raises(ReadOnlyError, match=r"nothing can be written to test\.annot"):
        Session.open(protected)

    with Session.read(protected, "anna") as session:
        assert session.article("a1").title == "Ready"


@pytest.mark.parametrize("name", ["gone.annot", "text.annot"])
def test_what_is_no_project_cannot_be_read_either(tmp_path, name):
    (tmp_path / "text.annot").write_text("text")

    with pytest.raises(ProjectError, match=r"there is no project|is not an annotator project"):
        Session.read(tmp_path / name)
