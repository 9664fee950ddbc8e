"""As many overlapping spans are paired as there can be, whatever their order."""

import sys
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.agreement.pairing import best_pairs, most_pairs
from annotator.domain.span import Span, Stretch
from tests.domain.agreement.marking import MARKED, spans


def most(left: list[Span], right: list[Span]) -> int:
    """Try out all ways to pair."""
    if len(left) > len(right):
        return most(right, left)
    ways = permutations(right, len(left))
    return max(
        sum(a.stretch.overlaps(b.stretch) for a, b in zip(left, way, strict=True)) for way in ways
    )


@settings(deadline=None)
@given(MARKED, MARKED)
def test_no_way_of_pairing_makes_more_pairs(left, right):
    expected = most(left, right)

    assert len(most_pairs(left, right)) == expected
    assert len(list(best_pairs(left, right))) == expected


@settings(deadline=None)
@given(MARKED, MARKED)
def test_each_is_in_one_pair_at_most_and_the_two_overlap(left, right):
    for pairs in (most_pairs(left, right), list(best_pairs(left, right))):
        assert all(a.stretch.overlaps(b.stretch) for a, b in pairs)
        assert len({a.id for a, _ in pairs}) == len({b.id for _, b in pairs}) == len(pairs)


@given(MARKED, MARKED, st.randoms())
def test_neither_order_nor_side_matters(left, right, dice):
    def places(pairs):
        return {frozenset({("l", a.id), ("r", b.id)}) for a, b in pairs}

    mixed = dice.sample(left, len(left)), dice.sample(right, len(right))
    expected = places(best_pairs(left, right))

    assert places(best_pairs(*mixed)) == expected
    swapped = {(a.stretch, a.label, b.stretch, b.label) for b, a in best_pairs(right, left)}
    assert swapped == {(a.stretch, a.label, b.stretch, b.label) for a, b in best_pairs(left, right)}


def test_one_that_would_stand_in_the_way_of_two_is_not_taken_first():
    left, right = spans((0, 10, "ORG"), (0, 2, "ORG")), spans((0, 3, "ORG"), (8, 10, "ORG"))

    assert len(most_pairs(left, right)) == 2


def test_one_goes_with_the_one_it_shares_most_with():
    left, right = spans((0, 10, "ORG")), spans((0, 1, "ORG"), (1, 10, "ORG"))

    assert [b.stretch for _, b in best_pairs(left, right)] == [Stretch(1, 10)]


def steps(call, *arguments) -> int:
    """Return how many lines and calls it takes."""
    count = 0

    def trace(*_):
        nonlocal count
        count += 1
        return trace

    sys.settrace(trace)
    try:
        call(*arguments)
    finally:
        sys.settrace(None)
    return count


def test_ten_times_as_many_spans_take_ten_times_as_many_steps():
    def row(number: int, shift: int) -> list[Span]:
        return spans(*((5 * n + shift, 5 * n + 6, "ORG") for n in range(number)))

    def heap(number: int, shift: int) -> list[Span]:
        return spans(*((n, 2 * number + shift, "ORG") for n in range(number)))

    for made in (row, heap):
        for pairs in (most_pairs, lambda a, b: list(best_pairs(a, b))):
            few = steps(pairs, made(1_000, 0), made(1_000, 2))
            many = steps(pairs, made(10_000, 0), made(10_000, 2))
            assert many < 12 * few
