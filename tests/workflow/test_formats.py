"""Each file is read as what it is, by what stands in it."""

from pathlib import Path

import pytest

from annotator.workflow.formats import CODECS, is_beside, reader

GOLDEN = Path(__file__).parents[1] / "golden"
FILES = sorted(
    path
    for path in GOLDEN.iterdir()
    if path.is_file() and path.suffix != ".annot" and not is_beside(path)
)
CALLED = {
    "annotator-jsonl": "jsonl",
    "project": "jsonl",
    "page": "html",
    "spacy-2": "spacy-json",
    "spacy-docs": "spacy-json",
    "spacy-pairs": "spacy-json",
}


def format_of(path: Path) -> str:
    """Return the format that the name of a golden file begins with."""
    names = {codec.name: codec.name for codec in CODECS} | CALLED
    return names[max(filter(path.name.startswith, names), key=len)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_golden_file_is_known_as_exactly_its_own_format(path):
    head = path.read_bytes().decode("utf-8", "replace")
    suited = [codec for codec in CODECS if codec.read and path.name.endswith(codec.suffixes)]
    sure = [c.name for c in suited if c.recognises and c.recognises(path, head)]

    assert reader(path, None).name == format_of(path)
    assert sure in ([format_of(path)], [])


def test_a_line_longer_than_what_is_looked_at_is_still_known(tmp_path):
    path = tmp_path / "long.jsonl"
    path.write_text('{"text": "%s", "spans": [], "answer": "accept"}' % ("a " * 200_000))

    assert reader(path, None).name == "prodigy"


def test_a_damaged_first_line_does_not_hide_the_format(tmp_path):
    path = tmp_path / "torn.jsonl"
    path.write_text('{"text": "torn\n{"text": "Oslo", "label": [[0, 4, "GPE"]]}\n')

    assert reader(path, None).name == "doccano"
