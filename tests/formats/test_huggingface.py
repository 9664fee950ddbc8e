"""Numbered tags come in with their names or not at all, and datasets loads what goes out."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import datasets
from annotator.domain.article import Article
from annotator.domain.ledger import Note, Rejection
from annotator.domain.record import Copy, Record, Status
from annotator.domain.span import Span, Stretch
from annotator.formats.huggingface import huggingface
from annotator.formats.huggingface_reader import MOVED, REJOINED
from annotator.nlp.text.tokens import tokens_of
from tests.formats.records import records
from tests.formats.writing import come_back, lines, surfaces, write

HUGGING = huggingface(tokens_of)
GOLDEN = Path(__file__).parents[1] / "golden"


def read(path: Path) -> list[Record | Rejection]:
    return list(HUGGING.read(path))


def test_numbers_are_read_by_the_names_beside_the_file():
    harbour, note, rain = read(GOLDEN / "huggingface-1.jsonl")

    assert surfaces(harbour) == [("GPE", "BERGEN"), ("PERSON", "Ana Lindø")]
    assert (harbour.article.id, harbour.copy.standing.status) == ("harbour#0", Status.DRAFT)
    assert note == Note("huggingface-1.jsonl", 2, REJOINED)
    assert (rain.article.text, surfaces(rain)) == ("Rain in Oslo.", [("GPE", "Oslo")])
    assert (rain.article.meta, rain.copy.standing.status) == ({}, Status.DONE)


def test_numbers_without_names_are_not_guessed(tmp_path):
    path = lines(tmp_path / "a.jsonl", {"tokens": ["Oslo"], "ner_tags": [1]})

    (fault,) = read(path)

    assert fault.line == 1
    assert "no file a.labels.json or labels.json says what they stand for" in fault.reason


def test_one_list_of_names_serves_a_folder(tmp_path):
    path = lines(tmp_path / "a.jsonl", {"tokens": ["Oslo"], "ner_tags": [1]})
    (tmp_path / "labels.json").write_text('["O", "B-GPE"]')

    assert surfaces(read(path)[-1]) == [("GPE", "Oslo")]


def test_names_of_another_kind_are_refused(tmp_path):
    path = lines(tmp_path / "a.jsonl", {"tokens": ["Oslo"], "ner_tags": [1]})
    (tmp_path / "labels.json").write_text('[{"text": "GPE"}]')

    assert [item.reason for item in read(path)] == [
        "labels.json is no list of names such as O and B-PERSON"
    ]


def test_tags_with_their_names_need_no_file(tmp_path):
    path = lines(
        tmp_path / "a.jsonl", {"text": "To Oslo", "tokens": ["Oslo"], "ner_tags": ["B-GPE"]}
    )

    (record,) = read(path)

    assert surfaces(record) == [("GPE", "Oslo")]


def test_offsets_that_are_off_are_looked_for(tmp_path):
    path = lines(
        tmp_path / "a.jsonl",
        {
            "text": "🚢 to Oslo",
            "tokens": ["🚢", "Oslo"],
            "offsets": [[0, 2], [6, 10]],
            "ner_tags": ["O", "B-GPE"],
        },
    )

    note, record = read(path)

    assert note.reason == MOVED
    assert surfaces(record) == [("GPE", "Oslo")]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"ner_tags": ["O"]}, "there are 2 tokens and 1 tags; no spans taken"),
        ({"ner_tags": None}, "there are 2 tokens and no tags; no spans taken"),
        ({"ner_tags": ["O", "NN"]}, "the tag “NN” is none such as O and B-PERSON; no spans taken"),
        ({"tokens": ["to", "Rome"]}, "the token “Rome” does not stand in the text; no spans taken"),
        ({"tokens": ["to", ""]}, "the tokens are missing: a list of words, none of them empty"),
        ({"tokens": "to Oslo"}, "the tokens are missing: a list of words, none of them empty"),
    ],
)
def test_a_faulty_line_costs_its_tags_and_not_its_article(tmp_path, changes, reason):
    data = {"text": "to Oslo", "tokens": ["to", "Oslo"], "ner_tags": ["O", "B-GPE"]}
    path = lines(tmp_path / "a.jsonl", data | changes)

    fault, record = read(path)

    assert fault == Rejection("a.jsonl", 1, reason)
    assert (record.article.text, record.copy.spans) == ("to Oslo", ())
    assert record.copy.standing.status is Status.TODO


def test_a_number_beyond_the_names_and_a_line_of_nothing_are_named(tmp_path):
    (tmp_path / "labels.json").write_text('["O"]')
    path = lines(tmp_path / "a.jsonl", {"tokens": ["Oslo"], "ner_tags": [1]}, {"ner_tags": [0]})

    number, nothing = read(path)

    assert number.reason.startswith("the tag 1 is none such as")
    assert nothing.reason.startswith("the tokens are missing")


@given(st.lists(records(), max_size=2))
@settings(max_examples=40, deadline=None)
def test_what_is_written_reads_back_but_for_what_the_ledger_names(items):
    with TemporaryDirectory() as folder:
        come_back(HUGGING, items, Path(folder, "out.jsonl"))


def harbour(**more: object) -> Record:
    spans = (Span("a", Stretch(0, 6), "GPE"), Span("b", Stretch(8, 17), "big boss"))
    return Record(Article("a#0", "BERGEN: Ana Lindø\n🚢."), Copy("a#0", "anna", spans), **more)


def test_the_scheme_is_numbered_first_and_other_labels_are_told_once(tmp_path):
    ledger = write(HUGGING.write, [harbour(), harbour()], tmp_path / "out.jsonl")

    names = json.loads((tmp_path / "out.labels.json").read_text())
    labels = ("PERSON", "GPE", "ORG", "big boss")
    assert names == ["O", *(f"{place}-{label}" for label in labels for place in "BI")]
    assert len(ledger.notes) == 1
    assert "big boss is no label of the scheme" in ledger.notes[0].reason


def test_datasets_loads_what_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(datasets.config, "HF_DATASETS_OFFLINE", True)
    missing = (Stretch(18, 20),)
    write(HUGGING.write, [harbour(), harbour(missing=missing)], tmp_path / "out.jsonl")
    names = json.loads((tmp_path / "out.labels.json").read_text())
    features = datasets.Features(
        {
            "id": datasets.Value("string"),
            "text": datasets.Value("string"),
            "tokens": datasets.List(datasets.Value("string")),
            "offsets": datasets.List(datasets.List(datasets.Value("int32"))),
            "ner_tags": datasets.List(datasets.ClassLabel(names=names)),
        }
    )

    loaded = datasets.load_dataset(
        "json",
        data_files=str(tmp_path / "out.jsonl"),
        features=features,
        split="train",
        cache_dir=str(tmp_path / "cache"),
    )

    first, second = loaded
    assert first["tokens"] == ["BERGEN", ":", "Ana", "Lindø", "🚢", "."]
    assert [first["text"][start:end] for start, end in first["offsets"]] == first["tokens"]
    tag = loaded.features["ner_tags"].feature.int2str
    assert [tag(number) for number in first["ner_tags"]] == [
        "B-GPE",
        "O",
        "B-big boss",
        "I-big boss",
        "O",
        "O",
    ]
    assert second["ner_tags"][-2:] == [-100, -100]
