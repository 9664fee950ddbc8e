"""Tables hold a row for each entity and quote, and nothing that a spreadsheet would carry out."""

import csv
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record, Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.formats.csv_tables import CSV, FORMULA, defused
from tests.formats.records import records
from tests.formats.writing import SCHEME, balanced, write

TEXT = '=1+1 said "Ana 🙏",\nthen: -no'
RECORD = Record(
    Article("a1", TEXT, "Sum", "Post", date="2026-03-10", story="s"),
    Copy(
        "a1",
        "@gold",
        (Span("e1", Stretch(0, 4), "GPE", State.ACCEPTED, "builtin@2", 0.5, "p1"),),
        (Quote("q1", (Stretch(10, 17), Stretch(25, 28)), Stretch(5, 9), None, "p1"),),
        Standing(Status.DONE),
    ),
    (Speaker("p1", "@ana"),),
)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_entity_is_a_row(tmp_path):
    write(CSV.write, [RECORD], tmp_path / "out")

    assert rows(tmp_path / "out" / "spans.csv") == [
        {
            "article": "a1",
            "story": "s",
            "title": "Sum",
            "source": "Post",
            "date": "2026-03-10",
            "annotator": "'@gold",
            "status": "done",
            "id": "e1",
            "label": "GPE",
            "start": "0",
            "end": "4",
            "text": "'=1+1",
            "speaker": "'@ana",
            "state": "accepted",
            "origin": "builtin@2",
            "score": "0.5",
        }
    ]


def test_each_quote_is_a_row_with_its_parts_and_their_places(tmp_path):
    write(CSV.write, [RECORD], tmp_path / "out")

    (row,) = rows(tmp_path / "out" / "quotes.csv")
    assert (row["contents"], row["text"]) == ("10:17 25:28", '"Ana 🙏" … -no')
    assert (row["cue_at"], row["cue"]) == ("5:9", "said")
    assert (row["source_at"], row["source_mention"], row["kind"]) == ("", "", "direct")


@pytest.mark.parametrize("sign", FORMULA)
def test_no_cell_is_a_formula(sign):
    assert defused(f"{sign}1+1") == f"'{sign}1+1"
    assert defused(f"a{sign}1") == f"a{sign}1"


@given(st.lists(records(), max_size=2))
@settings(max_examples=40)
def test_there_are_as_many_rows_as_things_and_no_formula(items):
    with TemporaryDirectory() as folder:
        path = Path(folder, "out")

        ledger = write(CSV.write, items, path)
        spans, quotes = rows(path / "spans.csv"), rows(path / "quotes.csv")

        assert balanced(ledger)
        assert ledger.rejected == ()
        assert len(spans) == sum(len(item.copy.spans) for item in items)
        assert len(quotes) == sum(len(item.copy.quotes) for item in items)
        assert not any(cell.startswith(FORMULA) for row in spans + quotes for cell in row.values())


def test_a_spreadsheet_knows_the_encoding_by_the_mark(tmp_path):
    write(CSV.write, [RECORD], tmp_path / "out")

    assert (tmp_path / "out" / "spans.csv").read_bytes().startswith(b"\xef\xbb\xbfarticle,story,")


def test_closing_early_leaves_nothing(tmp_path):
    writing = CSV.write([RECORD], tmp_path / "out", SCHEME)

    next(writing)
    writing.close()

    assert list(tmp_path.iterdir()) == []
