"""F1 of two annotators' spans: the same places, the same labels.

F1 is twice the spans that go together, over all spans of both. It is symmetric, and no chance is
taken off: there is no telling how many spans nobody marked (Hripcsak and Rothschild 2005).
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.agreement.alignment import of_labels
from annotator.domain.agreement.figure import Figure, defined
from annotator.domain.agreement.pairing import content, most_pairs
from annotator.domain.agreement.sampling import Measure, Totals
from annotator.domain.said import said
from annotator.domain.span import Span

NOTHING_MARKED = said("Neither marked anything, so there is nothing to agree on.")
ALL = None


@dataclass(frozen=True, slots=True)
class F1:
    """F1 by what has to be the same; `n` is the number of spans of both.

    `exact_label` asks for the same ends and label, `exact` for the same ends, `overlap` for at
    least one character that both cover, `overlap_label` for that and the label. What overlaps is
    paired one to one, as many as there can be.
    """

    exact_label: Figure
    exact: Figure
    overlap: Figure
    overlap_label: Figure


KINDS = ("exact_label", "exact", "overlap", "overlap_label")


def count_spans(a: Sequence[Span], b: Sequence[Span]) -> Counter[Hashable]:
    """Count in an article what goes together, of all labels and of each."""
    counts: Counter[Hashable] = Counter({("spans", ALL): len(a) + len(b)})
    counts["exact", ALL] = _shared(map(_ends, a), map(_ends, b))
    counts["overlap", ALL] = len(most_pairs(a, b))
    ours, theirs = of_labels(a), of_labels(b)
    for label in ours.keys() | theirs.keys():
        for kind, number in _of_label(ours.get(label, []), theirs.get(label, [])):
            counts[kind, label] = number
            if kind in KINDS:
                counts[kind, ALL] += number
    return counts


def _of_label(a: Sequence[Span], b: Sequence[Span]) -> Iterable[tuple[str, int]]:
    yield "a", len(a)
    yield "b", len(b)
    yield "spans", len(a) + len(b)
    yield "exact_label", exactly_alike(a, b)
    yield "overlap_label", len(most_pairs(a, b))


def exactly_alike(a: Iterable[Span], b: Iterable[Span]) -> int:
    """Return how many spans go together that have the same ends and label."""
    return _shared(map(content, a), map(content, b))


def _ends(span: Span) -> tuple[int, int]:
    return span.stretch.start, span.stretch.end


def _shared(a: Iterable[Hashable], b: Iterable[Hashable]) -> int:
    return (Counter(a) & Counter(b)).total()


def f1(kind: str, label: str | None = ALL) -> Measure:
    """Return the measure of a kind, for one label or all."""
    matched, spans = (kind, label), ("spans", label)

    def measure(totals: Totals) -> Figure:
        n = totals.get(spans, 0)
        return defined(2 * totals.get(matched, 0), n, int(n), NOTHING_MARKED)

    return measure


def f1_of(figures: Callable[[str], Figure]) -> F1:
    """Put together the four kinds."""
    return F1(*map(figures, KINDS))
