"""What copies hold is told without reading them."""

from annotator.domain import decide
from annotator.domain.annotator import Annotator
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import Revision, Status
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.outline import outlines

ANA = Speaker("p1", "Ana")
THINGS = (
    Span("e1", Stretch(22, 34), "PERSON", speaker="p1"),
    Span("e2", Stretch(43, 47), "GPE"),
    Quote("q1", (Stretch(0, 15),), speaker="p1"),
)


def test_an_outline_counts_marks_and_names_labels_and_speakers(session):
    changes = [Change(None, Annotator("5eed", "anna")), Change(None, ANA)]
    changes += [Change(None, thing, "a1", "anna") for thing in THINGS]
    session.do(Edit("Mark", tuple(changes)))
    session.do(decide.set_status(session.copy("a1"), Status.DONE))
    (found,) = session.project.ask(outlines)

    assert (found.article, found.owner, found.uid) == ("a1", "anna", "5eed")
    assert (found.spans, found.quotes, found.status) == (2, 1, Status.DONE)
    assert (found.labels, found.speakers) == ({"PERSON": 1, "GPE": 1}, {"p1"})
    assert found.revision == Revision(2)
    assert not found.empty


def test_a_copy_of_which_all_was_taken_back_is_empty(session):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    session.undo()
    (found,) = session.project.ask(outlines)

    assert found.empty
    assert found.revision == Revision(2)
