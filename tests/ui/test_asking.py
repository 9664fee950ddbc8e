"""Making a quote, and saying who speaks with what word."""

from PySide6.QtCore import Qt

from annotator.domain.quote import Quote
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.workbench import Workbench
from tests.ui.conftest import PERSON, PETROVIC, QUOTE, Hand, on_disk

SHIFT = Qt.KeyboardModifier.ShiftModifier
SAID = Stretch(35, 39)
COUNCIL = Stretch(53, 60)


def span(bench: Workbench, key: str) -> Span:
    return on_disk(bench).span(key)


def quote(bench: Workbench) -> Quote:
    return on_disk(bench).quote(QUOTE.id)


def test_q_makes_a_quote_of_the_selection(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    hand.type("q")

    added = [q for q in on_disk(bench).quotes if q.state is State.ADDED]
    assert [q.contents for q in added] == [(COUNCIL,)]


def test_s_and_a_click_on_a_mention_set_the_speaker(bench: Workbench, hand: Hand) -> None:
    hand.type("s")
    hand.click(PERSON.stretch)

    assert quote(bench).speaker == PETROVIC.id
    assert quote(bench).source == PERSON.stretch
    assert bench.desk.active == mark_of(QUOTE)


def test_s_and_a_number_set_the_speaker_from_the_list(bench: Workbench, hand: Hand) -> None:
    hand.type("s1")

    assert quote(bench).speaker == PETROVIC.id


def test_s_and_a_click_on_a_word_put_a_new_speaker_in_the_ledger(
    bench: Workbench, hand: Hand
) -> None:
    hand.type("s")
    hand.click(COUNCIL)

    names = {speaker.id: speaker.name for speaker in bench.desk.session.speakers()}
    assert names[quote(bench).speaker] == "council"
    assert quote(bench).source == COUNCIL


def test_shift_s_takes_the_speaker_away(bench: Workbench, hand: Hand) -> None:
    hand.type("s1")
    hand.key(Qt.Key.Key_S, SHIFT)

    assert quote(bench).speaker is None


def test_c_and_a_click_set_the_cue(bench: Workbench, hand: Hand) -> None:
    hand.type("c")
    hand.click(SAID)

    assert quote(bench).cue == SAID


def test_a_cue_is_asked_for_with_the_key_of_the_caret(bench: Workbench, hand: Hand) -> None:
    hand.type("c")
    assert "with the caret (F7) and press Enter" in bench.window.statusBar().currentMessage()

    hand.key(Qt.Key.Key_Escape)
    bench.actions_by_name["toggle_caret"].setShortcuts([])
    hand.type("c")
    assert "with the caret and press Enter" in bench.window.statusBar().currentMessage()


def test_the_caret_answers_what_word_reports_a_quote(bench: Workbench, hand: Hand) -> None:
    hand.type("c")
    hand.key(Qt.Key.Key_F7)
    bench.caret.place(SAID.start)
    hand.key(Qt.Key.Key_Return)

    assert quote(bench).cue == SAID


def test_escape_takes_a_question_back_and_keeps_the_quote(bench: Workbench, hand: Hand) -> None:
    hand.type("c")
    hand.key(Qt.Key.Key_Escape)
    hand.click(SAID)

    assert quote(bench) == QUOTE


def test_dragging_from_the_margin_to_a_mention_sets_the_speaker(
    bench: Workbench, hand: Hand
) -> None:
    hand.click(PERSON.stretch)
    bench.canvas.source_dropped.emit(mark_of(QUOTE), PERSON.stretch)

    assert quote(bench).speaker == PETROVIC.id
