"""Texts are compared and shown alike wherever that is done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.said import Said, said
from annotator.domain.wording import cut, folded, sentences, shortened, visible


@pytest.mark.parametrize(
    ("text", "same"),
    [
        *(("Petrović", "petrovic"), ("STRASSE", "straße"), ("İzmir", "izmir")),
        *(
            ("Øre", "ore"),
            ("Łódź", "lodz"),
            ("Ǿ", "o"),
            ("Þór", "thor"),
            ("DIYARBAKır", "diyarbakir"),
        ),
    ],
)
def test_accents_and_upper_case_make_no_difference(text: str, same: str) -> None:
    assert folded(text) == folded(same)


def test_what_is_short_is_shown_whole_and_on_one_line() -> None:
    assert shortened(" two\nlines\t", 20) == "two lines"


def test_what_is_cut_says_so() -> None:
    assert shortened("abcdef", 4) == "abc…"
    assert shortened("a" + " " * 100 + "b", 8) == "a…"


@given(st.text(), st.integers(1, 20))
def test_nothing_is_longer_than_it_may_be(text: str, length: int) -> None:
    shown = shortened(text, length)

    assert len(shown) <= length
    assert len(shown.splitlines()) <= 1


@pytest.mark.parametrize(
    ("told", "happened", "rest"),
    [
        ("the disk is full; nothing was changed", "The disk is full.", "Nothing was changed."),
        ("a.annot is open; close it; or wait", "a.annot is open.", "Close it; or wait."),
        *(("What now?", "What now?", ""), ("", "", "")),
    ],
)
def test_what_happened_is_told_apart_from_the_rest(told: str, happened: str, rest: str) -> None:
    assert sentences(told) == (happened, rest)


@pytest.mark.parametrize(
    "sign", [*"\u202a\u202e\u2066\u2069\u200e\u200f\u061c\u200b\ufeff\x1b\x00\x7f"]
)
def test_what_turns_a_name_round_or_hides_in_it_is_made_visible(sign: str) -> None:
    code = f"⟨U+{ord(sign):04X}⟩"

    assert visible(f"An{sign}na") == f"An{code}na"
    assert shortened(f"An{sign}na", 40) == f"An{code}na"


@pytest.mark.parametrize(
    "name", ["Øre", "سلام", "שלום", "नमस्ते", "می‌خواهم", "👨‍👩‍👧", "❤️", "two\nlines\tand", "Straße"]
)
def test_what_a_script_needs_is_left_as_it_is(name: str) -> None:
    assert visible(name) == name


def test_what_was_said_is_cut_and_is_still_said() -> None:
    text = cut(said("{words} is {label}", words="Kyiv", label="GPE"), 8)

    assert text == "Kyiv is…"
    assert isinstance(text, Said)
    assert cut("Kyiv", 4) == "Kyiv"
