"""Zones for articles that come without any."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace

from annotator.domain.article import Article, ZoneKind, tile
from annotator.domain.progress import Job, Progress
from annotator.domain.said import plural, said
from annotator.domain.span import overlapping
from annotator.domain.zoning import retiled
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.keeping import back_up_first
from annotator.workflow.session import Session


def zoned(article: Article) -> Article:
    """Return an article with the zones that are found in it; those it has already stay.

    Zones that do not cover all of the text are what its file knew: the rest is looked for.
    """
    if sum(len(zone.stretch) for zone in article.zones) == len(article.text):
        return article
    from annotator.nlp.text.zones import found_zones  # noqa: PLC0415  (it builds its patterns)

    found = found_zones(article.text, article.title)
    if not article.zones:
        return replace(article, zones=found)
    special = tuple(zone for zone in found if zone.kind is not ZoneKind.BODY)
    places = [zone.stretch for zone in special]
    known = (z for z in article.zones if not overlapping(places, z.stretch.start, z.stretch.end))
    return replace(article, zones=tile(article.text, (*special, *known)))


def find_zones(session: Session) -> Job[int]:
    """Find zones in every article without any, as one edit; return how many articles those are."""
    wanted = session.project.ask(queries.unzoned)
    name = plural(len(wanted), "Find zones in {count} article", "Find zones in {count} articles")
    back_up_first(session, len(wanted))
    with closing(session.spool()) as spool:
        for done, article in enumerate(_articles(session, wanted), start=1):
            for change in retiled(article, zoned(article).zones, name).changes:
                spool.add(change)
            if spool.full:
                spool.spool()
            yield Progress(done, len(wanted), article.title)
        for _ in session.do_all(name, spool):
            yield Progress(0, 0, said("Storing"))
    return len(wanted)


def _articles(session: Session, wanted: Sequence[str]) -> Iterator[Article]:
    for chunk in in_chunks(wanted):
        yield from session.project.ask(queries.articles, chunk)
