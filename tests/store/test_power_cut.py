"""What a person was told is on disk is there when the power goes, at whatever moment."""

import random
from pathlib import Path

import pytest

from annotator.store.sqlite import WRITING
from annotator.workflow.session import Session
from tests.store.cutting import Outcome, cut_power, record
from tests.store.power import Cut, Platter, Sync, Write

EDITS, CUTS = 20, 60


@pytest.fixture
def path(session: Session) -> Path:
    session.close()
    return session.project.path


def test_no_edit_that_was_told_is_lost_and_nothing_is_damaged(path, tmp_path):
    recorded = record(path, EDITS, seed=1)

    assert len(recorded.states) == EDITS + 1
    assert cut_power(recorded, tmp_path, CUTS, seed=2) == Outcome(CUTS, 0, 0)


def test_without_syncs_edits_would_be_lost_or_damaged(path, tmp_path):
    """Otherwise the test above could not fail."""
    careless = tuple(pragma.replace("= FULL", "= OFF") for pragma in WRITING)
    outcome = cut_power(record(path, EDITS, 1, careless), tmp_path, CUTS, seed=2)

    assert outcome.lost + outcome.damaged > CUTS // 4


def test_what_was_synced_is_certain_and_what_was_not_is_there_in_pieces():
    events = (Write("f", 0, b"a" * 1024), Sync("f"), Write("f", 0, b"b" * 1024))
    platter = Platter.after({}, events)
    left = {platter.left(random.Random(seed))["f"] for seed in range(50)}
    a, b = b"a" * 512, b"b" * 512

    assert left == {a + a, a + b, b + a, b + b}


def test_a_file_that_was_never_synced_may_not_be_there():
    platter = Platter.after({}, (Write("f", 0, b"a"), Cut("f", 0)))
    left = [platter.left(random.Random(seed)) for seed in range(50)]

    assert {} in left
    assert {"f": b"a"} in left
    assert {"f": b""} in left
