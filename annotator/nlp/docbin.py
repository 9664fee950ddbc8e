"""Write training data for spaCy: a DocBin that plain spaCy loads.

`doc.ents` holds the entities, `doc.spans["sc"]` those that overlap as well, `doc.spans["quotes"]`
the parts of quotes with the quote's id on each, `doc._.entities`, `doc._.quotes`, `doc._.speakers`
and `doc._.article` the rest. Tokens of which nobody says what they hold are missing, not outside.
"""

from collections.abc import Generator, Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, Span, SpanGroup
from spacy.util import filter_spans

from annotator.domain import plain
from annotator.domain.article import Article
from annotator.domain.ledger import ALONGSIDE, Loss, lost
from annotator.domain.quote import Quote
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Stretch
from annotator.nlp.language import language_of
from annotator.nlp.packing import packing
from annotator.nlp.text.tokenizer import blank
from annotator.nlp.text.tokens import tokenized

ENTITIES, QUOTES = "sc", "quotes"  # spancat reads "sc" where it is told nothing else
EXTENSIONS = ("entities", "quotes", "speakers", "article")
LARGEST = 1 << 63  # the whole numbers that msgpack holds lie below


def register() -> None:
    """Make the extensions of docs readable."""
    for name in EXTENSIONS:
        Doc.set_extension(name, default=None, force=True)


def write_docbin(
    records: Iterable[Record], path: Path, _scheme: Scheme
) -> Generator[Sequence[Loss], None, None]:
    """Write records, and yield for each what spaCy cannot hold of it.

    The file is there when the iterator ends.
    """
    register()
    with packing(path) as docs:
        for record in records:
            nlp = blank(language_of(record.article))
            page = Page(tokenized(nlp, record.article.text), record)
            docs.add(page.doc)
            yield page.rejected


class Page:
    """One record as a `Doc`, and the spans that it could not hold."""

    def __init__(self, doc: Doc, record: Record) -> None:
        self.doc = doc
        self.article = record.article
        self.rejected: list[Loss] = []
        self._entities(record)
        self._quotes(record.copy.quotes)
        doc._.entities = [plain.span_to_json(span) for span in record.copy.spans]
        doc._.speakers = [plain.speaker_to_json(speaker) for speaker in record.speakers]
        doc._.article = _description(record.article)

    def _entities(self, record: Record) -> None:
        spans = [self._span(entity.stretch, entity.label) for entity in record.copy.spans]
        fitting = [span for span in spans if span]
        apart = all(first.end <= then.start for first, then in pairwise(fitting))
        alone = fitting if apart else filter_spans(fitting)
        missing = _unknown(self.doc, record.missing, alone)
        self.doc.set_ents(alone, missing=missing, default="outside")
        self.doc.spans[ENTITIES] = SpanGroup(
            self.doc, name=ENTITIES, spans=list(dict.fromkeys(fitting))
        )
        self._reject_overlapping(fitting, alone)

    def _reject_overlapping(self, fitting: Iterable[Span], alone: Iterable[Span]) -> None:
        held = set(map(id, alone))
        for span in fitting:
            if id(span) not in held:
                stretch = Stretch(span.start_char, span.end_char)
                self._reject(stretch, span.label_, ALONGSIDE)

    def _quotes(self, quotes: Sequence[Quote]) -> None:
        parts = [
            self._span(stretch, role.value, quote.id)
            for quote in quotes
            for role, stretch in quote.parts()
        ]
        self.doc.spans[QUOTES] = SpanGroup(
            self.doc, name=QUOTES, spans=[part for part in parts if part]
        )
        self.doc._.quotes = [plain.quote_to_json(quote) for quote in quotes]

    def _span(self, stretch: Stretch, label: str, name: str = "") -> Span | None:
        text = self.article.text
        ends = text[stretch.start : stretch.start + 1], text[stretch.end - 1 : stretch.end]
        span = self.doc.char_span(stretch.start, stretch.end, label=label, span_id=name)
        if stretch.end > len(text):
            self._reject(
                stretch, label, said("reaches past the end of the text at {count}", count=len(text))
            )
        elif any(end.isspace() for end in ends):
            self._reject(stretch, label, said("begins or ends with white space"))
        elif span is None:
            self._reject(stretch, label, said("does not fall on spaCy's token borders"))
        else:
            return span
        return None

    def _reject(self, stretch: Stretch, label: str, reason: str) -> None:
        self.rejected.append(lost(self.article, label, stretch, reason))


def _unknown(doc: Doc, missing: Sequence[Stretch], known: Iterable[Span]) -> list[Span]:
    """Return the tokens that stretches touch and that are in no entity, each as a span."""
    if not missing:
        return []
    held = {token.i for span in known for token in span}
    touched = (
        doc.char_span(stretch.start, min(stretch.end, len(doc.text)), alignment_mode="expand")
        for stretch in missing
    )
    unknown = {token.i for span in touched if span for token in span} - held
    return [doc[index : index + 1] for index in sorted(unknown)]


def _description(article: Article) -> plain.Json:
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "date": article.date,
        "byline": article.byline,
        "story": article.story,
        "variant": str(article.variant),
        "meta": _packable(dict(article.meta)),
    }


def _packable(value: Any) -> Any:
    """Return a JSON value with numbers too large for msgpack as text."""
    if isinstance(value, dict):
        return {key: _packable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_packable(item) for item in value]
    return str(value) if isinstance(value, int) and abs(value) >= LARGEST else value
