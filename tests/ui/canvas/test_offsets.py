"""Code points and UTF-16 units map to each other without loss."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.canvas.offsets import Offsets

TEXTS = st.text(st.sampled_from("a é\u0301😀🇺\u200dש\u2028\t\n"), max_size=60) | st.text(
    max_size=60
)


def encoded(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEXTS)
def test_units_count_like_utf_16(text):
    offsets = Offsets(text)

    for point in range(len(text) + 1):
        assert offsets.units(point) == encoded(text[:point])


@given(TEXTS)
def test_every_code_point_comes_back(text):
    offsets = Offsets(text)

    assert [offsets.point(offsets.units(p)) for p in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


def test_both_halves_of_a_pair_belong_to_their_code_point():
    assert [Offsets("a😀b").point(unit) for unit in range(4)] == [0, 1, 1, 2]
