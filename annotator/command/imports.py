"""How the command `import` tells what an import would bring in."""

from collections.abc import Iterator

from annotator.domain.outlook import Foreseen, Outlook
from annotator.domain.said import number_of


def foretold(outlook: Outlook) -> Iterator[str]:
    """Yield the lines of a dry run: each article with how it begins, then the labels."""
    new = sum(not article.same for article in outlook.articles)
    spans = sum(article.spans for article in outlook.articles)
    quotes = sum(article.quotes for article in outlook.articles)
    yield (
        f"Would import {number_of(new, 'article')} with {number_of(spans, 'span')} and"
        f" {number_of(quotes, 'quote')}; nothing was changed."
    )
    for article in outlook.articles:
        yield from _told(article)
    if outlook.labels:
        yield "What would become of the labels of entities:"
    wide = max((len(line.label) for line in outlook.labels), default=0)
    for line in outlook.labels:
        yield f"  {line.label:{wide}} {line.count:6}  {line.to or 'left out'}"


def _told(article: Foreseen) -> Iterator[str]:
    counts = [number_of(article.words, "word")]
    counts += [number_of(article.spans, "span")] if article.spans else []
    counts += [number_of(article.quotes, "quote")] if article.quotes else []
    counts += [number_of(article.judgements, "judgement")] if article.judgements else []
    yield f"{article.path}, article {article.number}: {article.title} ({', '.join(counts)})"
    yield from (f"    {line}" for line in article.begin)
    if article.same:
        yield f"  ! the same text as {article.same}"
    if article.near:
        yield f"  ! {article.near.sentence()}"
    yield from (f"  ! {sentence}" for sentence in article.special)
