"""Many disagreements are decided in one step, after it was shown what that would do."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.adjudication.case import Conflict
from annotator.ui.workbench import Workbench
from tests.ui.adjudicating.conftest import gold, message
from tests.ui.adjudicating.disputed import KYIV
from tests.ui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("does not support")
ARTICLES = ("a1", "a2", "a3")


def settled(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: not bench.files.busy)


def test_places_alike_are_shown_and_decided_in_one_step(
    qtbot: QtBot, bench: Workbench, hand: Hand
) -> None:
    assert bench.adjudicating.course.panel.alike.text() == "Same words, same conflict: 3 places"
    hand.type("d")
    dialog = bench.adjudicating.together.dialog
    assert dialog.heading.text() == "“Kyiv” · Label: GPE / ORG"
    assert [button.text() for button in dialog.choices.buttons()] == [
        "1  GPE",
        "2  ORG",
        "B  all of these",
        "0  nothing",
    ]
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_2)
    assert dialog.go.text() == "Decide 3 places"
    dialog.go.click()
    settled(qtbot, bench)

    assert [gold(bench, article) for article in ARTICLES] == [[(0, 4, "ORG")]] * 3
    assert "one undo takes it back" in message(bench)
    hand.type("z")
    assert [gold(bench, article) for article in ARTICLES] == [[]] * 3


def test_what_is_not_ticked_is_left_also_if_it_is_what_lies_open(
    qtbot: QtBot, bench: Workbench, hand: Hand
) -> None:
    hand.type("d")
    dialog = bench.adjudicating.together.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Space)
    dialog.go.click()
    settled(qtbot, bench)

    assert [gold(bench, article) for article in ARTICLES] == [[], [(0, 4, "GPE")], [(0, 4, "GPE")]]


def test_it_says_so_where_nothing_is_alike(bench: Workbench, hand: Hand) -> None:
    hand.type("p")
    hand.type("d")

    assert bench.adjudicating.together.dialog is None
    assert message(bench) == "Nowhere else are the same words disputed in the same way"


def test_alike_places_can_be_shown_as_one(bench: Workbench, hand: Hand) -> None:
    queue = bench.adjudicating.course.queue
    queue.grouped.click()
    assert queue.model.rowCount() == 5

    hand.type("1")

    assert queue.model.rowCount() == 5
    assert bench.adjudicating.course.case.article == "a2"
    assert queue.model.count_alike(bench.adjudicating.course.case) == 2
    hand.type("z")
    assert queue.model.count_alike(bench.adjudicating.course.case) == 3


def test_the_rest_of_an_article_is_taken_as_one_had_it(
    qtbot: QtBot, bench: Workbench, hand: Hand
) -> None:
    hand.type("1")
    hand.type("a")
    chooser = bench.palettes.chooser
    qtbot.keyClicks(chooser.field, "ben")
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    settled(qtbot, bench)

    found = gold(bench)
    assert (0, 4, "GPE") in found
    assert (15, 29, "ORG") in found
    assert bench.desk.article.id == "a2"
    hand.type("z")
    assert gold(bench) == [(0, 4, "GPE")]


def test_filters_show_a_part_and_say_if_that_is_none(bench: Workbench, hand: Hand) -> None:
    queue = bench.adjudicating.course.queue
    queue.conflict.setCurrentIndex(
        queue.conflict.findText("Boundary", Qt.MatchFlag.MatchStartsWith)
    )
    queue.conflict.activated.emit(0)
    assert queue.model.rowCount() == 3

    hand.type("111")

    assert (
        queue.notice.text()
        == "No disagreement is as the boxes above say; 10 disagreements are left."
    )
    queue.help.click()
    assert queue.model.rowCount() == 10
    assert bench.adjudicating.course.case.conflict is Conflict.LABEL


def test_a_pair_of_labels_and_an_annotator_filter_as_well(bench: Workbench) -> None:
    queue = bench.adjudicating.course.queue
    place = queue.labels.findText("GPE / ORG", Qt.MatchFlag.MatchStartsWith)
    queue.labels.setCurrentIndex(place)
    queue.labels.activated.emit(place)
    assert queue.model.rowCount() == 4

    queue.labels.setCurrentIndex(0)
    queue.annotator.setCurrentIndex(queue.annotator.findText("cyd"))
    queue.annotator.activated.emit(0)
    kinds = {case.conflict for case in queue.model.all()}
    assert kinds == {Conflict.SOME}


def test_the_order_can_be_another(bench: Workbench) -> None:
    queue = bench.adjudicating.course.queue
    queue.order.setCurrentIndex(queue.order.findText("by type"))
    queue.order.activated.emit(0)

    kinds = [case.conflict for case in queue.model.all()]
    assert kinds == sorted(kinds, key=list(Conflict).index)
    assert bench.canvas.selection == KYIV


def test_the_gold_so_far_is_shown_and_tells_why(bench: Workbench, hand: Hand) -> None:
    hand.type("2g")
    assert message(bench).startswith("1 mark gold so far")
    assert bench.canvas.sheet.layers.names == ("Gold",)

    hand.type("g")
    assert bench.canvas.sheet.layers.names == ("A", "B", "C")


def test_why_is_answered_in_one_sentence(bench: Workbench, hand: Hand) -> None:
    hand.type("2")
    bench.desk.select(KYIV)
    hand.type("?")

    assert message(bench).startswith("Taken as ben put it (1 of 3 votes), by carol on ")
