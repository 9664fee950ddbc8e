"""What a person puts right by drawing a span or quote over what was suggested.

`shown` holds the open suggestions that the person sees. One is drawn over where it is covered or
crossed; one that holds the new stretch and more words is left to a decision of its own, as marks
may nest. Spans and quotes lie over one another and do not touch.
"""

from collections.abc import Iterable

from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Item
from annotator.domain.span import Span, State, Stretch


def corrected(
    copy: Copy, stretch: Stretch, label: str, shown: Iterable[Span | Quote]
) -> Span | None:
    """Return the suggestion that a new span puts right, the one it shares most with.

    It was rejected or is open, and has the same label or covers the same words.
    """
    near = [
        span
        for span in (*_rejected(copy.spans), *_spans(shown))
        if span.stretch.overlaps(stretch) and (span.label == label or span.stretch == stretch)
    ]
    return max(near, key=lambda s: (s.label == label, _common(s.stretch, stretch)), default=None)


def misquoted(copy: Copy, stretch: Stretch, shown: Iterable[Span | Quote]) -> Quote | None:
    """Return the suggestion that a new quote puts right, the one it shares most with.

    It was rejected and overlaps, or is open and drawn over.
    """

    def shared(quote: Quote) -> int:
        return sum(_common(content, stretch) for content in quote.contents)

    near = [*filter(shared, _rejected(copy.quotes)), *quotes_drawn_over(stretch, shown)]
    return max(near, key=shared, default=None)


def spans_drawn_over(stretch: Stretch, shown: Iterable[Span | Quote]) -> list[Span]:
    return [span for span in _spans(shown) if _is_drawn_over(span.stretch, stretch)]


def quotes_drawn_over(stretch: Stretch, shown: Iterable[Span | Quote]) -> list[Quote]:
    """Return the quotes all of whose contents are drawn over."""
    quotes = (item for item in shown if isinstance(item, Quote))
    return [q for q in quotes if all(_is_drawn_over(content, stretch) for content in q.contents)]


def _is_drawn_over(suggested: Stretch, drawn: Stretch) -> bool:
    return suggested == drawn or (suggested.overlaps(drawn) and not suggested.covers(drawn))


def _spans(items: Iterable[Span | Quote]) -> list[Span]:
    return [item for item in items if isinstance(item, Span)]


def _rejected(items: Iterable[Item]) -> list[Item]:
    return [item for item in items if item.state is State.REJECTED]


def _common(one: Stretch, other: Stretch) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
