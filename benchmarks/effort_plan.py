"""What is still to do until a copy says what the gold says, one correction after the other.

Ids, states and origins are not compared, and speakers by name. Nothing here knows the window.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from annotator.domain.drawing import spans_drawn_over
from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker

Item = TypeVar("Item", Span, Quote)


class Kind(StrEnum):
    """What a correction does."""

    REJECT = "reject"
    END = "fix an end"
    REDRAW = "draw anew"
    RELABEL = "relabel"
    ADD_SPAN = "add span"
    ADD_QUOTE = "add quote"
    JOIN = "join quotes"
    ADD_PART = "add part"
    DROP_PART = "drop part"
    CUE = "set cue"
    SOURCE = "set source"
    SPEAKER = "set speaker"
    FORM = "set kind"


@dataclass(frozen=True, slots=True)
class Correction:
    """One step: the item to take in hand, and what of the wanted one it should take over.

    `part` counts the contents of a quote, `edge` is `start` or `end`.
    """

    kind: Kind
    item: Span | Quote | None
    wanted: Span | Quote | None
    part: int = 0
    edge: str = ""

    @property
    def place(self) -> int:
        thing = self.item or self.wanted
        assert thing is not None  # noqa: S101  (one of them is always there)
        return thing.start


class Names:
    """Tells who a speaker is in two ledgers."""

    def __init__(self, seen: Mapping[str, Speaker], gold: Mapping[str, Speaker]) -> None:
        self._seen, self._gold = seen, gold

    def of_seen(self, quote: Quote) -> str | None:
        return self._seen[quote.speaker].name if quote.speaker else None

    def of_gold(self, quote: Quote) -> str | None:
        return self._gold[quote.speaker].name if quote.speaker else None


def corrections(seen: Copy, gold: Copy, names: Names, *, redraws: bool = False) -> list[Correction]:
    """Return everything that is to be done, in reading order; nothing once the copy is right.

    A hand that `redraws` draws a span anew where that is one stroke instead of several.
    """
    found = [*_spans(seen, gold, redraws=redraws), *_quotes(seen, gold, names)]
    return sorted(found, key=lambda correction: correction.place)


def _spans(seen: Copy, gold: Copy, *, redraws: bool) -> Iterator[Correction]:
    right = {(span.stretch, span.label) for span in gold.spans}
    held = {(span.stretch, span.label) for span in standing(seen.spans)}
    wrong = [s for s in standing(seen.spans) if (s.stretch, s.label) not in right]
    missed = [s for s in gold.spans if (s.stretch, s.label) not in held]
    matched = list(pairs(wrong, missed, _shared))
    drawn = [
        wanted.stretch
        for span, wanted in matched
        if wanted and (span is None or (redraws and _is_quicker(span, wanted, seen, right)))
    ]
    for span, wanted in matched:
        if wanted is None:
            # What is drawn over goes by itself.
            if span and not any(spans_drawn_over(stretch, _open([span])) for stretch in drawn):
                yield Correction(Kind.REJECT, span, None)
        elif span is None:
            yield Correction(Kind.ADD_SPAN, None, wanted)
        elif wanted.stretch in drawn:
            yield Correction(Kind.REDRAW, None, wanted)
        else:
            yield from _mended(span, wanted)


def _mended(span: Span, wanted: Span) -> Iterator[Correction]:
    yield from _ends(span, wanted, (span.stretch,), (wanted.stretch,))
    if span.label != wanted.label:
        yield Correction(Kind.RELABEL, span, wanted)


def _is_quicker(
    span: Span, wanted: Span, seen: Copy, right: AbstractSet[tuple[Stretch, str]]
) -> bool:
    """Whether one stroke over a span does what would take more, and takes away nothing right."""
    over = spans_drawn_over(wanted.stretch, _open(seen.spans))
    spared = not any((other.stretch, other.label) in right for other in over)
    more = len(over) > 1 or len(list(_mended(span, wanted))) > 1
    return span in over and spared and more


def _quotes(seen: Copy, gold: Copy, names: Names) -> Iterator[Correction]:
    left = list(standing(seen.quotes))
    for quote, wanted in pairs(list(left), list(gold.quotes), _overlap):
        if wanted is None:
            continue
        if quote is None:
            yield Correction(Kind.ADD_QUOTE, None, wanted)
            continue
        left.remove(quote)
        parts = [other for other in left if _is_part(other, wanted)]
        left = [other for other in left if other not in parts]
        yield from _frame(quote, wanted, parts, names)
    yield from (Correction(Kind.REJECT, quote, None) for quote in left)


def _frame(quote: Quote, wanted: Quote, parts: list[Quote], names: Names) -> Iterator[Correction]:
    """Yield what makes a quote the one that is wanted, the joining before all else."""
    if parts:
        yield Correction(Kind.JOIN, min(quote, parts[0], key=lambda q: q.start), wanted)
        return
    yield from _contents(quote, wanted)
    if quote.cue != wanted.cue:
        yield Correction(Kind.CUE, quote, wanted)
    if quote.source != wanted.source:
        yield Correction(Kind.SOURCE, quote, wanted)
    elif names.of_seen(quote) != names.of_gold(wanted):
        yield Correction(Kind.SPEAKER, quote, wanted)
    if quote.kind is not wanted.kind:
        yield Correction(Kind.FORM, quote, wanted)


def _contents(quote: Quote, wanted: Quote) -> Iterator[Correction]:
    if len(quote.contents) == len(wanted.contents):
        yield from _ends(quote, wanted, quote.contents, wanted.contents)
        return
    for number, content in enumerate(wanted.contents):
        if not any(content.overlaps(other) for other in quote.contents):
            yield Correction(Kind.ADD_PART, quote, wanted, number)
    for number, content in enumerate(quote.contents):
        if not any(content.overlaps(other) for other in wanted.contents):
            yield Correction(Kind.DROP_PART, quote, wanted, number)


def _ends(
    item: Span | Quote, wanted: Span | Quote, is_: tuple[Stretch, ...], ought: tuple[Stretch, ...]
) -> Iterator[Correction]:
    for part, (now, then) in enumerate(zip(is_, ought, strict=True)):
        if now.start != then.start:
            yield Correction(Kind.END, item, wanted, part, "start")
        if now.end != then.end:
            yield Correction(Kind.END, item, wanted, part, "end")


def _open(items: Iterable[Item]) -> list[Item]:
    return [item for item in items if item.state is State.SUGGESTED]


def standing(items: Iterable[Item]) -> Iterator[Item]:
    return (item for item in items if item.state is not State.REJECTED)


def pairs(
    seen: list[Item], wanted: list[Item], shared: Callable[[Item, Item], int]
) -> Iterator[tuple[Item | None, Item | None]]:
    """Match what overlaps, the most alike first; what is left over has no partner."""
    scored = [(shared(a, b), -a.start, a, b) for a in seen for b in wanted if shared(a, b)]
    free_seen, free_wanted = {id(a) for a in seen}, {id(b) for b in wanted}
    for _, _, a, b in sorted(scored, key=lambda row: row[:2], reverse=True):
        if id(a) in free_seen and id(b) in free_wanted:
            free_seen.remove(id(a))
            free_wanted.remove(id(b))
            yield a, b
    yield from ((a, None) for a in seen if id(a) in free_seen)
    yield from ((None, b) for b in wanted if id(b) in free_wanted)


def _shared(span: Span, wanted: Span) -> int:
    """Rate how alike two spans are: by the text they share, then by their label."""
    return 2 * _common(span.stretch, wanted.stretch) + (
        span.label == wanted.label and span.stretch.overlaps(wanted.stretch)
    )


def _overlap(quote: Quote, wanted: Quote) -> int:
    """Rate how much of two quotes is the same; a quote within a quote is another one."""
    common = sum(_common(a, b) for a in quote.contents for b in wanted.contents)
    size = sum(map(len, quote.contents))
    return (
        common
        if 2 * common > min(size, sum(map(len, wanted.contents))) and (4 * common > size)
        else 0
    )


def _is_part(quote: Quote, wanted: Quote) -> bool:
    """Whether all a quote says belongs to another that says more."""
    return len(wanted.contents) > 1 and all(
        any(2 * _common(part, content) > len(content) for content in wanted.contents)
        for part in quote.contents
    )


def _common(one: Stretch, other: Stretch) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
