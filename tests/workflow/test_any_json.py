"""Whatever stands where a reader expects something else costs at most its own line."""

import json
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.ledger import Rejection
from annotator.domain.record import Record
from annotator.workflow.formats import CODECS

GOLDEN = Path(__file__).parents[1] / "golden"
LINES = [codec for codec in CODECS if codec.read and ".jsonl" in codec.suffixes]
JUNK: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1.5,
    10**30,
    "",
    "x",
    "\ud800",
    "\0",
    [],
    [1],
    {},
    {"a": 1},
)
EXAMPLES = [
    json.loads(line)
    for path in sorted(GOLDEN.glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


def damaged(value: Any, chance: Random) -> Any:
    """Return a value of JSON with some other value here and there, and some left out."""
    if chance.random() < 0.08:
        return chance.choice(JUNK)
    if isinstance(value, dict):
        return {k: damaged(v, chance) for k, v in value.items() if chance.random() > 0.03}
    return [damaged(item, chance) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("codec", LINES, ids=lambda codec: codec.name)
@given(st.sampled_from(EXAMPLES), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_no_value_stops_a_reader(codec, example, chance):
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.jsonl")
        path.write_text(json.dumps(damaged(example, chance)) + '\n{"text": "Oslo", "id": "a"}\n')

        items = list(codec.read(path))
        known = codec.recognises is None or codec.recognises(path, path.read_text())

    assert all(isinstance(item, Record | Rejection) for item in items)
    assert known in {True, False}
