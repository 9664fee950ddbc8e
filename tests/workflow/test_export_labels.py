"""What went out is accounted for label by label, and labels may be called otherwise."""

import json
import re
import zlib
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.errors import AnnotatorError
from annotator.domain.plain import scheme_from_json
from annotator.domain.record import GOLD, Status
from annotator.domain.span import Stretch
from annotator.workflow.exporting import Export, export, preflight
from annotator.workflow.formats import CODECS
from annotator.workflow.importing import import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.workflow.writing import balanced, lines, write

WRITTEN = [codec for codec in CODECS if codec.write]


def tallied(ledger) -> bool:
    """Tell whether the sums of the labels are the sums of the ledger."""
    sums = [(tally.spans_in, tally.spans_out) for tally in ledger.labels]
    return [sum(column) for column in zip(*sums, strict=True)] == [
        ledger.spans_in,
        ledger.spans_out,
    ]


def test_every_label_is_accounted_for(stories, tmp_path):
    ledger = write(stories, tmp_path / "out.spacy", "spacy", GOLD)

    lost = [loss.label for loss in ledger.rejected]
    assert tallied(ledger)
    for tally in ledger.labels:
        assert tally.spans_in - tally.spans_out == lost.count(tally.label)


def test_a_loss_says_where_it_stood(session, tmp_path):
    session.do(decide.add_span(session.copy("a1"), Stretch(44, 46), "ORG"))
    session.do(decide.set_status(session.copy("a1"), Status.DONE))

    (loss,) = write(session, tmp_path / "out.spacy", "spacy").rejected

    assert (loss.file, loss.label, loss.start, loss.end) == ("a1", "ORG", 44, 46)


def test_a_preflight_tells_the_same_and_leaves_nothing(stories, tmp_path):
    before = set(tmp_path.rglob("*"))

    told = run(preflight(stories, Export("spacy", GOLD)))

    assert set(tmp_path.rglob("*")) == before
    assert told == write(stories, tmp_path / "out.spacy", "spacy", GOLD)


def test_entities_can_be_called_something_else_or_be_left_out(stories, tmp_path):
    how = Export("jsonl", GOLD, labels={"PERSON": "PER", "GPE": ""})

    ledger = run(export(stories, tmp_path / "out.jsonl", how))

    labels = {e["label"] for data in lines(tmp_path / "out.jsonl") for e in data["entities"]}
    assert "PER" in labels
    assert not labels & {"PERSON", "GPE"}
    assert {loss.label for loss in ledger.rejected} == {"GPE"}
    assert balanced(ledger)
    assert tallied(ledger)


@pytest.mark.parametrize("name", ["NOPE", "CONTENT"])
def test_a_label_that_no_entity_can_have_cannot_be_called_something_else(stories, tmp_path, name):
    how = Export("jsonl", GOLD, labels={"PERSON": "PER", name: "X"})

    with pytest.raises(AnnotatorError, match=f"{name} cannot be called X: .* have no such label, "):
        run(export(stories, tmp_path / "out.jsonl", how))

    assert not list(tmp_path.glob("out*"))


def test_a_label_that_the_scheme_lacks_can_be_called_something_else(session, tmp_path):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "TOWN"))

    ledger = run(export(session, tmp_path / "out.jsonl", Export("jsonl", labels={"TOWN": "GPE"})))

    assert [tally.label for tally in ledger.labels] == ["GPE"]


def test_two_spans_that_are_called_alike_go_once(session, tmp_path):
    for label in ("GPE", "LOC"):
        session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), label))

    ledger = run(export(session, tmp_path / "out.jsonl", Export("jsonl", labels={"LOC": "GPE"})))

    (data,) = lines(tmp_path / "out.jsonl")
    assert [entity["label"] for entity in data["entities"]] == ["GPE"]
    (loss,) = ledger.rejected
    assert loss.reason.endswith("stands, which is called GPE, too")
    assert balanced(ledger)
    assert tallied(ledger)


@pytest.mark.parametrize("codec", WRITTEN, ids=lambda codec: codec.name)
def test_whatever_a_format_writes_calls_labels_as_was_said(stories, tmp_path, codec):
    names = {"PERSON": "HUMAN", "TOWN": "VILLAGE"}
    gold = Session(stories.project, GOLD)
    gold.do(decide.add_span(gold.copy("harbour-original"), Stretch(0, 5), "TOWN"))
    out = tmp_path / "out" / ("a" if codec.folder or codec.complete else f"a{codec.suffixes[0]}")
    out.parent.mkdir()

    run(export(stories, out, Export(codec.name, GOLD, labels=names)))

    written = b"".join(map(plain, (path for path in out.parent.rglob("*") if path.is_file())))
    assert not set(names) & set(map(bytes.decode, re.findall(rb"[A-Z]+", written)))


def plain(path: Path) -> bytes:
    data = path.read_bytes()
    return zlib.decompress(data) if path.suffix == ".spacy" else data


def test_the_scheme_travels_along(stories, tmp_path):
    write(stories, tmp_path / "out.jsonl", owner=GOLD)

    data = json.loads((tmp_path / "out.scheme.json").read_text("utf-8"))
    assert scheme_from_json(data) == stories.scheme()


def test_the_scheme_that_travels_calls_labels_as_the_file_does(stories, tmp_path):
    how = Export("jsonl", GOLD, labels={"PERSON": "PER", "GPE": "", "LOC": "ORG"})

    run(export(stories, tmp_path / "out.jsonl", how))

    scheme = scheme_from_json(json.loads((tmp_path / "out.scheme.json").read_text("utf-8")))
    names = [label.name for label in scheme.labels]
    assert names[:2] == ["PER", "ORG"]
    assert not {"PERSON", "GPE", "LOC"} & set(names)
    assert scheme.label("ORG") == stories.scheme().label("ORG")


def test_a_scheme_beside_a_file_is_not_taken_for_an_article(stories, tmp_path):
    write(stories, tmp_path / "parts", owner=GOLD, split=(50, 50))

    intake = run(import_files(stories, [tmp_path / "parts"]))

    assert {rejection.file for rejection in intake.rejected} == {"train.jsonl", "dev.jsonl"}
