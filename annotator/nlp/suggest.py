"""Suggest entities, quotes and speakers with the built-in pipeline."""

from collections.abc import Iterable, Iterator
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.article import Article
from annotator.domain.span import Span, State, Stretch
from annotator.domain.suggester import BUILTIN
from annotator.domain.suggestion import Suggested, span_id
from annotator.nlp.pipeline import make_pipeline

ORIGIN = BUILTIN.origin
BATCH = 4  # small, so that whoever waits for one article does not wait for many


@cache
def pipeline() -> Language:
    return make_pipeline(ORIGIN)


def suggested(articles: Iterable[Article]) -> Iterator[Suggested]:
    """Yield what the pipeline proposes for each article, as the articles come."""
    nlp = pipeline()
    docs = (_doc(nlp, article) for article in articles)
    for doc in nlp.pipe(docs, batch_size=BATCH):
        yield Suggested(tuple(_spans(doc)), doc._.frames, doc._.speakers)


def _doc(nlp: Language, article: Article) -> Doc:
    doc = nlp.make_doc(article.text)
    doc._.zones = article.zones
    return doc


def _spans(doc: Doc) -> Iterator[Span]:
    for entity in doc.ents:
        start, end, label = entity.start_char, entity.end_char, entity.label_
        yield Span(
            span_id(start, end, label),
            Stretch(start, end),
            label,
            State.SUGGESTED,
            ORIGIN,
            doc._.scores[start, end, label],
            doc._.mentions.get((start, end)),
        )
