"""A card tells about the mark under the mouse, beside it and only while the mouse rests there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.span import Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.telling.card import Card, beside
from annotator.ui.workbench import Workbench
from tests.ui.conftest import KYIV, PERSON, QUOTE, Hand

pytestmark = pytest.mark.qt_log_ignore("does not support")
COUNCIL = Stretch(53, 60)
SCREEN = QRect(0, 0, 1000, 800)
SIZE = QSize(360, 150)
Rests = Callable[[Stretch], Card]


@pytest.fixture
def rest(bench: Workbench, hand: Hand) -> Rests:
    """Let the mouse rest on a stretch until the delay is over, and return the card."""
    viewport = bench.canvas.viewport()

    def rest(stretch: Stretch) -> Card:
        at = hand.middle(stretch)
        event = QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at))
        QApplication.sendEvent(viewport, event)
        return bench.hover.card

    return rest


def on_screen(bench: Workbench, stretch: Stretch) -> QRect:
    box = bench.canvas.seen(stretch)
    return QRect(bench.canvas.viewport().mapToGlobal(box.topLeft()), box.size())


def test_a_card_tells_about_a_span(rest: Rests) -> None:
    card = rest(KYIV.stretch)

    assert card.isVisible()
    assert card.text.text() == "Kyiv"
    assert card.what.text() == "ORG"
    assert card.state.text() == "suggested by builtin@3, 60% sure"
    assert "For example" in card.meaning.text()
    assert card.lines.isHidden()
    assert card.keys.text() == "Click, then   Return accept   Backspace reject   L label"


def test_a_card_tells_about_a_quote_and_the_keys_for_what_is_active(
    bench: Workbench, hand: Hand, rest: Rests
) -> None:
    hand.type("1")
    card = rest(QUOTE.contents[0])

    assert card.lines.text() == "Speaker: Ana Petrović (also Petrović)\nCue: none"
    assert card.meaning.isHidden()
    assert bench.desk.active == mark_of(QUOTE)
    assert card.keys.text() == "Del delete   S speaker   C cue"


def test_nothing_on_a_card_is_markup(bench: Workbench, rest: Rests) -> None:
    bench.deeds.set_speaker_name("<b>Ana</b>")
    card = rest(QUOTE.contents[0])

    labels = (card.text, card.what, card.state, card.lines, card.meaning, card.keys)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert card.lines.text().startswith("Speaker: <b>Ana</b>")


def test_a_card_does_not_cover_its_mark(bench: Workbench, rest: Rests) -> None:
    card = rest(PERSON.stretch)

    assert not card.geometry().intersects(on_screen(bench, PERSON.stretch))


def test_there_is_no_card_where_there_is_no_mark(rest: Rests) -> None:
    assert rest(KYIV.stretch).isVisible()
    assert rest(COUNCIL).isHidden()


def test_a_card_goes_when_the_mouse_leaves_the_mark(
    bench: Workbench, hand: Hand, rest: Rests, qtbot: QtBot
) -> None:
    card = rest(KYIV.stretch)
    qtbot.mouseMove(bench.canvas.viewport(), hand.middle(KYIV.stretch) + QPoint(2, 0))
    assert card.isVisible()

    qtbot.mouseMove(bench.canvas.viewport(), hand.middle(COUNCIL))
    assert card.isHidden()


def test_a_card_goes_when_a_key_or_a_button_is_pressed(hand: Hand, rest: Rests) -> None:
    card = rest(KYIV.stretch)
    hand.click(KYIV.stretch)
    assert card.isHidden()

    rest(KYIV.stretch)
    hand.key(Qt.Key.Key_Down)
    assert card.isHidden()


@pytest.mark.parametrize(
    "box",
    [
        QRect(500, 300, 90, 24),
        QRect(960, 300, 40, 24),
        QRect(0, 0, 30, 24),
        QRect(500, 770, 90, 24),
        QRect(970, 770, 30, 24),
        QRect(100, 100, 300, 600),
        QRect(600, 0, 390, 790),
    ],
)
def test_a_card_lies_on_the_screen_and_beside_the_mark(box: QRect) -> None:
    card = QRect(beside(box, box.center(), SIZE, SCREEN), SIZE)

    assert SCREEN.contains(card)
    assert not card.intersects(box)


def test_where_a_mark_fills_the_screen_the_card_is_still_on_it() -> None:
    box = QRect(0, 0, 1000, 800)

    assert SCREEN.contains(QRect(beside(box, box.center(), SIZE, SCREEN), SIZE))


def test_labels_say_what_they_mean(bench: Workbench) -> None:
    tip = bench.inspector.labels.item(2).toolTip()

    assert "a place with a government. For example: Kyiv" in tip
