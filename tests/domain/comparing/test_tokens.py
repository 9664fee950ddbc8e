"""Words are the same whatever their case, apostrophes and number format."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.comparing.tokens import tokens


def norms(text):
    return [token.norm for token in tokens(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Let’s GO", "lets go"),
        ("5,000 men", "5000 men"),
        ("5\u202f000", "5000"),
        ("1.000.000", "1000000"),
        ("sixty-three wells", "63 wells"),
        ("ten percent", "10%"),
        ("10 per cent", "10 %"),
        ("$5m", "5 million"),
        ("the U.S. army", "the US army"),
        ("cease-fire", "cease fire"),
    ],
)
def test_two_spellings_are_one(one, other):
    assert norms(one) == norms(other)


@pytest.mark.parametrize(("one", "other"), [("5.5", "55"), ("1,5", "15"), ("can’t", "can")])
def test_two_words_are_not_one(one, other):
    assert norms(one) != norms(other)


@given(st.text(max_size=60))
@example("ʼ")
def test_words_follow_one_another_within_the_text(text):
    ends = [0]
    for token in tokens(text):
        assert token.norm
        assert ends[-1] <= token.start < token.end <= len(text)
        ends.append(token.end)
