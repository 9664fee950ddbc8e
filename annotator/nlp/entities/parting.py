"""Part a chain of words into names and single words, by the weights of its parts.

A semi-Markov conditional random field without weights between parts: the weight of a way to part
a chain is the product of its parts', and the score of a name is the share of all ways that hold it
(Sarawagi and Cohen, Semi-Markov conditional random fields for information extraction, 2004).
"""

from collections.abc import Iterator, Sequence
from math import exp
from typing import NamedTuple

NOTHING = 0  # the label of a single word that is no name
LEAST = 0.4  # a name less sure than this is left out; chosen on held-out training data
FLOOR = 1e-30  # keeps a total from becoming nought

Border = tuple[int, int]


class Named(NamedTuple):
    """A name by the indices of its first and past its last word, its label and its score."""

    begin: int
    end: int
    label: int
    score: float


def parted(
    size: int, borders: Sequence[Border], weights: Sequence[Sequence[float]]
) -> tuple[Named, ...]:
    """Return the names of a chain; the weights are logarithms, by label, of the parts in order.

    Among the ways to part it, the one is taken whose names are the surest together.
    """
    if size == 1:
        return _alone([exp(log) for log in weights[0]])
    masses = [_masses(border, logs) for border, logs in zip(borders, weights, strict=True)]
    shares = _shares(size, borders, masses)
    best: list[tuple[float, Named | None]] = [(0.0, None), *[(-1.0, None)] * size]
    for border, labels, share in _by_end(borders, masses, shares):
        named = _named(border, labels, share)
        gain = best[border[0]][0] + (named.score - LEAST if named.label else 0.0)
        if gain > best[border[1]][0]:
            best[border[1]] = gain, named
    return tuple(_walked_back(best))


def _alone(masses: list[float]) -> tuple[Named, ...]:
    named = _named((0, 1), masses, 1 / sum(masses))
    return (named,) if named.label else ()


def _masses(border: Border, logs: Sequence[float]) -> list[float]:
    masses = [exp(log) for log in logs]
    if border[1] - border[0] > 1:
        masses[NOTHING] = 0.0
    return masses


def _shares(size: int, borders: Sequence[Border], masses: Sequence[Sequence[float]]) -> list[float]:
    """Return, for each part, the share of the ways around it in all ways, by its own mass."""
    before, after = [1.0, *[0.0] * size], [*[0.0] * size, 1.0]
    totals = [sum(labels) for labels in masses]
    for (begin, end), total in sorted(zip(borders, totals, strict=True), key=_end):
        before[end] += before[begin] * total
    for (begin, end), total in sorted(zip(borders, totals, strict=True), key=_begin_from_last):
        after[begin] += after[end] * total
    everything = before[size] or FLOOR
    return [before[begin] * after[end] / everything for begin, end in borders]


def _end(part: tuple[Border, float]) -> int:
    return part[0][1]


def _begin_from_last(part: tuple[Border, float]) -> int:
    return -part[0][0]


def _by_end(
    borders: Sequence[Border], masses: Sequence[list[float]], shares: Sequence[float]
) -> list[tuple[Border, list[float], float]]:
    return sorted(zip(borders, masses, shares, strict=True), key=lambda part: part[0][1])


def _named(border: Border, labels: list[float], share: float) -> Named:
    """Return a part as its likeliest name, or as a single word where that is unsure."""
    most = max(labels[1:])
    if border[1] - border[0] == 1 and most * share < LEAST:
        return Named(*border, NOTHING, labels[NOTHING] * share)
    return Named(*border, labels.index(most, 1), most * share)


def _walked_back(best: Sequence[tuple[float, Named | None]]) -> Iterator[Named]:
    found: list[Named] = []
    at = len(best) - 1
    while at and (named := best[at][1]):
        found.append(named)
        at = named.begin
    return (named for named in reversed(found) if named.label)
