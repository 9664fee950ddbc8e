"""Judgements are stored, undone, checked and mended like whatever else is in a copy."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.comparing.judging import judge, withdraw
from annotator.domain.comparing.verdict import Flag, Verdict
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError
from annotator.domain.record import Copy, Status
from annotator.store import queries
from annotator.store.backups import outline
from annotator.store.judgements import judged_counts
from annotator.store.project import Project
from annotator.workflow.job import run
from annotator.workflow.repair import check, examine, repair
from annotator.workflow.session import Session
from tests.workflow.judging import ALL, ALTERED, CONFIRMED, SPLICED, judge_all, stored, with_story


@pytest.fixture
def judging(project: Project) -> Session:
    return with_story(project)


@pytest.fixture
def path(judging: Session) -> Path:
    """A project with three judgements, closed."""
    judge_all(judging)
    judging.close()
    return judging.project.path


def tamper(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_what_is_judged_is_read_again_in_reading_order(judging: Session):
    judge_all(judging, SPLICED, CONFIRMED, ALTERED)

    assert stored(judging).judgements == ALL
    assert stored(judging).standing.status is Status.DRAFT
    assert stored(judging).revision.number == len(ALL)


def test_what_is_seen_is_what_is_stored_after_every_step(judging: Session):
    judging.copy("r")
    judge_all(judging)
    assert judging.copy("r").judgements == ALL

    judging.do(judge(judging.copy("r"), replace(ALTERED, ruling=Verdict.SPLICED)))
    judging.do(withdraw(judging.copy("r"), CONFIRMED))

    assert judging.copy("r") == stored(judging)
    assert [one.ruling for one in stored(judging).judgements] == [Verdict.SPLICED] * 2


def test_a_verdict_is_undone_and_redone(judging: Session):
    judge_all(judging, ALTERED)
    judging.do(judge(judging.copy("r"), replace(ALTERED, flags=())))

    assert judging.undo_and_redo()[0] == "Call a quote altered"
    judging.undo()
    assert stored(judging).judgements == (ALTERED,)
    judging.undo()
    assert stored(judging) == Copy("r", "anna")
    judging.redo()
    judging.redo()
    assert stored(judging).judgements == (replace(ALTERED, flags=()),)


def test_what_says_that_other_flags_were_there_is_refused(judging: Session):
    judge_all(judging, ALTERED)
    stale = Change(replace(ALTERED, flags=(Flag.TENSE,)), SPLICED, "r", "anna")

    with pytest.raises(ProjectError, match="no longer fits"):
        judging.do(Edit("Judge", (stale,)))

    assert stored(judging).judgements == (ALTERED,)


def test_two_people_judge_the_same_apart(judging: Session):
    judge_all(judging, ALTERED)
    ben = Session(judging.project, "ben")
    judge_all(ben, replace(ALTERED, ruling=Verdict.SPLICED))

    assert stored(judging).judgements == (ALTERED,)
    assert stored(ben).judgements[0].ruling is Verdict.SPLICED
    assert judging.project.ask(queries.owners) == ("anna", "ben")


def test_whoever_has_only_judged_has_begun(judging: Session):
    judging.do(Edit("Import", (Change(None, ALTERED, "r", "carol"),)))

    assert judging.project.ask(queries.statuses) == [("r", "carol", Status.TODO)]


def test_judgements_are_counted_by_owner(judging: Session):
    judge_all(judging)

    counted = judging.project.ask(judged_counts)["anna"]

    assert dict(counted.verdicts) == {"altered": 1, "spliced": 1}
    assert (dict(counted.answers), counted.corrected) == ({"confirmed": 1}, 1)


def test_the_outline_of_a_file_counts_them(path: Path):
    assert outline(path).judgements == len(ALL)


@pytest.mark.parametrize(
    "change",
    [
        "contents = '[0,44'",
        "contents = '{\"a\":0}'",
        "contents = '[]'",
        "contents = '[0]'",
        "contents = '[0,44,40,50]'",
        "contents = '[5,5]'",
        "contents = '[-1,5]'",
        "contents = '[0,5.5]'",
        'contents = \'["0","5"]\'',
        "contents = '[0,500]'",
        "flags = '[\"loud\"]'",
        "flags = 'null'",
        "proposed_flags = '{'",
        "ruling = 'sold'",
        "ruling = 'confirmed'",
        "hint = 'perhaps'",
        "proposed = 'odd'",
        "original = ''",
        "ruling = x'00ff'",
    ],
)
def test_what_is_no_judgement_is_refused_and_set_aside(path: Path, change: str):
    tamper(path, f"UPDATE judgement SET {change} WHERE ruling = 'altered'")

    with pytest.raises(ProjectError, match=r"judgement|beyond the end"):
        Project(path)
    assert [problem.count for problem in examine(path)][:1] == [1]
    run(repair(path))

    with Session.open(path, "anna") as session:
        assert stored(session).judgements == ALL
        assert check(session) == []


@pytest.mark.parametrize(
    "statement", ["DELETE FROM judgement", "DELETE FROM copy", "UPDATE copy SET status = 7"]
)
def test_what_is_lost_comes_back_from_the_journal(path: Path, statement: str):
    tamper(path, statement)

    run(repair(path))

    with Session.open(path, "anna") as session:
        assert stored(session).judgements == ALL
        assert check(session) == []


def test_a_judgement_that_the_journal_does_not_tell_of_is_noticed(path: Path):
    tamper(path, "UPDATE judgement SET ruling = 'unquoted' WHERE ruling = 'spliced'")

    (problem,) = examine(path)

    assert problem.what == "1 copy of 1 article (r) not as the journal tells"


def test_a_judgement_against_what_is_not_there_is_told_and_left(path: Path):
    tamper(path, "UPDATE judgement SET original = 'gone' WHERE ruling = 'spliced'")

    bereft, *_ = examine(path)
    run(repair(path))

    assert bereft.what == "1 judgement of 1 article (r) against an original that is not there"
    with Session.open(path, "anna") as session:
        assert replace(SPLICED, original="gone") in stored(session).judgements
