"""What is packed document by document is what spaCy packs, and spaCy unpacks it."""

import tracemalloc

import pytest
import spacy
from spacy.tokens import Doc, DocBin, SpanGroup

from annotator.domain.errors import FormatError
from annotator.nlp import packing as module
from annotator.nlp.packing import packing

TEXTS = ("“Don't go,” Ana  said.\n", "Kyiv 🌻 e\u0301té", "", "السلام عليكم", "x " * 500)


def documents(texts=TEXTS) -> list[Doc]:
    nlp = spacy.blank("en")
    docs = list(map(nlp.make_doc, texts))
    for number, doc in enumerate(docs):
        doc.user_data["._.", "quotes", None, None] = [{"id": f"q{number}", "cue": [0, 1]}]
        if len(doc) > 1:
            first = doc.char_span(0, len(doc[0]), label="PERSON", span_id=f"e{number}")
            doc.set_ents([first], default="outside")
            doc.spans["sc"] = SpanGroup(doc, name="sc", spans=[first, doc[0:2]])
            doc.spans["quotes"] = SpanGroup(doc, name="quotes", spans=[])
    return docs


def packed(folder, docs) -> bytes:
    path = folder / "docs.spacy"
    with packing(path) as packed_:
        for doc in docs:
            packed_.add(doc)
    assert [entry.name for entry in folder.iterdir()] == ["docs.spacy"]
    return path.read_bytes()


def told(doc: Doc) -> dict:
    return {
        "tokens": [(t.text_with_ws, t.norm_, t.ent_iob_, t.ent_type_, t.ent_id_) for t in doc],
        "groups": {
            key: [(span.start, span.end, span.label_, span.id_) for span in group]
            for key, group in doc.spans.items()
        },
        "data": dict(doc.user_data),
    }


def test_spacy_reads_what_it_would_have_packed_itself(tmp_path):
    docs = documents()
    theirs = DocBin(store_user_data=True, docs=docs).to_bytes()

    ours = packed(tmp_path, docs)

    read = [
        list(DocBin().from_bytes(data).get_docs(spacy.blank("en").vocab)) for data in (ours, theirs)
    ]
    assert [told(doc) for doc in read[0]] == [told(doc) for doc in read[1]]


def test_no_document_is_a_docbin_too(tmp_path):
    assert len(DocBin().from_bytes(packed(tmp_path, []))) == 0


def test_the_same_documents_make_the_same_bytes(tmp_path):
    assert packed(tmp_path, documents()) == packed(tmp_path, documents())


def test_what_is_held_does_not_grow_with_the_documents(tmp_path):
    doc = documents(["word " * 4000])[0]
    tracemalloc.start()
    packed(tmp_path, (doc for _ in range(200)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 10_000_000  # the tokens alone are 38 MB


def give_up(path):
    with packing(path) as docs:
        docs.add(documents()[0])
        raise RuntimeError


def test_what_is_given_up_leaves_no_file(tmp_path):
    with pytest.raises(RuntimeError):
        give_up(tmp_path / "docs.spacy")

    assert list(tmp_path.iterdir()) == []


def test_more_than_the_format_holds_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "LONGEST", 1000)

    with pytest.raises(FormatError, match="export it in parts"):
        packed(tmp_path, documents())
