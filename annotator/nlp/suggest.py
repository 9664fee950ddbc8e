"""Suggest what a pipeline finds, be it the built-in one or of any origin."""

import gc
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import groupby

from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as Found

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Span, State, Stretch
from annotator.domain.suggester import BUILTIN
from annotator.domain.suggestion import Suggested, span_id
from annotator.nlp.language import language_of
from annotator.nlp.notes import register, text_of
from annotator.nlp.pipeline import make_pipeline
from annotator.nlp.text.tokens import tokenized

ORIGIN = BUILTIN.origin
BATCH = 16
# Objects made until they are looked through, in whichever process reads: an article makes many and
# drops them all, hardly any in circles that only a look finds.
NEW = 100_000
Why = Callable[[Found], str]
OWN = "annotator_"  # components that look at the text alone
QUOTES = "quotes"  # the group that holds the parts of quotes, which are no entities


@cache
def pipeline(language: str) -> Language:
    made = lean(make_pipeline(ORIGIN, language))
    gc.freeze()  # what is loaded stays: no need to look through it again for what to throw away
    gc.set_threshold(NEW)
    return made


def lean(nlp: Language) -> Language:
    """Spare a pipeline the looks of every new word, unless a component may ask spaCy for them."""
    if all(name.startswith(OWN) for name in nlp.pipe_names):
        nlp.vocab.lex_attr_getters = {}  # type: ignore[attr-defined]  # its stub lacks them
    return nlp


def suggested(articles: Iterable[Article], origin: str = ORIGIN) -> Iterator[Suggested]:
    """Yield what the built-in pipelines propose, each article read in its language."""
    for language, alike in groupby(articles, language_of):
        yield from suggested_by(pipeline(language), alike, origin)


def suggested_by(
    nlp: Language, articles: Iterable[Article], origin: str, why: Why = lambda _: ""
) -> Iterator[Suggested]:
    """Yield the entities, spans of groups, quotes and speakers that a pipeline sets in each.

    `why` says it of a span that the pipeline leaves no reason for.
    """
    register()  # a pipeline of another origin need not have done so
    docs = (_doc(nlp, article) for article in articles)
    for doc in nlp.pipe(docs, batch_size=BATCH):
        spans = {span.id: span for span in _spans(doc, origin, why)}
        yield Suggested(tuple(spans.values()), tuple(_quotes(doc, origin)), doc._.speakers)


def _doc(nlp: Language, article: Article) -> Doc:
    if len(article.text) > nlp.max_length:
        raise SuggestError(
            said(
                "its text has {count:,} characters, and a suggester reads no more than {most:,}",
                count=len(article.text),
                most=nlp.max_length,
            )
        )
    doc = tokenized(nlp, article.text)
    doc._.zones, doc._.text = article.zones, article.text
    return doc


def _quotes(doc: Doc, origin: str) -> Iterator[Quote]:
    for quote in doc._.frames:
        yield quote if quote.origin == origin else replace(quote, origin=origin)


def _spans(doc: Doc, origin: str, why: Why) -> Iterator[Span]:
    text, scores, speakers, reasons = text_of(doc), doc._.scores, doc._.mentions, doc._.reasons
    for found, score in _found(doc):
        start, end = _without_space(text, found.start_char, found.end_char)
        label = found.label_
        if start < end and label:
            key = (start, end, label)
            yield Span(
                span_id(start, end, label),
                Stretch(start, end),
                label,
                State.SUGGESTED,
                origin,
                scores.get(key, score),
                speakers.get((start, end)),
                reasons.get(key) or why(found),
            )


def _without_space(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out white space at both ends."""
    rest = text[start:end].lstrip()
    return end - len(rest), end - len(rest) + len(rest.rstrip())


def _found(doc: Doc) -> Iterator[tuple[Found, float | None]]:
    """Yield the spans of groups with their scores, then entities."""
    for name, group in doc.spans.items():
        if name != QUOTES:
            scores = group.attrs.get("scores")
            known = [None] * len(group) if scores is None else map(float, scores)
            yield from zip(group, known, strict=True)
    for entity in doc.ents:
        yield entity, None
