"""What is asked of a project to measure what suggestions do; no text is read for it."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from annotator.domain.blind import KEY, Plan, from_setting
from annotator.domain.record import SUGGESTIONS
from annotator.store.queries import setting
from annotator.store.tables import ARTICLE, COPY, QUOTE, SPAN


def planned(connection: Connection) -> Plan:
    """Return how much is to be done without suggestions."""
    return from_setting(setting(connection, KEY))


def lengths(connection: Connection, articles: Sequence[str]) -> dict[str, int]:
    """Return how many code points the texts of articles have."""
    query = select(ARTICLE.c.id, func.length(ARTICLE.c.text)).where(ARTICLE.c.id.in_(articles))
    return {row[0]: row[1] for row in connection.execute(query)}


def suggested_in(connection: Connection) -> list[str]:
    """Return the articles in which anything is suggested, in the order they came."""
    marked = COPY.c.number.in_(select(SPAN.c.copy_number)) | COPY.c.number.in_(
        select(QUOTE.c.copy_number)
    )
    query = select(COPY.c.article).where(COPY.c.owner == SUGGESTIONS, marked)
    return list(connection.scalars(query))
