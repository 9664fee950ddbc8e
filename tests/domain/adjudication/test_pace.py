"""How an adjudicator gets on, and how near annotators are to the gold so far."""

from datetime import UTC, datetime, timedelta

import pytest

from annotator.domain.adjudication.deciding import Deciding, take, take_none
from annotator.domain.adjudication.pace import against_gold, per_minute, with_gold
from annotator.domain.progress import Progress
from annotator.workflow.job import run
from tests.domain.adjudication.voting import Paper, span

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def at(*seconds: int) -> list[datetime]:
    return [NOON + timedelta(seconds=second) for second in seconds]


def test_pauses_do_not_count():
    assert per_minute(at(0, 5, 10, 900, 905)) == pytest.approx(12)
    assert per_minute(at(0, 900)) is None
    assert per_minute([]) is None


def test_f1_with_gold_is_taken_of_what_is_decided():
    paper = Paper([span(0, 5), span(8, 9)], [span(0, 5, "GPE")], [])
    deciding = Deciding(paper.docket, "carol")
    first, second = paper.docket.cases
    deciding.decide(first, take(0))
    paper.do(deciding.changes)
    row = against_gold(paper.docket)
    label = first.candidates[0].item.label
    figures = run(with_gold([row]))

    assert figures["anna" if label == "ORG" else "ben"].value == 1
    assert figures["cyd"].value == 0
    assert figures["cyd"].n == 1
    assert not second.settled


def test_where_there_is_nothing_it_is_not_defined():
    paper = Paper([span(0, 5)], [])
    deciding = Deciding(paper.docket, "carol")
    deciding.decide(paper.docket.cases[0], take_none())
    paper.do(deciding.changes)
    figures = run(with_gold([against_gold(paper.docket)]))

    assert figures["anna"].value == 0
    assert figures["ben"].value is None
    assert figures["ben"].reason


def test_the_intervals_are_drawn_step_by_step():
    steps: list[Progress] = []
    run(with_gold([]), steps.append)

    assert steps[-1].done == steps[-1].total
