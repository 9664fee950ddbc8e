"""A copy that an edit is carried over to is the copy after that edit."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import decide
from annotator.domain.article import Variant
from annotator.domain.carry import carry, carry_headings, carry_over
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import (
    SUGGESTIONS,
    Copy,
    Heading,
    Standing,
    Status,
    as_seen,
    in_reading_order,
)
from annotator.domain.span import Span, State, Stretch

FIRST, LAST = Span("e1", Stretch(0, 4), "GPE"), Span("e2", Stretch(20, 24), "ORG")
QUOTE = Quote("q1", (Stretch(0, 15),))
COPY = Copy("a1", "anna", (FIRST, LAST), (QUOTE,), Standing(Status.DRAFT))


def test_what_is_added_stands_in_reading_order():
    edit = decide.add_span(COPY, Stretch(10, 12), "GPE")

    after = carry(edit, COPY)

    assert [span.start for span in after.spans] == [0, 10, 20]
    assert after.quotes == COPY.quotes
    assert carry(edit.inverse(), after) == COPY


def test_what_is_moved_stands_once_where_it_is_now():
    moved = carry(decide.move(COPY, FIRST, Stretch(30, 34)), COPY)

    assert [span.id for span in moved.spans] == ["e2", "e1"]


def test_an_edit_carried_over_twice_is_done_once():
    edit = decide.add_span(COPY, Stretch(10, 12), "GPE")

    assert carry(edit, carry(edit, COPY)) == carry(edit, COPY)


def test_a_deleted_quote_and_a_status_are_carried():
    edit = Edit(
        "Two", (*decide.delete(COPY, QUOTE).changes, *decide.set_status(COPY, Status.DONE).changes)
    )

    assert carry(edit, COPY) == replace(COPY, quotes=(), standing=Standing(Status.DONE))


def test_what_is_done_elsewhere_changes_nothing():
    changes = (Change(None, FIRST, "a2", "anna"), Change(None, FIRST, "a1", "ben"))

    assert carry(Edit("Elsewhere", changes), COPY) == COPY


spans = st.builds(
    lambda key, start, state: Span(f"e{key}", Stretch(start, start + 3), "ORG", state),
    st.integers(0, 5),
    st.integers(0, 9),
    st.sampled_from(State),
)


@given(st.lists(spans, max_size=6, unique_by=lambda span: span.id), st.data())
def test_what_is_seen_is_carried_as_if_it_were_laid_over_anew(own, data):
    proposed = data.draw(st.lists(spans, max_size=6, unique_by=lambda span: span.id))
    suggestions = Copy("a1", SUGGESTIONS, in_reading_order(proposed), (QUOTE,))
    mine = Copy("a1", "anna", in_reading_order(own))
    changes = []
    for owner, there in (("anna", own), (SUGGESTIONS, proposed), ("ben", [])):
        known = {span.id: span for span in there}
        come = data.draw(st.lists(spans, max_size=2, unique_by=lambda span: span.id))
        changes += [Change(known.get(after.id), after, "a1", owner) for after in come]
        gone = [span for span in there if span.id not in {c.thing.id for c in changes}]
        changes += [Change(span, None, "a1", owner) for span in gone[:1]]
    edit = Edit("Any", (*changes, Change(None, FIRST, "a2", "anna")))

    seen = carry_over(edit, as_seen(suggestions, mine), carry(edit, suggestions), carry(edit, mine))

    anew = as_seen(carry(edit, suggestions), carry(edit, mine))
    assert (seen, seen.proposed) == (anew, anew.proposed)


def test_headings_follow_the_status_of_their_owner_only():
    headings = tuple(Heading(a, a, None, Variant.OTHER, Status.DRAFT) for a in ("a1", "a2", "a3"))
    done, draft = Standing(Status.DONE), Standing(Status.DRAFT)
    changes = (
        Change(draft, done, "a1", "anna"),
        Change(draft, done, "a2", "ben"),
        Change(draft, None, "a3", "anna"),
    )

    after = carry_headings(Edit("Done", changes), "anna", headings)

    assert [h.status for h in after] == [Status.DONE, Status.DRAFT, Status.TODO]
    assert carry_headings(Edit("None", changes[1:2]), "anna", headings) is headings
