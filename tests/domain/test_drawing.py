"""What a person draws over suggestions settles them in the same edit."""

from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.edit import Edit
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy, Standing, Status
from annotator.domain.span import Span, State, Stretch

BANK = Stretch(10, 25)  # Bank of England
OF, ENGLAND = Stretch(10, 17), Stretch(18, 25)
OPEN = State.SUGGESTED
DRAFT = Standing(Status.DRAFT)


def open_span(key: str, stretch: Stretch, label: str) -> Span:
    return Span(key, stretch, label, OPEN, "builtin@1", 0.8)


def draw(*spans: Span, label: str = "ORG", stretch: Stretch = BANK, quotes=()) -> Edit:
    copy = Copy("a1", "anna", spans, quotes, DRAFT)
    shown = [item for item in copy.items() if item.state is OPEN]
    return decide.add_span(copy, stretch, label, shown)


def states(edit: Edit) -> dict[str, State]:
    return {change.after.id: change.after.state for change in edit.changes}


def test_what_is_covered_is_rejected_in_the_same_edit():
    england, of = open_span("e1", ENGLAND, "GPE"), open_span("e2", OF, "GPE")

    edit = draw(england, of)

    drawn, *others = [change.after for change in edit.changes]
    assert (drawn.stretch, drawn.label, drawn.state) == (BANK, "ORG", State.ADDED)
    assert others == [replace(s, state=State.REJECTED) for s in (england, of)]
    assert edit.name == "Add ORG, reject 2"


def test_what_is_crossed_is_rejected():
    crossed = open_span("e1", Stretch(18, 30), "GPE")

    assert states(draw(crossed))["e1"] is State.REJECTED


def test_one_of_the_same_label_is_changed_and_no_other_is_added():
    wrong, england = open_span("e1", OF, "ORG"), open_span("e2", ENGLAND, "GPE")

    edit = draw(wrong, england)

    assert edit.changes[0].after == replace(wrong, stretch=BANK, state=State.CHANGED)
    assert states(edit) == {"e1": State.CHANGED, "e2": State.REJECTED}


def test_of_two_of_the_same_label_the_one_with_most_in_common_is_changed():
    edit = draw(open_span("e1", Stretch(10, 14), "ORG"), open_span("e2", ENGLAND, "ORG"))

    assert states(edit) == {"e2": State.CHANGED, "e1": State.REJECTED}


def test_another_label_on_the_same_words_changes_the_suggestion():
    edit = draw(open_span("e1", BANK, "GPE"))

    assert states(edit) == {"e1": State.CHANGED}
    assert edit.name == "Add ORG"


def test_what_holds_the_new_span_and_more_words_is_left_open():
    around = open_span("e1", BANK, "ORG")

    assert "e1" not in states(draw(around, label="GPE", stretch=ENGLAND))


def test_what_holds_it_and_more_words_with_its_label_is_changed():
    around = open_span("e1", Stretch(0, 25), "ORG")

    assert states(draw(around)) == {"e1": State.CHANGED}


@pytest.mark.parametrize("state", [State.ACCEPTED, State.CHANGED, State.ADDED])
def test_what_a_person_stands_behind_is_never_touched(state):
    kept = replace(open_span("e1", ENGLAND, "ORG"), state=state)

    assert "e1" not in states(draw(kept))


def test_accepting_by_drawing_leaves_what_was_suggested_with_it():
    edit = draw(open_span("e1", BANK, "ORG"), open_span("e2", ENGLAND, "GPE"))

    assert states(edit) == {"e1": State.ACCEPTED}


def test_what_is_not_shown_is_left_open():
    england = open_span("e1", ENGLAND, "GPE")

    edit = decide.add_span(Copy("a1", "anna", (england,), (), DRAFT), BANK, "ORG", [])

    assert "e1" not in states(edit)


def test_a_span_settles_no_quote_and_a_quote_no_span():
    said = Quote("q1", (ENGLAND,), state=OPEN)
    england = open_span("e1", ENGLAND, "GPE")
    copy = Copy("a1", "anna", (england,), (said,), DRAFT)

    assert "q1" not in states(draw(england, quotes=(said,)))
    assert "e1" not in states(decide.add_quote(copy, BANK, shown=copy.items()))


def quote(key: str, *contents: Stretch) -> Quote:
    return Quote(key, contents, speaker="p1", state=OPEN, origin="builtin@1")


def draw_quote(*quotes: Quote, stretch: Stretch = BANK) -> Edit:
    copy = Copy("a1", "anna", (), quotes, DRAFT)
    return decide.add_quote(copy, stretch, QuoteKind.MIXED, quotes)


def test_a_quote_corrects_the_one_it_is_drawn_over_and_rejects_the_others():
    first, second = quote("q1", Stretch(10, 14)), quote("q2", ENGLAND)

    edit = draw_quote(first, second)

    right = replace(second, contents=(BANK,), kind=QuoteKind.MIXED, state=State.CHANGED)
    assert [change.after for change in edit.changes] == [
        right,
        replace(first, state=State.REJECTED),
    ]


def test_a_quote_within_a_suggested_one_leaves_that_open():
    assert "q1" not in states(draw_quote(quote("q1", Stretch(0, 40))))


def test_a_quote_over_one_part_of_a_suggested_one_leaves_that_open():
    assert "q1" not in states(draw_quote(quote("q1", ENGLAND, Stretch(40, 50))))
