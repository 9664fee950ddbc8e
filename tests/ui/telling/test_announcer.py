"""What is announced while an annotator works."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from annotator.ui.workbench import Workbench
from tests.ui.conftest import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def said(bench: Workbench) -> list[str]:
    bench.desk.let_go()
    sentences: list[str] = []
    bench.announcer.said.connect(sentences.append)
    return sentences


def test_the_suggestion_that_becomes_active_is_announced(hand: Hand, said: list[str]) -> None:
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Tab)

    assert said == [
        "Quote without a speaker, suggested: “We are ready,”",
        "Person suggested: Ana Petrović",
    ]


def test_a_decision_is_announced_before_the_next_suggestion(hand: Hand, said: list[str]) -> None:
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Return)

    assert said[1:] == [
        "Quote without a speaker, accepted: “We are ready,”",
        "Person suggested: Ana Petrović",
    ]


def test_what_is_selected_and_labelled_is_announced(hand: Hand, said: list[str]) -> None:
    hand.key(Qt.Key.Key_F7)
    hand.key(Qt.Key.Key_Right, CONTROL)
    hand.key(Qt.Key.Key_Right, CONTROL | SHIFT)
    hand.type("2")

    assert said[1:3] == ["Selected: We", "ORG added: We"]


def test_what_the_status_bar_says_is_announced(hand: Hand, said: list[str]) -> None:
    hand.type("w")

    assert said == ["Nothing is selected or active; F7 shows a caret"]


def test_another_article_is_announced_and_described(
    bench: Workbench, hand: Hand, said: list[str]
) -> None:
    hand.key(Qt.Key.Key_PageDown, CONTROL)

    assert said == ["Again, 0 open suggestions"]
    assert bench.canvas.accessibleDescription() == "Again"


def test_a_screen_reader_that_listens_is_told(
    bench: Workbench, hand: Hand, said: list[str]
) -> None:
    QAccessible.setActive(True)
    try:
        hand.key(Qt.Key.Key_F7)
        hand.key(Qt.Key.Key_Right, CONTROL | SHIFT)
    finally:
        QAccessible.setActive(False)

    assert said[-1] == "Selected: “"
    assert bench.canvas.caret == 1
