"""Words are found where they stand, whatever is around them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.finding import first_from, places

TEXT = "The board met. “It’s the BOARD’s\u00a0room,” said 🚢 board member İbrahim of Straße 5."
CHARACTERS = st.characters(exclude_categories=["Cs"])
LETTERS = st.text(st.sampled_from("abAB ßİıſ’'\u0301🚢שלום\u00a0\n-–"), max_size=40)


def found(words: str, text: str = TEXT, *, whole: bool = False) -> list[str]:
    return [text[start:end] for start, end in places(text, words, whole=whole)]


def test_upper_and_lower_case_are_alike_and_no_offset_shifts() -> None:
    assert found("board") == ["board", "BOARD", "board"]
    assert found("straße") == ["Straße"]
    assert places(TEXT, "member")[0][0] == TEXT.index("member")


def test_a_letter_whose_lower_case_is_longer_shifts_nothing_behind_it() -> None:
    text = "İİİ and then Kyiv"

    assert [text[a:b] for a, b in places(text, "kyiv")] == ["Kyiv"]


@pytest.mark.parametrize(
    ("words", "hit"),
    [("it's", "It’s"), ('"it', "“It"), ("board's room", "BOARD’s\u00a0room"), ("🚢", "🚢")],
)
def test_what_a_keyboard_has_finds_what_is_printed_for_it(words: str, hit: str) -> None:
    assert found(words) == [hit]


def test_a_printed_quotation_mark_finds_only_itself() -> None:
    assert found("’", "it's ’tis") == ["’"]


def test_whole_words_leave_out_parts_of_words() -> None:
    assert found("the", "the other then The", whole=True) == ["the", "The"]
    assert found("the", "the other then The") == ["the"] * 3 + ["The"]


def test_whole_words_may_begin_and_end_with_a_mark() -> None:
    assert found('"It’s', whole=True) == ["“It’s"]


def test_a_word_does_not_end_before_its_own_combining_mark() -> None:
    assert places("cafe\u0301 cafe", "cafe", whole=True, typed=False) == [(6, 10)]


@pytest.mark.parametrize(
    ("words", "hit"),
    [
        ("lodz", "Łódź"),
        ("Soren", "SØREN"),
        ("dakovic", "Đaković"),
        ("strasse", "Straße"),
        ("strasse", "STRASSE"),
        ("aether", "Æther"),
        ("cafe", "cafe\u0301"),
        ("łódź", "Łódź"),
    ],
)
def test_a_plain_letter_finds_those_that_are_no_plain_ones(words: str, hit: str) -> None:
    assert found(words, f"🚢 İ {hit}, {hit}", whole=True) == [hit, hit]


def test_a_letter_that_is_no_plain_one_finds_only_itself() -> None:
    assert found("ø", "o ø ö") == ["ø"]
    assert places("o O ø Ø", "o", any_case=False) == [(0, 1), (4, 5)]


def test_text_from_right_to_left_is_found() -> None:
    assert found("الميناء", "لن نغلق الميناء» في") == ["الميناء"]


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_nothing_is_found_for_no_words(words: str) -> None:
    assert places(TEXT, words) == []


@pytest.mark.parametrize("words", [".", "(", "[a-z", "\\", "*", "a|b"])
def test_signs_mean_themselves(words: str) -> None:
    assert found(words, f"x{words}y") == [words]


@given(LETTERS, LETTERS)
def test_places_follow_one_another_and_hold_no_white_space_at_their_ends(
    text: str, words: str
) -> None:
    before = 0
    for start, end in places(text, words):
        assert before <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        before = end


@given(st.text(CHARACTERS), st.text(CHARACTERS, min_size=1), st.text(CHARACTERS))
def test_whatever_is_in_a_text_is_found_in_it(before: str, words: str, after: str) -> None:
    if not words.split():
        return
    text = before + words.strip() + after

    spaced = re.sub(r"\s+", " ", words.strip())
    assert places(text, spaced)


def test_the_first_place_from_a_point_is_the_one_at_or_after_it() -> None:
    hits = [(2, 4), (8, 10), (20, 22)]

    assert [first_from(hits, start) for start in (0, 2, 3, 8, 21)] == [0, 0, 1, 1, 0]
