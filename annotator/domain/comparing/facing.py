"""Which places of two versions lie opposite to each other, to be read side by side."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from annotator.domain.comparing.tokens import Token, tokens
from annotator.domain.comparing.verdict import Comparison


class Anchor(NamedTuple):
    """A place in the original and the place in the rewrite that says the same, in code points."""

    original: int
    rewrite: int


class Facing:
    """Maps places of one version to the other, by anchors in order and evenly between them."""

    def __init__(self, anchors: Sequence[Anchor], lengths: Anchor) -> None:
        inner = (
            a for a in anchors if a.original < lengths.original and a.rewrite < lengths.rewrite
        )
        self.anchors = (Anchor(0, 0), *(a for a in inner if min(a) > 0), lengths)

    def around(self, held: Anchor) -> "Facing":
        """Return the same with a pair that lies opposite whatever others say against it."""
        first, *inner, lengths = self.anchors
        fitting = [
            one
            for one in inner
            if one.original != held.original
            and (one.original < held.original) == (one.rewrite < held.rewrite)
        ]
        return Facing(sorted({first, *fitting, held}), lengths)

    def in_rewrite(self, original: float) -> float:
        """Return what lies opposite to a place of the original."""
        return _between(original, [(a.original, a.rewrite) for a in self._beside(original, 0)])

    def in_original(self, rewrite: float) -> float:
        """Return what lies opposite to a place of the rewrite."""
        return _between(rewrite, [(a.rewrite, a.original) for a in self._beside(rewrite, 1)])

    def _beside(self, point: float, side: int) -> tuple[Anchor, Anchor]:
        after = bisect_right(self.anchors, point, key=lambda anchor: anchor[side])
        after = min(max(1, after), len(self.anchors) - 1)
        return self.anchors[after - 1], self.anchors[after]


def _between(point: float, anchors: Sequence[tuple[int, int]]) -> float:
    (start, other), (end, other_end) = anchors
    share = (point - start) / (end - start) if end > start else 0.0
    return other + min(1.0, max(0.0, share)) * (other_end - other)


def facing(found: Comparison) -> Facing:
    """Align two versions by their quotes and by words that stand once in each of them.

    Anchors never cross: of those that do, the most that agree are kept (patience sorting). Time
    grows with n log n of the words.
    """
    original, rewrite = found.original.article.text, found.rewrite.article.text
    anchors = {*_quoted(found), *_unique(tokens(original), tokens(rewrite))}
    return Facing(rising(anchors), Anchor(len(original), len(rewrite)))


def _quoted(found: Comparison) -> Iterator[Anchor]:
    for one in found.quotes:
        if one.matches:
            yield Anchor(one.matches[0].start, one.quote.start)


def _unique(original: Iterable[Token], rewrite: Iterable[Token]) -> Iterator[Anchor]:
    """Yield the words that each version has once."""
    places = _once(original)
    for norm, start in _once(rewrite).items():
        if norm in places:
            yield Anchor(places[norm], start)


def _once(words: Iterable[Token]) -> dict[str, int]:
    words = list(words)
    counts = Counter(word.norm for word in words)
    return {word.norm: word.start for word in words if counts[word.norm] == 1}


def rising(anchors: Iterable[Anchor]) -> list[Anchor]:
    """Return the longest run of anchors that come in the same order in both versions."""
    ends: list[int] = []  # the lowest place in the rewrite at which a run of each length ends
    last: list[int] = []  # and which anchor that is
    before: list[int] = []
    # Of several at one place of the original only one can stay: the latest is tried first.
    ordered = sorted(anchors, key=lambda anchor: (anchor.original, -anchor.rewrite))
    for number, anchor in enumerate(ordered):
        length = bisect_left(ends, anchor.rewrite)
        ends[length : length + 1] = [anchor.rewrite]
        last[length : length + 1] = [number]
        before.append(last[length - 1] if length else -1)
    run: list[Anchor] = []
    number = last[-1] if last else -1
    while number >= 0:
        run.append(ordered[number])
        number = before[number]
    return run[::-1]
