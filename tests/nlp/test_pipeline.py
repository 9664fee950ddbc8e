"""The pipeline is plain spaCy: it can be saved and loaded, and sets what spaCy knows."""

import subprocess
import sys

import spacy

from annotator.nlp.pipeline import make_pipeline

TEXT = "“We are ready,” Mayor Ana Lee told reporters in Kyiv on Monday."


def test_the_components_run_in_order():
    assert make_pipeline().pipe_names == [
        "annotator_zones",
        "annotator_entities",
        "annotator_quotes",
        "annotator_speakers",
        "annotator_sentences",
    ]


def test_entities_and_quotes_are_in_the_doc():
    doc = make_pipeline("test@1")(TEXT)

    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("Ana Lee", "PERSON"),
        ("Kyiv", "GPE"),
        ("Monday", "DATE"),
    ]
    assert [(span.text, span.label_, span.id_) for span in doc.spans["quotes"]] == [
        ("“We are ready,”", "CONTENT", "q-0-15"),
        ("told", "CUE", "q-0-15"),
        ("Ana Lee", "SOURCE", "q-0-15"),
    ]


def test_words_that_are_glued_together_are_told_apart():
    doc = make_pipeline("test@1")("“Vladimir, Stop!”Trump told Putin in Kyiv.")

    assert [ent.text for ent in doc.ents] == ["Vladimir", "Trump", "Putin", "Kyiv"]
    parts = [(span.text, span.label_) for span in doc.spans["quotes"]]
    assert parts == [("“Vladimir, Stop!”", "CONTENT"), ("told", "CUE"), ("Trump", "SOURCE")]


def test_a_saved_pipeline_finds_the_same(tmp_path):
    nlp = make_pipeline("test@1")
    nlp.to_disk(tmp_path / "model")

    loaded = spacy.load(tmp_path / "model")

    assert loaded(TEXT).to_json() == nlp(TEXT).to_json()
    assert loaded(TEXT)._.frames == nlp(TEXT)._.frames


def test_plain_spacy_loads_a_saved_pipeline(tmp_path):
    make_pipeline("test@1").to_disk(tmp_path / "model")
    script = f"""
import spacy
doc = spacy.load({str(tmp_path / "model")!r})({TEXT!r})
print([(span.text, span.label_) for span in doc.spans["quotes"]][0])
"""

    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False
    )

    assert run.stdout == "('“We are ready,”', 'CONTENT')\n", run.stderr
