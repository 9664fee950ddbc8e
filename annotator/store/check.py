"""Looking a project over: what does not hold together, as sentences."""

from collections.abc import Iterator
from contextlib import closing
from itertools import groupby

from sqlalchemy import Connection, select

from annotator.store.sqlite import raw
from annotator.store.tables import ARTICLE, ZONE
from annotator.store.vetting import altered, faults


def problems(connection: Connection) -> Iterator[str]:
    """Yield a sentence for everything that is wrong in the file or in what it holds."""
    with closing(raw(connection).cursor()) as cursor:
        yield from faults(cursor)
        yield from altered(cursor)
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"a row of {row[0]} belongs to a row of {row[2]} that is not there"
    yield from _torn_zones(connection)


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
