"""A project is checked and repaired from the window, also one that cannot be opened."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.backup import Occasion
from annotator.domain.problem import Problem
from annotator.ui.canvas.marks import mark_of
from annotator.ui.keeping.checking import IN_ORDER
from annotator.ui.keeping.findings import Findings
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.keeping import back_up, backups
from annotator.workflow.session import Session
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import PERSON


def accept(bench: Workbench) -> None:
    bench.desk.choose(mark_of(PERSON))
    bench.deeds.accept()


def spoil(bench: Workbench, statement: str) -> None:
    bench.desk.session.project.ask(lambda connection: connection.exec_driver_sql(statement))


def told(bench: Workbench) -> str:
    return bench.window.statusBar().currentMessage()


def test_a_project_that_is_in_order_is_said_to_be(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_by_name["check_project"].trigger()

    qtbot.waitUntil(lambda: told(bench) == IN_ORDER)
    assert bench.checking.dialog is None


def test_what_is_wrong_is_listed_and_repaired(qtbot: QtBot, bench: Workbench) -> None:
    accept(bench)
    spoil(bench, "UPDATE span SET stop = 900 WHERE state = 'accepted'")
    path, before = bench.desk.session.project.path, bench.desk

    bench.actions_by_name["check_project"].trigger()
    qtbot.waitUntil(lambda: bench.checking.dialog is not None)
    dialog = bench.checking.dialog
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "1 span of 1 article (a1) reach beyond the text" in lines[0]
    qtbot.mouseClick(dialog.repairing, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: bench.desk is not None and bench.desk is not before)
    assert Occasion.REPAIR in [backup.occasion for backup in backups(path)]
    (box,) = bench.window.findChildren(QMessageBox)
    assert "set aside" in box.text()
    box.close()


@pytest.fixture
def damaged(suggested: Session) -> Path:
    """A project with a backup and a page of noise."""
    suggested.close()
    path = suggested.project.path
    back_up(path)
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_article_story'"
        (page,) = connection.execute(query).fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xab" * 4096
    path.write_bytes(data)
    return path


@pytest.fixture
def empty(qtbot: QtBot) -> Iterator[Workbench]:
    """A window without a project."""
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    bench = Workbench(window)
    window.show()
    yield bench
    window.close()


def test_opening_a_damaged_project_offers_to_repair_it(
    qtbot: QtBot, empty: Workbench, damaged: Path
) -> None:
    empty.files.open(damaged, "anna")
    qtbot.waitUntil(lambda: empty.files.problem is not None)
    ways = empty.files.problem.ways()
    assert list(ways) == ["&Repair", "&Backups…"]

    qtbot.mouseClick(ways["&Repair"], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: empty.desk is not None)
    assert empty.desk.session.copy("a1").span(PERSON.id) == PERSON
    for box in empty.window.findChildren(QMessageBox):
        box.close()


def test_a_project_without_its_first_page_is_repaired_too(
    qtbot: QtBot, empty: Workbench, suggested: Session
) -> None:
    suggested.close()
    path = suggested.project.path
    path.write_bytes(b"\xab" * 4096 + path.read_bytes()[4096:])
    empty.files.open(path, "anna")
    qtbot.waitUntil(lambda: empty.files.problem is not None)
    assert "its beginning is lost" in empty.files.problem.happened.text()

    qtbot.mouseClick(empty.files.problem.ways()["&Repair"], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: empty.desk is not None)
    assert empty.desk.session.copy("a1").span(PERSON.id) == PERSON
    for box in empty.window.findChildren(QMessageBox):
        box.close()


def test_what_never_was_a_project_is_not_offered_to_be_repaired(
    qtbot: QtBot, empty: Workbench, tmp_path: Path
) -> None:
    path = tmp_path / "picture.annot"
    path.write_bytes(random.Random(1).randbytes(200_000))

    empty.files.open(path, "anna")

    qtbot.waitUntil(lambda: empty.files.problem is not None)
    assert "is not an annotator project" in empty.files.problem.happened.text()
    assert empty.files.problem.ways() == {}


def test_opening_a_damaged_project_offers_to_go_back_to_a_backup(
    qtbot: QtBot, empty: Workbench, damaged: Path
) -> None:
    empty.files.open(damaged, "anna")
    qtbot.waitUntil(lambda: empty.files.problem is not None)
    qtbot.mouseClick(empty.files.problem.ways()["&Backups…"], Qt.MouseButton.LeftButton)
    dialog = empty.keeper.dialog
    assert dialog.list.count() == 1

    qtbot.mouseClick(dialog.going, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: empty.desk is not None)
    assert empty.desk.session.copy("a1").span(PERSON.id) == PERSON
    assert list(damaged.parent.glob("test damaged *.annot"))


def test_all_of_it_is_said_in_the_language_of_the_window(bench: Workbench) -> None:
    with bracketed():
        findings = Findings([Problem("it", "mended")], bench.window, read_only=False)

        assert in_english(findings) <= {"it: mended"}
