"""What is the same in two lists is found however long they are."""

import random

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.comparing.diff import SMALL, same

WORDS = st.lists(st.sampled_from("abcdef"), max_size=12)


@given(WORDS, WORDS)
def test_blocks_hold_the_same_words_in_the_order_of_both(one, other):
    ends = (0, 0)
    for start, from_, length in same(one, other):
        assert one[start : start + length] == other[from_ : from_ + length]
        assert start >= ends[0]
        assert from_ >= ends[1]
        ends = start + length, from_ + length


def test_long_lists_that_differ_in_a_word_are_the_same_around_it():
    words = [str(n) for n in range(50_000)]
    other = [*words[:70], "x", *words[71:]]

    assert [tuple(block) for block in same(words, other)] == [(0, 0, 70), (71, 71, 49_929)]


def test_long_lists_of_few_words_are_compared_in_little_time():
    draw = random.Random(1)
    one, other = ([draw.choice("ab") for _ in range(30_000)] for _ in range(2))

    assert len(one) * len(other) > SMALL
    assert same(one, other) == []
