"""Marks find their places in a text that was changed, or are said to be lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.quote import Quote
from annotator.domain.realigning import align, difference
from annotator.domain.span import Span, Stretch

OLD = "Rain fell in Oslo on Monday, Ana Petrović said. “Come in,” she said."
NEW = "Heavy rain fell in Oslo on Tuesday, Ana Petrović said. “Come in!” she said."
texts = st.text("ab .\n“é😀", max_size=60)


def stretch(words: str, text: str = OLD) -> Stretch:
    return Stretch(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("words", "there"),
    [("Oslo", "Oslo"), ("Ana Petrović", "Ana Petrović"), ("“Come in,”", "“Come in!”")],
)
def test_words_that_are_still_there_are_found(words, there):
    found = align(OLD, NEW).place(stretch(words))

    assert found is not None
    assert found.text(NEW) == there


@pytest.mark.parametrize("words", ["Rain", "Monday", "Come in,"])
def test_words_whose_ends_are_gone_are_lost(words):
    assert align(OLD, NEW).place(stretch(words)) is None


def test_a_span_and_a_quote_go_along_a_cue_that_is_gone_does_not():
    alignment = align(OLD, NEW)
    span = alignment.span(Span("e1", stretch("Oslo"), "GPE", speaker="p1"))
    quote = alignment.quote(Quote("q1", (stretch("“Come in,”"),), stretch("Monday"), speaker="p2"))

    assert span == Span("e1", stretch("Oslo", NEW), "GPE", speaker="p1")
    assert quote == Quote("q1", (stretch("“Come in!”", NEW),), speaker="p2")


def test_a_quote_that_lost_a_part_of_what_was_said_is_lost():
    quote = Quote("q1", (stretch("Monday"), stretch("“Come in,”")))

    assert align(OLD, NEW).quote(quote) is None


def test_what_differs_is_shown_in_its_place():
    assert difference(OLD, NEW, align(OLD, NEW)).splitlines() == [
        "…[−R−][+Heavy r+]ain fell in Oslo on Monday, An…",
        "…Rain fell in Oslo on [−Mon−][+Tues+]day, Ana Petrović said. “Come …",
        "…y, Ana Petrović said. “Come in[−,−][+!+]” she said.…",
    ]


def test_of_many_differences_the_first_are_shown():
    old = " ".join(f"word{number} and more of it" for number in range(40))
    new = old.replace("and", "or")

    assert len(difference(old, new, align(old, new)).splitlines()) == 13


@given(texts, texts)
def test_what_is_shared_is_the_same_in_both_and_in_order(old, new):
    alignment = align(old, new)
    here = there = 0
    for block in alignment.blocks:
        assert block.here >= here
        assert block.there >= there
        here, there = block.here + block.length, block.there + block.length
        assert old[block.here : here] == new[block.there : there] != ""
    assert here <= len(old)
    assert there <= len(new)
    assert 0 <= alignment.share <= 1


@given(texts.filter(bool))
def test_a_text_is_wholly_shared_with_itself(text):
    alignment = align(text, text)

    assert (len(alignment.blocks), alignment.share) == (1, 1)


@given(texts.filter(bool), texts, st.data())
def test_every_mark_keeps_its_place_where_text_was_put_behind_it(text, more, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = align(text, text + more).place(Stretch(start, end))

    assert found == Stretch(start, end)
