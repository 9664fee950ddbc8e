"""Two versions lie side by side so that what says the same stands at the same height."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.comparing.facing import Anchor, Facing, facing, rising
from tests.domain.comparing.sides import comparison

points = st.integers(0, 99)
anchors = st.lists(st.builds(Anchor, points, points))
LENGTHS = Anchor(100, 100)


def test_a_word_that_stands_once_in_each_version_anchors_it():
    found = facing(comparison("Rain fell. Nobody saw amber.", "In Kyiv amber was seen by nobody."))

    assert found.in_rewrite(22) == 8
    assert found.in_original(8) == 22


def test_a_quote_anchors_what_it_rests_on():
    original = "Snow lay deep. “We close the pass at noon today.” It was cold."
    rewrite = "They say: “We shut the pass at noon today.”"

    assert facing(comparison(original, rewrite)).in_rewrite(original.index("“")) == 10


def test_beginnings_and_ends_lie_opposite():
    found = facing(comparison("one two three", "four"))

    assert (found.in_rewrite(0), found.in_rewrite(13)) == (0, 4)
    assert (found.in_original(0), found.in_original(4)) == (0, 13)


def test_an_empty_version_lies_opposite_to_all_of_the_other():
    found = facing(comparison("one two three", ""))

    assert [found.in_rewrite(point) for point in (0, 6, 13)] == [0, 0, 0]
    assert found.in_original(0) in {0, 13}


def test_what_is_in_hand_lies_opposite_though_the_order_was_turned_round():
    found = Facing([Anchor(10, 50), Anchor(60, 90)], LENGTHS).around(Anchor(80, 20))

    assert found.in_rewrite(80) == 20
    assert found.in_original(20) == 80


@given(anchors)
def test_the_anchors_that_are_kept_rise_and_are_as_many_as_can_be(found):
    run = rising(found)

    assert all(a.original < b.original and a.rewrite < b.rewrite for a, b in pairwise(run))
    assert len(run) == _longest(sorted(set(found)))


def _longest(found: list[Anchor]) -> int:
    best: list[int] = []
    for at, one in enumerate(found):
        before = (best[n] for n in range(at) if found[n][0] < one[0] and found[n][1] < one[1])
        best.append(1 + max(before, default=0))
    return max(best, default=0)


@given(anchors, points, points, anchors.filter(bool))
def test_places_keep_their_order_whatever_is_in_hand(found, one, other, held):
    opposite = Facing(rising(found), LENGTHS).around(held[0])
    low, high = sorted((one, other))

    assert 0 <= opposite.in_rewrite(low) <= opposite.in_rewrite(high) <= 100
    assert 0 <= opposite.in_original(low) <= opposite.in_original(high) <= 100
