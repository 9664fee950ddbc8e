"""What is marked as a source is the name alone, or the noun phrase without what follows."""

import pytest

from annotator.domain.speaker import SpeakerKind
from annotator.nlp.pipeline import make_pipeline

COMMA = "“We talked for hours,” "


@pytest.fixture(scope="module")
def nlp():
    return make_pipeline()


def read(nlp, text):
    doc = nlp(text)
    names = {speaker.id: speaker.name for speaker in doc._.speakers}
    return [
        (frame.source and frame.source.text(text), names.get(frame.speaker))
        for frame in doc._.frames
    ]


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("the mayor of Leeds, Mary Stone, told reporters.", "Mary Stone"),
        ("said the chief mediator, Mary Stone.", "Mary Stone"),
        ("the port’s envoy, Dr. Mary Stone, said.", "Mary Stone"),
        ("Mary Stone, the mayor of Leeds, said.", "Mary Stone"),
        ("said the union leader Mary Stone.", "Mary Stone"),
        ("Mayor Mary Stone said.", "Mary Stone"),
        ("said Mary Stone of the Institute of Health.", "Mary Stone"),
        ("the Swiss delegate, Ueli Zgraggen, said.", "Ueli Zgraggen"),
        ("Swiss delegate Ueli Zgraggen said.", "Ueli Zgraggen"),
    ],
)
def test_a_source_is_the_name_alone(nlp, said, source):
    assert read(nlp, COMMA + said) == [(source, source)]


@pytest.mark.parametrize(
    ("said", "source", "speaker"),
    [
        ("a man at the stop said.", "a man", "man at the stop"),
        ("a nurse briefed on the plan said.", "a nurse", "nurse"),
        ("a spokesman for James Hill said.", "a spokesman", "spokesman for James Hill"),
        ("dozens of drivers said.", "dozens of drivers", "dozens of drivers"),
        ("said the organisers.", "the organisers", "organisers"),
        ("the Ministry of Health said.", "the Ministry of Health", "Ministry of Health"),
        ("a Hill supporter said.", "a Hill supporter", "Hill supporter"),
    ],
)
def test_who_has_no_name_is_told_by_the_noun_phrase(nlp, said, source, speaker):
    assert read(nlp, COMMA + said) == [(source, speaker)]


def test_several_names_stay_together(nlp):
    assert read(nlp, COMMA + "said Mary Stone and James Hill.")[0][0] == "Mary Stone and James Hill"


def test_a_name_after_a_comma_may_begin_what_is_told(nlp):
    text = "According to a report, Mary Stone, a nurse, was ill."

    assert read(nlp, text) == [("a report", "report")]


def test_a_role_told_once_means_its_holder_later(nlp):
    text = (
        "“We talked for hours,” the shift dispatcher, Mary Stone, shouted. "
        "“It is late,” the shift dispatcher added. “It is over,” she said."
    )

    assert [speaker for _, speaker in read(nlp, text)] == ["Mary Stone"] * 3


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("A diplomat, who spoke on condition of anonymity,", SpeakerKind.ANONYMOUS),
        ("A diplomat who was not authorised to speak publicly", SpeakerKind.ANONYMOUS),
        ("A diplomat who was there", SpeakerKind.DESCRIBED),
    ],
)
def test_who_does_not_want_to_be_named_is_anonymous(nlp, told, kind):
    doc = nlp(f"{told} said that the river had risen by a metre.")

    assert [(speaker.name, speaker.kind) for speaker in doc._.speakers] == [("diplomat", kind)]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("The European Commission met on Monday.", "European Commission"),
        ("Mary Stone left the European Commission.", None),
        ("The European Commission met on Monday. Mary Stone was there.", None),
    ],
)
def test_it_is_the_organisation_that_the_sentence_before_is_about(nlp, before, speaker):
    text = f"{before} It said in a statement that the deal was done."

    assert read(nlp, text) == [("It", speaker)]


def test_the_spans_of_a_source_are_cut_down_too(nlp):
    doc = nlp(COMMA + "the mayor, Mary Stone, said.")

    assert [s.text for s in doc.spans["quotes"] if s.label_ == "SOURCE"] == ["Mary Stone"]
    assert [speaker.kind for speaker in doc._.speakers] == [SpeakerKind.NAMED]
