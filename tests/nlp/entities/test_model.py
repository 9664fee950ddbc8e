"""The model that the program brings tells names; without it the rules go on alone."""

import numpy as np
import pytest

from annotator.domain.errors import SuggestError
from annotator.nlp.entities.finder import make_entity_finder
from annotator.nlp.entities.model import load, save
from annotator.nlp.entities.names import found_names
from annotator.nlp.pipeline import make_pipeline
from annotator.resources import resource

BUNDLED = resource("languages", "en", "names.npz")
TEXT = "The Ministry of Public Works in Kyiv told Ana Velm so. Velm left."


def named(text, model):
    return [(text[c.start : c.end], c.label) for c in found_names(text, model)]


@pytest.fixture(scope="module")
def model():
    return load(BUNDLED)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He met Spokesman Bo Oduya.", [("Bo Oduya", "PERSON")]),
        (
            "He works for the University of Velm and the Bank of Velm.",
            [("University of Velm", "ORG"), ("Bank of Velm", "ORG")],
        ),
        ("They live in France.", [("France", "GPE")]),
        ("The Ukrainian Army left.", [("Ukrainian Army", "ORG")]),
    ],
)
def test_names_are_told(model, text, names):
    assert named(text, model) == names


def test_kinds_the_model_has_not_learnt_come_from_the_rules(model):
    assert named("They talked in English.", model) == [("English", "LANGUAGE")]


def test_a_name_is_known_again(model):
    text = "Michael Oduya came to the house.\n\nAfter a while Oduya left."

    assert named(text, model) == [("Michael Oduya", "PERSON"), ("Oduya", "PERSON")]


def test_scores_are_shares(model):
    scores = [candidate.score for candidate in found_names(TEXT, model)]

    assert scores
    assert all(0 < score < 1 for score in scores)


def test_what_is_remembered_changes_nothing(monkeypatch):
    model = load(BUNDLED)
    first = found_names(TEXT, model)

    assert found_names(TEXT, model) == first
    monkeypatch.setattr("annotator.nlp.entities.model.BUNDLES", 0)
    assert found_names(TEXT, model) == first


def test_a_text_without_names_has_none(model):
    assert named("", model) == []
    assert named("nothing here, nor there.", model) == []


def test_a_saved_model_tells_the_same(model, tmp_path):
    save(model, tmp_path / "again.npz")

    assert named(TEXT, load(tmp_path / "again.npz")) == named(TEXT, model)


def broken(path):
    path.write_bytes(BUNDLED.read_bytes()[:10_000])


def of_another_version(path):
    with np.load(BUNDLED) as file:
        np.savez(path, **{**file, "format": np.array(99)})


def of_parts_that_do_not_fit(path):
    with np.load(BUNDLED) as file:
        np.savez(path, **{**file, "labels": np.array(["", "PERSON"])})


def no_archive(path):
    path.write_text("weights: none")


@pytest.mark.parametrize(
    "spoil", [broken, of_another_version, of_parts_that_do_not_fit, no_archive]
)
def test_a_file_that_is_no_model_of_this_version_is_refused(tmp_path, spoil):
    spoil(tmp_path / "names.npz")

    with pytest.raises(SuggestError, match=r"^The model of names names\.npz is broken or made"):
        load(tmp_path / "names.npz")


def test_without_its_model_the_rules_go_on_alone():
    nlp = make_pipeline()
    with pytest.warns(UserWarning, match=r"none\.npz is missing\. Names are suggested by rules"):
        finder = make_entity_finder(nlp, "annotator_entities", "none.npz")

    doc = finder(nlp.make_doc(TEXT))

    assert ("Ministry of Public Works", "ORG") in [(ent.text, ent.label_) for ent in doc.ents]


def test_a_config_may_leave_the_model_out():
    assert make_entity_finder(make_pipeline(), "annotator_entities", "").model is None
