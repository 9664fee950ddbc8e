"""How far two annotators agree."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field

from annotator.domain.agreement.alignment import Meeting, align
from annotator.domain.agreement.confusion import Confusion, confusion
from annotator.domain.agreement.figure import Figure
from annotator.domain.agreement.nominal import cohen, columns, count_two, raw, values_of
from annotator.domain.agreement.quotes import (
    QuoteAgreement,
    QuoteMeeting,
    align_quotes,
    count_quotes,
    quote_measures,
    quotes_of,
)
from annotator.domain.agreement.readings import Reading
from annotator.domain.agreement.rulings import (
    RulingAgreement,
    count_rulings,
    ruling_measures,
    rulings_of,
)
from annotator.domain.agreement.sampling import (
    SEED,
    Drawing,
    Measure,
    Totals,
    measured,
    summed,
)
from annotator.domain.agreement.semeval import (
    SIDES,
    SemEval,
    Way,
    count_outcomes,
    semeval_of,
    share,
)
from annotator.domain.agreement.spans import ALL, F1, KINDS, count_spans, f1, f1_of
from annotator.domain.said import said


@dataclass(frozen=True, slots=True)
class LabelF1:
    """How far two annotators agree about one label; `n` is the number of spans of both."""

    title: str
    spans_a: int
    spans_b: int
    exact: Figure
    overlap: Figure


@dataclass(frozen=True, slots=True)
class ArticleF1:
    """How far two annotators agree in one article, `title` being its id; without intervals."""

    title: str
    f1: F1
    kappa: Figure


@dataclass(frozen=True, slots=True)
class Pair:
    """How far two annotators agree in the articles that both finished.

    `kappa` is Cohen's over words, `raw` the share of words with the same labels. `rulings` are
    about what they judge in rewrites. `meetings` and
    `quote_meetings` are all spans and quotes of both, each once: what the figures are taken of.
    """

    a: str
    b: str
    articles: int
    spans_a: int
    spans_b: int
    f1: F1
    semeval: SemEval
    raw: Figure
    kappa: Figure
    labels: tuple[LabelF1, ...]
    confusion: Confusion
    quotes: QuoteAgreement
    rulings: tuple[RulingAgreement, ...]
    by_article: tuple[ArticleF1, ...]
    meetings: tuple[Meeting, ...] = field(repr=False)
    quote_meetings: tuple[QuoteMeeting, ...] = field(repr=False)

    @property
    def title(self) -> str:
        return f"{self.a} – {self.b}"

    def disagreements(self) -> tuple[Meeting, ...]:
        """Return the spans about which the two differ."""
        return tuple(meeting for meeting in self.meetings if meeting.disputed)

    def named(self, meetings: Iterable[Meeting | QuoteMeeting]) -> tuple[tuple[str, str, str], ...]:
        """Return what meetings consist of: the article, annotator and id of each span or quote."""
        return tuple(
            (meeting.article, annotator, item.id)
            for meeting in meetings
            for annotator, item in ((self.a, meeting.a), (self.b, meeting.b))
            if item
        )


class Two:
    """What becomes a pair while articles are read."""

    def __init__(self, a: str, b: str, speakers: Mapping[str, str]) -> None:
        self._names = (a, b)
        self._speakers = speakers
        self._articles: list[str] = []
        self._rows: list[dict[Hashable, int]] = []
        self._meetings: list[Meeting] = []
        self._quotes: list[QuoteMeeting] = []

    def add(self, reading: Reading) -> None:
        """Count an article that both finished."""
        if not reading.votes.of_all(self._names):
            return
        article = reading.votes.article.id
        a, b = (reading.votes.copies[name] for name in self._names)
        spans = align(article, a.spans, b.spans)
        quotes = align_quotes(article, a.quotes, b.quotes, self._speakers)
        places = tuple(reading.asked.index(name) for name in self._names)
        row: dict[Hashable, int] = dict(count_two(columns(reading.ratings, places)))
        row.update(count_spans(a.spans, b.spans))
        row.update(count_outcomes(spans))
        row.update(count_quotes(quotes))
        row.update(count_rulings(a, b))
        self._articles.append(article)
        self._rows.append(row)
        self._meetings += spans
        self._quotes += quotes

    def measured(self, seed: int = SEED) -> Drawing[Pair]:
        """Return what was counted as measures with their intervals."""
        labels = sorted({str(label) for label in values_of(self._rows, "spans") - {ALL}})
        kappa = cohen(values_of(self._rows, "first", "second"))
        figures = yield from measured(self._rows, _measures(labels, kappa), seed)
        if not self._articles:
            figures = {name: Figure(None, 0, reason=NOTHING_SHARED) for name in figures}
        totals = summed(self._rows)
        return Pair(
            *self._names,
            len(self._articles),
            sum(_size(totals, "a", label) for label in labels),
            sum(_size(totals, "b", label) for label in labels),
            f1_of(lambda kind: figures["f1", kind, ALL]),
            semeval_of(lambda way, side: figures["semeval", way, side], totals),
            figures["raw"],
            figures["kappa"],
            tuple(_label(label, figures, totals) for label in labels),
            confusion(self._meetings),
            quotes_of(lambda name, aspect: figures["quotes", name, aspect], totals),
            rulings_of({name: figures["rulings", *name] for name in ruling_measures()}, totals),
            tuple(
                _article(article, row, kappa)
                for article, row in zip(self._articles, self._rows, strict=True)
            ),
            tuple(self._meetings),
            tuple(self._quotes),
        )


def _size(totals: Totals, side: str, label: str) -> int:
    return int(totals.get((side, label), 0))


def _measures(labels: Iterable[str], kappa: Measure) -> dict[Hashable, Measure]:
    measures: dict[Hashable, Measure] = {"raw": raw, "kappa": kappa}
    measures |= {("f1", kind, ALL): f1(kind) for kind in KINDS}
    for label in labels:
        measures |= {("f1", kind, label): f1(kind, label) for kind in LABELLED}
    measures |= {("semeval", w, side): share(w, *SIDES[side]) for w in Way for side in SIDES}
    measures |= {("rulings", *name): measure for name, measure in ruling_measures().items()}
    return measures | {("quotes", *name): measure for name, measure in quote_measures().items()}


NOTHING_SHARED = said("There is no article that both have finished.")
LABELLED = ("exact_label", "overlap_label")


def _label(label: str, figures: Mapping[Hashable, Figure], totals: Totals) -> LabelF1:
    a, b = _size(totals, "a", label), _size(totals, "b", label)
    return LabelF1(label, a, b, *(figures["f1", kind, label] for kind in LABELLED))


def _article(article: str, row: Totals, kappa: Measure) -> ArticleF1:
    return ArticleF1(article, f1_of(lambda kind: f1(kind)(row)), kappa(row))
