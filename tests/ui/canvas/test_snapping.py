"""Stretches end at the borders of words, as spaCy sees them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Stretch
from annotator.ui.canvas.snapping import grow, snap, step, trim, word_at
from tests.ui.canvas.sample import TEXT, find

HARD = (
    "Mr. O’Neill said: “Can't stop Jean-Luc's ship,” £1,000.50 in U.S. talks. "
    "AT&T’s e\u0301te\u0301 👨‍👩‍👧 🇺🇦 on 9/11\u00a0residents' שלום. \t(“So,” she said—twice.)"
)
TEXTS = st.one_of(
    st.text(st.sampled_from("ab é’'“”.,-1 \n\u00a0😀\u200d\u0301ש"), min_size=1, max_size=40),
    st.just(HARD),
)


@st.composite
def stretches(draw) -> tuple[str, int, int]:
    text = draw(TEXTS)
    return text, draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))


@given(stretches())
def test_a_snapped_stretch_covers_what_was_drawn_out(drawn):
    text, start, end = drawn

    snapped, trimmed = snap(text, start, end), trim(text, start, end)

    assert (snapped is None) == (trimmed is None)
    if snapped and trimmed:
        assert snapped.start <= trimmed.start
        assert snapped.end >= trimmed.end


@given(stretches())
def test_no_stretch_begins_or_ends_with_white_space(drawn):
    text, start, end = drawn

    for stretch in (snap(text, start, end), trim(text, start, end)):
        if stretch:
            assert stretch.text(text) == stretch.text(text).strip()


@given(stretches())
def test_snapping_again_changes_nothing(drawn):
    snapped = snap(*drawn)

    if snapped:
        assert snap(drawn[0], snapped.start, snapped.end) == snapped


@given(TEXTS, st.booleans())
def test_stepping_on_reaches_the_end_and_back_the_start(text, by_character):
    for direction, start, goal in ((1, 0, len(text)), (-1, len(text), 0)):
        offset = start
        while offset != goal:
            moved = step(text, offset, direction, by_character)
            assert (moved - offset) * direction > 0
            offset = moved


@given(stretches(), st.sampled_from(["start", "end"]), st.sampled_from([1, -1]), st.booleans())
def test_growing_moves_one_end_and_leaves_text(drawn, edge, direction, by_character):
    text, start, end = drawn
    stretch = snap(text, start, end)
    if stretch is None:
        return

    grown = grow(text, stretch, edge, direction, by_character)

    assert grown.text(text) == grown.text(text).strip() != ""
    if edge == "end":
        assert grown.start == stretch.start
    else:
        assert grown.end == stretch.end


@pytest.mark.parametrize(
    ("inside", "word"),
    [
        ("Neill", "O’Neill"),
        ("stop", "stop"),
        ("Can't", "Can't"),
        ("Luc", "Jean-Luc"),
        ("'s ship", "'s"),
        ("1,000", "1,000.50"),
        ("U.S", "U.S."),
        ("ship", "ship"),
        ("Mr", "Mr."),
        ("residents", "residents"),
        ("👩", "👨‍👩‍👧"),
        ("שלום", "שלום"),
        ("said—", "said"),
    ],
)
def test_a_word_leaves_out_what_is_around_it(inside, word):
    assert (
        word_at(HARD, HARD.index(inside) + 1 if inside == "👩" else HARD.index(inside)).text(HARD)
        == word
    )


def test_there_is_no_word_on_white_space_or_outside():
    assert word_at("a b", 1) is None
    assert word_at("a b", 3) is None
    assert word_at("", 0) is None


def test_words_of_the_sample_are_tokens_for_spacy():
    spacy = pytest.importorskip("spacy")
    doc = spacy.blank("en")(TEXT + HARD)
    text = doc.text
    borders = {token.idx for token in doc} | {token.idx + len(token) for token in doc}

    wrong = [
        word.text(text)
        for word in (snap(text, at, at + 1) for at in range(len(text)))
        if word and not {word.start, word.end} <= borders
    ]

    assert wrong == []


def test_ends_move_by_words_and_by_characters():
    inn = find("Lantern Inn")

    assert grow(TEXT, inn, "end", 1, by_character=False).text(TEXT) == "Lantern Inn for"
    assert grow(TEXT, inn, "end", -1, by_character=False).text(TEXT) == "Lantern"
    assert grow(TEXT, inn, "start", -1, by_character=False).text(TEXT) == "the Lantern Inn"
    assert grow(TEXT, inn, "start", 1, by_character=False).text(TEXT) == "Inn"
    assert grow(TEXT, inn, "end", 1, by_character=True).text(TEXT) == "Lantern Inn f"
    assert grow(TEXT, inn, "start", 1, by_character=True).text(TEXT) == "antern Inn"


def test_one_word_cannot_shrink_to_nothing():
    word = find("Monday")

    assert grow(TEXT, word, "end", -1, by_character=False) == word
    assert grow(TEXT, word, "start", 1, by_character=False) == word


def test_a_long_line_without_spaces_is_snapped_at_once():
    text = "x" * 1_000_000

    assert snap(text, 500_000, 500_010).start >= 500_000 - 301
    assert isinstance(word_at(text, 500_000), Stretch)


def test_a_word_is_looked_for_with_every_combining_mark_of_the_basic_plane():
    plane = map(chr, range(0xFFFF))
    marks = [c for c in plane if unicodedata.category(c).startswith("M")]

    assert all(snap(f"a{mark}b", 0, 1) == Stretch(0, 3) for mark in marks)


@pytest.mark.parametrize("words", ["e\u0301te\u0301", "ελλα\u0301δα", "को\u0928", "\u0627\u064e"])
def test_a_combining_mark_belongs_to_its_word(words):
    text = f"so {words} there"

    assert snap(text, 4, 5).text(text) == words
