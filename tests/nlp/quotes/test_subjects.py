"""The subject of a verb of speech is found without a parser."""

import pytest

from annotator.nlp.quotes.subjects import first_phrase, reporter_at_end, subject_before
from annotator.nlp.text.words import cut, stretch


def subject(text, verb):
    words = cut(text, 0, len(text))
    at = next(at for at, word in enumerate(words) if word.text == verb)
    phrase = subject_before(words, at)
    return phrase and stretch(words, phrase).text(text)


@pytest.mark.parametrize(
    ("text", "verb", "found"),
    [
        ("Mayor Ana Lee said so", "said", "Mayor Ana Lee"),
        ("On Monday the mayor also said so", "said", "the mayor"),
        ("Ana Lee, the mayor of Split, said so", "said", "Ana Lee"),
        ("It rained, but the mayor said so", "said", "the mayor"),
        ("Lee, who has in the past described it", "described", "who"),
        ("The head of the union said so", "said", "The head of the union"),
        ("The nurse who was not allowed to speak publicly said so", "said", "The nurse"),
        ("Drivers that met the mayor said so", "said", "Drivers"),
        ("A man whom nobody knew and who gave his name as Bo Lind said so", "said", "Bo Lind"),
        ("On Monday Ana Lee appeared to suggest it", "suggest", "Ana Lee"),
        ("It rained, but she went on to say so", "say", "she"),
        ("The mayor has long said so", "said", "The mayor"),
        ("The daily said so", "said", "The daily"),
        ("The campaign sent the drivers a letter and said so", "said", "The campaign"),
        ("The number that so many wanted said so", "said", "The number"),
        ("The first ad, aired on Monday, said so", "said", "The first ad"),
        ("A man from an upstream state, a nurse, said so", "said", "A man from an upstream state"),
    ],
)
def test_the_subject_stands_before_its_verb(text, verb, found):
    assert subject(text, verb) == found


def test_an_opening_adverbial_is_no_subject():
    text = "After the talks in Kyiv, Ana Lee has left"
    words = cut(text, 0, len(text))

    phrase = first_phrase(words, 0, len(words))

    assert phrase
    assert stretch(words, phrase).text(text) == "Ana Lee"


def test_a_noun_after_an_article_is_no_verb():
    text = "The report on ferries said so"
    words = cut(text, 0, len(text))

    phrase = first_phrase(words, 0, len(words))

    assert phrase
    assert stretch(words, phrase).text(text) == "The report"


def test_who_speaks_next_is_told_before_a_colon():
    text = "Ana Lee told reporters:"
    words = cut(text, 0, len(text))

    reporter = reporter_at_end(words)

    assert reporter
    assert stretch(words, reporter[0]).text(text) == "Ana Lee"
