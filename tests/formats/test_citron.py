"""Citron's quotes come in whichever way its keys are spelled, and what goes to it comes back."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.ledger import Note, Rejection
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.formats.citron import CITRON
from tests.formats.records import records
from tests.formats.writing import SCHEME, balanced, frames, left_out, marks, write

GOLDEN = Path(__file__).parents[1] / "golden" / "citron-1.json"
TEXT = "“No,” she said. Ana Lee left."
CONTENT, SOURCE, CUE = {"start": 0, "end": 5}, {"start": 6, "end": 9}, {"start": 10, "end": 14}


def read(path: Path) -> list[Record | Rejection]:
    return list(CITRON.read(path))


def only(items: list[Record | Rejection]) -> Record:
    (record,) = (item for item in items if isinstance(item, Record))
    return record


def quotes(record: Record) -> list[tuple[str, str | None, str | None]]:
    text = record.article.text
    return [
        (q.text(text), q.cue and q.cue.text(text), q.source and q.source.text(text))
        for q in record.copy.quotes
    ]


def test_frames_are_quotes():
    record = only(read(GOLDEN))

    assert quotes(record) == [
        ("“Ferries stop,” … “tonight.”", "said", "Ana Lindø\u0308"),
        ("“No boats.”", "added", "دانا\u00a0Ek"),
        ("No boats", None, None),
        ("Rain would stay", "thought", "she"),
    ]
    assert [quote.id for quote in record.copy.quotes] == ["Q1", "Q2", "Q4", "Q3"]
    assert (record.article.id, record.article.meta) == ("citron-1", {"headline": "No ferries"})


def test_coreferences_name_who_speaks():
    record = only(read(GOLDEN))

    assert [quote.speaker for quote in record.copy.quotes] == [
        *(None, None, "دانا\u00a0Ek", "Ana Lindø\u0308")
    ]
    assert [speaker.name for speaker in record.speakers] == ["Ana Lindø\u0308", "دانا\u00a0Ek"]


def test_quotes_that_citron_cannot_learn_from_are_mentioned():
    told = [item.reason for item in read(GOLDEN) if isinstance(item, Note)]

    assert told == [
        "a quote without a cue, which Citron cannot be trained on; it is kept here",
        "a quote without a source, which Citron cannot be trained on; it is kept here",
    ]


@pytest.mark.parametrize(
    ("quote", "reason"),
    [
        (7, "quote 1:"),
        ({"contents": []}, "quote 1: there is no content in it"),
        ({"contents": [CONTENT], "cue": 7}, "quote 1: under cue stands no place in the text"),
        ({"contents": [{"start": 1}]}, "quote 1: 'end' is missing"),
        ({"contents": [{"start": 4, "end": 4}]}, "CONTENT: 4–4 covers no text"),
        ({"contents": [{"start": 0, "end": 99}]}, "CONTENT: 0–99 reaches beyond the text"),
        ({"contents": [{**CONTENT, "text": "xxxxx"}]}, "CONTENT: 0–5 is ““No,””, not “xxxxx”"),
    ],
)
def test_a_faulty_quote_costs_only_itself(tmp_path, quote, reason):
    good = {"contents": [CONTENT], "cue": CUE, "source": SOURCE}
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"text": TEXT, "quotes": [quote, good]}))

    told = read(path)

    assert quotes(only(told)) == [("“No,”", "said", "she")]
    assert any(reason in item.reason for item in told if isinstance(item, Rejection))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("[7]", "there is no text in it"),
        ("{}", "there is no text in it"),
        ('{"text": "", "quotes": []}', "no article can be made of this: the text is empty"),
        ('{"text": "a", "quo', "this is not JSON"),
    ],
)
def test_what_makes_no_article_is_named(tmp_path, data, reason):
    (tmp_path / "a.json").write_text(data)

    (fault,) = read(tmp_path / "a.json")

    assert reason in fault.reason


@given(st.lists(records(), max_size=2))
@settings(max_examples=40)
def test_what_is_written_reads_back_but_for_the_entities(items):
    with TemporaryDirectory() as folder:
        path = Path(folder, "out")

        ledger = write(CITRON.write, items, path)
        found = [item for file in sorted(path.iterdir()) for item in read(file)]

        assert balanced(ledger)
        assert all(isinstance(item, Record | Note) for item in found)
        again = [item for item in found if isinstance(item, Record)]
        assert marks(again) + left_out(ledger) == marks(items)
        assert frames(again) == frames(items)
        assert {r.article.text for r in again} == {r.article.text for r in items}
        assert {r.article.id for r in again} == {r.article.id for r in items}


ANA = Speaker("p1", "Ana Lee")
QUOTE = Quote("q1", (Stretch(0, 5),), Stretch(10, 14), Stretch(6, 9), "p1")
RECORD = Record(
    Article("a/1", TEXT, title="No", meta={"quotes": 7}),
    Copy("a/1", "anna", (Span("e1", Stretch(16, 23), "PERSON", speaker="p1"),), (QUOTE,)),
    (ANA,),
)


def test_a_file_has_the_keys_that_citron_writes(tmp_path):
    ledger = write(CITRON.write, [RECORD], tmp_path / "out")

    data = json.loads((tmp_path / "out" / "a-1.json").read_text())
    ana, she = ({"start": 16, "end": 23, "text": "Ana Lee"}, {**SOURCE, "text": "she"})
    assert data["quotes"] == [
        {
            "id": "q1",
            "cue": {**CUE, "text": "said"},
            "sources": [she],
            "contents": [{**CONTENT, "text": "“No,”"}],
            "coreferences": [ana],
        }
    ]
    assert data["coreference_groups"] == [[she, ana]]
    assert (data["id"], data["title"], data["meta"]) == ("a/1", "No", {"quotes": 7})
    assert [loss.label for loss in ledger.rejected] == ["PERSON"]


def test_who_speaks_comes_back_where_the_text_names_them(tmp_path):
    write(CITRON.write, [RECORD], tmp_path / "out")

    record = only(read(tmp_path / "out" / "a-1.json"))

    assert record.speakers == (Speaker("Ana Lee", "Ana Lee"),)
    assert record.copy.quotes == (replace(QUOTE, speaker="Ana Lee"),)
    assert record.article == RECORD.article


def test_a_quote_without_a_source_is_mentioned(tmp_path):
    copy = replace(RECORD.copy, spans=(), quotes=(replace(QUOTE, source=None),))

    ledger = write(CITRON.write, [replace(RECORD, copy=copy)], tmp_path / "out")

    assert [note.reason for note in ledger.notes] == [
        "a quote without a source, which Citron cannot be trained on; it is kept here"
    ]


def test_files_are_recognised_by_text_and_quotes(tmp_path):
    path = tmp_path / "a.json"

    assert CITRON.recognises(path, GOLDEN.read_text())
    assert not CITRON.recognises(path, '{"text": "a", "spans": {"quotes": []}, "tokens": []}')
    assert not CITRON.recognises(path, '[{"text": "a", "quotes": []}]')


def test_closing_early_leaves_nothing(tmp_path):
    writing = CITRON.write([RECORD], tmp_path / "out", SCHEME)

    next(writing)
    writing.close()

    assert list(tmp_path.iterdir()) == []
