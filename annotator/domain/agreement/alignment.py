"""Which span of one annotator answers to which of another."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.agreement.pairing import Pair, best_pairs, content
from annotator.domain.span import Span


class Conflict(StrEnum):
    """In what two annotators differ about a span."""

    NONE = "none"
    LABEL = "label"
    ENDS = "ends"
    BOTH = "label and ends"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A span of annotator a and the one of b that answers to it; None where there is none."""

    article: str
    a: Span | None
    b: Span | None

    @property
    def disputed(self) -> bool:
        return self.conflict is not Conflict.NONE

    @property
    def conflict(self) -> Conflict:
        if not (self.a and self.b):
            return Conflict.MISSING
        same_label, same_ends = self.a.label == self.b.label, self.a.stretch == self.b.stretch
        if same_label:
            return Conflict.NONE if same_ends else Conflict.ENDS
        return Conflict.LABEL if same_ends else Conflict.BOTH


def align(article: str, a: Sequence[Span], b: Sequence[Span]) -> tuple[Meeting, ...]:
    """Return all spans of two annotators, each once, in the order of the text.

    First go together those alike in ends and label, then those with the same ends, then those of
    the same label that overlap, then those that overlap; of each as many as there can be. The
    order in which spans are stored, and who is a, does not matter.
    """
    pairs: list[Pair] = []
    left, right = list(a), list(b)
    for step in (_alike(content), _alike(_ends), _by_label, best_pairs):
        found = list(step(left, right)) if left and right else []
        left, right = _rest(left, (one for one, _ in found)), _rest(right, (o for _, o in found))
        pairs += found
    met = [Meeting(article, one, other) for one, other in pairs]
    alone = [Meeting(article, one, None) for one in left]
    alone += [Meeting(article, None, other) for other in right]
    return tuple(sorted((*met, *alone), key=_place))


def _alike(
    key: Callable[[Span], Hashable],
) -> Callable[[Sequence[Span], Sequence[Span]], Iterator[Pair]]:
    """Return what pairs spans of which something is equal, in the order of label and id."""

    def pairs(left: Sequence[Span], right: Sequence[Span]) -> Iterator[Pair]:
        others: dict[Hashable, list[Span]] = defaultdict(list)
        for span in sorted(right, key=_name, reverse=True):
            others[key(span)].append(span)
        for span in sorted(left, key=_name):
            if others.get(key(span)):
                yield span, others[key(span)].pop()

    return pairs


def _ends(span: Span) -> tuple[int, int]:
    return span.stretch.start, span.stretch.end


def _name(span: Span) -> tuple[str, str]:
    return span.label, span.id


def _by_label(left: Sequence[Span], right: Sequence[Span]) -> Iterator[Pair]:
    others = of_labels(right)
    for label, spans in of_labels(left).items():
        if label in others:
            yield from best_pairs(spans, others[label])


def of_labels(spans: Iterable[Span]) -> dict[str, list[Span]]:
    """Return spans by their labels."""
    by_label: dict[str, list[Span]] = defaultdict(list)
    for span in spans:
        by_label[span.label].append(span)
    return by_label


def _rest(spans: Iterable[Span], taken: Iterable[Span]) -> list[Span]:
    """Return the spans not taken; two may be equal but for their ids, or even in them."""
    gone = {id(span) for span in taken}
    return [span for span in spans if id(span) not in gone]


def _place(meeting: Meeting) -> tuple[int, int, str, str]:
    first = meeting.a or meeting.b
    if first is None:
        raise ValueError("nobody meets nobody")
    return first.stretch.start, -first.stretch.end, first.label, first.id
