"""What a screen reader finds when it asks for the canvas."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.span import Stretch
from annotator.ui.canvas.typography import Typography
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.conftest import TEXT
from tests.ui.conftest import PERSON, Hand

SHIP = "A 🚢 left. “Go,” said Ana.\n\nThe end."


@pytest.fixture
def text(bench: Workbench) -> QAccessibleTextInterface:
    return QAccessible.queryAccessibleInterface(bench.canvas).textInterface()


@pytest.fixture
def ship(bench: Workbench, text: QAccessibleTextInterface) -> QAccessibleTextInterface:
    """The text of an article with a character that is two UTF-16 units long."""
    session = bench.desk.session
    change = Change(None, Article("ship", SHIP, title="Ship"), "ship")
    Session(session.project, "").do(Edit("Import", (change,)))
    bench.desk.open("ship")
    return text


def test_the_canvas_is_a_document_with_a_name(bench: Workbench) -> None:
    found = QAccessible.queryAccessibleInterface(bench.canvas)

    assert found.role() == QAccessible.Role.Document
    assert found.text(QAccessible.Text.Name) == "Article text"
    assert found.text(QAccessible.Text.Description) == "Ready"
    assert found.state().readOnly
    assert found.state().focused
    assert found.childCount() == 0


def test_the_whole_text_is_there(text: QAccessibleTextInterface) -> None:
    assert text.characterCount() == len(TEXT)
    assert text.text(0, -1) == TEXT
    assert text.text(PERSON.start, PERSON.end) == "Ana Petrović"


def test_offsets_count_utf_16_units(ship: QAccessibleTextInterface) -> None:
    assert ship.characterCount() == len(SHIP) + 1
    assert ship.text(5, 9) == "left"
    assert ship.text(2, 4) == "🚢"
    assert ship.text(0, 999) == SHIP


def test_the_caret_is_told_and_set_in_units(
    bench: Workbench, ship: QAccessibleTextInterface
) -> None:
    ship.setCursorPosition(5)

    assert bench.caret.on
    assert bench.canvas.caret == 4
    assert ship.cursorPosition() == 5


def test_without_a_caret_a_reader_is_at_what_is_active(
    bench: Workbench, hand: Hand, text: QAccessibleTextInterface
) -> None:
    assert text.cursorPosition() == 0
    hand.click(PERSON.stretch)
    assert text.cursorPosition() == PERSON.start
    hand.type("w")
    assert text.cursorPosition() == bench.desk.selection.end


def test_a_character_is_found_where_it_stands_on_the_screen(
    bench: Workbench, text: QAccessibleTextInterface
) -> None:
    box = bench.canvas.sheet.boxes(Stretch(30, 31))[0].translated(bench.canvas.origin)
    corner = bench.canvas.viewport().mapToGlobal(QPoint(0, 0))

    found = text.characterRect(30)

    assert found.center() - corner == box.toAlignedRect().center()
    assert text.offsetAtPoint(found.center()) == 30


def test_a_line_end_and_the_end_have_a_place_too(ship: QAccessibleTextInterface) -> None:
    for offset in (SHIP.index("\n") + 1, ship.characterCount()):
        assert not ship.characterRect(offset).isEmpty()


def test_a_reader_can_select_and_let_go(bench: Workbench, text: QAccessibleTextInterface) -> None:
    text.setSelection(0, 52, 60)
    assert bench.desk.selection == Stretch(53, 60)
    assert text.selectionCount() == 0

    text.removeSelection(0)
    assert bench.desk.selection is None


def test_a_reader_can_bring_text_into_view(
    bench: Workbench, text: QAccessibleTextInterface, qtbot: QtBot
) -> None:
    bench.window.resize(700, 300)
    bench.canvas.set_typography(Typography(40))
    bar = bench.canvas.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    text.scrollToSubstring(len(TEXT) - 5, len(TEXT))

    assert bar.value() > 0


def test_another_article_is_another_text(
    bench: Workbench, hand: Hand, text: QAccessibleTextInterface
) -> None:
    hand.key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)

    assert text.text(0, -1) == bench.desk.article.text != TEXT
