"""No key decides what is not looked at, and one that does nothing says why."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON, PETROVIC, QUOTE, Hand, accepted, on_disk

Key = Qt.Key
COUNCIL = Stretch(53, 60)
DECIDING = (Key.Key_Return, Key.Key_Backspace, Key.Key_Delete)


def said(bench: Workbench) -> str:
    return bench.window.statusBar().currentMessage()


@pytest.mark.parametrize("key", DECIDING)
def test_no_key_decides_a_mark_that_a_selection_took_the_place_of(
    bench: Workbench, hand: Hand, key: Qt.Key
) -> None:
    hand.click(PERSON.stretch)
    hand.drag(COUNCIL)
    hand.key(key)

    assert on_disk(bench).span(PERSON.id) == PERSON
    assert bench.desk.selection == COUNCIL
    assert "Nothing is active" in said(bench)


@pytest.mark.parametrize("key", DECIDING)
def test_a_quote_is_decided_once_the_selection_is_let_go(
    bench: Workbench, hand: Hand, key: Qt.Key
) -> None:
    hand.drag(COUNCIL)
    assert bench.desk.item == QUOTE

    hand.key(key)
    assert on_disk(bench).quote(QUOTE.id) == QUOTE
    assert bench.desk.selection is bench.canvas.selection is None
    assert "the same again" in said(bench)

    hand.key(key)
    assert on_disk(bench).quote(QUOTE.id) != QUOTE


def test_a_decision_is_repeated_on_no_quote_beside_a_selection(
    bench: Workbench, hand: Hand
) -> None:
    hand.click(KYIV.stretch)
    hand.key(Key.Key_Return)
    bench.desk.choose(mark_of(QUOTE))
    hand.drag(COUNCIL)
    hand.type(".")

    assert on_disk(bench).quote(QUOTE.id) == QUOTE
    hand.type(".")
    assert on_disk(bench).quote(QUOTE.id) == accepted(QUOTE)


def test_a_decision_is_repeated_on_nothing_and_that_is_said(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    hand.key(Key.Key_Return)
    hand.key(Key.Key_Escape)
    hand.type(".")

    assert "Nothing is active" in said(bench)


@pytest.fixture
def long(bench: Workbench) -> Workbench:
    """A long article, its only suggestion at the top and out of view."""
    span = Span("e9", Stretch(0, 4), "ORG", State.SUGGESTED, "b@1")
    article = Article("long", "Word\n" * 500, title="Long")
    changes = (Change(None, article, "long"), Change(None, span, "long", SUGGESTIONS))
    Session(bench.desk.session.project, "").do(Edit("Import", changes))
    bench.desk.open("long")
    bar = bench.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    return bench


@pytest.mark.parametrize("key", ["3", "{", "}"])
def test_an_active_mark_out_of_view_is_shown_before_it_is_altered(
    long: Workbench, hand: Hand, key: str
) -> None:
    before = on_disk(long, "long").span("e9")
    hand.type(key)

    assert on_disk(long, "long").span("e9") == before
    assert long.canvas.sees(before.stretch)
    assert "what is active" in said(long)


def test_a_selection_out_of_view_is_shown_before_it_is_labelled(
    long: Workbench, hand: Hand
) -> None:
    second = Stretch(5, 9)
    long.desk.select(second)
    long.canvas.verticalScrollBar().setValue(long.canvas.verticalScrollBar().maximum())

    hand.type("3")
    assert len(on_disk(long, "long").spans) == 1
    assert long.canvas.sees(second)

    hand.type("3")
    assert on_disk(long, "long").spans[1].stretch == second


def test_a_selection_out_of_view_is_shown_before_it_is_quoted(long: Workbench, hand: Hand) -> None:
    second = Stretch(5, 9)
    long.desk.select(second)
    long.canvas.verticalScrollBar().setValue(long.canvas.verticalScrollBar().maximum())

    hand.type("q")
    assert on_disk(long, "long").quotes == ()
    assert long.canvas.sees(second)

    hand.type("q")
    assert on_disk(long, "long").quotes[0].contents == (second,)


def test_a_quote_is_made_again_of_a_selection_only(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    hand.type("q")
    hand.key(Key.Key_Escape)
    hand.type(".")

    assert "Select some text first" in said(bench)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("s", "has a speaker"),
        ("S", "has a speaker"),
        ("c", "has a cue"),
        ("k", "about a quote"),
        ("j", "about a quote"),
    ],
)
def test_what_is_about_a_quote_says_so_for_a_selection(
    bench: Workbench, hand: Hand, typed: str, reason: str
) -> None:
    hand.click(PERSON.stretch)
    hand.drag(COUNCIL)
    hand.type(typed)

    assert reason in said(bench)
    assert bench.desk.selection == COUNCIL


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("q", "Select some text"),
        ("l", "A label goes on"),
        ("[", "Nothing is selected"),
        ("{", "Nothing is selected"),
    ],
)
def test_a_key_that_lacks_something_says_what(
    bench: Workbench, hand: Hand, typed: str, reason: str
) -> None:
    hand.key(Key.Key_Escape)
    hand.type(typed)

    assert reason in said(bench)


def test_undo_of_nothing_says_so(bench: Workbench, hand: Hand) -> None:
    hand.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert "nothing to undo" in said(bench)


def test_a_speaker_of_the_list_needs_something_that_can_have_one(
    bench: Workbench, hand: Hand
) -> None:
    hand.key(Key.Key_Escape)
    bench.inspector.people.itemClicked.emit(bench.inspector.people.item(0))

    assert "A quote has a speaker: make one active first" in said(bench)
    assert on_disk(bench).span(PERSON.id) == PERSON


def test_the_quote_whose_speaker_was_shown_from_the_margin_is_active(
    bench: Workbench, hand: Hand
) -> None:
    hand.click(KYIV.stretch)
    bench.canvas.source_dropped.emit(mark_of(QUOTE), PERSON.stretch)

    assert bench.desk.quote == replace(
        QUOTE, speaker=PETROVIC.id, source=PERSON.stretch, state=State.CHANGED
    )
    assert bench.desk.selection is None
