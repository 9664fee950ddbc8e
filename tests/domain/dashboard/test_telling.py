"""The dashboard as JSON and sentences."""

import json

from annotator.domain.dashboard.telling import dashboard_to_json, lasting, told
from tests.domain.dashboard.boards import board, empty

FAST = "An article takes 1 min 35 s (40.0 an hour)."


def test_the_first_figures_are_told():
    foretold = (
        "At 1.5 a day done about 2026-11-26,"
        " with 80 % probability between 2026-11-25 and 2026-11-28."
    )
    assert list(told(board())) == [
        f"Together: 4 of 10 articles done, 1 skipped, 2 begun. {foretold}",
        f"Anna: 3 of 10 articles done, 1 skipped, 2 begun. {foretold} {FAST}",
        "ben: 0 of 10 articles done. Too little was finished.",
        "Agreement lately (from 2026-11-16): F1 0.800",
    ]


def test_every_figure_is_plain():
    plain = json.loads(json.dumps(dashboard_to_json(board())))
    assert plain["annotators"][0]["forecast"] == {
        "left": 6,
        "pace": 1.5,
        "likely": "2026-11-26",
        "soonest": "2026-11-25",
        "latest": "2026-11-28",
        "reason": "",
    }
    assert plain["agreement"] == [
        {"from": "2026-11-16", "days": 7, "value": 0.8, "n": 3, "low": 0.7, "high": 0.9}
    ]
    assert plain["speed"][0]["median"] == 95.0
    assert plain["finished"]["Anna"] == {"2026-11-21": 2, "2026-11-22": 1}


def test_an_empty_project_has_a_dashboard():
    assert list(told(empty())) == ["Together: There are no articles yet."]
    assert dashboard_to_json(empty())["labels"] == {}


def test_times_are_said_in_minutes_and_seconds():
    assert [lasting(n) for n in (5, 59.4, 60, 3725)] == ["5 s", "59 s", "1 min 0 s", "62 min 5 s"]
