"""What is quoted within a quotation is a quote of its own where that is asked for."""

import pytest
import spacy

from annotator.nlp.pipeline import make_pipeline
from annotator.nlp.quotes import english, german
from annotator.nlp.quotes.frames import framed
from annotator.nlp.quotes.nested import with_nested
from annotator.nlp.quotes.reader import read
from annotator.nlp.text.lexicon import reading

TEXT = "“My coach told me, ‘The clock can wait,’” Ana Lee said."


def quotes(text, language="en"):
    """Return the quotes of an article with their sources, the outer ones first."""
    grammar = {"en": english.GRAMMAR, "de": german.GRAMMAR}[language]
    with reading(language):
        passages = with_nested(text, read(text, grammar), grammar)
        found = framed(text, passages, "test@1")
    return [(q.text(text), q.source and q.source.text(text)) for q in found]


def nesting(language="en"):
    """Return a pipeline with the setting as a person would write it."""
    nlp = make_pipeline("test@1", language)
    config = nlp.config.copy()
    config["components"]["annotator_quotes"]["nested"] = True
    return spacy.util.load_model_from_config(config, auto_fill=True)


@pytest.mark.parametrize(
    ("text", "inner", "source"),
    [
        (TEXT, "‘The clock can wait,’", "My coach"),
        ("\"My coach told me, 'Wait,'\" Ana Lee said.", "'Wait,'", "My coach"),
        ("Ana Lee said: ‘My coach told me: “Wait.” So I did.’", "“Wait.”", "My coach"),
        ("“‘We wait,’ my coach said, and we did,” Ana Lee said.", "‘We wait,’", "my coach"),
        ("“My coach told me, ‘Wait.’ Then she left.", "‘Wait.’", "My coach"),
    ],
)
def test_what_a_quote_reports_in_marks_is_a_quote_in_it(text, inner, source):
    outer, nested = quotes(text)

    assert nested == (inner, source)
    assert inner in outer[0]


@pytest.mark.parametrize(
    ("text", "inner", "source"),
    [
        ("„Meine Trainerin rief: ‚Bleib stehen!‘“, sagte Ana Lee.", "‚Bleib stehen!‘", "Trainerin"),
        ("„‚Wir warten‘, sagte der Trainer“, so Ana Lee.", "‚Wir warten‘", "der Trainer"),
        ("»Der Rat sagt: ›Es geht los.‹«, sagte Ana Lee.", "›Es geht los.‹", "Der Rat"),
    ],
)
def test_so_it_is_in_german(text, inner, source):
    _, nested = quotes(text, "de")

    assert nested[0] == inner
    assert source in nested[1]


def test_one_that_is_interrupted_is_one_quote():
    text = "“‘We wait,’ my coach said, ‘until it is over,’ and we did,” Ana Lee said."

    assert [said for said, _ in quotes(text)][1] == "‘We wait,’ … ‘until it is over,’"


@pytest.mark.parametrize(
    "text",
    [
        "“It is the so-called ‘deep’ state,” Ana Lee said.",
        "“We read ‘The Long Road’ and said nothing,” Ana Lee said.",
        "The so-called “‘deep’ state” is a myth.",
        "“The players’ coach told me to wait,” Ana Lee said.",
        "“",
        "“‘",
    ],
)
def test_words_in_marks_that_nobody_is_right_beside_to_say_are_none(text):
    assert len(quotes(text)) < 2


def test_the_outer_quotes_stay_as_they_are():
    text = "“He told me, ‘Go,’” Ana Lee said. “We ‘went.’\n\n“It was late.”"

    alone = framed(text, read(text, english.GRAMMAR), "test@1")

    assert [quote.text(text) for quote in alone] == [q for q, _ in quotes(text) if q != "‘Go,’"]


def test_it_is_off_unless_the_configuration_asks_for_it():
    without, asked = (make(TEXT)._.frames for make in (make_pipeline("test@1"), nesting()))

    assert [quote.id for quote in without] == ["q-0-41"]
    assert [quote.id for quote in asked] == ["q-0-41", "q-19-40"]
    assert without[0] == asked[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“I told him, ‘We wait,’” Ana Lee said."),
        ("de", "„Ich habe ihm gesagt: ‚Wir warten‘“, sagte Ana Lee."),
    ],
)
def test_who_says_i_in_a_quote_is_who_speaks_it(language, text):
    outer, nested = nesting(language)(text)._.frames

    assert outer.speaker == nested.speaker == "p-ana-lee"


def test_a_name_in_a_quote_tells_who_is_quoted_there_and_nothing_else_does():
    named, unnamed = "“Bo Chan said, ‘Go,’” Ana Lee said.", "“He said, ‘Go,’” Ana Lee said."

    assert [q.speaker for q in nesting()(named)._.frames] == ["p-ana-lee", "p-bo-chan"]
    assert [q.speaker for q in nesting()(unnamed)._.frames] == ["p-ana-lee", None]


def test_many_in_one_quotation_take_time_in_proportion():
    text = "“" + "He told me, ‘Go home now.’ " * 2000 + "” Ana Lee said."

    assert len(quotes(text)) == 2001
