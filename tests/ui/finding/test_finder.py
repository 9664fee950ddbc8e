"""Words are found in the article by keys alone, and the place stays in hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.span import State, Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.finding.finder import Finder
from annotator.ui.workbench import Workbench
from tests.conftest import TEXT
from tests.ui.conftest import PERSON, QUOTE, Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
COUNCIL = Stretch(53, 60)


@pytest.fixture
def finder(bench: Workbench, hand: Hand) -> Finder:
    """Return the finder with its bar open."""
    hand.key(Qt.Key.Key_F, CONTROL)
    return bench.finder


def press(finder: Finder, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(finder.bar.field, key, modifier)


def test_control_f_opens_a_bar_and_typing_goes_to_the_first_place(finder: Finder) -> None:
    assert finder.bar.isVisible()
    assert finder.bar.field.hasFocus()

    QTest.keyClicks(finder.bar.field, "said")
    assert finder.bar.count.text() == "1 of 1"
    QTest.keyClicks(finder.bar.field, "x")
    assert finder.bar.count.text() == "Not found"
    finder.bar.field.clear()
    assert finder.bar.count.text() == ""


def test_enter_and_shift_enter_go_round(finder: Finder) -> None:
    finder.bar.field.setText("or")
    counts = []
    for modifier in (PLAIN, PLAIN, SHIFT, SHIFT):
        press(finder, Qt.Key.Key_Return, modifier)
        counts.append(finder.bar.count.text())

    assert TEXT.count("or") == 2
    assert counts == ["2 of 2", "1 of 2", "2 of 2", "1 of 2"]


def test_escape_closes_the_bar_and_leaves_the_place_selected(
    bench: Workbench, finder: Finder, hand: Hand
) -> None:
    QTest.keyClicks(finder.bar.field, "council")
    assert bench.desk.selection is None
    press(finder, Qt.Key.Key_Escape)

    assert not finder.bar.isVisible()
    assert bench.desk.selection == COUNCIL
    assert bench.canvas.selection == COUNCIL
    hand.type("2")
    assert [(s.stretch, s.label) for s in bench.desk.copy.spans if s.state is State.ADDED] == [
        (COUNCIL, "ORG")
    ]


def test_escape_without_a_place_leaves_what_was_selected(
    bench: Workbench, finder: Finder, hand: Hand
) -> None:
    press(finder, Qt.Key.Key_Escape)
    bench.desk.select(COUNCIL)
    hand.key(Qt.Key.Key_F, CONTROL)
    finder.bar.field.setText("nowhere")
    press(finder, Qt.Key.Key_Escape)

    assert bench.desk.selection == COUNCIL


def test_a_selection_is_what_is_looked_for(bench: Workbench, hand: Hand) -> None:
    bench.desk.select(COUNCIL)
    hand.key(Qt.Key.Key_F, CONTROL)

    assert bench.finder.bar.field.text() == "council"
    assert bench.finder.bar.field.selectedText() == "council"
    assert bench.finder.bar.count.text() == "1 of 1"


def test_the_search_begins_at_what_is_active(bench: Workbench, hand: Hand) -> None:
    hand.click(PERSON.stretch)
    hand.key(Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(bench.finder.bar.field, "r")

    place = int(bench.finder.bar.count.text().split()[0]) - 1
    starts = [n for n, letter in enumerate(TEXT) if letter in "rR"]
    assert starts[place] == min(n for n in starts if n >= PERSON.start)


def test_f3_in_the_window_selects_each_place(bench: Workbench, finder: Finder, hand: Hand) -> None:
    QTest.keyClicks(finder.bar.field, "or")
    press(finder, Qt.Key.Key_Escape)
    first = TEXT.index("or")
    second = TEXT.index("or", first + 1)

    assert bench.desk.selection == Stretch(first, first + 2)
    hand.key(Qt.Key.Key_F3)
    assert bench.desk.selection == Stretch(second, second + 2)
    hand.key(Qt.Key.Key_F3, SHIFT)
    assert bench.desk.selection == Stretch(first, first + 2)


def test_f3_before_anything_was_looked_for_opens_the_bar(bench: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_F3)

    assert bench.finder.bar.isVisible()


def test_whole_words_can_be_asked_for(finder: Finder) -> None:
    finder.bar.field.setText("or")
    finder.bar.whole.setChecked(True)
    assert finder.bar.count.text() == "Not found"

    finder.bar.field.setText("ready")
    assert finder.bar.count.text() == "1 of 1"


def test_the_keys_of_the_window_do_nothing_while_somebody_types(
    bench: Workbench, finder: Finder
) -> None:
    before = bench.desk.copy
    bench.desk.next_open()
    QTest.keyClicks(finder.bar.field, "a2qs")
    press(finder, Qt.Key.Key_Backspace)
    press(finder, Qt.Key.Key_Return)

    assert bench.desk.copy == before
    assert finder.bar.field.text() == "a2q"


def test_the_bar_stays_for_the_next_article_and_goes_nowhere_in_it(
    bench: Workbench, finder: Finder
) -> None:
    finder.bar.field.setText("the")
    bench.desk.open("a2")

    assert finder.bar.count.text() == "1 found"
    press(finder, Qt.Key.Key_Return, SHIFT)
    assert finder.bar.count.text() == "1 of 1"


def test_a_place_answers_what_is_asked_for(bench: Workbench, hand: Hand) -> None:
    bench.desk.choose(mark_of(QUOTE))
    hand.type("c")
    hand.key(Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(bench.finder.bar.field, "said")
    press(bench.finder, Qt.Key.Key_Escape)

    assert bench.desk.copy.quote(QUOTE.id).cue == Stretch(35, 39)


def test_the_bar_goes_with_the_project(bench: Workbench, finder: Finder) -> None:
    finder.bar.field.setText("the")
    bench.close_session()
    finder.bar.field.setText("council")

    assert not finder.bar.isVisible()
    assert finder.bar.count.text() == "Not found"


def test_every_control_has_a_name_and_is_reached_by_tab(
    finder: Finder, qtbot: QtBot, bench: Workbench
) -> None:
    before, reached = bench.desk.active, []
    while bench.window.focusWidget() not in reached:
        reached.append(bench.window.focusWidget())
        qtbot.keyClick(bench.window.focusWidget(), Qt.Key.Key_Tab)
        if not finder.bar.isAncestorOf(bench.window.focusWidget()):
            break

    assert len(reached) == 5
    assert all(widget.accessibleName() or widget.text() for widget in reached)
    assert bench.desk.active == before
