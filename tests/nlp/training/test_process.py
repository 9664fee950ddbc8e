"""The process that trains answers with epochs, and at last with what was learnt."""

import json
from dataclasses import replace

import pytest
import spacy

from annotator.domain.said_json import text_from_json
from annotator.domain.training import lesson_to_json
from annotator.nlp.training.process import answers, read_order
from tests.workflow.training.harbour import marked

ORDER = {
    "kind": "builtin",
    "language": "en",
    "start": "en",
    "epochs": 3,
    "patience": 3,
    "name": "trained_1",
    "version": "0.0.1",
}


def carried_out(folder, order, train, test=()):
    counts = {"train": len(train), "test": len(test)}
    whole = {**ORDER, **order, "out": str(folder / "out"), "counts": counts}
    lines = [json.dumps(whole), *(json.dumps(lesson_to_json(r)) for r in (*train, *test))]
    return list(answers(*read_order(iter(lines))))


@pytest.fixture(scope="module")
def lessons():
    return [marked(number) for number in range(12)]


def test_the_built_in_suggester_learns_and_is_a_pipeline_of_spacy_then(tmp_path, lessons):
    *epochs, last = carried_out(tmp_path, {}, lessons[:9], lessons[9:])

    assert [e["epoch"]["done"] for e in epochs if e["epoch"]["stage"] == "names"] == [1, 2, 3]
    learnt = last["learnt"]
    assert learnt["after"]["entities"] > learnt["before"]["entities"]
    doc = spacy.load(tmp_path / "out")(lessons[10].article.text)
    assert ("Velm Heron", "FAC") in {(entity.text, entity.label_) for entity in doc.ents}


def test_an_ner_that_knew_nothing_learns(tmp_path, lessons):
    order = {"kind": "pipeline", "start": "blank", "epochs": 30}

    *epochs, last = carried_out(tmp_path, order, lessons[:9], lessons[9:])

    assert len(epochs) == 30
    assert epochs[-1]["epoch"]["loss"] < epochs[0]["epoch"]["loss"]
    assert last["learnt"]["after"]["entities"] > 0.5
    assert spacy.load(tmp_path / "out").pipe_names == ["tok2vec", "ner"]


def test_an_installed_pipeline_learns_on_and_does_not_forget(tmp_path, lessons):
    carried_out(tmp_path, {"kind": "pipeline", "start": "blank", "epochs": 8}, lessons)
    (tmp_path / "out").rename(tmp_path / "model")
    before = spacy.load(tmp_path / "model").get_pipe("ner").labels

    order = {"kind": "pipeline", "start": str(tmp_path / "model"), "epochs": 2}
    *_, last = carried_out(tmp_path, order, lessons[:9], lessons[9:])

    assert set(before) <= set(spacy.load(tmp_path / "out").get_pipe("ner").labels)
    assert last["learnt"]["after"]["entities"] >= last["learnt"]["before"]["entities"] - 0.1


def test_a_pipeline_without_entities_cannot_learn_them(tmp_path, lessons):
    spacy.blank("en").to_disk(tmp_path / "empty")

    (answer,) = carried_out(
        tmp_path, {"kind": "pipeline", "start": str(tmp_path / "empty")}, lessons
    )

    assert "no component that names entities" in text_from_json(answer["error"])


def test_a_place_that_cannot_be_written_is_told(tmp_path, lessons):
    (tmp_path / "out").write_text("in the way")

    *_, answer = carried_out(tmp_path, {"epochs": 1}, lessons)

    assert "cannot be written" in text_from_json(answer["error"])
    assert (tmp_path / "out").read_text() == "in the way"


def test_articles_in_another_language_are_left_out_and_said(tmp_path, lessons):
    german = replace(lessons[11].article, meta={"language": "de"})
    mixed = [*lessons[:11], replace(lessons[11], article=german)]

    *_, last = carried_out(tmp_path, {"epochs": 1}, mixed)

    assert last["learnt"]["notes"] == ("1 article is not in en and was left out",)
