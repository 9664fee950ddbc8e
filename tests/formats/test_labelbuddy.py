"""labelbuddy's documents come in by characters or bytes, and go out with both."""

import json
from hashlib import md5
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.ledger import Rejection
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record
from annotator.domain.span import Span, Stretch
from annotator.formats.labelbuddy import LABELBUDDY, NO_TEXT, OTHER_TEXT
from tests.formats.records import records
from tests.formats.writing import come_back, surfaces, write

GOLDEN = Path(__file__).parents[1] / "golden"
TEXT = "🚢 Oslo, Bodø."


def read(path: Path) -> list[Record | Rejection]:
    return list(LABELBUDDY.read(path))


def document(path: Path, *annotations: object, **more: object) -> Path:
    data = {"text": TEXT, "annotations": list(annotations), **more}
    path.write_text(json.dumps(data) + "\n", encoding="utf-8")
    return path


def town(**offsets: object) -> dict:
    return {"label_name": "GPE", **offsets}


def test_extra_data_put_the_parts_of_a_quote_together():
    told, ferry, rain = read(GOLDEN / "labelbuddy-1.jsonl")

    text = ferry.article.text
    assert surfaces(ferry) == [("GPE", "BERGEN"), ("PERSON", "Ana Lindø")]
    quotes = [
        (q.id, q.text(text), q.cue.text(text), q.source.text(text)) for q in ferry.copy.quotes
    ]
    assert quotes == [
        ("q1", "“Ferries stop,” … “tonight.”", "said", "Ana Lindø"),
        ("q2", "“No boats,”", "said", "دانا\u00a0Ek"),
    ]
    assert (ferry.article.id, ferry.article.title) == ("harbour-1", "Ferries stop")
    assert ferry.article.meta == {"desk": "west"}
    assert rain.article.id == "labelbuddy-1-2"
    assert told.reason == "the extra data of a PERSON are not taken: a captain"


@pytest.mark.parametrize(
    "offsets",
    [
        {"start_char": 8, "end_char": 12},
        {"start_byte": 11, "end_byte": 16},
        {"start_char": 8, "end_char": 12, "start_byte": 11, "end_byte": 16},
    ],
)
def test_characters_and_bytes_say_the_same(tmp_path, offsets):
    (record,) = read(document(tmp_path / "a.jsonl", town(**offsets)))

    assert surfaces(record) == [("GPE", "Bodø")]


def test_characters_that_count_utf_16_are_known_by_the_bytes(tmp_path):
    offsets = {"start_char": 9, "end_char": 13, "start_byte": 11, "end_byte": 16}

    note, record = read(document(tmp_path / "a.jsonl", town(**offsets)))

    assert surfaces(record) == [("GPE", "Bodø")]
    assert note.reason == "the offsets count UTF-16 units, not code points"


@pytest.mark.parametrize(
    ("annotation", "reason"),
    [
        (town(start_char=4, end_char=4), "GPE: 4–4 covers no text"),
        (town(start_char=4, end_char=99), "GPE: 4–99 reaches beyond the text (13 characters)"),
        (town(start_byte=4, end_byte=99), "span 1: the bytes 4–99 cover no text"),
        (town(start_byte=1, end_byte=7), "span 1: the bytes 1–7 cut a character in two"),
        (
            town(start_byte="1", end_byte=7),
            "span 1: offsets must be whole numbers, not “1” and 7",
        ),
        (town(), "span 1: 'start_char' is missing"),
        ({"start_char": 2, "end_char": 6}, "span 1: 'label_name' is missing"),
        ("GPE", "span 1: "),
    ],
)
def test_a_faulty_annotation_costs_only_itself(tmp_path, annotation, reason):
    path = document(tmp_path / "a.jsonl", annotation, town(start_char=2, end_char=6))

    fault, record = read(path)

    assert (fault.file, fault.line) == ("a.jsonl", 1)
    assert fault.reason.startswith(reason)
    assert surfaces(record) == [("GPE", "Oslo")]


def test_a_document_without_its_text_is_named(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"utf8_text_md5_checksum": "00", "annotations": []}\n')

    assert read(path) == [Rejection("a.jsonl", 1, NO_TEXT)]


def test_annotations_of_another_text_are_not_taken(tmp_path):
    path = document(
        tmp_path / "a.jsonl", town(start_char=2, end_char=6), utf8_text_md5_checksum="00"
    )

    fault, record = read(path)

    assert fault == Rejection("a.jsonl", 1, OTHER_TEXT)
    assert record.copy.spans == ()


def test_offsets_follow_windows_line_ends(tmp_path):
    windows = document(
        tmp_path / "a.jsonl", town(start_char=6, end_char=10), text="One.\r\nOslo", metadata=3
    )

    (record,) = read(windows)

    assert surfaces(record) == [("GPE", "Oslo")]


@given(st.lists(records(), max_size=2))
@settings(max_examples=40)
def test_what_is_written_reads_back_but_for_what_the_ledger_names(items):
    with TemporaryDirectory() as folder:
        found, _ = come_back(LABELBUDDY, items, Path(folder, "out.jsonl"))

    assert [r.article.meta for r in found] == [r.article.meta for r in items]


def test_two_quotes_share_a_source_and_one_of_two_entities_is_lost(tmp_path):
    source = Stretch(2, 6)
    quotes = (
        Quote("q1", (Stretch(8, 12),), None, source),
        Quote("q2", (Stretch(12, 13),), None, source),
    )
    entities = (Span("e1", source, "GPE"), Span("e2", source, "GPE"))
    record = Record(Article("a1", TEXT), Copy("a1", "anna", entities, quotes))

    ledger = write(LABELBUDDY.write, [record], tmp_path / "out.jsonl")
    (found,) = read(tmp_path / "out.jsonl")

    assert [quote.source for quote in found.copy.quotes] == [source, source]
    assert len(found.copy.spans) == 1
    assert [loss.label for loss in ledger.rejected] == ["GPE"]


def test_characters_bytes_and_sum_are_written(tmp_path):
    record = Record(Article("a1", TEXT), Copy("a1", "anna", (Span("e1", Stretch(8, 12), "GPE"),)))

    write(LABELBUDDY.write, [record], tmp_path / "out.jsonl")

    data = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    assert data["utf8_text_md5_checksum"] == md5(TEXT.encode()).hexdigest()
    assert data["annotations"] == [
        {"label_name": "GPE", "start_char": 8, "end_char": 12, "start_byte": 11, "end_byte": 16}
    ]
