"""Going on from an article that is done."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.record import Status
from annotator.ui.workbench import Workbench
from tests.ui.conftest import Hand

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
THIRD = Article("a3", "The council will vote in May.", title="Third")


@pytest.fixture
def hand(qtbot: QtBot, bench: Workbench) -> Hand:
    bench.desk.session.do(Edit("Import an article", (Change(None, THIRD, THIRD.id),)))
    bench.desk.open("a1")
    return Hand(qtbot, bench)


def put(bench: Workbench, article: str, status: Status, reason: str = "") -> None:
    before = bench.desk.article.id
    bench.desk.open(article)
    assert bench.deeds.set_status(status, reason)
    bench.desk.open(before)


@pytest.mark.parametrize("status", [Status.DONE, Status.SKIPPED])
def test_an_article_that_is_finished_is_passed_over(
    bench: Workbench, hand: Hand, status: Status
) -> None:
    put(bench, "a2", status)

    hand.key(Qt.Key.Key_Return, SHIFT)

    assert bench.desk.article.id == "a3"


def test_after_the_last_comes_the_first_that_is_left(bench: Workbench, hand: Hand) -> None:
    bench.desk.open("a3")

    hand.key(Qt.Key.Key_Return, CONTROL)

    assert bench.desk.article.id == "a1"


def test_it_is_told_when_none_is_left(bench: Workbench, hand: Hand) -> None:
    put(bench, "a2", Status.SKIPPED)
    put(bench, "a3", Status.DONE)

    hand.key(Qt.Key.Key_Return, SHIFT)

    assert bench.desk.article.id == "a1"
    told = bench.window.statusBar().currentMessage()
    assert told == "Every article of the list is done or skipped"


def test_who_looks_again_goes_from_one_to_the_next(bench: Workbench, hand: Hand) -> None:
    put(bench, "a1", Status.DONE)
    put(bench, "a2", Status.DONE)

    hand.key(Qt.Key.Key_Return, CONTROL)

    assert bench.desk.article.id == "a2"


def test_why_an_article_was_skipped_is_told_when_it_is_opened_again(
    bench: Workbench,
    hand: Hand,  # noqa: ARG001  (brings a third article)
) -> None:
    put(bench, "a2", Status.SKIPPED, "not <b>news</b>")

    bench.desk.open("a2")

    assert bench.window.statusBar().currentMessage() == "Skipped: not <b>news</b>"
