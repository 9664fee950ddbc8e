"""Reading how a project goes."""

from datetime import UTC, datetime, timedelta, tzinfo

import pytest

from annotator.domain.article import Article
from annotator.domain.comparing.judgement import Answer, Judgement
from annotator.domain.comparing.verdict import Hint, Verdict
from annotator.domain.dashboard.figures import Dashboard
from annotator.domain.decide import approve, set_status
from annotator.domain.edit import Change, Edit
from annotator.domain.packet import Direction, Packet
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store import tables
from annotator.workflow.dashboard import read_dashboard
from annotator.workflow.job import run
from annotator.workflow.session import Session

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
TODAY = NOON.date()
PETROVIC = Speaker("p1", "Ana Petrović")


def finish(session: Session, article: str = "a1") -> None:
    session.do(set_status(session.copy(article), Status.DONE))


def mark(session: Session, item: Span | Quote | Judgement, article: str = "a1") -> None:
    session.do(Edit("Add", (Change(None, item, article, session.annotator),)))


def entity(name: str, start: int, label: str = "GPE", state: State = State.ADDED) -> Span:
    return Span(name, Stretch(start, start + 3), label, state)


class Clock:
    """What the journal takes for the time."""

    def __init__(self) -> None:
        self.seconds = 0  # from noon

    def now(self, _zone: tzinfo) -> datetime:
        return NOON + timedelta(seconds=self.seconds)


@pytest.fixture
def clock(monkeypatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(tables, "datetime", clock)
    return clock


def read(session: Session) -> Dashboard:
    return run(read_dashboard(session, TODAY))


@pytest.fixture
def ben(session: Session) -> Session:
    return Session(session.project, "ben")


def test_a_project_without_work_has_a_dashboard(session):
    found = read(session)
    assert (found.articles, found.together.of, found.headways) == (1, 1, ())
    assert (found.agreement, found.speeds, found.drift) == ((), (), {})


def test_everyone_is_told_how_far_they_have_come(session, ben):
    session.do(Edit("Import", (Change(None, Article("a2", "More."), "a2"),)))
    finish(session)
    ben.do(set_status(ben.copy("a2"), Status.SKIPPED, "no news"))
    found = read(session)
    assert [(h.name, h.of, h.done, h.skipped, h.untouched) for h in found.headways] == [
        ("anna", 2, 1, 0, 1),
        ("ben", 2, 0, 1, 1),
    ]
    assert (found.together.done, found.together.skipped) == (1, 1)


def test_one_with_a_packet_is_to_do_what_went_out(session):
    session.do(Edit("Import", (Change(None, Article("a2", "More."), "a2"),)))
    finish(session)
    person = session.annotators()[0]
    packet = Packet("k1", person.uid, Direction.OUT, ("a1",), "anna.annot")
    session.do(Edit("Hand out articles", (Change(None, packet),)))
    (head,) = read(session).headways
    assert (head.of, head.done, head.forecast.reason) == (1, 1, "Everything is done.")


def test_an_article_takes_the_time_of_the_steps_before_it_was_done(session, clock):
    mark(session, entity("e1", 0))
    clock.seconds = 30
    mark(session, entity("e2", 5))
    clock.seconds = 50
    finish(session)
    (speed,) = read(session).speeds
    assert (speed.name, speed.n, speed.median) == ("anna", 1, 50)


def test_all_right_finishes_an_article_as_well(session, clock):
    mark(session, entity("e1", 0))
    clock.seconds = 20
    session.do(approve(session.copy("a1")))
    assert [speed.median for speed in read(session).speeds] == [20]


def test_what_is_done_no_more_does_not_count(session, clock):
    mark(session, entity("e1", 0))
    clock.seconds = 20
    finish(session)
    session.undo()
    found = read(session)
    assert (found.speeds, found.finished, found.together.done) == ((), {}, 0)


def test_seconds_that_came_with_a_copy_count(session):
    standing = Change(Standing(), Standing(Status.DONE, seconds=77), "a1", "cyd")
    Session(session.project, "").do(Edit("Import", (standing,)))
    assert [(speed.name, speed.median) for speed in read(session).speeds] == [("cyd", 77)]


@pytest.mark.usefixtures("clock")
def test_days_are_counted_on_which_articles_were_done(session):
    finish(session)
    day = NOON.astimezone().date()
    assert read(session).finished == {"anna": ((day, 1),)}


def test_what_people_kept_is_counted_by_label_and_state(session, ben):
    mark(session, entity("e1", 0, "PERSON"))
    mark(session, entity("e2", 5, "PERSON", State.ACCEPTED))
    mark(session, entity("e3", 9, "PERSON", State.REJECTED))
    mark(ben, entity("e4", 0, "PERSON"))
    suggested = Change(None, entity("e5", 0, "ORG", State.SUGGESTED), "a1", SUGGESTIONS)
    Session(session.project, "").do(Edit("Suggest", (suggested,)))
    assert read(session).labels == {"PERSON": {"added": 2, "accepted": 1}}


def test_the_most_quoted_come_first_and_several_annotators_make_no_more_quotes(session, ben):
    council = Speaker("p2", "The council")
    session.do(Edit("Speakers", (Change(None, PETROVIC), Change(None, council))))
    for who in (session, ben):
        for n in range(2):
            stretch = (Stretch(n * 4, n * 4 + 3),)
            mark(who, Quote(f"q{n}", stretch, speaker="p1"))
    mark(ben, Quote("q9", (Stretch(20, 30),), speaker="p2"))
    mark(ben, Quote("q8", (Stretch(31, 35),), speaker="p2", state=State.REJECTED))
    found = read(session)
    assert found.speakers == (("Ana Petrović", 2), ("The council", 1))
    assert found.kinds == {"direct": {"added": 5}}


@pytest.mark.usefixtures("clock")
def test_agreement_is_measured_where_two_have_finished(session, ben):
    for who, label in ((session, "GPE"), (ben, "ORG")):
        mark(who, entity("e1", 0))
        mark(who, entity("e2", 5, label))
        finish(who)
    (period,) = read(session).agreement
    assert period.figure.value == 0.5
    assert period.start == NOON.astimezone().date()


def test_agreement_of_three_is_that_of_all_pairs(session, ben):
    for who, start in ((session, 0), (ben, 0), (Session(session.project, "cyd"), 5)):
        mark(who, entity("e1", start))
        finish(who)
    (period,) = read(session).agreement
    assert period.figure.value == pytest.approx(1 / 3)


def test_two_who_marked_nothing_have_nothing_to_agree_on(session, ben):
    finish(session)
    finish(ben)
    assert read(session).agreement == ()


def test_drift_is_how_many_entities_an_article_has(session):
    mark(session, entity("e1", 0))
    mark(session, entity("e2", 5))
    mark(session, entity("e3", 9, state=State.REJECTED))
    finish(session)
    (period,) = read(session).drift["anna"]
    assert (period.figure.value, period.figure.n) == (2, 1)


def test_reading_changes_nothing(session):
    finish(session)
    before = session.project.edition
    read(session)
    assert session.project.edition == before


def test_verdicts_are_counted_in_their_order(session, ben):
    for who, verdict in ((session, Verdict.ALTERED), (ben, Verdict.VERBATIM)):
        mark(who, Judgement("a0", (Stretch(0, 5),), verdict))
    mark(ben, Judgement("a0", (Stretch(6, 9),), Answer.REJECTED, Hint.ROLE))
    assert list(read(session).verdicts.items()) == [("verbatim", 1), ("altered", 1)]
