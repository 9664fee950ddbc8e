"""How well a pipeline reads finished articles, by the measures of agreement."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.domain.agreement.quotes import align_quotes, count_quotes, quote_measures
from annotator.domain.agreement.spans import count_spans, f1
from annotator.domain.layers import Difference
from annotator.domain.quote import Quote
from annotator.domain.record import Record
from annotator.domain.roll import Roll
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
    roll, story = Roll(record.speakers), record.article.id
    roll.hear(story, (speaker.id for speaker in record.speakers))
    place = roll.enter_all(new.speakers, story)
    return [replace(q, speaker=place.get(q.speaker or "", q.speaker)) for q in new.quotes]


def entity_f1(records: Sequence[Record], found: Iterable[Sequence[Span]]) -> float:
    """Return F1 of entities, ends and label; 0 where there are none."""
    totals: Counter[Hashable] = Counter()
    for record, spans in zip(records, found, strict=True):
        totals.update(count_spans(record.copy.spans, spans))
    return f1("exact_label")(totals).value or 0.0
