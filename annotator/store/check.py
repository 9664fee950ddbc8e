"""Looking a project over: what does not hold together, as sentences."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import Connection, func, select

from annotator.domain.article import fingerprint
from annotator.store.tables import ARTICLE, COPY, SPAN, STRETCH, ZONE


def problems(connection: Connection) -> Iterator[str]:
    """Yield a sentence for everything that is wrong in the file or in what it holds."""
    for row in connection.exec_driver_sql("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"the file is damaged: {row[0]}"
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"a row of {row[0]} belongs to a row of {row[2]} that is not there"
    yield from _altered_texts(connection)
    yield from _torn_zones(connection)
    for table in (SPAN, STRETCH):
        query = (
            select(ARTICLE.c.id, table.c.start, table.c.stop)
            .join(COPY, COPY.c.article == ARTICLE.c.id)
            .join(table, table.c.copy_number == COPY.c.number)
            .where(table.c.stop > func.length(ARTICLE.c.text))
        )
        for row in connection.execute(query):
            yield f"article {row.id}: {row.start}–{row.stop} reaches beyond the text"


def _altered_texts(connection: Connection) -> Iterator[str]:
    query = select(ARTICLE.c.id, ARTICLE.c.text, ARTICLE.c.sha256).execution_options(yield_per=100)
    for row in connection.execute(query):
        if fingerprint(row.text) != row.sha256:
            yield f"article {row.id}: the text is not the one that was imported (SHA-256 differs)"


def _torn_zones(connection: Connection) -> Iterator[str]:
    texts = select(ARTICLE.c.id, ARTICLE.c.text).execution_options(yield_per=100)
    lengths = {row.id: len(row.text) for row in connection.execute(texts)}
    query = select(ZONE.c.article, ZONE.c.start, ZONE.c.stop)
    zones = connection.execute(query.order_by(ZONE.c.article, ZONE.c.start))
    for article, of in groupby(zones, lambda zone: zone.article):
        borders = [(zone.start, zone.stop) for zone in of]
        starts, stops = [start for start, _ in borders], [stop for _, stop in borders]
        if [*starts, lengths.get(article)] != [0, *stops]:
            yield f"article {article}: its zones have gaps, overlap or reach beyond the text"
