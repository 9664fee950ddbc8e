"""What is written loads in plain spaCy, trains, and is accounted for to the last span."""

import subprocess
import sys
from dataclasses import replace

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin
from spacy.training import Example

from annotator.domain.article import Article
from annotator.domain.ledger import ALONGSIDE
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy, Record
from annotator.domain.span import Span, State, Stretch
from annotator.nlp.docbin import write_docbin
from tests.formats.writing import SCHEME
from tests.formats.writing import write as written

VOCAB = spacy.blank("en").vocab
TEXT = "“We are ready,” Mayor Ana Lee said in Kyiv. New York Times reporters left."
NAME = Stretch(22, 29)


def entity(start, end, label, state=State.ACCEPTED):
    return Span(f"e-{start}-{end}-{label}", Stretch(start, end), label, state)


def record(spans=(), quotes=(), text=TEXT):
    return Record(Article("a1", text, title="Ready"), Copy("a1", "anna", spans, quotes))


def write(records, path):
    return written(write_docbin, records, path)


def read(path):
    return list(DocBin().from_disk(path).get_docs(VOCAB))


QUOTE = Quote("q1", (Stretch(0, 15),), Stretch(30, 34), NAME, "p-ana-lee", state=State.ACCEPTED)


def test_entities_and_quotes_come_back(tmp_path):
    kept = (entity(22, 29, "PERSON"), entity(38, 42, "GPE"))

    ledger = write([record(kept, (QUOTE,))], tmp_path / "a.spacy")

    (doc,) = read(tmp_path / "a.spacy")
    assert doc.text == TEXT
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Ana Lee", "PERSON"), ("Kyiv", "GPE")]
    assert [(part.text, part.label_, part.id_) for part in doc.spans["quotes"]] == [
        ("“We are ready,”", "CONTENT", "q1"),
        ("said", "CUE", "q1"),
        ("Ana Lee", "SOURCE", "q1"),
    ]
    assert [part.text for part in doc.spans["sc"]] == ["Ana Lee", "Kyiv"]
    assert doc._.article["title"] == "Ready"
    assert doc._.quotes[0]["speaker"] == "p-ana-lee"
    assert (ledger.articles, ledger.spans_in, ledger.spans_out) == (1, 5, 5)


def test_an_article_without_entities_says_so(tmp_path):
    ledger = write([record()], tmp_path / "a.spacy")

    (doc,) = read(tmp_path / "a.spacy")
    assert not doc.ents
    assert doc.has_annotation("ENT_IOB")
    assert ledger.spans_in == 0


def test_of_missing_tokens_nobody_says_that_they_are_no_entities(tmp_path):
    missing = (Stretch(0, 17), Stretch(27, 36), Stretch(68, len(TEXT)))
    given = replace(record((entity(22, 29, "PERSON"),)), missing=missing)

    write([given], tmp_path / "a.spacy")

    (doc,) = read(tmp_path / "a.spacy")
    assert [token.text for token in doc if token.ent_iob == 0] == [
        *("“", "We", "are", "ready", ",", "”", "Mayor"),
        *("said", "in"),
        *("left", "."),
    ]
    assert [ent.text for ent in doc.ents] == ["Ana Lee"]


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        (38, 41, "“Kyi” (GPE, 38–41) does not fall on spaCy's token borders"),
        (37, 42, "“Kyiv” (GPE, 37–42) begins or ends with white space"),
        (38, 900, f"reaches past the end of the text at {len(TEXT)}"),
    ],
)
def test_a_span_spacy_cannot_hold_is_told(tmp_path, start, end, reason):
    ledger = write([record((entity(start, end, "GPE"),))], tmp_path / "a.spacy")

    (rejection,) = ledger.rejected
    assert rejection.file == "a1"
    assert reason in rejection.reason
    assert ledger.spans_out == 0


def test_of_two_that_overlap_the_longer_is_the_entity_and_both_are_spans(tmp_path):
    kept = (entity(44, 52, "GPE"), entity(44, 58, "ORG"))

    ledger = write([record(kept)], tmp_path / "a.spacy")

    (doc,) = read(tmp_path / "a.spacy")
    assert [ent.text for ent in doc.ents] == ["New York Times"]
    assert {part.text for part in doc.spans["sc"]} == {"New York", "New York Times"}
    (rejection,) = ledger.rejected
    assert rejection.reason == f"“New York” (GPE, 44–52) {ALONGSIDE}"


def test_a_white_space_token_at_the_edge_is_not_passed_over(tmp_path):
    ledger = write([record((entity(0, 5, "GPE"),), text="Kyiv\n fell.")], tmp_path / "a.spacy")

    assert len(ledger.rejected) == 1


def test_closing_early_leaves_no_file(tmp_path):
    writing = write_docbin([record(), record()], tmp_path / "a.spacy", SCHEME)
    next(writing)

    writing.close()

    assert list(tmp_path.iterdir()) == []


def test_plain_spacy_reads_it_without_us(tmp_path):
    write([record((entity(22, 29, "PERSON"),), (QUOTE,))], tmp_path / "a.spacy")
    program = (
        "import spacy, sys; from spacy.tokens import DocBin\n"
        "docs = DocBin().from_disk(sys.argv[1]).get_docs(spacy.blank('en').vocab)\n"
        "print([(d.ents[0].text, len(d.spans['quotes'])) for d in docs])"
    )

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, str(tmp_path / "a.spacy")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert done.stdout.strip() == "[('Ana Lee', 3)]"


def test_spacy_trains_on_it_without_a_warning(tmp_path):
    kept = (entity(22, 29, "PERSON"), entity(38, 42, "GPE"), entity(44, 58, "ORG"))
    write([record(kept, (QUOTE,))], tmp_path / "a.spacy")
    nlp = spacy.blank("en")
    nlp.add_pipe("ner")
    nlp.add_pipe("spancat", config={"spans_key": "quotes"})
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in read(tmp_path / "a.spacy")]

    nlp.initialize(lambda: examples)
    losses = nlp.update(examples)

    assert losses["ner"] > 0


def test_glued_joints_are_no_loss(tmp_path):
    kept = (entity(6, 11, "PERSON"), entity(17, 19, "ORG"), entity(21, 27, "GPE"))

    ledger = write([record(kept, text="Stop!”Trump told\nAP)—Russia")], tmp_path / "a.spacy")

    assert ledger.rejected == (), ledger.rejected


def test_an_article_gets_the_tokens_of_its_language(tmp_path):
    english, german = "don't i.e.", "don't z.B."
    records = [
        Record(Article(language, text, meta={"language": language}), Copy(language, "anna"))
        for language, text in (("en", english), ("de", german))
    ]

    write(records, tmp_path / "a.spacy")

    words = [[token.text for token in doc] for doc in read(tmp_path / "a.spacy")]
    assert words == [["do", "n't", "i.e."], ["don't", "z.B."]]


@st.composite
def records(draw):
    text = draw(st.text(alphabet="Ky .\n“”,a’🚨\u00a0-", max_size=40))
    stretch = st.tuples(st.integers(0, 45), st.integers(1, 12)).map(lambda p: Stretch(p[0], sum(p)))
    spans = draw(st.lists(st.builds(Span, st.just("e"), stretch, st.just("GPE"))))
    quotes = draw(
        st.lists(
            st.builds(
                Quote,
                id=st.just("q"),
                contents=stretch.map(lambda s: (s,)),
                cue=st.none() | stretch,
                source=st.none() | stretch,
                kind=st.sampled_from(QuoteKind),
            )
        )
    )
    return record(tuple(spans), tuple(quotes), text)


@settings(max_examples=100, deadline=None)
@given(given_record=records())
def test_the_account_is_exact(tmp_path_factory, given_record):
    path = tmp_path_factory.mktemp("docbin") / "a.spacy"

    ledger = write([given_record], path)

    (doc,) = read(path)
    assert isinstance(doc, Doc)
    assert ledger.spans_in == ledger.spans_out + len(ledger.rejected)
    assert ledger.spans_out == len(doc.ents) + len(doc.spans["quotes"])
