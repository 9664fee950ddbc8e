"""Zones for articles that come without any."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace

from annotator.domain.article import Article
from annotator.domain.progress import Job, Progress
from annotator.domain.wording import number_of
from annotator.domain.zoning import retiled
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.session import Session


def zoned(article: Article) -> Article:
    """Return an article with the zones that are found in it; those it has already stay."""
    if article.zones:
        return article
    from annotator.nlp.text.zones import found_zones  # noqa: PLC0415  (it builds its patterns)

    return replace(article, zones=found_zones(article.text, article.title))


def find_zones(session: Session) -> Job[int]:
    """Find zones in every article without any, as one edit; return how many articles those are."""
    wanted = session.project.ask(queries.unzoned)
    name = f"Find zones in {number_of(len(wanted), 'article')}"
    with closing(session.spool()) as spool:
        for done, article in enumerate(_articles(session, wanted), start=1):
            for change in retiled(article, zoned(article).zones, name).changes:
                spool.add(change)
            if spool.full:
                spool.spool()
            yield Progress(done, len(wanted), article.title)
        for _ in session.do_all(name, spool):
            yield Progress(0, 0, "Storing")
    return len(wanted)


def _articles(session: Session, wanted: Sequence[str]) -> Iterator[Article]:
    for chunk in in_chunks(wanted):
        yield from session.project.ask(queries.articles, chunk)
