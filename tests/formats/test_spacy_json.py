"""Docs of spaCy as JSON are read in every form there is, and spaCy takes those that are written."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from spacy.tokens import Doc, DocBin

from annotator.domain.article import Article
from annotator.domain.ledger import ALONGSIDE
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record, Status, decided
from annotator.domain.span import Span, Stretch
from annotator.formats.jsonl import JSONL
from annotator.formats.spacy_json import SPACY_JSON
from annotator.workflow.formats import reader
from tests.formats.records import records
from tests.formats.writing import balanced, check_sample, lines, parted, write

GOLDEN = Path(__file__).parents[1] / "golden"
STORIES = Path(__file__).parents[2] / "datasets" / "stories.jsonl"
VOCAB = spacy.blank("en").vocab


def entities(record: Record) -> list[tuple[str, str]]:
    return [(span.stretch.text(record.article.text), span.label) for span in record.copy.spans]


def doc(text="Rain fell on Bergen.", **rest):
    return {"text": text, "ents": [], "tokens": [], **rest}


def test_docs_one_a_line_are_read():
    found, faults, notes = parted(SPACY_JSON, GOLDEN / "spacy-docs.jsonl")

    first, second = found
    assert first.article.text == "🚲 “We ride on,” Čapek told Oslo.\nNobody rode."
    assert {("Čapek told Oslo", "EVENT"), ("Čapek", "PERSON"), ("Oslo", "GPE")} < set(
        entities(first)
    )
    (quote,) = first.copy.quotes
    assert quote.text(first.article.text) == "“We ride on,”"
    assert entities(second) == [("Bergen", "GPE")]
    assert (second.article.id, second.article.story) == ("rain-1", "rain")
    assert second.article.meta == {"desk": "weather"}
    assert len(faults) == 3
    assert notes == [  # without ids nothing says whose they are
        "no quote has this CUE; it stays a span",
        "no quote has this SOURCE; it stays a span",
    ]


@pytest.mark.parametrize("name", ["spacy-docs.jsonl", "spacy-pairs.json", "spacy-2.json"])
def test_a_file_is_known_by_what_is_in_it(name):
    assert reader(GOLDEN / name, None) is SPACY_JSON


def test_other_json_lines_are_not_taken_for_docs():
    assert reader(STORIES, None) is JSONL


def test_pairs_of_text_and_entities_are_read():
    found, faults, _ = parted(SPACY_JSON, GOLDEN / "spacy-pairs.json")

    assert [entities(record) for record in found] == [
        [("Split", "GPE")],
        [("Ana Lee", "PERSON"), ("Ana", "PERSON"), ("waited", "VERB")],
        [],
    ]
    assert {record.copy.standing.status for record in found} == {Status.DONE}
    assert len({record.article.id for record in found}) == 3
    assert faults == []


def test_a_single_pair_and_pairs_one_a_line_are_read(tmp_path):
    pair = ["Ferries left Split.", {"entities": [[13, 18, "GPE"]]}]

    for path in (lines(tmp_path / "one.json", pair), lines(tmp_path / "two.json", [pair, pair])):
        assert all(entities(record) == [("Split", "GPE")] for record in parted(SPACY_JSON, path)[0])
        assert parted(SPACY_JSON, path)[0]


def test_training_data_of_spacy_2_are_read():
    (record,), faults, _ = parted(SPACY_JSON, GOLDEN / "spacy-2.json")

    assert record.article.text == "Ana Lee left Split. Again."
    assert entities(record) == [("Ana Lee", "PERSON"), ("Split", "GPE")]
    assert faults == []


def test_docs_one_a_line_are_read_in_utf_16(tmp_path):
    path = tmp_path / "docs.jsonl"
    docs = [{"text": text, "ents": [], "tokens": []} for text in ("Rain fell.", "Snow fell.")]
    path.write_text("".join(json.dumps(doc) + "\n" for doc in docs), encoding="utf-16")

    assert [record.article.text for record in SPACY_JSON.read(path)] == ["Rain fell.", "Snow fell."]


def test_a_damaged_line_does_not_spoil_the_others(tmp_path):
    path = lines(tmp_path / "some.jsonl", doc(), doc("Snow fell."))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes() + b'{"text": "cut of')

    found, faults, _ = parted(SPACY_JSON, path)

    assert [record.article.text for record in found] == ["Rain fell on Bergen.", "Snow fell."]
    (fault,) = faults
    assert "this is not JSON" in fault


def test_what_nobody_looked_at_goes_along(tmp_path):
    given = Record(Article("a", "Rain fell."), Copy("a", "anna"), missing=(Stretch(0, 4),))

    write(SPACY_JSON.write, [given], tmp_path / "a.jsonl")

    data = json.loads((tmp_path / "a.jsonl").read_text("utf-8"))
    assert data["annotator"]["missing"] == [[0, 4]]


@pytest.mark.parametrize("text", ["", "[", "null", '{"text": 1', "[[]]"])
def test_a_file_without_docs_is_told(tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text, "utf-8")

    found, faults, _ = parted(SPACY_JSON, path)

    assert found == []
    assert len(faults) == 1


@pytest.mark.parametrize("indent", [None, 1])
def test_one_doc_in_a_file_is_read(tmp_path, indent):
    path = tmp_path / "one.json"
    data = doc(ents=[{"start": 13, "end": 19, "label": "GPE"}])
    path.write_text(json.dumps(data, indent=indent), "utf-8")

    (record,), faults, _ = parted(SPACY_JSON, path)

    assert entities(record) == [("Bergen", "GPE")]
    assert faults == []


def test_what_spacy_itself_writes_is_read(tmp_path):
    nlp = spacy.blank("en")
    made = nlp("🚲 Ana\u0301 Lee, Oslo\u00a0now.\tעברית רחוב")
    made.set_ents([made.char_span(2, 10, label="PERSON")])
    made.spans["sc"] = [made.char_span(2, 10, label="PERSON"), made.char_span(12, 16, label="GPE")]

    (record,), faults, _ = parted(SPACY_JSON, lines(tmp_path / "one.jsonl", made.to_json()))

    assert record.article.text == made.text
    assert entities(record) == [("Ana\u0301 Lee", "PERSON"), ("Oslo", "GPE")]
    assert faults == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (5, "it is no object"),
        ({"ents": []}, "'text' is missing"),
        (doc(text=7), "its text must be text, not 7"),
        (doc(text=""), "the text is empty"),
        (doc(text="a\x00b"), "NUL"),
        (["text"], "this is no doc"),
        ({"paragraphs": [{"raw": "a b", "sentences": [{"tokens": [{"orth": "c"}]}]}]}, "tokens"),
        (doc(_={"article": {"id": ["a"]}}), "an article's id must be text"),
    ],
)
def test_what_is_no_doc_is_told_and_the_others_come_in(tmp_path, line, reason):
    path = lines(tmp_path / "some.json", doc(), line, doc())
    if not isinstance(line, dict):
        path.write_text(json.dumps([doc(), line, doc()]), "utf-8")

    found, faults, _ = parted(SPACY_JSON, path)

    assert len(found) == 2
    (fault,) = faults
    assert reason in fault


@pytest.mark.parametrize(
    ("span", "reason"),
    [
        ({"start": [0], "end": 4, "label": "X"}, "offsets must be whole numbers, not [0] and 4"),
        ({"start": 0, "end": 4, "label": ["X"]}, 'its label must be text, not ["X"]'),
        ({"start": 0, "end": 4}, "'label' is missing"),
        ("0-4", "span 1: “0-4” is no span"),
    ],
)
def test_a_faulty_span_costs_nothing_but_itself(tmp_path, span, reason):
    whole = {"start": 13, "end": 19, "label": "GPE"}

    found, (fault,), _ = parted(SPACY_JSON, lines(tmp_path / "some.jsonl", doc(ents=[span, whole])))

    assert entities(found[0]) == [("Bergen", "GPE")]
    assert reason in fault


def test_entities_of_a_pair_that_are_no_list_cost_only_themselves(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([["Rain fell.", {"entities": 5, "spans": {"sc": "x"}}]]), "utf-8")

    found, faults, _ = parted(SPACY_JSON, path)

    assert [record.article.text for record in found] == ["Rain fell."]
    assert faults == ["spans are a list, not 5", "spans are a list, not “x”"]


def test_a_faulty_span_in_a_pair_costs_nothing_but_itself(tmp_path):
    pair = ["Rain fell on Bergen.", {"entities": [[0, 4], [13, 19, "GPE"]]}]
    path = tmp_path / "pairs.json"
    path.write_text(json.dumps([pair]), "utf-8")

    found, faults, _ = parted(SPACY_JSON, path)

    assert entities(found[0]) == [("Bergen", "GPE")]
    assert faults == ["a span cannot be read: 'label' is missing"]


def test_two_entities_of_one_stretch_and_label_both_come_back(tmp_path):
    article = Article("a", "Rain fell on Bergen.")
    spans = tuple(Span(name, Stretch(13, 19), "GPE") for name in ("x", "y"))
    record = Record(article, Copy("a", "", spans))

    write(SPACY_JSON.write, [record], tmp_path / "docs.jsonl")

    (found,), faults, _ = parted(SPACY_JSON, tmp_path / "docs.jsonl")
    assert [span.id for span in found.copy.spans] == ["x", "y"]
    assert faults == []


def test_untrusted_extensions_do_no_harm(tmp_path):
    known = {
        "quotes": [{"id": "q", "contents": [[0, 4]]}, {"id": 5}, "x", None],
        "speakers": {"a": 1},
        "article": {"id": "a", "title": "T", "deep": float("inf")},
    }

    (record,), faults, notes = parted(SPACY_JSON, lines(tmp_path / "a.jsonl", doc(_=known)))

    assert [quote.id for quote in record.copy.quotes] == ["q"]
    assert len(faults) == 3
    assert notes == ["what it says of “deep” is no JSON and is not taken"]


def test_the_sample_comes_back_whole(tmp_path):
    check_sample(SPACY_JSON, tmp_path / "docs.jsonl")


def test_spacy_makes_docs_of_what_is_written(tmp_path):
    text = "\n 🚲 “Ride on,”Čapek told  Oslo.\u00a0\r\t\nAna\u0301 עברית don't\n"
    spans = (
        Span("a", Stretch(14, 19), "PERSON"),
        Span("b", Stretch(15, 19), "PERSON"),
        Span("c", Stretch(0, 1), "GPE"),
    )
    quote = Quote("q", (Stretch(4, 14),), Stretch(20, 24), Stretch(14, 19))
    given = Record(Article("a", text), Copy("a", "anna", spans, (quote,)))

    ledger = write(SPACY_JSON.write, [given], tmp_path / "docs.jsonl")

    data = json.loads((tmp_path / "docs.jsonl").read_text("utf-8"))
    made = Doc(VOCAB).from_json(data, validate=True)
    assert made.text == text
    assert [(ent.text, ent.label_) for ent in made.ents] == [("Čapek", "PERSON")]
    assert [span.text for span in made.spans["sc"]] == ["Čapek", "apek"]
    assert [span.label_ for span in made.spans["quotes"]] == ["CONTENT", "CUE", "SOURCE"]
    assert DocBin(docs=[made]).to_bytes()
    assert [loss.reason.partition(") ")[2] for loss in ledger.rejected] == [
        "begins or ends with white space",
        ALONGSIDE,
    ]


@settings(max_examples=150, deadline=None)
@given(given_record=records())
def test_what_goes_out_comes_back_but_for_what_is_told(tmp_path_factory, given_record):
    path = tmp_path_factory.mktemp("docs") / "docs.jsonl"
    given_record = replace(given_record, copy=decided(given_record.copy))

    ledger = write(SPACY_JSON.write, [given_record], path)

    assert balanced(ledger)
    made = Doc(VOCAB).from_json(json.loads(path.read_text("utf-8")))
    assert made.text == given_record.article.text
    assert len(made.ents) == sum(
        tally.spans_out
        for tally in ledger.labels
        if tally.label not in {"CONTENT", "CUE", "SOURCE"}
    ) or {span.label for span in given_record.copy.spans} & {"CONTENT", "CUE", "SOURCE"}
    lost = {
        (loss.label, loss.start, loss.end) for loss in ledger.rejected if "white" in loss.reason
    }
    (back,) = [item for item in SPACY_JSON.read(path) if isinstance(item, Record)]
    assert back.article.text == given_record.article.text
    assert {(s.label, s.start, s.end) for s in back.copy.spans} == {
        (s.label, s.start, s.end) for s in given_record.copy.spans
    } - lost


def test_a_million_characters_take_time_in_proportion(tmp_path):
    text = "“Rain,”fell " * 90_000
    spans = tuple(Span(f"s{n}", Stretch(12 * n + 1, 12 * n + 5), "EVENT") for n in range(10_000))

    write(
        SPACY_JSON.write, [Record(Article("a", text), Copy("a", "", spans))], tmp_path / "a.jsonl"
    )

    (record,), faults, _ = parted(SPACY_JSON, tmp_path / "a.jsonl")
    assert len(record.copy.spans) == 10_000
    assert faults == []
