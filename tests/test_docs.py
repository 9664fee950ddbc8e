"""What the documents say of formats holds."""

from pathlib import Path

import pytest

from annotator.workflow.formats import CODECS

DOCS = Path(__file__).parents[1] / "docs" / "formats.md"


@pytest.mark.parametrize("codec", CODECS, ids=lambda codec: codec.name)
def test_every_format_is_documented(codec):
    rows = [line for line in DOCS.read_text("utf-8").splitlines() if line.startswith("| `")]

    (row,) = [row for row in rows if f"`{codec.name}`" in row.split("|")[1]]

    _, _, _, read, written, _, _ = row.split("|")
    assert bool(codec.read) == ("✓" in read)
    assert bool(codec.write) == ("✓" in written)


def test_no_two_formats_have_a_name() -> None:
    names = [codec.name for codec in CODECS]
    assert len(set(names)) == len(names)
