"""Own decisions lie over open suggestions, and can be told apart again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.quote import Quote
from annotator.domain.record import (
    SUGGESTIONS,
    Copy,
    Standing,
    Status,
    as_seen,
    decided,
    in_reading_order,
    labelled,
    next_in_order,
    overlay,
    place_in_order,
    split,
)
from annotator.domain.span import Span, State, Stretch

stretches = st.builds(lambda a, n: Stretch(a, a + n), st.integers(0, 30), st.integers(1, 9))
spans = st.builds(Span, st.text("ab", max_size=2), stretches, st.sampled_from(["ORG", "GPE"]))
quotes = st.builds(
    lambda name, content: Quote(name, (content,)), st.text("ab", max_size=2), stretches
)
decisions = st.sampled_from([state for state in State if state is not State.SUGGESTED])


def distinct(items):
    return st.lists(items, unique_by=lambda item: item.id, max_size=5)


@st.composite
def seen(draw: st.DrawFn) -> Copy:
    """Draw what an annotator may see: decisions and open suggestions with distinct ids."""
    states = st.one_of(decisions, st.just(State.SUGGESTED))
    return Copy(
        "a1",
        "anna",
        in_reading_order(replace(s, state=draw(states)) for s in draw(distinct(spans))),
        in_reading_order(replace(q, state=draw(states)) for q in draw(distinct(quotes))),
        Standing(draw(st.sampled_from(Status)), seconds=draw(st.integers(0, 99))),
    )


@given(seen())
def test_overlay_undoes_split(copy):
    suggestions, own = split(copy)

    assert overlay(suggestions, own) == copy


@given(seen())
def test_split_leaves_each_item_in_one_place(copy):
    suggestions, own = split(copy)

    assert suggestions.owner == SUGGESTIONS
    assert {item.state for item in suggestions.items()} <= {State.SUGGESTED}
    assert State.SUGGESTED not in {item.state for item in own.items()}
    assert len(suggestions.items()) + len(own.items()) == len(copy.items())


def test_a_decision_hides_the_suggestion_of_the_same_id_wherever_it_was_moved():
    suggested = Span("e1", Stretch(0, 4), "ORG", State.SUGGESTED)
    moved = Span("e1", Stretch(2, 9), "GPE", State.CHANGED)

    copy = overlay(Copy("a1", SUGGESTIONS, (suggested,)), Copy("a1", "anna", (moved,)))

    assert copy.spans == (moved,)


def test_a_rejection_hides_the_suggestion():
    suggested = Span("e1", Stretch(0, 4), "ORG", State.SUGGESTED)
    rejected = replace(suggested, state=State.REJECTED)

    copy = overlay(Copy("a1", SUGGESTIONS, (suggested,)), Copy("a1", "anna", (rejected,)))

    assert copy.spans == (rejected,)


KYIV = Span("e1", Stretch(0, 4), "GPE", State.SUGGESTED)
SAID = Quote("q1", (Stretch(0, 4),), state=State.SUGGESTED)


@pytest.mark.parametrize("state", State)
def test_nobody_is_asked_about_what_is_marked_just_so_already(state):
    span, quote = replace(KYIV, id="e9", state=state), replace(SAID, id="q9", state=state)

    copy = as_seen(Copy("a1", SUGGESTIONS, (KYIV,), (SAID,)), Copy("a1", "anna", (span,), (quote,)))

    assert (KYIV in copy.spans, SAID in copy.quotes) == (not state.kept, not state.kept)
    assert copy.proposed == (KYIV, SAID)


def test_another_label_or_other_ends_are_asked_about():
    marked = (replace(KYIV, id="e8", label="ORG"), replace(KYIV, id="e9", stretch=Stretch(0, 5)))
    own = Copy("a1", "anna", tuple(replace(span, state=State.ADDED) for span in marked))

    assert KYIV in as_seen(Copy("a1", SUGGESTIONS, (KYIV,)), own).spans


def test_reading_order_puts_the_longer_of_two_first():
    short, long = Span("a", Stretch(3, 5), "ORG"), Span("b", Stretch(3, 9), "ORG")
    early = Span("c", Stretch(1, 2), "ORG")

    assert in_reading_order([short, long, early]) == (early, long, short)


def test_every_stretch_of_a_copy_comes_with_its_label():
    quote = Quote("q1", (Stretch(0, 3), Stretch(5, 8)), Stretch(9, 12), Stretch(13, 15))
    copy = Copy("a1", "anna", (Span("e1", Stretch(0, 3), "ORG"),), (quote,))

    labels = ["ORG", "CONTENT", "CONTENT", "CUE", "SOURCE"]
    assert [label for label, _ in labelled(copy)] == labels


def test_the_next_in_order_is_beyond_a_place_or_around_the_end():
    one, two, three = (Span(str(at), Stretch(at, at + 2), "ORG") for at in (0, 5, 9))
    items = [one, two, three]
    assert next_in_order(items, place_in_order(one), forward=True) == two
    assert next_in_order(items, (3, 0, ""), forward=True) == two
    assert next_in_order(items, place_in_order(three), forward=True) == one
    assert next_in_order(items, place_in_order(one), forward=False) == three
    assert next_in_order(items, None, forward=False) == three


def test_what_is_decided_leaves_out_open_and_rejected_items():
    items = {state: Span(state, Stretch(0, 3), "ORG", state) for state in State}
    said = {state: Quote(state, (Stretch(0, 3),), state=state) for state in State}

    copy = decided(Copy("a1", "anna", tuple(items.values()), tuple(said.values())))

    kept = [State.ACCEPTED, State.CHANGED, State.ADDED]
    assert [span.state for span in copy.spans] == kept
    assert [quote.state for quote in copy.quotes] == kept
