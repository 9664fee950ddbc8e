"""Which open suggestions are shown, and so which a person decides on."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy
from annotator.domain.span import Span, State, Stretch
from annotator.domain.suggestion import origins
from annotator.domain.zoning import stretches_of, touches


@dataclass(frozen=True, slots=True)
class Sieve:
    """Holds back suggestions that score below a threshold, and those of what is switched off.

    `threshold` lies between 0 and 1. `labels` names the labels of entities that are switched off,
    `kinds` the kinds of quotes, `suggesters` those who propose them: what another one proposes as
    well is shown. `zones` names the zones of articles in which nothing is shown, `asides` is where
    these lie in the article at hand, in order. Decisions pass; those on what is switched off are
    held back too where `decided` says so, for reading.
    """

    threshold: float = 0.0
    labels: frozenset[str] = frozenset()
    kinds: frozenset[QuoteKind] = frozenset()
    decided: bool = False
    suggesters: frozenset[str] = frozenset()
    zones: frozenset[ZoneKind] = frozenset()
    asides: tuple[Stretch, ...] = ()

    def over(self, zones: Iterable[Zone]) -> "Sieve":
        """Return this sieve for an article with these zones."""
        asides = stretches_of(zones, self.zones) if self.zones else ()
        return self if asides == self.asides else replace(self, asides=asides)

    def sift(self, copy: Copy) -> Copy:
        """Return a copy without what is held back; its items are the same objects."""
        if not self:
            return copy
        spans = tuple(filter(self.passes, copy.spans))
        return replace(copy, spans=spans, quotes=tuple(filter(self.passes, copy.quotes)))

    def passes(self, item: Span | Quote) -> bool:
        if item.state is State.SUGGESTED:
            return self.trusts(item) and not self.switched_off(item)
        return not (self.decided and self._is_of_sort(item))

    def trusts(self, item: Span | Quote) -> bool:
        """Whether a suggestion scores high enough, in whole per cent as it is shown."""
        return percent(certainty(item)) >= percent(self.threshold)

    def switched_off(self, item: Span | Quote) -> bool:
        return self._is_of_sort(item) or self._is_theirs(item)

    def _is_theirs(self, item: Span | Quote) -> bool:
        """Whether only those who are switched off propose it."""
        return bool(self.suggesters) and proposers(item) <= self.suggesters

    def _is_of_sort(self, item: Span | Quote) -> bool:
        if self.asides and touches(item, self.asides):
            return True
        if isinstance(item, Quote):
            return item.kind in self.kinds
        return item.label in self.labels

    def __bool__(self) -> bool:
        """Whether anything can be held back."""
        return bool(self.threshold or self.labels or self.kinds or self.suggesters or self.asides)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many open suggestions are shown, how many score too low, how many are switched off."""

    shown: int = 0
    unsure: int = 0
    switched_off: int = 0

    @property
    def total(self) -> int:
        return self.shown + self.unsure + self.switched_off


def proposers(item: Span | Quote) -> frozenset[str]:
    """Return the names of the suggesters that propose an item."""
    return frozenset(origin.partition("@")[0] for origin in origins(item.origin))


def certainty(item: Span | Quote) -> float:
    """Return the score of a suggestion; one that has none counts as certain."""
    return 1.0 if item.score is None else item.score


def percent(share: float) -> int:
    return round(100 * share)


def open_in(copy: Copy) -> tuple[Span | Quote, ...]:
    """Return the suggestions of a copy that are not yet decided."""
    waiting = State.SUGGESTED
    return tuple([item for item in copy.items() if item.state is waiting])


def tally(sieve: Sieve, waiting: Sequence[Span | Quote]) -> Tally:
    """Count open suggestions; one that is both counts as switched off."""
    if not sieve:
        return Tally(len(waiting))
    shown = unsure = off = 0
    for item in waiting:
        if sieve.switched_off(item):
            off += 1
        elif sieve.trusts(item):
            shown += 1
        else:
            unsure += 1
    return Tally(shown, unsure, off)


def histogram(waiting: Iterable[Span | Quote], bins: int) -> tuple[int, ...]:
    """Count open suggestions by score, from 0 to 1 in equal parts."""
    counts = [0] * bins
    for score, count in Counter(map(certainty, waiting)).items():
        counts[min(bins - 1, percent(score) * bins // 100)] += count
    return tuple(counts)
