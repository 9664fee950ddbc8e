"""Dates, times and amounts are found by their patterns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.nlp.entities.candidate import chosen
from annotator.nlp.entities.numbers import numbers
from annotator.nlp.entities.patterns import DIGIT, LISTED, PATTERNS, SIGNS


def found(text):
    return [(text[c.start : c.end], c.label) for c in chosen(numbers(text))]


@pytest.mark.parametrize(
    ("surface", "label"),
    [
        ("Friday, July 4, 2025", "DATE"),
        ("24 April 2025", "DATE"),
        ("early March 2024", "DATE"),
        ("last week", "DATE"),
        ("two decades ago", "DATE"),
        ("the 1990s", "DATE"),
        ("the early-1990s", "DATE"),
        ("yesterday", "DATE"),
        ("3:30 p.m. GMT", "TIME"),
        ("Monday night", "TIME"),
        ("about five hours", "TIME"),
        ("$1.5 billion", "MONEY"),
        ("20,000 euros", "MONEY"),
        ("nearly 12.5 percent", "PERCENT"),
        ("40%", "PERCENT"),
        ("500 miles", "QUANTITY"),
        ("23rd", "ORDINAL"),
        ("second", "ORDINAL"),
        ("more than 5,000", "CARDINAL"),
        ("thousands", "CARDINAL"),
        ("twenty-one", "CARDINAL"),
        ("every Thursday", "DATE"),
        ("another five years", "DATE"),
        ("ten working days", "DATE"),
        ("every 30 seconds", "TIME"),
        ("2 hours 19 minutes", "TIME"),
        ("3 million shillings", "MONEY"),
        ("12\u00a0km", "QUANTITY"),
        ("about a dozen", "CARDINAL"),
        ("107 or more", "CARDINAL"),
        ("40 to 50", "CARDINAL"),
        ("US$5 million", "MONEY"),
        ("a million", "CARDINAL"),
        ("Forty-five", "CARDINAL"),
    ],
)
def test_the_longest_pattern_wins(surface, label):
    assert found(f"It was {surface} then.") == [(surface, label)]


@pytest.mark.parametrize(
    "text",
    [
        *("The F-16 flew.", "They may march.", "A meeting.", "No one came."),
        *("They want a new one.", "A 130-page report.", "one that fits"),
    ],
)
def test_what_only_looks_like_a_number_is_none(text):
    assert found(text) == []


def test_a_third_is_a_share_or_a_place_in_a_row():
    assert found("It was about a third of it.") == [("about a third", "CARDINAL")]
    assert found("It was a third goal.") == [("third", "ORDINAL")]


@pytest.mark.parametrize(
    ("text", "age"),
    [("Ana Lee, 42, won.", "42"), ("She left at age nine.", "nine"), ("aged 14", "14")],
)
def test_an_age_is_a_date(text, age):
    assert found(text) == [(age, "DATE")]


@given(st.text(alphabet="0123456789.,:%$ aptmMy-–", max_size=40))
def test_matches_are_never_empty(text):
    assert all(0 <= c.start < c.end <= len(text) for c in numbers(text))


def test_every_pattern_is_looked_for_where_a_known_sign_stands():
    assert {pattern.sign for pattern in PATTERNS} <= {DIGIT, *SIGNS, *LISTED}


def test_each_paragraph_is_read_for_itself():
    text = "Nothing here.\nAt noon.\nNothing.\nIn May 2024, two thirds.\n"

    assert found(text) == [("noon", "TIME"), ("May 2024", "DATE"), ("two thirds", "CARDINAL")]
