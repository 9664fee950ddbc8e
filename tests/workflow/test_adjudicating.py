"""An adjudicator goes through disagreements; what votes change comes back, and nothing else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from annotator.domain.adjudication.case import Case, Conflict
from annotator.domain.adjudication.deciding import edit, flag, take, take_all, take_none
from annotator.domain.adjudication.docket import Phase
from annotator.domain.adjudication.queue import Order, Sift, groups
from annotator.domain.adjudication.rules import rule
from annotator.domain.annotator import newcomer
from annotator.domain.article import Article
from annotator.domain.decision import Choice
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.packet import Direction, Packet
from annotator.domain.record import GOLD, Standing, Status
from annotator.domain.speaker import Speaker
from annotator.store import decisions, queries
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.job import run
from annotator.workflow.ruling import automatic
from annotator.workflow.session import Session
from tests.workflow.adjudication.projects import bring, quote_of, span

KYIV, AGAIN, UN = span(0, 4), span(40, 44), span(11, 29, "ORG")


@pytest.fixture
def session(project) -> Session:
    """An adjudicator's session: three differ about Kyiv twice, and about the ends of an ORG."""
    session = Session(project, "carol")
    other = [replace(kyiv, label="ORG", id=f"o{kyiv.start}") for kyiv in (KYIV, AGAIN)]
    works = {"anna": [KYIV, AGAIN, UN], "ben": [*other, span(15, 29, "ORG")]}
    bring(session, {**works, "cyd": [KYIV, AGAIN, UN]})
    return session


@pytest.fixture
def work(session) -> Adjudication:
    work = Adjudication(session)
    run(work.read())
    return work


def vote(session: Session, owner: str, before, after) -> None:
    """Let an annotator mark something otherwise."""
    session.do(Edit("Change", (Change(before, after, "a1", owner),)), own=False)


def gold(session: Session) -> list[tuple[int, int, str]]:
    copy = session.project.ask(queries.copy, "a1", GOLD)
    return [(span.start, span.end, span.label) for span in copy.spans]


def conflicts(cases: tuple[Case, ...]) -> list[Conflict]:
    return [case.conflict for case in cases]


def test_the_queue_holds_what_is_disputed_in_reading_order(work):
    assert conflicts(work.queue()) == [Conflict.LABEL, Conflict.BOUNDARY, Conflict.LABEL]
    assert work.phases() == {"a1": Phase.READY}


def test_a_decision_leaves_the_queue_and_makes_gold(session, work):
    first, *others = work.queue()
    work.decide(first, take(0))

    assert work.queue() == tuple(others)
    assert work.current(first) is None
    assert gold(session) == [(0, 4, "GPE")]
    assert work.phases() == {"a1": Phase.IN_ADJUDICATION}


def test_what_is_left_names_who_finished_and_counts_what_waits(session, work):
    bring(session, {"anna": [KYIV], "ben": [], "cyd": []}, "a2")
    session.do(
        Edit("Open it again", (Change(Standing(Status.DONE), Standing(Status.DRAFT), "a2", "cyd"),))
    )
    run(work.read())

    left = work.remaining()
    assert left.voters == ("anna", "ben", "cyd")
    assert (left.shared, left.waiting) == (2, 1)
    assert work.cases("a1") == work.queue()
    assert work.cases("a2") == ()
    assert len(work.cases("a2", waiting=True)) == 1


def test_undo_brings_a_decision_back_into_the_queue(session, work):
    before = work.queue()
    work.decide(before[0], take(0))
    session.undo()

    assert work.queue() == before
    assert gold(session) == []
    assert [line.withdrawn for line in session.project.ask(decisions.log)] == [False, True]


def test_the_last_decision_makes_the_article_adjudicated(work):
    for case in work.queue():
        work.decide(case, take_none())

    assert work.phases() == {"a1": Phase.ADJUDICATED}
    assert work.remaining().cases.total() == 0
    assert work.remaining().settled == 3


def test_the_same_words_are_decided_at_once_and_undone_at_once(session, work):
    alike, *_ = groups(work.queue())
    run(work.decide_alike(alike.cases, take(0)))

    assert len(alike) == 2
    assert gold(session) == [(0, 4, "GPE"), (40, 44, "GPE")]
    session.undo()
    assert gold(session) == []


def test_what_one_annotator_put_is_accepted_throughout_an_article(session, work):
    run(work.accept_from("ben", "a1"))

    assert gold(session) == [(0, 4, "ORG"), (15, 29, "ORG"), (40, 44, "ORG")]
    assert work.queue() == ()


def test_a_vote_that_changes_brings_back_its_case_only(session, work):
    for case in work.queue():
        work.decide(case, take(0))
    vote(session, "ben", span(15, 29, "ORG"), replace(span(15, 29, "ORG"), label="NORP"))

    (case,) = work.queue()
    assert [decision.choice for decision in case.former] == [Choice.TAKE]
    assert work.phases() == {"a1": Phase.REOPENED}
    assert len(gold(session)) == 3


def test_what_changed_meanwhile_is_not_decided(session, work):
    case = work.queue()[1]
    vote(session, "ben", span(15, 29, "ORG"), replace(span(15, 29, "ORG"), label="NORP"))

    with pytest.raises(AnnotatorError, match="read anew"):
        work.decide(case, take(0))
    assert gold(session) == []


def test_gold_outside_of_the_article_is_refused(work):
    with pytest.raises(AnnotatorError, match="beyond the end"):
        work.decide(work.queue()[0], edit(span(80, 900)))


def test_a_speaker_that_an_adjudicator_enters_comes_with_the_decision(session, work):
    named = replace(KYIV, speaker="p9")
    work.decide(work.queue()[0], edit(named), [Speaker("p9", "The city")])

    assert [speaker.name for speaker in session.speakers()] == ["The city"]
    session.undo()
    assert session.speakers() == ()


def test_the_queue_is_sifted_and_sorted(work):
    assert conflicts(work.queue(Sift(conflicts=frozenset({Conflict.BOUNDARY})))) == ["boundary"]
    assert len(work.queue(Sift(labels=frozenset({"GPE", "ORG"})))) == 2
    assert len(work.queue(Sift(annotator="ben"))) == 3
    assert work.queue(Sift(annotator="anna")) == ()
    assert work.queue(Sift(article="a2")) == ()
    assert conflicts(work.queue(order=Order.CONFLICT))[-1] is Conflict.BOUNDARY
    assert conflicts(work.queue(order=Order.ALIKE))[-1] is Conflict.BOUNDARY
    assert work.queue(order=Order.LABELS)[-1].labels == ("ORG",)


def test_a_flag_is_found_again_with_its_note(work):
    work.decide(work.queue()[0], flag("ask the desk"))

    (case,) = work.queue(Sift(flagged=True))
    assert case.flag.note == "ask the desk"
    assert len(work.queue()) == 3


def test_every_gold_span_says_why(session, work):
    for case in work.queue():
        work.decide(case, take_all(case))
    copy = session.project.ask(queries.copy, "a1", GOLD)

    for item in copy.spans:
        assert "by carol" in work.why("a1", item.id)
    assert "ben put (1 of 3 votes)" in work.why(
        "a1", next(s.id for s in copy.spans if s.start == 15)
    )


def test_an_article_waits_for_whom_it_was_handed_out_to(session):
    dora = newcomer("dora")
    packet = Packet("p1", dora.uid, Direction.OUT, ("a1",))
    session.do(Edit("Packet", (Change(None, dora), Change(None, packet))), own=False)
    work = Adjudication(session)
    run(work.read())

    assert work.phases() == {"a1": Phase.COLLECTING}
    assert work.queue() == ()
    assert len(work.queue(waiting=True)) == 3
    assert run(automatic(session, rule("union"))).decided == {}


def test_an_article_waits_for_who_has_begun_it(session, work):
    vote(session, "dora", None, KYIV)
    assert work.phases() == {"a1": Phase.COLLECTING}

    session.do(Edit("Skip", (Change(Standing(), Standing(Status.SKIPPED), "a1", "dora"),)))
    assert work.phases() == {"a1": Phase.READY}


def test_an_article_in_which_nobody_found_anything_is_adjudicated(session):
    bring(session, {"anna": [], "ben": []}, "a2")
    work = Adjudication(session)
    run(work.read())

    assert work.phases()["a2"] is Phase.ADJUDICATED


def test_letters_hide_names_and_stay_the_same(work):
    letters = work.letters("a1")

    assert sorted(letters.values()) == ["A", "B", "C"]
    assert letters == work.letters("a1")


def test_the_gold_so_far_says_how_near_each_annotator_is(work):
    for case in work.queue():
        work.decide(case, take(0))
    figures = run(work.with_gold())

    assert {name: figure.value for name, figure in figures.items()} == {
        "anna": 1,
        "ben": 0,
        "cyd": 1,
    }


def test_the_pace_counts_what_a_person_decided(work):
    since = datetime.now(UTC) - timedelta(hours=1)
    assert work.per_minute(since) is None

    for case in work.queue():
        work.decide(case, take(0))
    assert work.per_minute(since) > 0


def test_what_is_foreseen_of_a_rule_is_what_it_does(session, work):
    foreseen = work.foresee(rule("majority"))
    ruled = run(automatic(session, rule("majority")))

    assert foreseen.decided == {"label": 2, "boundary": 1}
    assert ruled.decided == {"majority": foreseen.decided}
    assert work.stale is False


def test_a_long_edit_leaves_it_stale_until_it_is_read_again(session, work):
    for n in range(30):
        bring(session, {"anna": [KYIV], "ben": [UN]}, f"b{n}")

    assert work.stale
    run(work.read())
    assert len(work.queue()) == 3 + 60


def test_articles_that_go_leave_it_stale(project, work):
    other = Session(project, "dora")
    other.listen(work._follow)
    article = Article("a9", "Gone.")
    other.do(Edit("Import", (Change(None, article, "a9"),)))
    run(work.read())
    other.undo()

    assert work.stale
    run(work.read())
    assert "a9" not in work.phases()


def test_a_decision_stands_when_two_speakers_turn_out_to_be_one(session, work):
    for key in ("p1", "p2"):
        session.do(Edit("Enter", (Change(None, Speaker(key, key)),)), own=False)
    bring(session, {"anna": [quote_of("p1")], "ben": [quote_of("p2")]}, "a2")
    run(work.read())
    (case,) = work.queue(Sift(article="a2"))
    work.decide(case, take(0))
    for key in ("p1", "p2"):
        named = (Change(Speaker(key, key), Speaker(key, "Ana Lee")),)
        session.do(Edit("Name", named), own=False)
    run(work.read())

    assert work.phases()["a2"] is Phase.ADJUDICATED
    assert run(work.with_gold())["ben"].value == 1


def test_after_a_rule_nothing_has_to_be_read_again(session, work):
    for n in range(30):
        bring(session, {"anna": [KYIV], "ben": [KYIV]}, f"b{n}")
    run(work.read())
    ruled = run(work.automatic(rule("unanimous")))
    fresh = Adjudication(session)
    run(fresh.read())

    assert ruled.decided == {"unanimous": {"unanimous": 30}}
    assert not work.stale
    assert (work.phases(), work.remaining()) == (fresh.phases(), fresh.remaining())
    assert run(work.with_gold()) == run(fresh.with_gold())
