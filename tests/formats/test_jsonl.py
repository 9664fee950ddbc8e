"""The project's own JSON Lines loses nothing, and one fault costs only what is faulty."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article, Variant, Zone, ZoneKind
from annotator.domain.ledger import Rejection, Tally
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
from tests.formats.records import records
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


def read(path: Path) -> list[Record | Rejection]:
    return list(JSONL.read(path))


def test_the_golden_file_holds_exactly_these_records():
    assert read(GOLDEN) == GOLDEN_RECORDS


def test_these_records_make_exactly_the_golden_file(tmp_path):
    ledger = write(JSONL.write, GOLDEN_RECORDS, tmp_path / "out.jsonl")

    assert (tmp_path / "out.jsonl").read_bytes() == GOLDEN.read_bytes()
    assert (ledger.articles, ledger.spans_in, ledger.spans_out) == (2, 8, 8)
    assert ledger.labels[0] == Tally("CONTENT", 3, 3)


@given(st.lists(records(), max_size=2))
def test_reading_undoes_writing_to_the_byte(items):
    with TemporaryDirectory() as folder:
        first, second = Path(folder, "first.jsonl"), Path(folder, "second.jsonl")

        write(JSONL.write, items, first)
        found = read(first)
        write(JSONL.write, found, second)

        assert found == items
        assert second.read_bytes() == first.read_bytes()


def lines(path: Path, *data: object) -> Path:
    texts = [item if isinstance(item, str) else json.dumps(item) for item in data]
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def entity(start: object, end: object, **more: object) -> dict:
    return {"id": "e1", "start": start, "end": end, "label": "GPE", **more}


def article(**more: object) -> dict:
    return {"id": "a1", "text": "Rain fell in Oslo.", **more}


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


def test_a_broken_line_costs_only_itself_and_is_named(tmp_path):
    good = [json.dumps(article(id=f"a{n}")) for n in range(1, 31)]
    good[16] = good[16][:-5]
    path = lines(tmp_path / "many.jsonl", *good)

    found = read(path)

    (problem,) = [item for item in found if isinstance(item, Rejection)]
    assert (problem.file, problem.line) == ("many.jsonl", 17)
    assert problem.reason.startswith("this is not JSON")
    assert [r.article.id for r in found if isinstance(r, Record)] == [
        f"a{n}" for n in range(1, 31) if n != 17
    ]


def test_a_line_that_is_not_utf_8_leaves_the_others_as_they_are(tmp_path):
    path = tmp_path / "a.jsonl"
    good = '{"id": "a", "text": "“é”"}\n'.encode()
    path.write_bytes(good + b'{"id": "b", "text": "caf\xe9"}\n' + good)

    first, problem, last = read(path)

    assert first.article.text == last.article.text == "“é”"
    assert (problem.file, problem.line) == ("a.jsonl", 2)
    assert "UTF-8" in problem.reason


def test_a_file_that_is_no_text_is_one_problem(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\x89PNG\n\x1a\n\0\0\n\n")

    assert read(path) == [Rejection("a.jsonl", 0, "this is not a text file")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("[1, 2]", "must be a JSON object"),
        ("17", "must be a JSON object"),
        ("{'id': 1}", "this is not JSON"),
        ("[" * 100_000, "this is not JSON"),
        (article(meta={"deep": json.loads("[" * 300 + "]" * 300)}), "nested"),
        (article(x=json.loads("[" * 60 + "]" * 60)), "nested more than 50 deep"),
        (article(format="conll"), "the format is “conll”, not “annotator-jsonl”"),
        (article(version=2), "version 2 comes from another annotator; this reads 1"),
        (article(offset_unit="token"), "offsets in “token” are not understood"),
        ({"id": "a1"}, "'text' is missing"),
        (article(id=""), "an article's id must be text"),
        (article(id=["a"]), "an article's id must be text"),
        (article(text=""), "the text is empty"),
        (article(text="\ufeff"), "the text is empty"),
        (article(text=["a"]), "the text is empty or no text at all"),
        (article(text="a \ud83d b"), "surrogate"),
        (article(text="a \0 b"), "NUL"),
        (article(title="half \ud83d"), "half of a surrogate pair"),
        (article(entities=[entity(0, 4, label="\udc00")]), "half of a surrogate pair"),
        ('{"id": "a", "text": "b", "meta": {"x": NaN}}', "a number that is not finite"),
        ('{"id": "a", "text": "b", "meta": {"x": 1e999}}', "a number that is not finite"),
        (article(story={"a": 1}), "a story's id must be text"),
        (article(variant="sequel"), "the variant “sequel” is none of"),
        (article(status="finished"), "the status “finished” is none of todo, draft"),
        (article(seconds=10**30), "a number of seconds"),
        (article(seconds=-1), "a number of seconds"),
    ],
    ids=str,
)
def test_a_line_no_article_can_be_made_of_is_named(tmp_path, line, reason):
    path = lines(tmp_path / "a.jsonl", article(id="before"), line, article(id="after"))

    before, problem, after = read(path)

    assert (before.article.id, after.article.id) == ("before", "after")
    assert (problem.file, problem.line) == ("a.jsonl", 2)
    assert reason in problem.reason


def test_a_line_without_an_id_is_called_by_its_file_and_its_number(tmp_path):
    path = lines(tmp_path / "wire.jsonl", article(), {"text": "Snow."})

    assert [record.article.id for record in read(path)] == ["a1", "wire-2"]


def test_meta_data_that_have_no_keys_are_kept_as_they_are(tmp_path):
    (record,) = read(lines(tmp_path / "a.jsonl", article(meta=[1, 2])))

    assert record.article.meta == {"meta": [1, 2]}


@pytest.mark.parametrize("key", ["zones", "entities", "quotes", "speakers"])
def test_what_is_no_list_costs_only_itself(tmp_path, key):
    problem, record = read(lines(tmp_path / "a.jsonl", article(**{key: 7})))

    assert problem == Rejection("a.jsonl", 1, f"the {key} are a list, not 7")
    assert record.article.id == "a1"


GOOD = entity(13, 17, id="good")


@pytest.mark.parametrize(
    ("faulty", "reason"),
    [
        (entity(13, 99), "13–99 reaches beyond the text (18 characters)"),
        (entity(-1, 4), "-1–4 covers no text"),
        (entity(4, 4), "4–4 covers no text"),
        (entity(10**30, 10**30 + 1), "reaches beyond the text"),
        (entity("0", 4), "offsets must be whole numbers"),
        (entity(0, None), "offsets must be whole numbers"),
        (entity(0, 4, text="Snow"), "0–4 is “Rain”, not “Snow”"),
        (entity(0, 4, state="maybe"), "the state “maybe” is none of suggested, accepted"),
        (entity(0, 4, score=1.5), "a score lies between 0 and 1, not 1.5"),
        (entity(0, 4, score=True), "a score lies between 0 and 1"),
        (entity(0, 4, label=3), "expected text, not 3"),
        (entity(0, 4, id="good"), "the id “good” is used twice"),
        ({"id": "e1", "start": 0, "end": 4}, "'label' is missing"),
        ({"id": "e1", "start": 0, "label": "GPE"}, "'end' is missing"),
        (None, "null is no object with keys"),
        ("Rain", "“Rain” is no object with keys"),
    ],
    ids=str,
)
def test_a_faulty_span_is_left_out_and_the_rest_is_read(tmp_path, faulty, reason):
    data = article(entities=[GOOD, faulty, entity(0, 4, id="last")])
    path = lines(tmp_path / "a.jsonl", article(), data)

    _, problem, record = read(path)

    assert (problem.file, problem.line) == ("a.jsonl", 2)
    assert problem.reason.startswith("entities 2: ")
    assert reason in problem.reason
    assert [span.id for span in record.copy.spans] == ["last", "good"]


@pytest.mark.parametrize(
    ("faulty", "reason"),
    [
        ({"id": "q1", "contents": []}, "a quote must have content"),
        ({"id": "q1", "contents": [[0, 9], [4, 9]]}, "must follow one another"),
        ({"id": "q1", "contents": [[0, 99]]}, "reaches beyond the text"),
        ({"id": "q1", "contents": [[0, 4]], "cue": [5, 99]}, "reaches beyond the text"),
        ({"id": "q1", "contents": [[0, 4]], "kind": "sung"}, "the kind “sung” is none of direct"),
        ({"id": "q1"}, "'contents' is missing"),
        ({"id": "good", "contents": [[0, 4]]}, "the id “good” is used twice"),
    ],
    ids=str,
)
def test_a_faulty_quote_is_left_out_and_the_rest_is_read(tmp_path, faulty, reason):
    quotes = [{"id": "good", "contents": [[0, 9]]}, faulty]
    path = lines(tmp_path / "a.jsonl", article(quotes=quotes, entities=[GOOD]))

    problem, record = read(path)

    assert (problem.file, problem.line) == ("a.jsonl", 1)
    assert problem.reason.startswith("quotes 2: ")
    assert reason in problem.reason
    assert [item.id for item in record.copy.items()] == ["good", "good"]


def test_a_faulty_speaker_is_left_out_and_the_rest_is_read(tmp_path):
    speakers = [{"id": "p1", "name": "Ana"}, {"id": "p2"}, {"id": "p3", "name": "B", "kind": "x"}]
    path = lines(tmp_path / "a.jsonl", article(speakers=speakers))

    *problems, record = read(path)

    assert [problem.reason for problem in problems] == [
        "speakers 2: 'name' is missing",
        "speakers 3: the kind “x” is none of named, described, collective, anonymous",
    ]
    assert record.speakers == (Speaker("p1", "Ana"),)


def test_a_zone_that_overlaps_another_is_left_out(tmp_path):
    zones = [
        {"kind": "headline", "start": 0, "end": 10},
        {"kind": "byline", "start": 5, "end": 12},
    ]
    path = lines(tmp_path / "a.jsonl", article(zones=zones))

    problem, record = read(path)

    assert problem == Rejection("a.jsonl", 1, "zones: the byline at 5 overlaps another zone")
    assert record.article.zones == (
        Zone(ZoneKind.HEADLINE, Stretch(0, 10)),
        Zone(ZoneKind.BODY, Stretch(10, 18)),
    )


def test_annotations_of_another_text_are_left_out(tmp_path):
    path = lines(tmp_path / "a.jsonl", article(text_sha256="0" * 64, entities=[GOOD]))

    problem, record = read(path)

    assert (problem.file, problem.line) == ("a.jsonl", 1)
    assert "its SHA-256 differs" in problem.reason
    assert record.article.text == "Rain fell in Oslo."
    assert record.copy.items() == ()


def test_the_sha_of_the_text_with_its_old_line_ends_is_right_too(tmp_path):
    old = "ac7e701e87a7f97152fe9044b6bee827dba3dde16e360e8b37e058ae9d836612"
    path = lines(
        tmp_path / "a.jsonl",
        {"id": "a", "text": "Oslo\r\nRain", "text_sha256": old, "entities": [entity(6, 10)]},
    )

    (record,) = read(path)

    assert record.copy.spans[0].stretch.text(record.article.text) == "Rain"


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
