"""How far an article has come is computed from votes, gold and decisions."""

import pytest

from annotator.domain.adjudication.deciding import Deciding, take
from annotator.domain.adjudication.docket import Phase
from annotator.domain.record import GOLD, Copy, Status
from tests.domain.adjudication.voting import Paper, copy_of, span

ORG, GPE = span(0, 5), span(0, 5, "GPE")


def decide(paper: Paper) -> None:
    deciding = Deciding(paper.docket, "carol")
    deciding.decide(paper.docket.open()[0], take(0))
    paper.do(deciding.changes)


def test_an_article_is_collected_until_nobody_is_awaited():
    paper = Paper([ORG, span(8, 9)], [GPE], awaited=("cyd",))
    assert paper.docket.phase is Phase.COLLECTING

    paper.awaited = ()
    assert paper.docket.phase is Phase.READY
    decide(paper)
    assert paper.docket.phase is Phase.IN_ADJUDICATION
    decide(paper)
    assert paper.docket.phase is Phase.ADJUDICATED


def test_who_has_finished_is_not_awaited():
    assert Paper([ORG], awaited=("anna", "ben")).docket.awaited == ("ben",)


def test_a_new_vote_that_changes_what_was_decided_reopens_it():
    paper = Paper([ORG], [GPE])
    decide(paper)
    paper.vote([ORG], [GPE], [span(0, 5, "PERSON")])

    assert paper.docket.phase is Phase.REOPENED
    assert len(paper.docket.open()) == 1


def test_without_votes_there_is_nothing_to_decide():
    assert Paper({}).docket.phase is Phase.COLLECTING


@pytest.mark.parametrize(
    ("status", "phase"),
    [
        (Status.DONE, Phase.ADJUDICATED),
        (Status.TODO, Phase.ADJUDICATED),
        (Status.DRAFT, Phase.COLLECTING),
        (Status.SKIPPED, Phase.COLLECTING),
    ],
)
def test_gold_that_came_in_without_votes_counts_unless_it_is_a_draft(status, phase):
    assert Paper({}, gold=copy_of(GOLD, [ORG], status)).docket.phase is phase


def test_empty_gold_is_no_gold():
    assert Paper({}, gold=Copy("a1", GOLD)).docket.phase is Phase.COLLECTING


def test_a_case_is_found_by_its_key():
    docket = Paper([ORG], [GPE]).docket

    assert docket.case(docket.cases[0].key) == docket.cases[0]
    assert docket.case("none") is None
