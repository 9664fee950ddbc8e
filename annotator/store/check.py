"""Looking a project over: what does not hold together, as sentences."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from annotator.domain.article import fingerprint
from annotator.store.tables import ARTICLE, COPY, SPAN, STRETCH


def problems(connection: Connection) -> Iterator[str]:
    """Yield a sentence for everything that is wrong in the file or in what it holds."""
    for row in connection.exec_driver_sql("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"the file is damaged: {row[0]}"
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"a row of {row[0]} belongs to a row of {row[2]} that is not there"
    yield from _altered_texts(connection)
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
