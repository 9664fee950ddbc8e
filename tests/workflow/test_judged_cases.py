"""Verdicts on which annotators differ are adjudicated like whatever else they differ about."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.adjudication.case import Case, Conflict
from annotator.domain.adjudication.deciding import edit, flag, take, take_all, take_none
from annotator.domain.adjudication.docket import Phase
from annotator.domain.adjudication.queue import Sift, groups
from annotator.domain.adjudication.rules import rule
from annotator.domain.article import Variant
from annotator.domain.comparing.judgement import Answer, Judgement
from annotator.domain.comparing.judging import judge
from annotator.domain.comparing.verdict import Flag, Verdict
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.record import GOLD, Standing, Status
from annotator.store import decisions, queries
from annotator.store.project import Project
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.exporting import Export, export
from annotator.workflow.job import run
from annotator.workflow.repair import check
from annotator.workflow.reporting import write_corrections, write_disagreements
from annotator.workflow.session import Session
from tests.workflow.judging import ALTERED, CONFIRMED, ORIGINAL, REWRITE, SPLICED, with_story

UNQUOTED = replace(ALTERED, ruling=Verdict.UNQUOTED, flags=())
NO = replace(CONFIRMED, ruling=Answer.REJECTED)
WORKS = {
    "anna": (ALTERED, CONFIRMED, SPLICED),
    "ben": (UNQUOTED, NO, SPLICED),
    "cyd": (ALTERED,),
}


def bring(session: Session, article: str, of: dict[str, tuple[Judgement, ...]]) -> None:
    """Let people finish an article in which they judged."""
    done = Standing(Status.DONE)
    changes = [
        change
        for owner, judged in of.items()
        for change in (
            *(Change(None, one, article, owner) for one in judged),
            Change(Standing(), done, article, owner),
        )
    ]
    session.do(Edit("Work", tuple(changes)), own=False)


@pytest.fixture
def session(project: Project) -> Session:
    """An adjudicator's session: two differ about a quote and a hint, one has judged less."""
    with_story(project)
    session = Session(project, "carol")
    bring(session, "r", WORKS)
    return session


@pytest.fixture
def work(session: Session) -> Adjudication:
    work = Adjudication(session)
    run(work.read())
    return work


def gold(session: Session, article: str = "r") -> tuple[Judgement, ...]:
    return session.project.ask(queries.copy, article, GOLD).judgements


def case_of(work: Adjudication, conflict: Conflict) -> Case:
    return next(case for case in work.queue() if case.conflict is conflict)


def test_only_what_differs_is_in_the_queue_and_only_of_those_who_judged_it(work: Adjudication):
    verdict, answer = work.queue()

    assert (verdict.conflict, answer.conflict) == (Conflict.VERDICT, Conflict.ANSWER)
    assert [(c.item.ruling, c.voters) for c in verdict.candidates] == [
        (Verdict.ALTERED, ("anna", "cyd")),
        (Verdict.UNQUOTED, ("ben",)),
    ]
    assert [vote.annotator for vote in answer.votes] == ["anna", "ben"]
    assert verdict.silent == answer.silent == ()
    assert verdict.labels == ("altered", "unquoted")
    assert work.remaining().unanimous == 1
    assert work.phases()["r"] is Phase.READY


def test_the_same_verdict_with_other_flags_is_a_disagreement_about_these(session: Session):
    of = {"anna": (ALTERED,), "ben": (replace(ALTERED, flags=(Flag.TENSE,)),)}
    other = replace(REWRITE, id="r2", text=f"{REWRITE.text} ")
    session.do(Edit("Import", (Change(None, other, "r2"),)))
    bring(session, "r2", of)
    work = Adjudication(session)
    run(work.read())

    (case,) = work.cases("r2")

    assert (case.conflict, case.labels) == (Conflict.FLAGS, ("altered",))


def test_what_the_comparison_had_found_makes_no_disagreement(session: Session):
    other = replace(REWRITE, id="r2", text=f"{REWRITE.text} ")
    session.do(Edit("Import", (Change(None, other, "r2"),)))
    bring(session, "r2", {"anna": (ALTERED,), "ben": (replace(ALTERED, proposed=None),)})
    work = Adjudication(session)
    run(work.read())

    assert work.cases("r2") == ()


def test_a_decision_makes_gold_and_is_logged(session: Session, work: Adjudication):
    work.decide(case_of(work, Conflict.VERDICT), take(0))

    assert gold(session) == (ALTERED,)
    assert session.undo_and_redo()[0] == "Decide for “altered”"
    (line,) = session.project.ask(decisions.log)
    assert [item.ruling for item in line.decision.candidates] == ["altered", "unquoted"]
    assert line.decision.gold == (ALTERED.id,)
    assert "anna and cyd" in work.why("r", ALTERED.id)
    assert [case.conflict for case in work.queue()] == [Conflict.ANSWER]
    assert check(session) == []


def test_another_decision_takes_the_place_of_the_first(session: Session, work: Adjudication):
    case = case_of(work, Conflict.VERDICT)
    work.decide(case, take(0))
    decided = next(c for c in work.docket("r").cases if c.key == case.key)

    work.decide(decided, take(1))

    assert gold(session) == (UNQUOTED,)
    session.undo()
    assert gold(session) == (ALTERED,)
    session.undo()
    assert gold(session) == ()
    session.redo()
    session.redo()
    assert gold(session) == (UNQUOTED,)
    assert check(session) == []


def test_nothing_may_be_gold_or_what_nobody_said(session: Session, work: Adjudication):
    work.decide(case_of(work, Conflict.ANSWER), take_none())
    work.decide(case_of(work, Conflict.VERDICT), edit(replace(ALTERED, ruling=Verdict.VERBATIM)))

    assert [one.ruling for one in gold(session)] == [Verdict.VERBATIM]


def test_one_quote_cannot_have_two_verdicts(session: Session, work: Adjudication):
    case = case_of(work, Conflict.VERDICT)

    with pytest.raises(AnnotatorError, match="one verdict"):
        work.decide(case, take_all(case))

    assert gold(session) == ()


def test_a_flag_leaves_it_open(work: Adjudication):
    work.decide(case_of(work, Conflict.VERDICT), flag("see the guideline"))

    assert case_of(work, Conflict.VERDICT).flag
    assert len(work.queue(Sift(flagged=True))) == 1


@pytest.mark.parametrize(
    ("name", "rulings"),
    [
        ("unanimous", ["spliced"]),
        ("majority", ["altered", "spliced"]),
        ("votes 2", ["altered", "spliced"]),
        ("trusted ben", ["unquoted", "rejected", "spliced"]),
        ("union", ["spliced"]),
    ],
)
def test_rules_decide_by_the_votes(
    session: Session, work: Adjudication, name: str, rulings: list[str]
):
    run(work.automatic(rule(name)))

    assert [str(one.ruling) for one in gold(session)] == rulings
    before = gold(session)
    run(work.automatic(rule(name)))
    assert gold(session) == before


def test_a_vote_that_changes_opens_it_again(session: Session, work: Adjudication):
    run(work.automatic(rule("majority")))
    work.decide(case_of(work, Conflict.ANSWER), take(0))
    assert work.phases()["r"] is Phase.ADJUDICATED

    cyd = Session(session.project, "cyd")
    copy = cyd.project.ask(queries.copy, "r", "cyd")
    session.do(replace(judge(copy, UNQUOTED), name="Change"), own=False)

    assert work.phases()["r"] is Phase.REOPENED
    (case,) = work.queue()
    assert case.conflict is Conflict.VERDICT
    assert [decision.rule for decision in case.former] == ["majority"]


def test_another_who_says_just_what_is_gold_changes_nothing(session: Session, work: Adjudication):
    case = case_of(work, Conflict.VERDICT)
    work.decide(case, take(0))
    bring(session, "r", {"dan": (ALTERED,)})

    assert [case.conflict for case in work.queue()] == [Conflict.ANSWER]


def test_the_same_words_in_two_rewrites_are_decided_together(session: Session):
    other = replace(ORIGINAL, id="o2", text=f"{ORIGINAL.text} ")
    twin = replace(REWRITE, id="r2", text=f"{REWRITE.text} ", variant=Variant.REWRITE)
    session.do(Edit("Import", tuple(Change(None, one, one.id) for one in (other, twin))))
    judged = {who: tuple(replace(one, original="o2") for one in of) for who, of in WORKS.items()}
    bring(session, "r2", judged)
    work = Adjudication(session)
    run(work.read())
    first = groups(work.queue())[0]

    run(work.decide_alike(first.cases, take(0)))

    assert len(first) == 2
    assert [one.original for article in ("r", "r2") for one in gold(session, article)] == [
        "o",
        "o2",
    ]


def test_gold_that_came_in_without_judgements_says_nothing_about_them(session: Session):
    done = Change(Standing(), Standing(Status.DONE), "r", GOLD)
    session.do(Edit("Import", (done,)))
    work = Adjudication(session)
    run(work.read())

    assert len(work.queue()) == 2


def test_gold_that_came_in_with_judgements_settles_them(session: Session):
    done = Change(Standing(), Standing(Status.DONE), "r", GOLD)
    session.do(Edit("Import", (done, Change(None, UNQUOTED, "r", GOLD))))
    work = Adjudication(session)
    run(work.read())

    assert work.queue() == ()


def test_what_was_decided_goes_out_as_gold(session: Session, work: Adjudication, tmp_path: Path):
    run(work.automatic(rule("trusted anna")))

    run(export(session, tmp_path / "gold.jsonl", Export("jsonl", GOLD)))

    lines = [json.loads(line) for line in (tmp_path / "gold.jsonl").read_text().splitlines()]
    (told,) = (line for line in lines if line["id"] == "r")
    assert [one.get("verdict") or one["answer"] for one in told["judgements"]] == [
        "altered",
        "confirmed",
        "spliced",
    ]


@pytest.mark.parametrize("name", ["cases.html", "cases.csv", "cases.json"])
def test_reports_tell_who_said_what(
    session: Session, work: Adjudication, tmp_path: Path, name: str
):
    work.decide(case_of(work, Conflict.VERDICT), take(0))

    run(write_disagreements(session, tmp_path / name))

    told = (tmp_path / name).read_text("utf-8")
    assert "altered" in told
    assert "unquoted" in told


def test_corrections_name_what_was_said_and_what_is_gold(
    session: Session, work: Adjudication, tmp_path: Path
):
    work.decide(case_of(work, Conflict.VERDICT), take(0))

    run(write_corrections(session, tmp_path / "out"))

    assert "unquoted → altered" in (tmp_path / "out" / "ben.html").read_text("utf-8")
