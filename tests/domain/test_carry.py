"""A copy that an edit is carried over to is the copy after that edit."""

from dataclasses import replace

from annotator.domain import decide
from annotator.domain.carry import carry
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Standing, Status
from annotator.domain.span import Span, Stretch

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
