"""Reported clauses are found without quotation marks."""

import pytest

from annotator.nlp.quotes.clauses import clauses
from annotator.nlp.text.words import cut, stretch


def contents(text):
    words = cut(text, 0, len(text))
    return [stretch(words, (c.first, c.last)).text(text) for c in clauses(words)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor said that the roads were safe.", ["that the roads were safe"]),
        ("The roads were safe, the mayor said on Monday.", ["The roads were safe"]),
        ("The roads were safe, said the mayor.", ["The roads were safe"]),
        ("According to police, the roads were safe.", ["the roads were safe"]),
        ("The roads were safe, according to police.", ["The roads were safe"]),
        (
            "The roads, the mayor said, were safe and open.",
            ["were safe and open"],
        ),
        ("She told reporters that it was over.", ["that it was over"]),
        (
            "He said the roads were safe and added that all was well.",
            ["the roads were safe", "that all was well"],
        ),
    ],
)
def test_a_clause_is_what_was_said(text, found):
    assert contents(text) == found


def test_a_noun_phrase_is_no_clause():
    assert contents("The mayor announced the plan on Monday.") == []
