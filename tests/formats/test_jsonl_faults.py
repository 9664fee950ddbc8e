"""One fault in a file of own JSON Lines costs only what is faulty."""

import json

import pytest

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.ledger import Rejection
from annotator.domain.record import (
    Record,
)
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker
from tests.formats.own_lines import article, entity, lines, read


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
        (article(version=3), "version 3 comes from another annotator; this reads 1 and 2"),
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
