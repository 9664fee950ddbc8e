"""Sentences of a document respect marks, abbreviations, paragraphs and zones."""

import pytest
import spacy

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.span import Stretch
from annotator.nlp.suggest import pipeline

PLAIN = spacy.blank("en")
PLAIN.add_pipe("annotator_sentences")


def cut(text, nlp=None):
    return [sentence.text.strip() for sentence in (nlp or pipeline("en"))(text).sents]


@pytest.mark.parametrize(
    "parts",
    [
        ["Mr. Orlin of the U.S. Dept. of Health came at 9 a.m. on Monday.", "He left."],
        ["He left the U.S.", "He came back."],
        ["“Why now?” Ana Lee asked.", "Nobody knew."],
        ["He called it “a start.”", "Others left."],
        ["“We go.", "We stay,” Ana Lee said.", "Nobody knew."],
        ["Ana Lee said: “We go.", "We stay.", "You sleep.”", "Nobody knew."],
        ["“He told me ‘no.’", "Then he left,” Ana Lee said."],
        ["“‘Never!’ he told me,” Ana Lee said."],
        ["“We waited … and waited,” Ana Lee said.", "It rained."],
        ["It rained for 3.5 hours.", "Was it over?", "No!"],
        ["Ship comes home", "The ship came home.", "It was late."],
    ],
)
@pytest.mark.parametrize("nlp", [None, PLAIN])
def test_a_text_is_cut_into_sentences(parts, nlp):
    headline = "\n\n" if parts[0].startswith("Ship") else " "

    assert cut(parts[0] + headline + " ".join(parts[1:]), nlp) == parts


def test_a_dateline_belongs_to_the_sentence_after_it_and_credits_stand_alone():
    text = "By Mary Stone\n\nKYIV (AP) — The ship came home. It was late.\n\n(Editing by Ana Lee)"

    assert cut(text) == [
        "By Mary Stone",
        "KYIV (AP) — The ship came home.",
        "It was late.",
        "(Editing by Ana Lee)",
    ]


def test_a_credit_within_a_paragraph_stands_alone():
    text = "It was late. It rained Editing by Ana Lee"
    doc = pipeline("en").make_doc(text)
    doc._.zones = (Zone(ZoneKind.CREDIT, Stretch(text.index("Editing"), len(text))),)

    assert [s.text for s in pipeline("en")(doc).sents][-1] == "Editing by Ana Lee"


def test_a_turn_of_a_transcript_has_sentences():
    text = "LEE: We go home. We are late.\n\nVELM: Not now. Stay.\n\nLEE: Why?"

    assert cut(text) == ["LEE: We go home.", "We are late.", "VELM: Not now.", "Stay.", "LEE: Why?"]


def test_german_abbreviations_end_no_sentence():
    text = "„Wir gehen. Wir kommen am 3. Mai wieder“, sagte Dr. Weber. Es regnete."

    assert cut(text, pipeline("de")) == [
        "„Wir gehen.",
        "Wir kommen am 3. Mai wieder“, sagte Dr. Weber.",
        "Es regnete.",
    ]


@pytest.mark.parametrize("text", ["", " ", "\n", ".", "“", "”", "…", "\n\nIt rained. It stopped."])
@pytest.mark.parametrize("nlp", [None, PLAIN])
def test_whatever_there_is_of_a_text_is_in_a_sentence(text, nlp):
    doc = (nlp or pipeline("en"))(text)

    assert "".join(sentence.text_with_ws for sentence in doc.sents) == text


def test_entities_and_quotes_stay_as_they_are():
    (doc,) = pipeline("en").pipe(["“We go. We stay,” Ana Lee said in Kyiv on Monday."])

    assert [entity.text for entity in doc.ents] == ["Ana Lee", "Kyiv", "Monday"]
    assert len(doc._.frames) == 1


def test_ten_thousand_quotes_are_cut_in_time():
    doc = PLAIN("“We go. We stay,” Ana Lee said.\n" * 10_000)

    assert sum(1 for _ in doc.sents) == 20_000
