"""Backups are made without being asked, and one comes back in three clicks."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.backup import Occasion
from annotator.domain.edit import Change
from annotator.domain.span import State
from annotator.store.backups import folder_of
from annotator.ui.canvas.marks import mark_of
from annotator.ui.keeping.dialog import BackupsDialog
from annotator.ui.keeping.missed import Missed
from annotator.ui.rows import HELD
from annotator.ui.workbench import Workbench
from annotator.workflow.keeping import backups
from annotator.workflow.session import Session
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import KYIV, PERSON


@pytest.fixture
def kept(qtbot: QtBot, bench: Workbench) -> Workbench:
    """The window, once it has backed the project up that it opened."""
    qtbot.waitUntil(lambda: bool(made(bench)))
    return bench


def made(bench: Workbench) -> list[Occasion]:
    assert bench.desk
    return [backup.occasion for backup in backups(bench.desk.session.project.path)]


def accept(bench: Workbench) -> None:
    bench.desk.choose(mark_of(PERSON))
    bench.deeds.accept()


def opened(bench: Workbench) -> BackupsDialog:
    bench.actions_by_name["choose_backup"].trigger()
    assert bench.keeper.dialog
    return bench.keeper.dialog


def test_a_project_is_backed_up_when_it_is_opened(kept: Workbench) -> None:
    assert made(kept) == [Occasion.OPENED]


def test_work_is_backed_up_after_a_while_and_idleness_is_not(qtbot: QtBot, kept: Workbench) -> None:
    assert not kept.keeper.clock.isActive()
    accept(kept)
    assert kept.keeper.clock.isActive()

    kept.keeper.clock.timeout.emit()

    qtbot.waitUntil(lambda: made(kept) == [Occasion.WORKED, Occasion.OPENED])


def test_a_long_step_is_backed_up_at_once(qtbot: QtBot, kept: Workbench) -> None:
    session = kept.desk.session
    with closing(session.spool()) as spool:
        spool.add(Change(None, Article("a3", "Rain."), "a3"))
        spool.spool()
        list(session.do_all("Import", spool))

    qtbot.waitUntil(lambda: made(kept) == [Occasion.WORKED, Occasion.OPENED])


def test_after_ten_minutes_of_work_the_clock_makes_a_backup(qtbot: QtBot, kept: Workbench) -> None:
    assert kept.keeper.clock.interval() == 10 * 60 * 1000
    kept.keeper.clock.setInterval(1)

    accept(kept)

    qtbot.waitUntil(lambda: made(kept) == [Occasion.WORKED, Occasion.OPENED])
    assert not kept.keeper.clock.isActive()


@pytest.fixture
def missed(qtbot: QtBot, kept: Workbench) -> Workbench:
    """The window, once a backup could not be made."""
    accept(kept)
    shutil.rmtree(folder(kept))
    folder(kept).write_text("in the way")
    said = []
    kept.announcer.said.connect(said.append)
    kept.keeper.clock.timeout.emit()
    qtbot.waitUntil(kept.keeper.missed.isVisible)
    assert said == ["A backup could not be made. The button No backup in the status bar says why."]
    return kept


def folder(bench: Workbench) -> Path:
    return folder_of(bench.desk.session.project.path)


def test_a_backup_that_cannot_be_made_is_said_until_it_was_looked_at(missed: Workbench) -> None:
    button = missed.keeper.missed
    missed.desk.undo()
    assert button.isVisible()

    button.click()

    assert not button.isVisible()
    assert "no backup could be made: test.annot or its backups" in button.problem.happened.text()
    assert "Your work itself is saved." in button.problem.rest.text()
    button.problem.reject()


def test_the_next_backup_takes_back_that_one_was_missed(qtbot: QtBot, missed: Workbench) -> None:
    folder(missed).unlink()
    missed.keeper.missed.click()

    missed.keeper.missed.problem.ways()["&Try again"].click()

    qtbot.waitUntil(lambda: made(missed) == [Occasion.WORKED])
    assert not missed.keeper.missed.isVisible()


def test_a_copy_elsewhere_stands_in_for_a_backup(
    qtbot: QtBot, missed: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "safe.annot"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    missed.keeper.missed.click()

    with qtbot.waitSignal(missed.files.ended):
        missed.keeper.missed.problem.ways()["&Save a copy…"].click()

    assert missed.desk.session.project.path != out
    with Session.open(out, "anna") as copy:
        assert copy.copy("a1").span(PERSON.id).state is State.ACCEPTED


def test_what_was_missed_of_one_project_is_not_said_of_the_next(missed: Workbench) -> None:
    missed.close_session()

    assert not missed.keeper.missed.isVisible()


def test_the_dialog_says_what_going_back_would_lose(kept: Workbench) -> None:
    accept(kept)
    dialog = opened(kept)

    assert "spans: 2, now 3" in dialog.told.toPlainText()
    assert "1 step would be lost" in dialog.told.toPlainText()
    assert "– Accept (anna)" in dialog.told.toPlainText()
    dialog.reject()


def test_going_back_brings_the_project_of_then_and_backs_up_the_present(
    qtbot: QtBot, kept: Workbench
) -> None:
    accept(kept)
    before = kept.desk
    dialog = opened(kept)

    qtbot.mouseClick(dialog.going, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: kept.desk is not None and kept.desk is not before)
    assert kept.desk.session.copy("a1").span(KYIV.id)
    assert kept.desk.session.copy("a1").span(PERSON.id) == PERSON
    assert Occasion.RESTORE in made(kept)


def test_a_damaged_backup_cannot_be_gone_back_to(kept: Workbench) -> None:
    (backup,) = backups(kept.desk.session.project.path)
    backup.path.write_bytes(backup.path.read_bytes()[:9_000])

    dialog = opened(kept)

    assert not dialog.going.isEnabled()
    assert "cannot be read" in dialog.told.toPlainText()
    dialog.reject()


def test_without_backups_the_dialog_says_when_they_are_made(kept: Workbench) -> None:
    for backup in backups(kept.desk.session.project.path):
        backup.path.unlink()

    dialog = opened(kept)

    assert "whenever this project is opened" in dialog.told.toPlainText()
    dialog.reject()


def test_all_of_it_is_said_in_the_language_of_the_window(kept: Workbench) -> None:
    accept(kept)
    with bracketed():
        dialog, missed = opened(kept), Missed(kept.window)
        missed.tell("no room", ())

        assert in_english(dialog) | in_english(missed) == set()
        assert dialog.list.item(0).data(HELD).detail == "⟦when it was opened⟧"
        assert "⟦1 steps would be lost" in dialog.told.toPlainText()
        missed.click()
        assert missed.problem.happened.text().startswith("⟦At")
        missed.problem.reject()
        dialog.reject()
