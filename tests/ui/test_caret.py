"""Walking, selecting and labelling with keys alone, in the real window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain import decide
from annotator.domain.quote import Role
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.canvas.typography import Typography
from annotator.ui.workbench import Workbench
from tests.conftest import TEXT
from tests.ui.conftest import KYIV, PERSON, PETROVIC, QUOTE, Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
COUNCIL = Stretch(53, 60)
SECOND_SENTENCE = Stretch(49, len(TEXT))


@pytest.fixture(autouse=True)
def nothing_chosen(bench: Workbench) -> None:
    bench.desk.let_go()


@pytest.fixture
def walking(bench: Workbench, hand: Hand) -> Workbench:
    hand.key(Qt.Key.Key_F7)
    return bench


def caret(bench: Workbench) -> int | None:
    return bench.canvas.caret


def walk(hand: Hand, key: Qt.Key, times: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    for _ in range(times):
        hand.key(key, modifier)


def added(bench: Workbench) -> list[tuple[Stretch, str]]:
    return [(s.stretch, s.label) for s in bench.desk.copy.spans if s.state is State.ADDED]


def add(bench: Workbench, stretch: Stretch) -> Span:
    """Add a span as the annotator."""
    bench.desk.do(decide.add_span(bench.desk.copy, stretch, "ORG"))
    return next(span for span in bench.desk.copy.spans if span.stretch == stretch)


def test_f7_shows_a_caret_and_says_so_and_f7_takes_it_away(walking: Workbench, hand: Hand) -> None:
    assert caret(walking) == 0
    assert walking.caret.sign.isVisible()
    assert walking.window.statusBar().currentMessage().startswith("Caret")

    hand.key(Qt.Key.Key_F7)
    assert caret(walking) is None
    assert not walking.caret.sign.isVisible()


def test_the_caret_begins_at_what_is_active(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    hand.key(Qt.Key.Key_F7)

    assert caret(bench) == KYIV.start


def test_the_caret_begins_at_what_is_selected(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    hand.key(Qt.Key.Key_F7)

    assert caret(bench) == COUNCIL.end
    assert bench.desk.selection == COUNCIL


def test_a_word_is_reached_selected_and_labelled_with_keys(walking: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Right, ALT)
    hand.key(Qt.Key.Key_Right, CONTROL)
    hand.key(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert walking.desk.selection == COUNCIL

    hand.type("2")
    assert added(walking) == [(COUNCIL, "ORG")]
    assert walking.desk.item.stretch == COUNCIL
    assert caret(walking) == COUNCIL.end


def test_characters_are_selected_exactly_and_words_whole(walking: Workbench, hand: Hand) -> None:
    walk(hand, Qt.Key.Key_Right, 2)
    hand.key(Qt.Key.Key_Right, SHIFT)
    assert walking.desk.selection == Stretch(2, 3)

    hand.key(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert walking.desk.selection.text(TEXT) == "We are"


def test_shift_with_line_and_article_keys_selects(walking: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_End, CONTROL)
    assert caret(walking) == len(TEXT)
    hand.key(Qt.Key.Key_Left, ALT | SHIFT)
    assert walking.desk.selection == SECOND_SENTENCE
    hand.key(Qt.Key.Key_Home, CONTROL | SHIFT)
    assert walking.desk.selection == Stretch(0, len(TEXT))

    hand.key(Qt.Key.Key_Right)
    assert (caret(walking), walking.desk.selection) == (len(TEXT), None)


def test_q_makes_a_quote_of_what_the_caret_selected(walking: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_End, CONTROL)
    hand.key(Qt.Key.Key_S, CONTROL | SHIFT)
    hand.type("q")

    assert walking.desk.quote.contents == (SECOND_SENTENCE,)


def test_w_grows_from_the_caret_and_the_paragraph_key_takes_all(
    walking: Workbench, hand: Hand
) -> None:
    walk(hand, Qt.Key.Key_Right, 5)
    seen = []
    for _ in range(4):
        hand.type("w")
        seen.append(walking.desk.selection.text(TEXT))
    assert seen == ["are", "“We are ready,”", TEXT[:48], TEXT]

    hand.key(Qt.Key.Key_Escape)
    hand.key(Qt.Key.Key_P, CONTROL | SHIFT)
    assert walking.desk.selection == Stretch(0, len(TEXT))


def test_w_grows_from_the_active_mark_without_a_caret(bench: Workbench, hand: Hand) -> None:
    hand.click(PERSON.stretch)
    hand.type("w")

    assert bench.desk.selection.text(TEXT) == TEXT[:48]


def test_w_with_nothing_to_grow_from_says_what_to_do(bench: Workbench, hand: Hand) -> None:
    hand.type("w")

    assert bench.desk.selection is None
    assert "F7" in bench.window.statusBar().currentMessage()


@pytest.mark.parametrize("key", [Qt.Key.Key_F8, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_mark_at_the_caret_is_taken_and_left_undecided(
    walking: Workbench, hand: Hand, key: Qt.Key
) -> None:
    walk(hand, Qt.Key.Key_Right, PERSON.start)
    hand.key(key)

    assert walking.desk.item == PERSON
    assert PERSON in walking.desk.open_items()


def test_space_takes_the_mark_at_the_caret_when_another_one_is_active(
    walking: Workbench, hand: Hand
) -> None:
    hand.key(Qt.Key.Key_Tab)
    assert walking.desk.item == QUOTE
    walk(hand, Qt.Key.Key_Right, PERSON.start)
    hand.key(Qt.Key.Key_Space)

    assert walking.desk.item == PERSON


def test_space_goes_outwards_among_the_marks_at_the_caret(walking: Workbench, hand: Hand) -> None:
    inner = add(walking, Stretch(4, 6))
    hand.key(Qt.Key.Key_Tab)
    walking.caret.place(5)
    taken = []
    for _ in range(3):
        hand.key(Qt.Key.Key_Space)
        taken.append(walking.desk.item.id)

    assert taken == [inner.id, QUOTE.id, inner.id]


def test_an_end_goes_to_the_caret_however_far_and_to_the_border_of_its_word(
    walking: Workbench, hand: Hand
) -> None:
    walking.desk.choose(mark_of(PERSON))
    walking.caret.place(KYIV.end - 1)
    hand.type(")")
    assert walking.desk.item.stretch == Stretch(PERSON.start, KYIV.end)

    walking.caret.place(KYIV.start + 1)
    hand.type("(")
    assert walking.desk.item.stretch == KYIV.stretch


def test_the_source_of_a_quote_is_shortened_and_the_speaker_stays(
    walking: Workbench, hand: Hand
) -> None:
    desk = walking.desk
    desk.do(decide.set_speaker(desk.copy, QUOTE, PETROVIC, PERSON.stretch))
    desk.choose(mark_of(QUOTE))
    walking.caret.place(PERSON.start + 5)
    hand.type("(")

    assert desk.quote.source == Stretch(PERSON.start + 4, PERSON.end)
    assert desk.quote.speaker == PETROVIC.id
    assert desk.quote.contents == QUOTE.contents


def test_an_end_that_cannot_be_at_the_caret_stays(walking: Workbench, hand: Hand) -> None:
    walking.desk.choose(mark_of(KYIV))
    walking.caret.place(PERSON.start)
    hand.type(")")

    assert walking.desk.item == KYIV
    assert "cannot be there" in walking.window.statusBar().currentMessage()


def test_without_a_caret_no_end_moves(bench: Workbench, hand: Hand) -> None:
    bench.desk.choose(mark_of(QUOTE))
    hand.type("(")

    assert bench.desk.item == QUOTE
    assert "F7" in bench.window.statusBar().currentMessage()


def test_within_a_mark_w_begins_with_the_word_at_the_caret(walking: Workbench, hand: Hand) -> None:
    walking.desk.choose(mark_of(QUOTE))
    walking.caret.place(5)
    hand.type("w")

    assert walking.desk.selection.text(TEXT) == "are"


def test_where_there_is_no_mark_that_is_said(walking: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_End, CONTROL)
    hand.key(Qt.Key.Key_Space)

    assert walking.desk.active is None
    assert "no mark" in walking.window.statusBar().currentMessage()


def test_escape_leaves_the_selection_first_and_then_the_caret(
    walking: Workbench, hand: Hand
) -> None:
    hand.key(Qt.Key.Key_Right, CONTROL | SHIFT)
    hand.key(Qt.Key.Key_Escape)
    assert walking.desk.selection is None
    assert walking.caret.on

    hand.key(Qt.Key.Key_Escape)
    assert not walking.caret.on


def test_the_caret_goes_along_with_the_suggestions(walking: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Return)

    assert walking.desk.item == PERSON
    assert caret(walking) == PERSON.start


def test_a_click_puts_the_caret_there(walking: Workbench, hand: Hand) -> None:
    hand.click(COUNCIL)

    assert COUNCIL.start < caret(walking) < COUNCIL.end


def test_the_speaker_is_named_with_the_caret(walking: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Tab)
    walking.desk.ask(Role.SOURCE)
    walk(hand, Qt.Key.Key_Right, PERSON.start)
    walk(hand, Qt.Key.Key_Right, 2, CONTROL | SHIFT)
    assert walking.desk.asking is Role.SOURCE
    hand.key(Qt.Key.Key_Return)

    assert walking.desk.quote.source == PERSON.stretch
    assert walking.desk.quote.speaker == PETROVIC.id
    assert walking.desk.active == mark_of(QUOTE)


def test_the_word_at_the_caret_answers_too(walking: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Tab)
    walking.desk.ask(Role.CUE)
    walk(hand, Qt.Key.Key_Right, TEXT.index("said") + 1)
    hand.key(Qt.Key.Key_Space)

    assert walking.desk.quote.cue.text(TEXT) == "said"


def test_the_caret_stays_on_from_article_to_article(walking: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_PageDown, CONTROL)

    assert walking.desk.article.id == "a2"
    assert caret(walking) == 0


def test_the_view_follows_the_caret(walking: Workbench, hand: Hand, qtbot: QtBot) -> None:
    walking.window.resize(700, 300)
    walking.canvas.set_typography(Typography(40))
    bar = walking.canvas.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    hand.key(Qt.Key.Key_End, CONTROL)
    assert bar.value() > 0
    hand.key(Qt.Key.Key_Home, CONTROL)
    assert bar.value() <= 18


def test_without_a_caret_the_arrows_scroll(bench: Workbench, hand: Hand, qtbot: QtBot) -> None:
    bench.canvas.set_typography(Typography(48))
    bench.window.resize(700, 300)
    bar = bench.canvas.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    hand.key(Qt.Key.Key_Down)

    assert bar.value() == bar.singleStep()
    assert caret(bench) is None


def test_walking_far_decides_nothing(walking: Workbench, hand: Hand) -> None:
    before = walking.desk.copy
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_End):
        for modifier in (Qt.KeyboardModifier.NoModifier, SHIFT, ALT, ALT | SHIFT):
            hand.key(key, modifier)

    assert walking.desk.copy == before
