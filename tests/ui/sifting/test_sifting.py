"""What the sieve holds back is not shown and not walked through."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain import decide
from annotator.domain.quote import QuoteKind
from annotator.domain.sieve import Sieve
from annotator.domain.span import State
from annotator.ui.desk import Desk
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON, QUOTE, Hand
from tests.ui.sifting.sieving import is_drawn, slide, states, switch

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_slider_holds_back_what_is_less_sure(bench: Workbench) -> None:
    slide(bench, 70)

    assert not is_drawn(bench, KYIV)
    assert is_drawn(bench, PERSON)
    assert bench.sifting.bar.count.text() == "2 of 3 open shown, from 70 %"
    assert bench.waiting.text() == "2 of 3 open suggestions"

    slide(bench, 0)
    assert is_drawn(bench, KYIV)
    assert bench.sifting.bar.count.text() == "All 3 open shown"


def test_a_press_on_the_slider_sets_it_there(bench: Workbench, qtbot: QtBot) -> None:
    slider = bench.sifting.bar.slider
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 1, 5))

    assert slider.value() == 100
    assert bench.desk.open_items() == []
    assert bench.canvas.hasFocus()


def test_tab_walks_only_what_is_shown(bench: Workbench, hand: Hand) -> None:
    slide(bench, 85)
    walked = []
    for _ in range(2):
        hand.key(Qt.Key.Key_Tab)
        walked.append(bench.desk.item.id)

    assert walked == [PERSON.id, PERSON.id]


def test_tab_says_what_is_held_back_where_nothing_is_shown(bench: Workbench, hand: Hand) -> None:
    slide(bench, 100)
    hand.key(Qt.Key.Key_Tab)

    assert bench.desk.active is None
    assert "3 held back" in bench.window.statusBar().currentMessage()


def test_what_is_active_is_let_go_when_it_is_held_back(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    slide(bench, 70)

    assert bench.desk.active is None
    assert bench.canvas.active is None
    assert not bench.actions_by_name["accept"].isEnabled()


def test_a_decision_stays_in_the_text_whatever_it_scored(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    hand.key(Qt.Key.Key_Return)
    slide(bench, 100)

    assert is_drawn(bench, KYIV)


def test_comma_and_semicolon_move_the_threshold_by_five_points(
    bench: Workbench, hand: Hand
) -> None:
    slide(bench, 62)
    hand.type(";")
    assert bench.sifting.bar.slider.value() == 65

    hand.type(",,")
    assert bench.sifting.bar.slider.value() == 55
    assert "3 of 3" in bench.window.statusBar().currentMessage()


def test_nought_shows_everything_again(bench: Workbench, hand: Hand) -> None:
    slide(bench, 90)
    switch(bench, "PERSON")
    hand.type("0")

    assert bench.desk.sieve == Sieve()
    assert len(bench.desk.open_items()) == 3


def test_a_label_can_be_switched_off_and_on(bench: Workbench) -> None:
    switch(bench, "PERSON")
    assert not is_drawn(bench, PERSON)
    assert bench.sifting.bar.button.text().strip() == "1 switched off"

    switch(bench, "PERSON")
    assert is_drawn(bench, PERSON)


def test_switching_all_entities_ticks_each_of_them(bench: Workbench) -> None:
    switch(bench, "All entities")
    ticks = {a.text().partition("\t")[0]: a.isChecked() for a in bench.sifting.bar.menu.actions()}

    assert [item.id for item in bench.desk.open_items()] == [QUOTE.id]
    assert not ticks["PERSON"]
    assert not ticks["ORG"]
    assert ticks["Direct quotes"]


def test_the_menu_counts_what_is_open(bench: Workbench) -> None:
    menu = bench.sifting.bar.menu
    menu.aboutToShow.emit()

    assert {"PERSON\t1", "ORG\t1", "GPE", "Direct quotes\t1"} <= {a.text() for a in menu.actions()}


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_the_menu_stays_open_while_labels_are_switched(bench: Workbench, qtbot: QtBot) -> None:
    menu = bench.sifting.bar.menu
    menu.popup(bench.window.mapToGlobal(QPoint(0, 0)))
    person = next(a for a in menu.actions() if a.text().startswith("PERSON"))
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(person).center())

    assert menu.isVisible()
    assert bench.desk.sieve.labels == {"PERSON"}
    menu.close()


def test_decided_marks_of_what_is_switched_off_can_be_hidden(bench: Workbench, hand: Hand) -> None:
    hand.click(PERSON.stretch)
    hand.key(Qt.Key.Key_Return)
    switch(bench, "PERSON")
    assert is_drawn(bench, PERSON)

    switch(bench, "Hide decided ones, too")
    assert not is_drawn(bench, PERSON)
    assert states(bench)[PERSON.id] is State.ACCEPTED


def test_the_quotes_listed_are_those_that_are_shown(bench: Workbench, qtbot: QtBot) -> None:
    bench.sifting.sift(Sieve(kinds=frozenset({QuoteKind.DIRECT})))

    qtbot.waitUntil(lambda: bench.inspector.quotes.count() == 0)


def test_the_threshold_is_kept_from_start_to_start(bench: Workbench, qtbot: QtBot) -> None:
    slide(bench, 70)
    qtbot.waitUntil(lambda: bench.window.settings_file.settings.threshold == 0.7)


def test_the_threshold_that_was_kept_holds_from_the_first_frame(
    qtbot: QtBot, suggested: Session
) -> None:
    window = Window(SettingsFile(settings=Settings(theme="light", threshold=0.7)))
    qtbot.addWidget(window)
    bench = Workbench(window)
    bench.open_session(suggested)

    assert bench.sifting.bar.slider.value() == 70
    assert [item.id for item in bench.desk.open_items()] == [QUOTE.id, PERSON.id]
    window.close()


def test_a_threshold_set_elsewhere_is_followed(bench: Workbench) -> None:
    bench.window.settings_file.change(threshold=0.7)

    assert bench.desk.sieve == Sieve(0.7)
    assert not is_drawn(bench, KYIV)


def test_a_suggestion_that_comes_later_is_sifted_too(bench: Workbench) -> None:
    slide(bench, 70)
    unsure = replace(KYIV, score=0.1)
    bench.desk.do(decide.accept(bench.desk.copy, PERSON))

    assert not is_drawn(bench, unsure)
    assert bench.sifting.bar.count.text() == "1 of 2 open shown, from 70 %"


def test_without_a_project_nothing_is_counted(bench: Workbench) -> None:
    bench.close_session()

    assert bench.sifting.bar.count.text() == "None open"


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_f_opens_the_menu_of_what_is_shown(bench: Workbench, hand: Hand) -> None:
    menu = bench.sifting.bar.menu
    shown = []
    # The menu has a loop of its own, so it is closed from within.
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, lambda: shown.append(menu.close())))
    hand.type("f")

    assert shown == [True]


def test_an_article_opens_at_the_first_suggestion_that_is_shown(
    bench: Workbench, hand: Hand
) -> None:
    slide(bench, 85)
    hand.key(Qt.Key.Key_PageDown, CONTROL)
    hand.key(Qt.Key.Key_PageUp, CONTROL)

    assert bench.desk.item == PERSON


def test_labels_are_switched_on_again_for_another_project(
    bench: Workbench, suggested: Session
) -> None:
    slide(bench, 70)
    switch(bench, "PERSON")
    bench.sifting.follow(Desk(suggested, bench))

    assert bench.sifting.sieve == Sieve(0.7)


@pytest.mark.qt_log_ignore("does not support")
def test_the_button_lies_flat_again_once_its_menu_is_closed(qtbot: QtBot, bench: Workbench) -> None:
    button, menu, window = bench.sifting.bar.button, bench.sifting.bar.menu, bench.window
    at = button.mapTo(window, button.rect().center())
    flat = button.grab().toImage()
    QTest.mouseMove(window.windowHandle(), at)
    assert button.grab().toImage() != flat

    QTimer.singleShot(0, menu, lambda: qtbot.waitUntil(menu.isVisible) or menu.close())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)

    assert not menu.isVisible()
    assert button.grab().toImage() == flat
