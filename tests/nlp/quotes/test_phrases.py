"""Noun phrases are found before and after a word."""

import pytest

from annotator.nlp.quotes.phrases import phrase_after, phrase_before
from annotator.nlp.text.words import cut, stretch


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the new head of the union has", "the new head of the union"),
        ("Ana Lee and Bo Chan later", "Ana Lee and Bo Chan"),
        ("because she", "she"),
        ("in March", None),
    ],
)
def test_a_phrase_ends_before_a_word(text, found):
    words = cut(text, 0, len(text))

    phrase = phrase_before(words, len(words))

    assert (phrase and stretch(words, phrase).text(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Olena Bondar, a lawyer", "Olena Bondar"),
        ("the head of the union on Monday", "the head of the union"),
        ("Mr. Lee in a letter", "Mr. Lee"),
        ("he in a letter", "he"),
        ("it", None),
    ],
)
def test_a_phrase_begins_at_a_word(text, found):
    words = cut(text, 0, len(text))

    phrase = phrase_after(words, 0)

    assert (phrase and stretch(words, phrase).text(text)) == found
