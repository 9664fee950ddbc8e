"""What the tests of decisions decide on: an article's marks, open and decided."""

from dataclasses import replace

from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Standing, Status
from annotator.domain.span import Span, State, Stretch

KYIV = Stretch(43, 47)
OPEN = Span("e-43-47-GPE", KYIV, "GPE", State.SUGGESTED, "builtin@1", 0.9)
ACCEPTED = replace(OPEN, state=State.ACCEPTED)
REJECTED = replace(OPEN, state=State.REJECTED)
ADDED = Span("e-1", KYIV, "GPE")
OPEN_QUOTE = Quote(
    "q-0-15", (Stretch(0, 8), Stretch(9, 15)), state=State.SUGGESTED, origin="builtin@1"
)
ADDED_QUOTE = Quote("q-1", (Stretch(0, 15),))
DRAFT = Standing(Status.DRAFT)


def copy_of(*items: Span | Quote, standing: Standing = DRAFT) -> Copy:
    spans = tuple(item for item in items if isinstance(item, Span))
    quotes = tuple(item for item in items if isinstance(item, Quote))
    return Copy("a1", "anna", spans, quotes, standing)


def only(edit: Edit) -> Change:
    (change,) = edit.changes
    assert (change.article, change.owner) == ("a1", "anna")
    return change
