"""Rules decide a whole project as one step, and never what a person decided."""

import pytest

from annotator.domain.adjudication.deciding import take_none
from annotator.domain.adjudication.rules import rule
from annotator.domain.errors import AnnotatorError
from annotator.domain.record import GOLD
from annotator.store import queries
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.job import run
from annotator.workflow.ruling import automatic
from annotator.workflow.session import Session
from tests.workflow.adjudication.projects import bring, span

KYIV, UN, ORG = span(0, 4), span(11, 29, "ORG"), span(0, 4, "ORG")


@pytest.fixture
def session(project) -> Session:
    session = Session(project, "carol")
    bring(session, {"anna": [KYIV, UN], "ben": [KYIV], "cyd": [ORG, UN]}, "a1")
    bring(session, {"anna": [KYIV, UN], "ben": [KYIV, UN]}, "a2")
    bring(session, {"anna": [KYIV]}, "a3")
    return session


def gold(session: Session) -> int:
    copies = session.project.ask(queries.copies, ["a1", "a2", "a3"], GOLD)
    return sum(len(copy.spans) for copy in copies)


def test_unanimous_takes_what_all_put(session):
    ruled = run(automatic(session, rule("unanimous")))

    assert ruled.decided == {"unanimous": {"unanimous": 3}}
    assert ruled.left == {"label": 1, "some": 1}
    assert ruled.articles == {"ready": 1, "adjudicated": 2}
    assert ruled.alone == 1
    assert gold(session) == 3


def test_a_rule_is_one_step_to_undo(session):
    run(automatic(session, rule("majority")))
    assert gold(session) == 5

    session.undo()
    assert gold(session) == 0


def test_the_same_rule_again_changes_nothing(session):
    run(automatic(session, rule("majority")))
    again = run(automatic(session, rule("majority")))

    assert (again.decided, again.reopened, again.left) == ({}, 0, {})


def test_another_rule_reopens_what_it_would_not_decide(session):
    run(automatic(session, rule("majority")))
    again = run(automatic(session, rule("unanimous")))

    assert (again.decided, again.reopened) == ({}, 2)
    assert gold(session) == 3


def test_what_a_person_decided_stays(session):
    work = Adjudication(session)
    run(work.read())
    for case in work.queue():
        work.decide(case, take_none())
    run(automatic(session, rule("union")))

    assert gold(session) == 3


def test_without_finished_work_nothing_is_decided(project):
    with pytest.raises(AnnotatorError, match="nobody has finished"):
        run(automatic(Session(project, "carol"), rule("unanimous")))


def test_who_is_trusted_must_be_there(session):
    with pytest.raises(AnnotatorError, match=r"dora has finished no article; there are anna, ben"):
        run(automatic(session, rule("trusted dora")))
    assert gold(session) == 0


def test_closed_early_it_changes_nothing(session):
    job = automatic(session, rule("union"))
    next(job)
    job.close()

    assert gold(session) == 0
