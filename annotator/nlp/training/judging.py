"""Teaching the built-in suggester which quotes to keep, if that proves good elsewhere."""

from collections import Counter
from collections.abc import Hashable, Sequence

from annotator.domain.agreement.quotes import align_quotes, count_quotes, quote_measures
from annotator.domain.quote import Quote
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.suggestion import Suggested
from annotator.domain.training import Epoch
from annotator.nlp.linear import Linear
from annotator.nlp.quotes.finder import QuoteFinder
from annotator.nlp.quotes.judging import judge, judged
from annotator.nlp.training.naming import Going

STAGE = "quotes"
FOLDS = 2
GAIN = 0.003  # of F1 that a judgement must bring
FEWEST = 20  # quotes proposed, to learn from


def teach_judgement(
    finder: QuoteFinder, train: Sequence[Record], found: Sequence[Suggested]
) -> Going:
    """Teach which of the quotes found to keep, from what became of them in finished articles."""
    yield Epoch(0, 1, STAGE, STAGE)
    read = [(record, new.quotes) for record, new in zip(train, found, strict=True)]
    if sum(len(quotes) for _, quotes in read) < FEWEST:
        return said("too few quotes to learn from")
    halves = [read[at::FOLDS] for at in range(FOLDS)]
    before = _f1(read, None)
    after = [_met(halves[at], _learnt(halves[1 - at])) for at in range(FOLDS)]
    gain = _of(sum(after, Counter())) - before
    if gain < GAIN:
        return said("not used: in articles left out of learning it brought nothing")
    finder.judge = _learnt(read)
    return said(
        "used: {points:.1f} points more in articles left out of learning", points=100 * gain
    )


Read = Sequence[tuple[Record, Sequence[Quote]]]


def _learnt(read: Read) -> Linear:
    examples = []
    for record, quotes in read:
        met = align_quotes(record.article.id, record.copy.quotes, quotes, {})
        right = {meeting.b.id for meeting in met if meeting.a and meeting.b}
        examples += [(record.article.text, quote, quote.id in right) for quote in quotes]
    return judge(examples)


def _f1(read: Read, known: Linear | None) -> float:
    return _of(_met(read, known))


def _met(read: Read, known: Linear | None) -> Counter[Hashable]:
    totals: Counter[Hashable] = Counter()
    for record, quotes in read:
        kept = list(judged(record.article.text, quotes, known)) if known else quotes
        totals += count_quotes(align_quotes(record.article.id, record.copy.quotes, kept, {}))
    return totals


def _of(totals: Counter[Hashable]) -> float:
    return quote_measures()["f1_overlap", ""](totals).value or 0.0
