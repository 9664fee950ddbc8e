"""Underlines in one lane never overlap, however deep marks are nested."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Stretch
from annotator.ui.canvas.geometry import lanes_of

STRETCHES = st.lists(
    st.builds(
        lambda start, size: Stretch(start, start + size), st.integers(0, 40), st.integers(1, 12)
    ),
    max_size=12,
)


@given(STRETCHES)
def test_stretches_in_one_lane_do_not_overlap(stretches):
    placed = list(zip(stretches, lanes_of(stretches), strict=True))

    for place, (stretch, lane) in enumerate(placed):
        for other, lane_too in placed[place + 1 :]:
            assert lane != lane_too or not stretch.overlaps(other)


@given(STRETCHES)
def test_the_shortest_lies_next_to_the_text(stretches):
    lanes = lanes_of(stretches)

    assert set(lanes) == set(range(len(set(lanes))))
    if stretches:
        assert (
            lanes[min(range(len(stretches)), key=lambda p: (len(stretches[p]), stretches[p]))] == 0
        )


def test_three_deep_takes_three_lanes():
    assert lanes_of([Stretch(0, 33), Stretch(4, 23), Stretch(8, 13)]) == [2, 1, 0]


def test_each_deeper_one_has_a_lane_of_its_own():
    assert lanes_of([Stretch(depth, 40 - depth) for depth in range(8)]) == [*range(7, -1, -1)]


def test_equal_stretches_lie_under_one_another():
    assert sorted(lanes_of([Stretch(0, 5), Stretch(0, 5)])) == [0, 1]
