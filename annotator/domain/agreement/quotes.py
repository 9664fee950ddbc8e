"""Agreement about quotes: which are the same, and what is said of those.

Two quotes may be the same where what they quote overlaps; they are paired one to one, as many as
there can be. A speaker is only compared where both marked the quote, so its share says nothing
about quotes that one of them missed; the joint F1 does.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.agreement.figure import Figure, defined
from annotator.domain.agreement.matching import most_edges
from annotator.domain.agreement.sampling import Measure, Totals
from annotator.domain.layers import Difference
from annotator.domain.quote import Quote
from annotator.domain.said import said

ASPECTS = (Difference.SPEAKER, Difference.CUE, Difference.SOURCE, Difference.KIND)
NO_QUOTES = said("Neither marked a quote.")
NONE_MATCHED = said("There is no quote that both of them marked.")
Speakers = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class QuoteMeeting:
    """A quote of annotator a and the one of b that answers to it, with in what they differ."""

    article: str
    a: Quote | None
    b: Quote | None
    differences: frozenset[Difference]


@dataclass(frozen=True, slots=True)
class Aspect:
    """One thing that is said of a quote, such as its speaker.

    `accuracy` is the share of the quotes both marked where it is the same (nothing said by both is
    the same); `joint_f1` counts a quote only if both marked it and it is the same.
    """

    title: Difference
    accuracy: Figure
    joint_f1: Figure


@dataclass(frozen=True, slots=True)
class QuoteAgreement:
    """How far two annotators agree about quotes.

    `matched` is the share of all quotes of either that both marked; the F1s have the number of
    quotes of both as their `n`.
    """

    quotes_a: int
    quotes_b: int
    f1_exact: Figure
    f1_overlap: Figure
    matched: Figure
    aspects: tuple[Aspect, ...]

    @property
    def speaker(self) -> Aspect:
        return self.aspects[0]


def align_quotes(
    article: str, a: Sequence[Quote], b: Sequence[Quote], speakers: Speakers
) -> tuple[QuoteMeeting, ...]:
    """Return all quotes of two annotators, each once, in the order of the text.

    `speakers` tells which entries of the ledger are one person; those it lacks are themselves.
    """
    ours, theirs = sorted(a, key=_order), sorted(b, key=_order)
    pairs = most_edges(_shared(ours, theirs)) if _first(ours, theirs) else _turned(ours, theirs)
    met = [
        QuoteMeeting(article, ours[n], theirs[m], _differences(ours[n], theirs[m], speakers))
        for n, m in pairs.items()
    ]
    missing = frozenset({Difference.MISSING})
    found = set(pairs.values())
    met += [QuoteMeeting(article, q, None, missing) for n, q in enumerate(ours) if n not in pairs]
    met += [QuoteMeeting(article, None, q, missing) for n, q in enumerate(theirs) if n not in found]
    return tuple(sorted(met, key=_place))


def _first(ours: Sequence[Quote], theirs: Sequence[Quote]) -> bool:
    """Whether one side comes before the other, so that it does not matter who is a."""
    return [quote.contents for quote in ours] <= [quote.contents for quote in theirs]


def _turned(ours: Sequence[Quote], theirs: Sequence[Quote]) -> dict[int, int]:
    return {n: m for m, n in most_edges(_shared(theirs, ours)).items()}


def _shared(ours: Sequence[Quote], theirs: Sequence[Quote]) -> dict[tuple[int, int], int]:
    """Return how alike those are that overlap: the characters that both quote; most if equal."""
    contents = sorted(
        (content.start, content.end, side, number)
        for side, quotes in enumerate((ours, theirs))
        for number, quote in enumerate(quotes)
        for content in quote.contents
    )
    shared: Counter[tuple[int, int]] = Counter()
    going: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for start, end, side, number in contents:
        over = {n: reached for n, reached in going[1 - side].items() if reached > start}
        going[1 - side].clear()
        going[1 - side].update(over)
        going[side][number] = end
        for other, reached in over.items():
            edge = (other, number) if side else (number, other)
            shared[edge] += min(end, reached) - start
    return {
        (n, m): 2 * length + (ours[n].contents == theirs[m].contents)
        for (n, m), length in shared.items()
    }


def _differences(one: Quote, other: Quote, speakers: Speakers) -> frozenset[Difference]:
    first, second = _aspects(one, speakers), _aspects(other, speakers)
    return frozenset(name for name in first if first[name] != second[name])


def _aspects(quote: Quote, speakers: Speakers) -> dict[Difference, Hashable]:
    return {
        Difference.ENDS: quote.contents,
        Difference.SPEAKER: quote.speaker and speakers.get(quote.speaker, quote.speaker),
        Difference.CUE: quote.cue,
        Difference.SOURCE: quote.source,
        Difference.KIND: quote.kind,
    }


def _order(quote: Quote) -> tuple[Hashable, ...]:
    return quote.contents, quote.id


def _place(meeting: QuoteMeeting) -> tuple[int, int, str]:
    first = meeting.a or meeting.b
    if first is None:
        raise ValueError("nobody meets nobody")
    return first.start, -first.end, first.id


def count_quotes(meetings: Iterable[QuoteMeeting]) -> Counter[Hashable]:
    """Count in an article the quotes of each, those that both marked, and what is the same."""
    counts: Counter[Hashable] = Counter()
    for meeting in meetings:
        counts["quotes", "a"] += meeting.a is not None
        counts["quotes", "b"] += meeting.b is not None
        if meeting.a and meeting.b:
            counts["quotes", "met"] += 1
            counts["quotes", "exact"] += Difference.ENDS not in meeting.differences
            counts.update(("quotes", name) for name in ASPECTS if name not in meeting.differences)
    return counts


def quote_measures() -> dict[tuple[str, str], Measure]:
    """Return all measures of quotes by their names."""
    measures = {("f1_exact", ""): _f1("exact"), ("f1_overlap", ""): _f1("met")}
    measures["matched", ""] = _matched
    for name in ASPECTS:
        measures["accuracy", name] = _accuracy(name)
        measures["joint_f1", name] = _f1(name)
    return measures


def _f1(kind: str) -> Measure:
    def measure(totals: Totals) -> Figure:
        n = totals.get(("quotes", "a"), 0) + totals.get(("quotes", "b"), 0)
        return defined(2 * totals.get(("quotes", kind), 0), n, int(n), NO_QUOTES)

    return measure


def _matched(totals: Totals) -> Figure:
    met = totals.get(("quotes", "met"), 0)
    n = totals.get(("quotes", "a"), 0) + totals.get(("quotes", "b"), 0) - met
    return defined(met, n, int(n), NO_QUOTES)


def _accuracy(name: Difference) -> Measure:
    def measure(totals: Totals) -> Figure:
        n = totals.get(("quotes", "met"), 0)
        return defined(totals.get(("quotes", name), 0), n, int(n), NONE_MATCHED)

    return measure


def quotes_of(figures: Callable[[str, str], Figure], totals: Totals) -> QuoteAgreement:
    """Put together what is known of quotes."""
    return QuoteAgreement(
        int(totals.get(("quotes", "a"), 0)),
        int(totals.get(("quotes", "b"), 0)),
        figures("f1_exact", ""),
        figures("f1_overlap", ""),
        figures("matched", ""),
        tuple(Aspect(n, figures("accuracy", n), figures("joint_f1", n)) for n in ASPECTS),
    )
