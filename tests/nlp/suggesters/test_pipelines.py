"""Any spaCy pipeline suggests, and one that cannot is told in a sentence that names it."""

import numpy as np
import pytest
import spacy
from spacy.tokens import SpanGroup

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.suggester import SuggesterKind
from annotator.nlp.pipeline import make_pipeline
from annotator.nlp.suggest import suggested_by
from annotator.nlp.suggesters.loading import load
from annotator.nlp.suggesters.pipelines import describe_folder, describe_package, installed
from annotator.nlp.suggesters.reading import read_batch
from tests.nlp.suggesters.packages import describe, install_pipeline, save_pipeline

TEXT = "Ana Lee left Oslo."


def read(suggester, text=TEXT):
    (new,) = load(suggester.agreed())([Article("a", text)])
    return new


def found(new, text=TEXT):
    return [(span.stretch.text(text), span.label, span.origin) for span in new.spans]


def test_a_folder_is_described_without_being_loaded_and_asks(tmp_path):
    suggester = describe_folder(save_pipeline(tmp_path / "my model"))

    assert (suggester.name, suggester.kind) == ("my-model", SuggesterKind.FOLDER)
    assert suggester.version.startswith("1.0+")
    assert suggester.labels == ("LOCATION", "PER")
    assert suggester.asks


def test_a_folder_that_nobody_agreed_to_is_not_loaded(tmp_path):
    suggester = describe_folder(save_pipeline(tmp_path / "model"))

    with pytest.raises(SuggestError, match="can run code of its own"):
        load(suggester)


def test_the_entities_of_a_folder_are_suggested_with_its_name_and_version(tmp_path):
    suggester = describe_folder(save_pipeline(tmp_path / "model"))

    assert found(read(suggester)) == [
        ("Ana Lee", "PER", suggester.origin),
        ("Oslo", "LOCATION", suggester.origin),
    ]


def test_why_is_told_by_the_name_of_the_pipeline(tmp_path):
    new = read(describe_folder(save_pipeline(tmp_path / "model")))

    assert new.spans[0].reason == "The spaCy pipeline model found it"


def test_a_pipeline_trained_anew_is_another_version(tmp_path):
    path = save_pipeline(tmp_path / "model")
    before = describe_folder(path)
    describe(path, description="trained anew")

    assert describe_folder(path).version != before.version


def test_a_folder_called_as_all_are_has_the_name_of_the_one_above(tmp_path):
    path = save_pipeline(tmp_path / "march" / "model-best")

    assert describe_folder(path).name == "march-model-best"


def test_an_unpacked_package_is_a_folder_too(tmp_path):
    install_pipeline(tmp_path, "en_tiny")

    assert len(read(describe_folder(tmp_path / "en_tiny")).spans) == 2


def test_an_installed_package_is_found_and_need_not_be_asked_about(tmp_path, monkeypatch):
    install_pipeline(tmp_path, "en_tiny")
    monkeypatch.syspath_prepend(tmp_path)

    (suggester,) = installed()

    assert suggester == describe_package("en_tiny")
    assert (suggester.origin, suggester.asks) == ("en_tiny@1.0", False)
    assert len(read(suggester).spans) == 2


def test_a_broken_package_is_told_when_it_is_loaded(tmp_path, monkeypatch):
    install_pipeline(tmp_path, "en_broken")
    (tmp_path / "en_broken" / "meta.json").write_text("{")
    monkeypatch.syspath_prepend(tmp_path)

    (suggester,) = installed()

    with pytest.raises(SuggestError, match="en_broken 0 cannot be loaded"):
        load(suggester)


@pytest.mark.parametrize("name", ["en_nowhere", "json", "not a name", "os.path", "", "__main__"])
def test_what_is_no_pipeline_is_not_described_as_one(name):
    assert describe_package(name) is None


def test_a_folder_without_a_description_is_told(tmp_path):
    with pytest.raises(SuggestError, match=r"holds no spaCy pipeline: there is no meta\.json"):
        describe_folder(tmp_path)


@pytest.mark.parametrize("meta", ["{", "[]", "\xff"])
def test_a_description_that_is_none_is_told(tmp_path, meta):
    (tmp_path / "meta.json").write_bytes(meta.encode("latin-1"))

    with pytest.raises(SuggestError, match=r"meta\.json"):
        describe_folder(tmp_path)


def test_a_folder_with_a_description_alone_is_told(tmp_path):
    (tmp_path / "meta.json").write_text("{}")

    with pytest.raises(SuggestError, match=r"cannot be loaded: .*; nothing was changed"):
        read(describe_folder(tmp_path))


def test_a_component_that_is_missing_is_named(tmp_path):
    path = save_pipeline(tmp_path / "model")
    config = (path / "config.cfg").read_text("utf-8")
    (path / "config.cfg").write_text(
        config.replace('factory = "entity_ruler"', 'factory = "fancy"'), "utf-8"
    )

    with pytest.raises(SuggestError, match=r"model 1\.0\S* cannot .* needs the component fancy"):
        read(describe_folder(path))


def test_a_version_that_does_not_fit_is_named_where_loading_fails(tmp_path):
    path = save_pipeline(tmp_path / "model", spacy_version=">=2.3.0,<2.4.0")
    (path / "config.cfg").unlink()

    with pytest.raises(SuggestError, match=r"made for spaCy >=2\.3\.0,<2\.4\.0, this is 3\."):
        read(describe_folder(path))


def test_a_version_that_does_not_fit_does_no_harm_where_loading_succeeds(tmp_path):
    path = save_pipeline(tmp_path / "model", spacy_version=">=3.0.0,<3.1.0")

    assert len(read(describe_folder(path)).spans) == 2


@pytest.mark.parametrize("parts", [[], ["sentencizer"], ["sentencizer", "attribute_ruler"]])
def test_a_pipeline_that_names_nothing_is_told(tmp_path, parts):
    nlp = spacy.blank("en")
    for part in parts:
        nlp.add_pipe(part)
    nlp.to_disk(tmp_path / "model")

    with pytest.raises(SuggestError, match=f"names nothing .* it has {', '.join(parts) or 'none'}"):
        read(describe_folder(tmp_path / "model"))


def test_our_own_pipeline_in_a_folder_finds_quotes_and_speakers(tmp_path):
    text = "“We are ready,” Ana Lee said."
    make_pipeline().to_disk(tmp_path / "ours")

    new = read(describe_folder(tmp_path / "ours"), text)

    assert [quote.text(text) for quote in new.quotes] == ["“We are ready,”"]
    assert new.quotes[0].speaker == new.spans[0].speaker == new.speakers[0].id
    assert new.quotes[0].origin == new.spans[0].origin
    assert new.spans[0].origin.startswith("ours@")


def test_a_component_that_learns_is_read_with(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("ner").add_label("PER")
    nlp.initialize()
    nlp.to_disk(tmp_path / "model")

    assert {label for _, label, _ in found(read(describe_folder(tmp_path / "model")))} <= {"PER"}


class Grouped:
    """A component that puts the first two tokens into a group, with scores and white space."""

    def __init__(self):
        self.name = "grouped"

    def __call__(self, doc):
        doc.spans["sc"] = SpanGroup(
            doc,
            spans=[doc.char_span(0, 3, label="PER"), doc.char_span(3, 5, label="LOC")],
            attrs={"scores": np.array([0.25, 0.5], dtype="float32")},
        )
        return doc


def test_spans_of_groups_are_suggested_with_their_scores_and_without_white_space():
    text = "Ana\n\nOslo"
    nlp = spacy.blank("en")
    nlp._components.append(("grouped", Grouped()))

    (new,) = suggested_by(nlp, [Article("a", text)], "g@1")

    assert [(span.stretch.text(text), span.score) for span in new.spans] == [("Ana", 0.25)]


def test_a_text_too_long_for_the_pipeline_is_a_problem_of_that_article_alone(tmp_path):
    suggester = describe_folder(save_pipeline(tmp_path / "model")).agreed()

    long, short = read_batch(load(suggester), [Article("a", "x" * 1_000_001), Article("b", TEXT)])

    assert "1,000,001 characters" in long.problem
    assert len(short.spans) == 2
