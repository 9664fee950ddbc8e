"""What of a quote are the speaker's own words: those in quotation marks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.comparing.verdict import Side
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.span import State, Stretch, overlapping


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words that one speaker is quoted with, in order; `marked` unless they are reported."""

    stretches: tuple[Stretch, ...]
    quote: Quote | None = None
    marked: bool = True

    @property
    def speaker(self) -> str | None:
        return self.quote.speaker if self.quote else None


def utterances(side: Side) -> Iterator[Utterance]:
    """Yield what is quoted in a version, reported clauses too, in the order of its quotes."""
    for quote in side.quotes:
        if quote.state is not State.REJECTED:
            yield _of(quote, side.marked)


def _of(quote: Quote, marked: Sequence[Stretch]) -> Utterance:
    if quote.kind is QuoteKind.INDIRECT:
        return Utterance(quote.contents, quote, marked=False)
    if quote.kind is QuoteKind.DIRECT:
        return Utterance(quote.contents, quote)
    own = tuple(
        stretch
        for content in quote.contents
        for stretch in overlapping(marked, content.start, content.end)
        if content.covers(stretch)
    )
    return Utterance(own or quote.contents, quote)


def rest_in_marks(side: Side, known: Iterable[Utterance]) -> Iterator[Utterance]:
    """Yield what stands in marks and belongs to no quote, such as nicknames and titles."""
    taken = sorted({stretch for one in known if one.marked for stretch in one.stretches})
    ends = 0
    place = 0
    for mark in sorted(side.marked):
        while place < len(taken) and taken[place].start < mark.end:
            ends = max(ends, taken[place].end)
            place += 1
        if ends <= mark.start:
            yield Utterance((mark,))
