"""The project's own JSON Lines loses nothing."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article, Variant, Zone, ZoneKind
from annotator.domain.ledger import Tally
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import (
    Copy,
    Record,
    Revision,
    Standing,
    Status,
)
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.formats.jsonl import JSONL
from tests.formats.own_lines import article, entity, lines, read
from tests.formats.records import judged_records
from tests.formats.writing import SCHEME, write

GOLDEN = Path(__file__).parents[1] / "golden" / "annotator-jsonl-1.jsonl"
GOLDEN_RECORDS = [
    Record(
        Article(
            "pier-original",
            "OSLO – “Come in 🙏,” Ana Petrović said.\n\n“All of you.” Nobody came, a clerk said.",
            title="Pier reopens",
            source="Courier Wire",
            url="https://example.org/pier",
            date="2026-03-10",
            byline="Nadia Fell",
            story="pier",
            variant=Variant.ORIGINAL,
            zones=(
                Zone(ZoneKind.DATELINE, Stretch(0, 7)),
                Zone(ZoneKind.BODY, Stretch(7, 80)),
            ),
            meta={"desk": {"shift": 2, "tags": ["sea", None, True, 0.5]}},
        ),
        Copy(
            "pier-original",
            "anna",
            (
                Span("e1", Stretch(0, 4), "GPE", State.SUGGESTED, "builtin@1", 0.93),
                Span("e2", Stretch(20, 32), "PERSON", State.CHANGED, "builtin@1", 0.5, "p1"),
            ),
            (
                Quote(
                    "q1",
                    (Stretch(7, 19), Stretch(40, 53)),
                    Stretch(33, 37),
                    Stretch(20, 32),
                    "p1",
                    QuoteKind.DIRECT,
                    State.ACCEPTED,
                    "builtin@1",
                    1.0,
                ),
                Quote("q2", (Stretch(54, 65),), kind=QuoteKind.INDIRECT),
            ),
            Standing(Status.SKIPPED, "too short", 61),
        ),
        (Speaker("p1", "Ana Petrović", ("Petrović", "Petrovic"), SpeakerKind.NAMED, "Q42"),),
    ),
    Record(
        Article("pier-rewrite", "Open pier", title="Open pier"),
        Copy(
            "pier-rewrite",
            "@gold",
            (Span("e1", Stretch(5, 9), "FAC", State.REJECTED),),
            standing=Standing(Status.DONE),
        ),
    ),
]


def test_the_golden_file_holds_exactly_these_records():
    assert read(GOLDEN) == GOLDEN_RECORDS


def test_these_records_make_exactly_the_golden_file(tmp_path):
    ledger = write(JSONL.write, GOLDEN_RECORDS, tmp_path / "out.jsonl")

    assert (tmp_path / "out.jsonl").read_bytes() == GOLDEN.read_bytes()
    assert (ledger.articles, ledger.spans_in, ledger.spans_out) == (2, 8, 8)
    assert ledger.labels[0] == Tally("CONTENT", 3, 3)


@given(st.lists(judged_records(), max_size=2))
def test_reading_undoes_writing_to_the_byte(items):
    with TemporaryDirectory() as folder:
        first, second = Path(folder, "first.jsonl"), Path(folder, "second.jsonl")

        write(JSONL.write, items, first)
        found = read(first)
        write(JSONL.write, found, second)

        assert found == items
        assert second.read_bytes() == first.read_bytes()


def test_an_id_and_a_text_are_enough(tmp_path):
    path = lines(tmp_path / "a.jsonl", article())

    assert read(path) == [
        Record(Article("a1", "Rain fell in Oslo.", title="Rain fell in Oslo."), Copy("a1", ""))
    ]


def test_keys_nobody_knows_are_kept_in_meta(tmp_path):
    path = lines(tmp_path / "a.jsonl", article(meta={"x": 1}, lang="en", source="S"))

    (record,) = read(path)

    assert record.article.meta == {"x": 1, "lang": "en"}
    assert record.article.source == "S"


def test_blank_lines_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"id": 1, "text": "a"}\r\n\r\n{"id": "b", "text": "b"}\r\n')

    assert [record.article.id for record in read(path)] == ["1", "b"]


def test_utf_16_with_its_mark_is_read(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes('{"id": "a", "text": "“é”"}\n'.encode("utf-16"))

    assert [record.article.text for record in read(path)] == ["“é”"]


def test_a_line_without_an_id_is_called_by_its_file_and_its_number(tmp_path):
    path = lines(tmp_path / "wire.jsonl", article(), {"text": "Snow."})

    assert [record.article.id for record in read(path)] == ["a1", "wire-2"]


def test_spans_and_quotes_without_an_id_are_called_by_their_place(tmp_path):
    spans = [{"start": 0, "end": 4, "label": "EVENT"}, entity(13, 17)]
    quotes = [{"contents": [[5, 9], [10, 12]]}]

    (record,) = read(lines(tmp_path / "a.jsonl", article(entities=spans, quotes=quotes)))

    assert [span.id for span in record.copy.spans] == ["e-0-4-EVENT", "e1"]
    assert [quote.id for quote in record.copy.quotes] == ["q-5-12"]
    assert record.copy.standing.status is Status.DONE


def test_meta_data_that_have_no_keys_are_kept_as_they_are(tmp_path):
    (record,) = read(lines(tmp_path / "a.jsonl", article(meta=[1, 2])))

    assert record.article.meta == {"meta": [1, 2]}


def test_utf_16_offsets_of_a_file_are_converted(tmp_path):
    data = {"id": "a", "text": "🙏 Oslo", "offset_unit": "utf16", "entities": [entity(3, 7)]}

    (record,) = read(lines(tmp_path / "a.jsonl", data))

    assert record.copy.spans[0].stretch == Stretch(2, 6)


def test_closing_the_writer_early_leaves_no_file_and_the_old_one_as_it_was(tmp_path):
    path = tmp_path / "out.jsonl"
    path.write_text("what was there")
    writing = JSONL.write(GOLDEN_RECORDS, path, SCHEME)
    next(writing)

    writing.close()

    assert path.read_text() == "what was there"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("state", "status"),
    [("added", Status.DONE), ("suggested", Status.TODO), ("rejected", Status.TODO)],
)
def test_work_that_comes_without_a_status_is_taken_to_be_done(tmp_path, state, status):
    path = tmp_path / "in.jsonl"
    span = {"id": "e1", "start": 0, "end": 4, "label": "GPE", "state": state}
    path.write_text(json.dumps({"id": "a1", "text": "Kyiv.", "entities": [span]}), encoding="utf-8")

    (record,) = JSONL.read(path)

    assert record.copy.standing.status is status


def test_what_tells_a_merge_whose_copy_it_is_is_written_where_it_is_known(tmp_path):
    work = replace(GOLDEN_RECORDS[0], uid="5eed")
    edited = replace(work, copy=replace(work.copy, revision=Revision(7, 3)))
    path = tmp_path / "a.jsonl"
    write(JSONL.write, [work, edited, GOLDEN_RECORDS[1]], path)
    keys = [json.loads(line) for line in path.read_text("utf-8").splitlines()]

    assert [(data.get("annotator_uid"), data.get("revision")) for data in keys] == [
        ("5eed", None),
        ("5eed", 7),
        (None, None),
    ]
    read = list(JSONL.read(path))
    assert [(record.uid, record.copy.revision) for record in read] == [
        ("5eed", Revision()),
        ("5eed", Revision(7)),
        ("", Revision()),
    ]
    assert all(not record.article.meta.keys() & {"annotator_uid", "revision"} for record in read)


@pytest.mark.parametrize("revision", [None, -1, True, 1.5, "7", 10**40, [7]])
def test_a_revision_that_is_none_is_as_if_it_were_not_told(revision, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": "a", "text": "b", "annotator_uid": 5, "revision": revision}))
    (record,) = JSONL.read(path)

    assert (record.uid, record.copy.revision) == ("", Revision())
