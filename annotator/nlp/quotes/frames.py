"""Put quotations together into quotes: interrupted ones, and those that run over paragraphs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.span import State, Stretch
from annotator.domain.suggestion import quote_id
from annotator.nlp.quotes.attribution import Attribution, Rule
from annotator.nlp.quotes.quotations import Quotation
from annotator.nlp.quotes.reader import Passage
from annotator.nlp.quotes.reasons import reason
from annotator.nlp.quotes.scores import score


@dataclass(frozen=True, slots=True)
class _Joined:
    """Quotations that are one quote; `continues` where its last stretch is still open."""

    contents: tuple[Stretch, ...]
    kind: QuoteKind
    attribution: Attribution
    continues: bool

    def takes(self, other: Quotation) -> bool:
        """Whether a quotation goes on with this quote."""
        if other.content.start < self.contents[-1].end:
            return False
        if self.continues and other.attribution.rule is Rule.CARRIED:
            return self.attribution.source == other.attribution.source
        mine, its = self.attribution, other.attribution
        if mine.cue is None or (mine.cue, mine.source) != (its.cue, its.source):
            return False
        if its.rule is Rule.SAME_PARAGRAPH:
            return self.kind is other.kind is QuoteKind.DIRECT
        interrupts = self.contents[-1].end <= mine.cue.start < other.content.start
        return interrupts and its.rule <= Rule.LATER

    def with_more(self, other: Quotation) -> "_Joined":
        kind = self.kind if self.kind is other.kind else QuoteKind.MIXED
        return replace(
            self,
            contents=(*self.contents, other.content),
            kind=kind,
            continues=other.continues,
        )


def framed(text: str, passages: Iterable[Passage], origin: str) -> tuple[Quote, ...]:
    """Return the quotes of an article in reading order, none of them twice."""
    passages = tuple(passages)
    nested = [quotation for passage in passages for quotation in passage.nested]
    outer = [quotation for passage in passages for quotation in passage.quotations]
    parts = (_framed(text, found, origin) for found in (nested, outer))
    quotes = {quote.id: quote for part in parts for quote in part}
    return tuple(sorted(quotes.values(), key=lambda quote: (quote.start, -quote.end)))


def _framed(text: str, found: Iterable[Quotation], origin: str) -> Iterator[Quote]:
    current: _Joined | None = None
    for quotation in sorted(found, key=lambda q: (q.content.start, -q.content.end)):
        if current and current.takes(quotation):
            current = current.with_more(quotation)
            continue
        if current:
            yield _quote(text, current, origin)
        contents = (quotation.content,)
        current = _Joined(contents, quotation.kind, quotation.attribution, quotation.continues)
    if current:
        yield _quote(text, current, origin)


def _quote(text: str, joined: _Joined, origin: str) -> Quote:
    size = sum(len(content) for content in joined.contents)
    return Quote(
        id=quote_id(joined.contents[0].start, joined.contents[-1].end),
        contents=joined.contents,
        cue=joined.attribution.cue,
        source=joined.attribution.source,
        kind=joined.kind,
        state=State.SUGGESTED,
        origin=origin,
        score=score(text, joined.kind, joined.attribution, size),
        reason=reason(text, joined.kind, joined.attribution),
    )
