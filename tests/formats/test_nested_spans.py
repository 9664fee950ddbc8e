"""Spans within spans, each nearly as long as the article, take room by their number."""

import pytest

from annotator.domain.article import Article
from annotator.domain.record import Copy, Record, Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.formats.brat import BRAT
from annotator.formats.csv_tables import CSV
from annotator.formats.label_studio import LABEL_STUDIO
from annotator.formats.registry import CODECS
from tests.formats.writing import balanced, write

MOST = 2_500  # bytes for a span
WRITTEN = [codec for codec in CODECS if codec.write and codec is not BRAT]


def nested(count: int) -> Record:
    spans = tuple(
        Span(f"s{n}", Stretch(5 * n, 5 * (2 * count - n) - 1), "ORG") for n in range(count)
    )
    return Record(
        Article("a", "word " * 2 * count), Copy("a", "anna", spans, (), Standing(Status.DONE))
    )


@pytest.mark.parametrize("codec", WRITTEN, ids=lambda codec: codec.name)
def test_ten_thousand_take_room_in_proportion(tmp_path, codec):
    ledger = write(codec.write, [nested(10_000)], tmp_path / "out")

    sizes = [path.stat().st_size for path in tmp_path.rglob("*") if path.is_file()]
    assert balanced(ledger)
    assert sum(sizes) < 10_000 * MOST


def test_brat_wants_the_surface_of_each(tmp_path):
    write(BRAT.write, [nested(300)], tmp_path / "out")

    lines = (tmp_path / "out" / "a.ann").read_text("utf-8").splitlines()
    assert len(lines) == 300
    assert lines[-1] == "T300\tORG 1495 1504\tword word"


def test_what_is_cut_of_a_cell_is_told_by_an_ellipsis(tmp_path):
    write(CSV.write, [nested(300)], tmp_path / "out")

    _, first, *_, last = (tmp_path / "out" / "spans.csv").read_text("utf-8-sig").splitlines()
    assert ",0,2999,word word " in first
    assert "…," in first
    assert ",1495,1504,word word," in last


def test_label_studio_reads_long_ones_back_without_their_surface(tmp_path):
    record = nested(300)
    write(LABEL_STUDIO.write, [record], tmp_path / "out.json")

    (found,) = LABEL_STUDIO.read(tmp_path / "out.json")
    assert [span.stretch for span in found.copy.spans] == [s.stretch for s in record.copy.spans]
