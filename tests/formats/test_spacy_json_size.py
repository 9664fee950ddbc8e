"""However long a line is, a file of docs takes no more memory than a line may have."""

import tracemalloc

import pytest

from annotator.domain.ledger import Rejection
from annotator.formats.limits import LONGEST
from annotator.formats.spacy_json import SPACY_JSON


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_no_more_of_an_endless_line_is_held_than_a_line_may_have(tmp_path, name):
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(b'"')
        file.truncate(20 * LONGEST)
    tracemalloc.start()

    items = list(SPACY_JSON.read(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert [type(item) for item in items] == [Rejection]
    assert peak < 12 * LONGEST
