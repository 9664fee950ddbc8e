"""Dockets are read as the project is: who finished, who is awaited, what is in force."""

import pytest

from annotator.domain.adjudication.deciding import flag, take, take_none
from annotator.domain.adjudication.docket import Phase
from annotator.domain.annotator import newcomer
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError, ProjectError
from annotator.domain.packet import Direction, Packet
from annotator.domain.record import Standing, Status
from annotator.domain.speaker import Speaker
from annotator.store.project import in_chunks
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.dockets import AT_ONCE, Dockets, excuse, excused, phases_of
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.workflow.adjudication.projects import bring, know, quote_of, span

KYIV = span(0, 4)


@pytest.fixture
def session(project) -> Session:
    session = Session(project, "carol")
    bring(session, {"anna": [KYIV], "ben": []}, "a1")
    return session


def hand_out(session: Session, *names: str) -> None:
    known = {annotator.name: annotator for annotator in session.annotators()}
    for name in names:
        someone = known.get(name) or newcomer(name)
        come = () if name in known else (Change(None, someone),)
        packet = Packet(f"p-{name}", someone.uid, Direction.OUT, ("a1",))
        session.do(Edit("Hand out", (*come, Change(None, packet))), own=False)


def test_who_was_given_an_article_is_awaited_until_done_or_skipped(session):
    hand_out(session, "cyd", "dora")
    assert Dockets(session).one("a1")[1].awaited == ("cyd", "dora")

    for name, status in (("cyd", Status.DONE), ("dora", Status.SKIPPED)):
        session.do(Edit("Finish", (Change(Standing(), Standing(status), "a1", name),)), own=False)
    docket = Dockets(session).one("a1")[1]
    assert (docket.awaited, docket.voters) == ((), ("anna", "ben", "cyd"))


def test_who_begins_an_article_that_others_were_given_is_not_awaited(session):
    hand_out(session, "anna", "ben")
    session.do(Edit("Mark", (Change(None, KYIV, "a1", "dora"),)), own=False)

    assert Dockets(session).one("a1")[1].awaited == ()


def test_entries_of_the_ledger_that_are_one_person_are_one_candidate(session):
    know(session, "Ana Lee")
    session.do(Edit("Enter", (Change(None, Speaker("p-2", "Ana Lee")),)), own=False)
    bring(session, {"anna": [quote_of("p-2")], "ben": [quote_of("p-Ana Lee")]}, "a2")

    (case,) = Dockets(session).one("a2")[1].cases
    assert case.unanimous


def test_what_is_read_holds_until_something_is_done(session):
    dockets = Dockets(session)
    first = dockets.one("a1")
    assert dockets.one("a1") is first

    session.do(Edit("Finish", (Change(None, KYIV, "a1", "ben"),)), own=False)
    assert dockets.one("a1")[1].cases[0].unanimous


def test_an_unknown_article_is_refused(session):
    with pytest.raises(ProjectError, match="no article a9"):
        Dockets(session).one("a9")


def test_every_article_has_a_phase(session):
    for number in range(AT_ONCE):
        bring(session, {}, f"b{number}")
    phases = run(phases_of(session))

    assert len(phases) == AT_ONCE + 1
    assert phases["a1"] is Phase.READY
    assert set(phases.values()) == {Phase.READY, Phase.COLLECTING}
    assert len(list(in_chunks(list(phases), AT_ONCE))) == 2


def test_who_is_excused_is_not_awaited_until_that_is_undone(session):
    hand_out(session, "cyd")
    excuse(session, ["cyd"])
    assert Dockets(session).one("a1")[1].awaited == ()

    session.undo()
    assert Dockets(session).one("a1")[1].awaited == ("cyd",)


def test_to_excuse_nobody_waits_for_everyone_again(session):
    hand_out(session, "cyd")
    excuse(session, ["cyd"])
    excuse(session, [])

    assert excused(session) == frozenset()
    with pytest.raises(AnnotatorError, match="no annotator eve"):
        excuse(session, ["eve"])


def test_what_is_at_hand_after_a_decision_is_as_if_it_were_read_anew(session):
    bring(session, {"anna": [KYIV, span(11, 29)], "ben": [span(0, 4, "ORG")]}, "a2")
    work = Adjudication(session)
    run(work.read())

    def same() -> bool:
        return work.docket("a2") == Dockets(session).one("a2")[1]

    first, second = work.cases("a2")
    work.docket("a1")
    for case, verdict in ((first, take(0)), (second, flag("?")), (second, take_none())):
        work.decide(work.current(case), verdict)
        assert same()
    for _ in range(3):
        session.undo()
        assert same()
    assert work.docket("a1") == Dockets(session).one("a1")[1]
    vote = Change(KYIV, span(0, 4, "ORG"), "a2", "anna")
    session.do(Edit("Change", (vote,)), own=False)
    assert same()
