"""Who works on a project, how often a copy was edited, and what was handed out."""

import pytest

from annotator.domain import decide
from annotator.domain.annotator import Annotator
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError
from annotator.domain.packet import Direction, Packet
from annotator.domain.record import Revision, Standing, Status
from annotator.domain.scheme import Label
from annotator.domain.span import Stretch
from annotator.store import queries, team
from annotator.workflow.session import Session

KYIV = Stretch(43, 47)
ANNA = Annotator("5eed", "Anna")


def mark(session: Session) -> None:
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))


def revision(session: Session) -> Revision:
    return session.project.ask(queries.copy, "a1", session.annotator).revision


def test_who_begins_to_work_gets_a_uid_and_keeps_it(session):
    mark(session)
    (known,) = session.annotators()
    session.undo()
    session.redo()

    assert (known.name, len(known.uid)) == (session.annotator, 16)
    assert session.annotators() == (known,)


def test_suggestions_and_gold_are_no_people(session):
    for owner in ("@suggestions", "@gold"):
        change = Change(Standing(), Standing(Status.DRAFT), "a1", owner)
        session.do(Edit("Begin", (change,)))

    assert session.annotators() == ()


def test_an_annotator_who_is_known_keeps_the_uid_when_the_work_begins(session):
    session.do(Edit("New annotator", (Change(None, Annotator("5eed", session.annotator)),)))
    mark(session)

    assert session.annotators() == (Annotator("5eed", session.annotator),)


def test_two_people_of_the_same_name_are_refused(session):
    session.do(Edit("New annotator", (Change(None, ANNA),)))

    with pytest.raises(ProjectError, match="no longer fits"):
        session.do(Edit("New annotator", (Change(None, Annotator("other", "Anna")),)))

    assert session.annotators() == (ANNA,)


def test_every_edit_of_a_copy_counts_undo_and_redo_too(session):
    counted = [revision(session).number]
    for step in (lambda: mark(session), session.undo, session.redo):
        step()
        counted.append(revision(session).number)

    assert counted == [0, 1, 2, 3]


def test_an_edit_of_one_copy_leaves_the_revisions_of_others(session):
    mark(session)
    other = Session(session.project, "ben")
    mark(other)
    mark_again = decide.add_span(other.copy("a1"), Stretch(0, 3), "ORG")
    other.do(mark_again)

    assert (revision(session).number, revision(other).number) == (1, 2)


def test_a_copy_that_is_given_a_revision_has_that_and_undo_gives_the_old_one_back(session):
    mark(session)
    given = Change(Revision(1), Revision(7, 7), "a1", session.annotator)
    session.do(Edit("Merge", (given,)))
    merged = revision(session)
    session.undo()

    assert (merged, revision(session)) == (Revision(7, 7), Revision(1))


def test_a_revision_that_has_changed_meanwhile_is_not_laid_over(session):
    mark(session)

    with pytest.raises(ProjectError, match="no longer fits"):
        session.do(Edit("Merge", (Change(Revision(0), Revision(7, 7), "a1", session.annotator),)))

    assert revision(session) == Revision(1)


def test_what_was_handed_out_is_remembered_until_that_is_undone(session):
    packet = Packet("p1", ANNA.uid, Direction.OUT, ("a1",), "anna.annot")
    session.do(Edit("Hand out", (Change(None, ANNA), Change(None, packet))))
    known = session.project.ask(team.packets)
    session.undo()

    assert known == (packet,)
    assert session.project.ask(team.packets) == session.annotators() == ()


def test_a_scheme_is_exchanged_and_brought_back(session):
    before = session.scheme()
    after = before.__class__("own", (*before.labels[1:], Label("SHIP", "9")))
    session.do(Edit("Change the labels", (Change(before, after),)))
    changed = session.scheme()
    session.undo()

    assert (changed, session.scheme()) == (after, before)


def test_a_scheme_that_has_changed_meanwhile_is_not_laid_over(session):
    before = session.scheme()
    stale = before.__class__(before.name, (Label("SHIP"),))

    with pytest.raises(ProjectError, match="no longer fits"):
        session.do(Edit("Change the labels", (Change(stale, before),)))

    assert session.scheme() == before
