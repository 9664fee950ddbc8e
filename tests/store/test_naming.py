"""No step leaves a mark that names somebody who is not in the ledger."""

import pytest

from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError
from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.workflow.session import Session

ANA = Speaker("p1", "Ana")
QUOTE = Quote("q1", (Stretch(0, 15),), speaker="p1")
SPANS = [Span(f"e{n}", Stretch(n, n + 1), "PERSON", speaker="p1") for n in range(9)]


def adding(thing: Quote | Span, owner: str = "anna") -> Edit:
    return Edit("Add", (Change(None, thing, "a1", owner),))


@pytest.mark.parametrize("thing", [QUOTE, SPANS[0]])
def test_a_mark_of_nobody_is_refused(session: Session, thing: Quote | Span) -> None:
    with pytest.raises(ProjectError, match="not in the ledger"):
        session.do(adding(thing))

    assert session.copy("a1").items() == ()


def test_a_speaker_may_come_in_the_same_step_whatever_comes_first(session: Session) -> None:
    session.do(Edit("Add", (*adding(QUOTE).changes, Change(None, ANA))))

    assert session.copy("a1").quotes == (QUOTE,)


def test_many_spans_of_nobody_are_refused_too(session: Session) -> None:
    spool = session.spool()
    for span in SPANS:
        spool.add(Change(None, span, "a1", "anna"))
    spool.spool()

    with pytest.raises(ProjectError, match="not in the ledger"):
        list(session.do_all("Import", spool))
    spool.close()


def test_who_is_named_in_other_work_stays_when_the_step_that_brought_them_is_undone(
    session: Session,
) -> None:
    session.do(Edit("Add", (Change(None, ANA), *adding(QUOTE).changes)))
    ben = Session(session.project, "ben")
    ben.do(adding(QUOTE, "ben"))

    with pytest.raises(ProjectError, match="named in other work"):
        session.undo()

    assert session.speakers() == (ANA,)
    assert session.copy("a1").quotes == (QUOTE,)
    ben.undo()
    session.undo()
    assert session.speakers() == ()


def test_a_mark_that_named_nobody_by_accident_can_still_be_altered(session: Session) -> None:
    session.do(Edit("Add", (Change(None, ANA), *adding(QUOTE).changes)))
    session.project.ask(lambda connection: connection.exec_driver_sql("DELETE FROM speaker"))
    after = Quote("q1", (Stretch(0, 14),), speaker="p1")

    session.do(Edit("Move", (Change(QUOTE, after, "a1", "anna"),)))

    assert session.copy("a1").quotes[0].end == 14
