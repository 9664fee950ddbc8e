"""What the sieve holds back is not decided, and stays open when the article is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from annotator.domain.record import Status
from annotator.domain.span import State
from annotator.ui.workbench import Workbench
from tests.ui.conftest import KYIV, PERSON, QUOTE, Hand
from tests.ui.sifting.sieving import copy, is_drawn, slide, states, switch

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Questions that were asked; all are answered with yes."""
    asked: list[str] = []

    def agree(box: QMessageBox) -> int:
        asked.append(box.text())
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "exec", agree)
    return asked


def test_accept_all_leaves_alone_what_is_held_back(
    bench: Workbench, hand: Hand, questions: list[str]
) -> None:
    slide(bench, 70)
    hand.type("a")

    asked = "Accept the 2 open suggestions on show? 1 not shown stays open (1 below 70 %)."
    assert questions == [f"{asked} One undo takes it back."]
    assert states(bench) == {
        PERSON.id: State.ACCEPTED,
        QUOTE.id: State.ACCEPTED,
        KYIV.id: State.SUGGESTED,
    }
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert set(states(bench).values()) == {State.SUGGESTED}


def test_reject_all_rejects_what_is_shown_in_one_step(
    bench: Workbench, hand: Hand, questions: list[str]
) -> None:
    switch(bench, "All quotes")
    hand.key(Qt.Key.Key_Backspace, SHIFT)

    assert "Reject the 2 open suggestions" in questions[0]
    assert "1 switched off" in questions[0]
    assert states(bench)[KYIV.id] is states(bench)[PERSON.id] is State.REJECTED
    assert states(bench)[QUOTE.id] is State.SUGGESTED
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert set(states(bench).values()) == {State.SUGGESTED}


def test_accepting_nothing_asks_nothing(bench: Workbench, hand: Hand, questions: list[str]) -> None:
    slide(bench, 100)
    hand.type("a")

    assert questions == []
    assert "3 below 100 %" in bench.window.statusBar().currentMessage()


def test_what_is_not_shown_stays_open_when_the_article_is_done(
    bench: Workbench, hand: Hand
) -> None:
    slide(bench, 100)
    hand.key(Qt.Key.Key_Return, CONTROL)

    assert set(states(bench).values()) == {State.SUGGESTED}
    assert bench.desk.article.id == "a2"
    told = bench.window.statusBar().currentMessage()
    assert told == "Done; 3 suggestions not shown stay open there"


def test_approving_accepts_what_is_shown_and_leaves_the_rest_open(
    bench: Workbench, hand: Hand
) -> None:
    slide(bench, 70)
    hand.key(Qt.Key.Key_Return, SHIFT)

    assert copy(bench).standing.status is Status.DONE
    assert states(bench) == {
        PERSON.id: State.ACCEPTED,
        QUOTE.id: State.ACCEPTED,
        KYIV.id: State.SUGGESTED,
    }
    assert bench.desk.article.id == "a2"
    told = bench.window.statusBar().currentMessage()
    assert told == "Done; 1 suggestion not shown stays open there"


def test_what_is_shown_and_left_open_is_told_when_the_article_is_done(
    bench: Workbench, hand: Hand
) -> None:
    slide(bench, 70)
    hand.key(Qt.Key.Key_Return, CONTROL)

    told = bench.window.statusBar().currentMessage()
    assert told == "Done; 3 suggestions, 1 of them not shown, stay open there"


def test_the_last_article_is_told_of_beside_what_is_left_open(bench: Workbench, hand: Hand) -> None:
    slide(bench, 70)
    bench.queue.search.setText("petrovic")
    hand.key(Qt.Key.Key_Return, SHIFT)

    told = bench.window.statusBar().currentMessage()
    left = "Done; 1 suggestion not shown stays open there"
    assert told == f"{left}. Every article of the list is done or skipped"


def test_undo_brings_back_only_what_passes(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    hand.key(Qt.Key.Key_Return)
    slide(bench, 70)
    hand.key(Qt.Key.Key_Z, CONTROL)

    assert states(bench)[KYIV.id] is State.SUGGESTED
    assert not is_drawn(bench, KYIV)
    assert bench.desk.active is None
