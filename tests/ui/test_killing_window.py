"""A window that is killed while somebody types has lost nothing, and the next one opens."""

import signal

import pytest

from tests.ui.killing_window import kill, project


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing is killed like that there")
def test_a_killed_window_has_lost_nothing_and_the_next_one_opens(tmp_path):
    outcome = kill(project(tmp_path / "test.annot"), kills=2, seed=1)

    assert outcome.keys > 0
    assert (outcome.lost, outcome.damaged) == (0, 0)
