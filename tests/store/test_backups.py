"""A project is backed up whole, and what was backed up comes back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.backup import RECENT, Occasion, lost
from annotator.domain.errors import ProjectError
from annotator.domain.span import Stretch
from annotator.store.backups import back_up_file, backups, folder_of, outline, restore
from annotator.workflow.session import Session

KYIV = Stretch(43, 47)


def mark(session: Session) -> None:
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_a_backup_of_an_open_project_holds_all_that_was_done(session):
    mark(session)
    backup = session.project.back_up(Occasion.WORKED)
    session.close()

    assert backups(session.project.path) == (backup,)
    assert dump(backup.path) == dump(session.project.path)


def test_a_backup_opens_like_any_project(session):
    mark(session)
    backup = session.project.back_up(Occasion.WORKED)

    with Session.open(backup.path, session.annotator) as again:
        assert again.copy("a1") == session.copy("a1")


def test_backups_come_latest_first_and_other_files_are_passed_over(session):
    made = [session.project.back_up(occasion) for occasion in (Occasion.OPENED, Occasion.MERGE)]
    folder = folder_of(session.project.path)
    (folder / "notes.annot").touch()
    (folder / "2026-13-45T99.00.00.0Z opened.annot").touch()

    assert backups(session.project.path) == tuple(reversed(made))


def test_superfluous_backups_go_when_another_is_made(session):
    made = [session.project.back_up(Occasion.WORKED) for _ in range(RECENT + 2)]

    assert backups(session.project.path) == tuple(reversed(made[2:]))
    assert len(list(folder_of(session.project.path).iterdir())) == RECENT


def test_what_was_backed_up_comes_back_and_the_present_is_backed_up_first(session):
    path = session.project.path
    before = session.project.back_up(Occasion.WORKED)
    mark(session)
    session.close()
    after = dump(path)

    restore(path, before)

    latest, _ = backups(path)
    assert dump(path) == dump(before.path)
    assert (latest.occasion, dump(latest.path)) == (Occasion.RESTORE, after)


def test_a_project_that_is_gone_comes_back(session):
    backup = session.project.back_up(Occasion.WORKED)
    session.close()
    session.project.path.unlink()

    restore(session.project.path, backup)

    assert dump(session.project.path) == dump(backup.path)
    assert backups(session.project.path) == (backup,)


def test_a_project_that_is_damaged_is_set_aside_as_it_is(session):
    backup = session.project.back_up(Occasion.WORKED)
    session.close()
    path = session.project.path
    path.write_bytes(b"SQLite format 3\0" + bytes(5_000))
    damaged = path.read_bytes()

    restore(path, backup)

    (aside,) = path.parent.glob("test damaged *.annot")
    assert aside.read_bytes() == damaged
    assert dump(path) == dump(backup.path)


def test_a_damaged_backup_is_not_put_in_place_of_the_project(session):
    mark(session)
    backup = session.project.back_up(Occasion.WORKED)
    session.close()
    backup.path.write_bytes(backup.path.read_bytes()[:20_000])
    before = session.project.path.read_bytes()

    with pytest.raises(ProjectError, match="the project is as it was"):
        restore(session.project.path, backup)

    assert session.project.path.read_bytes() == before


def test_a_backup_that_cannot_be_written_is_told_and_harms_nothing(session):
    folder_of(session.project.path).write_text("not a folder")

    with pytest.raises(ProjectError, match="the project is as it was"):
        session.project.back_up(Occasion.WORKED)

    mark(session)
    assert len(session.copy("a1").spans) == 1


def test_a_project_that_is_not_open_is_backed_up_too(session):
    session.close()

    backup = back_up_file(session.project.path, Occasion.ASKED)

    assert dump(backup.path) == dump(session.project.path)


def test_an_outline_tells_what_going_back_would_lose(session):
    backup = session.project.back_up(Occasion.WORKED)
    mark(session)
    now, then = session.project.outline(), outline(backup.path)

    assert (now.articles, now.spans, then.spans) == (1, 1, 0)
    assert lost(now, then) == (f"Add GPE ({session.annotator})",)
    assert not now.same(then)


def test_undo_alone_makes_another_state(session):
    mark(session)
    before = session.project.outline()
    session.undo()

    assert not session.project.outline().same(before)
    session.redo()
    assert session.project.outline().same(before)
