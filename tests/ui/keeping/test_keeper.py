"""Backups are made without being asked, and one comes back in three clicks."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.backup import Occasion
from annotator.domain.edit import Change
from annotator.store.backups import folder_of
from annotator.ui.canvas.marks import mark_of
from annotator.ui.keeping.dialog import BackupsDialog
from annotator.ui.workbench import Workbench
from annotator.workflow.keeping import backups
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


def test_a_backup_that_cannot_be_made_is_told(qtbot: QtBot, kept: Workbench) -> None:
    accept(kept)
    folder = folder_of(kept.desk.session.project.path)
    for backup in folder.iterdir():
        backup.unlink()
    folder.rmdir()
    folder.write_text("in the way")

    kept.keeper.clock.timeout.emit()

    qtbot.waitUntil(lambda: "is as it was" in kept.window.statusBar().currentMessage())


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
