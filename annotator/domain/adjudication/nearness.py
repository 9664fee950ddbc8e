"""Which case something is about that was decided, or came in as gold, before."""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import accumulate

from annotator.domain.adjudication.case import Case, Thing, content
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch


class Nearness:
    """Finds among cases of an article the one that something is about."""

    def __init__(self, cases: Iterable[Case]) -> None:
        self.cases = sorted(cases, key=lambda case: case.stretch)
        self._starts = [case.stretch.start for case in self.cases]
        self._reached = list(accumulate((case.stretch.end for case in self.cases), max))
        self._exactly: dict[Hashable, Case] = {
            (type(one.item), content(one.item)): case
            for case in reversed(self.cases)
            for one in case.candidates
        }

    def nearest(self, items: Sequence[Thing], stretch: Stretch) -> Case | None:
        """Return the case that has most of what was voted for, or shares most of the text.

        Spans are never near to quotes, nor is what is judged to anything but the same.
        """
        same = [self._exactly.get((type(item), content(item))) for item in items]
        found = [case for case in same if case]
        if found:
            return max(found, key=lambda case: (found.count(case), -case.stretch.start, case.key))
        over = [case for case in self._over(stretch) if _is_near(case, items)]
        return max(over, key=lambda case: (_shared(case, stretch), case.key), default=None)

    def meeting(self, item: Thing) -> Case | None:
        """Return the case that would be about an item if somebody had put it there."""
        same = self._exactly.get((type(item), content(item)))
        if same:
            return same
        stretch = Stretch(item.start, item.end)
        met = (case for case in self._over(stretch) if any(_meets(item, case)))
        return max(met, key=lambda case: (_shared(case, stretch), case.key), default=None)

    def _over(self, stretch: Stretch) -> Iterator[Case]:
        """Yield what overlaps a stretch."""
        place = bisect_left(self._starts, stretch.end) - 1
        while place >= 0 and self._reached[place] > stretch.start:
            if self.cases[place].stretch.overlaps(stretch):
                yield self.cases[place]
            place -= 1


def _is_near(case: Case, items: Sequence[Thing]) -> bool:
    """Whether a case is about the sort of thing that some are."""
    ids = {item.id for item in items if isinstance(item, Judgement)}
    if case.judged or ids:
        return case.judged is not None and case.judged.id in ids
    return case.of_quotes is any(isinstance(item, Quote) for item in items)


def _shared(case: Case, stretch: Stretch) -> int:
    return min(case.stretch.end, stretch.end) - max(case.stretch.start, stretch.start)


def _meets(item: Thing, case: Case) -> Iterator[bool]:
    for candidate in case.candidates:
        other = candidate.item
        if isinstance(item, Span) and isinstance(other, Span):
            alike = item.label == other.label and item.stretch.overlaps(other.stretch)
            yield alike or item.stretch == other.stretch
        elif isinstance(item, Quote) and isinstance(other, Quote):
            yield any(a.overlaps(b) for a in item.contents for b in other.contents)
        elif isinstance(item, Judgement) and isinstance(other, Judgement):
            yield item.id == other.id
