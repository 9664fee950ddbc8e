"""What is drawn over suggestions that are shown settles them, and one undo opens them again."""

from dataclasses import replace

from PySide6.QtCore import Qt

from annotator.domain.sieve import Sieve
from annotator.domain.span import Span, State, Stretch
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON, QUOTE, Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
MAYOR = Stretch(16, 21)
BOTH = Stretch(PERSON.stretch.start, KYIV.stretch.end)


def item(bench: Workbench, wanted: str):
    """Read a mark from the file anew."""
    session = bench.desk.session
    copy = Session(session.project, session.annotator).copy("a1")
    return next(thing for thing in copy.items() if thing.id == wanted)


def added(bench: Workbench) -> list[Span]:
    return [span for span in bench.desk.copy.spans if span.state is State.ADDED]


def test_what_is_drawn_over_is_settled_in_the_same_step(bench: Workbench, hand: Hand) -> None:
    hand.drag(BOTH)
    hand.type("3")

    assert item(bench, PERSON.id).state is item(bench, KYIV.id).state is State.REJECTED
    assert [s.label for s in added(bench)] == ["GPE"]
    assert bench.desk.item == added(bench)[0]

    hand.key(Qt.Key.Key_Z, CONTROL)
    assert (item(bench, PERSON.id), item(bench, KYIV.id)) == (PERSON, KYIV)
    assert added(bench) == []


def test_what_is_held_back_is_not_settled_by_drawing_over_it(bench: Workbench, hand: Hand) -> None:
    bench.desk.sift(Sieve(threshold=0.7))
    hand.drag(BOTH)
    hand.type("3")

    assert item(bench, PERSON.id).state is State.REJECTED
    assert item(bench, KYIV.id) == KYIV


def test_a_suggestion_drawn_longer_is_changed(bench: Workbench, hand: Hand) -> None:
    longer = Stretch(MAYOR.start, PERSON.stretch.end)
    hand.drag(longer)
    hand.type("1")

    assert item(bench, PERSON.id) == replace(PERSON, stretch=longer, state=State.CHANGED)
    assert added(bench) == []


def test_a_quote_drawn_longer_is_changed_and_no_other_is_added(
    bench: Workbench, hand: Hand
) -> None:
    hand.key(Qt.Key.Key_Escape)  # its handles would be taken hold of
    longer = Stretch(0, MAYOR.end)
    hand.drag(longer)
    hand.type("q")

    assert item(bench, QUOTE.id).contents == (longer,)
    assert item(bench, QUOTE.id).state is State.CHANGED
    assert [quote.id for quote in bench.desk.copy.quotes] == [QUOTE.id]
