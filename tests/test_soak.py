"""The long proofs run, a few times each."""

import subprocess
import sys
from pathlib import Path

from tests.workflow.mangling import sources

SOAK = Path(__file__).parents[1] / "scripts" / "soak.py"


def test_the_table_says_how_often_each_was_tried_and_that_nothing_was_lost():
    command = (sys.executable, str(SOAK), "--share", "0.01")
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == 0, done.stderr
    _, *lines = done.stdout.splitlines()
    counts = [(int(line[32:40]), int(line[40:46])) for line in lines]
    kinds = len(list(sources()))
    spoilt = kinds * (100 // kinds)
    assert [tried for tried, _ in counts] == [1, 1, 10, 20, 1, spoilt, 2]
    assert {harm for _, harm in counts} == {0}
