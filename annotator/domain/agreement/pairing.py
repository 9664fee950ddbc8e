"""Pairing what overlaps, each at most once: as many pairs as there can be."""

from bisect import bisect, insort
from collections.abc import Iterable, Iterator, Sequence
from math import inf

from annotator.domain.span import Span

Pair = tuple[Span, Span]


def most_pairs(left: Sequence[Span], right: Sequence[Span]) -> list[Pair]:
    """Pair spans of two annotators that share text: a maximum matching in time n log n.

    Whoever ends first on the left chooses first, among those on the right that begin before that
    end; of these the one that ends first will be of the least use to whoever chooses later. No
    other choice makes more pairs: two spans overlap when a point lies below another in both of two
    dimensions, where this is a maximum matching (Glover 1967 for one dimension).
    """
    arriving = sorted(right, key=lambda span: span.stretch.start, reverse=True)
    waiting: list[tuple[float, int, Span]] = []
    pairs = []
    for one in sorted(left, key=lambda span: span.stretch.end):
        stretch = one.stretch
        while arriving and arriving[-1].stretch.start < stretch.end:
            other = arriving.pop()
            insort(waiting, (other.stretch.end, len(arriving), other))
        place = bisect(waiting, (stretch.start, inf))
        if place < len(waiting):
            pairs.append((one, waiting.pop(place)[2]))
    return pairs


def best_pairs(left: Iterable[Span], right: Iterable[Span]) -> Iterator[Pair]:
    """Yield as many pairs of overlapping spans as there can be, whichever side comes first.

    Where there is one span only on a side, it goes with the one it shares most text with.
    """
    for ours, theirs in _clusters(left, right):
        if len(ours) == 1:
            yield ours[0], max(theirs, key=lambda span: _closeness(ours[0], span))
        elif len(theirs) == 1:
            yield max(ours, key=lambda span: _closeness(theirs[0], span)), theirs[0]
        elif list(map(content, ours)) <= list(map(content, theirs)):
            yield from most_pairs(ours, theirs)
        else:
            yield from ((one, other) for other, one in most_pairs(theirs, ours))


def content(span: Span) -> tuple[int, int, str]:
    """Return what spans are put in order by, whatever their ids are."""
    return span.stretch.start, span.stretch.end, span.label


def _closeness(one: Span, other: Span) -> tuple[int, int, int]:
    """Return how close spans are: the text both cover, and then how little else there is."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared, -len(other.stretch), -other.start


def _clusters(
    left: Iterable[Span], right: Iterable[Span]
) -> Iterator[tuple[list[Span], list[Span]]]:
    """Put together what meets, directly or by way of others, where both sides have some."""
    sided = [
        (*content(span), side, span.id, span)
        for side, spans in enumerate((left, right))
        for span in spans
    ]
    cluster: tuple[list[Span], list[Span]] = ([], [])
    reached = 0
    for start, end, _, side, _, span in sorted(sided, key=lambda one: one[:-1]):
        if start >= reached:
            if all(cluster):
                yield cluster
            cluster = ([], [])
        cluster[side].append(span)
        reached = max(reached, end)
    if all(cluster):
        yield cluster
