"""Reported clauses are found without quotation marks."""

import pytest

from annotator.nlp.quotes.clauses import clauses
from annotator.nlp.text.marks import marked
from annotator.nlp.text.words import cut, stretch


def contents(text):
    words = cut(text, 0, len(text), marked(text))
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
        ("A man at the stop, speaking softly, said the roads were safe.", ["the roads were safe"]),
        (
            "He said the roads were safe and added that all was well.",
            ["the roads were safe", "that all was well"],
        ),
    ],
)
def test_a_clause_is_what_was_said(text, found):
    assert contents(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She said that the road was safe, which pleased us.", ["that the road was safe"]),
        ("He called the plan “a joke,” pointing at the map.", ["the plan “a joke,”"]),
        ("He called it “a joke,” a “farce” and “a lie.”", ["it “a joke,” a “farce” and “a lie.”"]),
        ("She said that if it was “fine,” all could go.", ["that if it was “fine,” all could go"]),
        (
            "He said the road, which is old, was closed.",
            ["the road, which is old, was closed"],
        ),
    ],
)
def test_what_the_writer_adds_is_no_part_of_a_clause(text, found):
    assert contents(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "At a rally in the old town on Monday, Lee said, “We go on.”",
        "Asked about the old road, Lee said, “We go on.”",
        "Two weeks ago, Lee said, “We go on.”",
    ],
)
def test_words_that_tell_when_and_where_it_was_said_are_not_reported(text):
    assert contents(text) == ["“We go on.”"]


@pytest.mark.parametrize(
    "text",
    [
        "“We go on,” Lee said, looking at the crowd below.",
        "“We go on,” Lee said, as the crowd applauded him.",
        "“We go on,” Lee told reporters when asked about fears that it would fail.",
    ],
)
def test_words_after_the_cue_of_a_quote_are_not_reported(text):
    assert contents(text) == ["“We go on,”"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lee asked the council to mend the road.", ["the council to mend the road"]),
        ("Lee called for a new road to the port.", ["a new road to the port"]),
        ("Lee accused the council of wasting time.", ["the council of wasting time"]),
        ("A survey shows the road is not safe.", ["the road is not safe"]),
    ],
)
def test_what_is_asked_for_or_held_against_somebody_is_reported(text, found):
    assert contents(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Lee: The old road must stay open", ["The old road must stay open"]),
        ("Breaking: The old road must stay open", []),
        ("The old road: A long way to go", []),
    ],
)
def test_a_name_before_a_colon_speaks_in_a_headline(text, found):
    assert contents(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Lee rang in, saying that it was “too late.”", ["that it was “too late.”"]),
        ("Lee responded by saying the road was “safe” at last.", ["the road was “safe” at last"]),
        (
            "Lee said it was “too late” while adding that it was over.",
            ["it was “too late”", "that it was over"],
        ),
        ("Ana Lee brushed it off when she said it was “fine.”", ["it was “fine.”"]),
    ],
)
def test_the_verb_of_speech_nearest_to_a_quote_introduces_it(text, found):
    assert contents(text) == found


def test_a_noun_phrase_is_no_clause():
    assert contents("The mayor announced the plan on Monday.") == []
