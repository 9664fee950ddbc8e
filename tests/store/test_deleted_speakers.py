"""The journal tells who was deleted, and what lost them."""

from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.deleted_speakers import discarded, lost
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.speakers.deleting import delete

ANA, BO = Speaker("p1", "Ana"), Speaker("p2", "Bo")
QUOTE = Quote("q1", (Stretch(0, 3),), speaker="p1")
REJECTED = Span("e1", Stretch(22, 34), "PERSON", State.REJECTED, speaker="p1")


def test_the_latest_come_first_with_what_named_them(session: Session) -> None:
    things = (Change(None, thing, "a1", "anna") for thing in (QUOTE, REJECTED))
    session.do(Edit("Add", (Change(None, ANA), Change(None, BO), *things)))
    run(delete(session, ["p1"], clearing=True))
    run(delete(session, ["p2"]))

    found = session.project.ask(discarded)

    assert [(one.speaker, one.by, one.marks) for one in found] == [
        (BO, "anna", 0),
        (ANA, "anna", 1),
    ]
    assert session.project.ask(lost, found[0]) == {}
    assert session.project.ask(lost, found[1]) == {("a1", "anna"): {(Quote, "q1"), (Span, "e1")}}


def test_an_edit_of_another_name_is_none_of_the_trash(session: Session) -> None:
    session.do(Edit("Add", (Change(None, ANA),)))
    session.undo()

    assert session.project.ask(discarded) == ()
