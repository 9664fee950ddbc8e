"""Part chains of words into names and single words, by the weights of their parts.

A semi-Markov conditional random field without weights between parts: the weight of a way to part
a chain is the product of its parts', and the score of a name is the share of all ways that hold it
(Sarawagi and Cohen, Semi-Markov conditional random fields for information extraction, 2004).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

NOTHING = 0  # the label of a single word that is no name
LEAST = 0.4  # a name less sure than this is left out; chosen on held-out training data
FLOOR = 1e-30  # keeps a total from becoming nought

Border = tuple[int, int]
Doubles = npt.NDArray[np.float64]


class Named(NamedTuple):
    """A name by the indices of its first and past its last word, its label and its score."""

    begin: int
    end: int
    label: int
    score: float


def parted(chains: Sequence[Sequence[Border]], weights: Doubles) -> Iterator[tuple[Named, ...]]:
    """Yield the names of each chain, which is told by the borders of its parts.

    The parts of a chain are in the order of their first words, and end with its last word. The
    weights are logarithms: a row for each part of all the chains, a column for each label.
    Among the ways to part a chain, the one is taken whose names are the surest together.
    """
    masses = np.exp(weights)
    single = np.array([end - begin == 1 for borders in chains for begin, end in borders], bool)
    masses[~single, NOTHING] = 0.0
    totals = iter(masses.sum(axis=1).tolist())
    shares = [share for borders in chains for share in _shares(borders, totals)]
    labels = masses[:, 1:].argmax(axis=1) + 1
    scores = masses[:, 1:].max(axis=1) * shares
    labels[single & (scores < LEAST)] = NOTHING
    named = zip(labels.tolist(), scores.tolist(), strict=True)
    for borders in chains:
        parts = [Named(*border, *next(named)) for border in borders]
        way = parts if len(parts) == 1 else _surest(parts)
        yield tuple(part for part in way if part.label != NOTHING)


def _shares(borders: Sequence[Border], totals: Iterator[float]) -> Iterator[float]:
    """Yield, for each part, the share of the ways around it in all ways, by its own mass."""
    size = borders[-1][1]
    if size == 1:
        yield 1.0 / (next(totals) or FLOOR)
        return
    before, after = [1.0, *[0.0] * size], [*[0.0] * size, 1.0]
    parts = [(*border, next(totals)) for border in borders]
    for begin, end, total in parts:
        before[end] += before[begin] * total
    for begin, end, total in reversed(parts):
        after[begin] += after[end] * total
    everything = before[size] or FLOOR
    for begin, end in borders:
        yield before[begin] * after[end] / everything


def _surest(parts: Sequence[Named]) -> list[Named]:
    """Return the parts of the way that gains most by its names, in order."""
    size = parts[-1].end
    best: list[tuple[float, Named]] = [(0.0, parts[0]), *[(-1.0, parts[0])] * size]
    for part in parts:
        gain = best[part.begin][0] + (part.score - LEAST if part.label else 0.0)
        if gain > best[part.end][0]:
            best[part.end] = gain, part
    way: list[Named] = []
    while size:
        way.append(best[size][1])
        size = way[-1].begin
    return way[::-1]
