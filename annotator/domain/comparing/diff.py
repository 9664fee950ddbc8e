"""What is the same in two lists of words, in time that hardly grows faster than the words."""

import itertools
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

SMALL = 120 * 120  # products of two lengths up to which every pair of words may be compared


class Same(NamedTuple):
    """So many words that are the same, from a place of the one and of the other on."""

    one: int
    other: int
    length: int


def same(one: Sequence[str], other: Sequence[str]) -> list[Same]:
    """Return the blocks of words that two lists have in common, in the order of both.

    Short lists are compared as `difflib` does. Long ones are cut first at words that both have
    once: the "patience diff" of B. Cohen.
    """
    blocks: list[Same] = []
    waiting = [(0, len(one), 0, len(other))]
    while waiting:
        start, end, from_, to = waiting.pop()
        if (end - start) * (to - from_) <= SMALL:
            blocks += _compared(one[start:end], other[from_:to], start, from_)
            continue
        cuts = _cuts(one[start:end], other[from_:to])
        for left, right in cuts:
            blocks.append(Same(start + left, from_ + right, 1))
        if cuts:
            edges = [(-1, -1), *cuts, (end - start, to - from_)]
            waiting += (
                (start + a + 1, start + c, from_ + b + 1, from_ + d)
                for (a, b), (c, d) in itertools.pairwise(edges)
                if c > a + 1 and d > b + 1
            )
    return list(_merged(sorted(blocks)))


def _compared(one: Sequence[str], other: Sequence[str], start: int, from_: int) -> Iterator[Same]:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for block in matcher.get_matching_blocks():
        if block.size:
            yield Same(start + block.a, from_ + block.b, block.size)


def _cuts(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Return places of words that both have once, as many as can be in one order."""
    mine, theirs = Counter(one), Counter(other)
    place = {word: at for at, word in enumerate(other) if theirs[word] == 1}
    pairs = [(at, place[word]) for at, word in enumerate(one) if mine[word] == 1 and word in place]
    return _rising(pairs)


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest rising row of second numbers (Schensted 1961, by piles)."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for number, (_, right) in enumerate(pairs):
        pile = bisect_left(tops, right)
        before.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [right]
        piles[pile : pile + 1] = [number]
    row: list[tuple[int, int]] = []
    at = piles[-1] if piles else -1
    while at >= 0:
        row.append(pairs[at])
        at = before[at]
    return row[::-1]


def _merged(blocks: Sequence[Same]) -> Iterator[Same]:
    last: Same | None = None
    for block in blocks:
        if last and last.one + last.length == block.one and last.other + last.length == block.other:
            last = last._replace(length=last.length + block.length)
            continue
        if last:
            yield last
        last = block
    if last:
        yield last
