"""How well a pipeline reads finished articles, by the measures of agreement."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.domain.agreement.quotes import align_quotes, count_quotes, quote_measures
from annotator.domain.agreement.spans import count_spans, f1
from annotator.domain.layers import Difference
from annotator.domain.names import folded
from annotator.domain.quote import Quote
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.domain.suggestion import Suggested

Scores = Mapping[str, float | None]
Found = tuple[Sequence[Span], Sequence[Quote]]


def scores(records: Sequence[Record], found: Iterable[Suggested]) -> Scores:
    """Return F1 of entities (ends and label), of quotes that overlap, and of these with speaker.

    A figure is None where there is nothing that it could be taken of.
    """
    totals: Counter[Hashable] = Counter()
    for record, new in zip(records, found, strict=True):
        totals.update(count_spans(record.copy.spans, new.spans))
        met = align_quotes(record.article.id, record.copy.quotes, _told(record, new), {})
        totals.update(count_quotes(met))
    quotes = quote_measures()
    return {
        "entities": f1("exact_label")(totals).value,
        "quotes": quotes["f1_overlap", ""](totals).value,
        "speakers": quotes["joint_f1", Difference.SPEAKER](totals).value,
    }


def _told(record: Record, new: Suggested) -> list[Quote]:
    """Return the quotes that were found, said by those of the article's speakers they name."""
    known = {folded(name): one.id for one in record.speakers for name in one.names()}
    same = {
        one.id: next((known[folded(n)] for n in one.names() if folded(n) in known), one.id)
        for one in new.speakers
    }
    return [replace(q, speaker=same.get(q.speaker or "", q.speaker)) for q in new.quotes]


def entity_f1(records: Sequence[Record], found: Iterable[Sequence[Span]]) -> float:
    """Return F1 of entities, ends and label; 0 where there are none."""
    totals: Counter[Hashable] = Counter()
    for record, spans in zip(records, found, strict=True):
        totals.update(count_spans(record.copy.spans, spans))
    return f1("exact_label")(totals).value or 0.0
