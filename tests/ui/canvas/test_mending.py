"""A mark with ends within words is told apart, and mended."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.span import Span, Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.canvas.mending import flaw, mended
from annotator.ui.canvas.snapping import snap
from tests.ui.canvas.sample import TEXT

SAID = "She said “never again” to reporters."
STRETCHES = st.builds(
    lambda start, size: Stretch(start, min(len(TEXT), start + size)),
    st.integers(0, len(TEXT) - 1),
    st.integers(1, 60),
)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (4, 8, ""),
        (5, 8, "starts within a word"),
        (4, 7, "ends within a word"),
        (5, 7, "starts and ends within a word"),
        (3, 8, "starts with white space"),
        (5, 9, "starts within a word, ends with white space"),
        (8, 9, "only white space"),
    ],
)
def test_a_flaw_names_the_end_and_what_is_wrong_with_it(start, end, said):
    assert flaw(Stretch(start, end), SAID) == said


@given(STRETCHES)
def test_what_is_mended_has_no_flaw_left(stretch):
    whole = mended(Span("e", stretch, "ORG"), TEXT).stretch

    assert flaw(whole, TEXT) == "" or not stretch.text(TEXT).strip()
    assert (whole == stretch) == (flaw(stretch, TEXT) in ("", "only white space"))


@given(st.text("a-’s .,5\n‍", min_size=1, max_size=12), st.data())
def test_only_what_is_whole_words_has_no_flaw(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    stretch = Stretch(start, data.draw(st.integers(start + 1, len(text))))

    assert (flaw(stretch, text) == "") == (snap(text, stretch.start, stretch.end) == stretch)


def test_all_parts_of_a_quote_are_mended_at_once():
    quote = Quote("q", (Stretch(9, 20),), Stretch(5, 8), Stretch(0, 2))

    assert mended(quote, SAID) == Quote("q", (Stretch(9, 21),), Stretch(4, 8), Stretch(0, 3))


def test_parts_that_would_overlap_cannot_be_mended():
    with pytest.raises(ValueError, match="follow one another"):
        mended(Quote("q", (Stretch(10, 12), Stretch(13, 15))), SAID)


def test_the_sign_in_the_chip_goes_once_the_ends_are_mended(show):
    crooked = Span("e1", Stretch(1, 3), "ORG")
    canvas = show(SAID, (crooked,))
    index = canvas.sheet.index
    before = [trace.tag for trace in index.traces(mark_of(crooked))]
    canvas.show_copy(Copy("a1", "anna", (mended(crooked, SAID),)), {})

    assert before == ["ORG!"]
    assert [trace.tag for trace in index.traces(mark_of(crooked))] == ["ORG"]
