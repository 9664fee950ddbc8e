"""Spans of two annotators, each put instead of the other's."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, combinations

from annotator.domain.layers import Put
from annotator.domain.span import Span, Stretch

Placed = tuple[Span, int]  # a span with its number


def instead(said: Sequence[Put]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of spans that overlap, where each was put instead of the other.

    That is so if neither annotator put anything over the other's span under its label. Who put a
    place into the name of an institution, and the institution as others did, put it beside theirs.
    Of many that meet one, as many pairs are yielded as it takes to bring them together.
    """
    of: dict[str, list[Placed]] = {}
    for number, (name, item) in enumerate(said):
        if isinstance(item, Span):
            of.setdefault(name, []).append((item, number))
    covers = {name: _Cover(span for span, _ in placed) for name, placed in of.items()}
    for one, other in combinations(of, 2):
        ours = [(span, number) for span, number in of[one] if not covers[other].has(span)]
        theirs = [(span, number) for span, number in of[other] if not covers[one].has(span)]
        yield from _meeting(ours, theirs)


class _Cover:
    """What one annotator put, by label."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: dict[str, list[int]] = {}
        self._reached: dict[str, list[int]] = {}
        by_label: dict[str, list[Stretch]] = {}
        for span in spans:
            by_label.setdefault(span.label, []).append(span.stretch)
        for label, stretches in by_label.items():
            stretches.sort()
            self._starts[label] = [stretch.start for stretch in stretches]
            self._reached[label] = list(accumulate((s.end for s in stretches), max))

    def has(self, span: Span) -> bool:
        """Whether something overlaps a span and has its label."""
        before = bisect_left(self._starts.get(span.label, ()), span.end)
        return before > 0 and self._reached[span.label][before - 1] > span.start


def _meeting(ours: Iterable[Placed], theirs: Iterable[Placed]) -> Iterator[tuple[int, int]]:
    """Yield pairs of one side and the other that overlap, all that are needed to join them.

    What one span has brought together is remembered by the one of it that ends last.
    """
    sided = [(placed, 0) for placed in ours] + [(placed, 1) for placed in theirs]
    going: tuple[list[Placed], list[Placed]] = ([], [])
    for (span, number), side in sorted(sided, key=lambda one: one[0][0].stretch):
        met = [placed for placed in going[1 - side] if placed[0].end > span.start]
        yield from ((number, other) for _, other in met)
        going[1 - side][:] = [max(met, key=lambda placed: placed[0].end)] if met else []
        going[side].append((span, number))
