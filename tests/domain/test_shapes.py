"""Values from elsewhere are told as JSON writes them, and refused by a sentence."""

import json
from enum import StrEnum

import pytest

from annotator.domain.shapes import (
    LONGEST_SHOWN,
    a_list,
    a_place,
    a_text,
    an_object,
    one_of,
    shown,
    spelled,
    whole_numbers,
)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, "null"),
        (True, "true"),
        (1.5, "1.5"),
        ("x", "“x”"),
        ("a\n b", "“a b”"),
        ("\ud83d", "“\\ud83d”"),
        ({"é": [None, "x"]}, '{"é": [null, "x"]}'),
        ({(1, 2): b"x"}, "{}"),
        (b"x", "\"b'x'\""),
    ],
)
def test_a_value_is_told_as_json_writes_it(value, told):
    assert shown(value) == told


@pytest.mark.parametrize(
    "value", ["a" * 10**6, list(range(10**6)), json.loads("[" * 900 + "]" * 900)]
)
def test_of_what_is_long_or_deep_the_beginning_is_told(value):
    assert len(shown(value)) <= LONGEST_SHOWN + len("“”")
    assert "…" in shown(value)


def test_a_text_is_spelled_as_it_is_and_null_not_at_all():
    assert [spelled(value) for value in ("a  b", None, 7, {"a": 1})] == [
        "a  b",
        "",
        "7",
        '{"a": 1}',
    ]


@pytest.mark.parametrize(
    ("check", "why"),
    [
        (lambda: an_object([1]), "[1] is no object with keys"),
        (lambda: a_list(7, "the spans"), "the spans are a list, not 7"),
        (lambda: a_text(None), "expected text, not null"),
        (lambda: a_text(None, "its label"), "its label must be text, not null"),
        (lambda: a_place([1, 2, 3]), "a place is a list of start and end, not [1, 2, 3]"),
        (lambda: whole_numbers("1", 1.5), "offsets must be whole numbers, not “1” and 1.5"),
        (lambda: one_of(Colour, ["red"], "colour"), 'the colour ["red"] is none of red, blue'),
    ],
)
def test_what_does_not_fit_is_refused(check, why):
    with pytest.raises((TypeError, ValueError)) as refused:
        check()

    assert str(refused.value) == why


def test_what_fits_is_given_back():
    assert an_object({"a": 1}) == {"a": 1}
    assert (a_list([1], "it"), a_list((1,), "it"), a_list(None, "it")) == ([1], (1,), [])
    assert (a_text("x"), a_place([1, None]), one_of(Colour, "red", "colour")) == (
        "x",
        (1, None),
        Colour.RED,
    )
