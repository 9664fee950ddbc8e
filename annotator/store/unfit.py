"""Rows that cannot be as they are, each sort with a question that finds them.

The same questions serve to check a project and to mend one.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Table

from annotator.domain.said import said
from annotator.store import judgements
from annotator.store.tables import COPY, JUDGEMENT, QUOTE, SPAN, STRETCH, ZONE, Model
from annotator.store.vetting import wrong

POINTS = "code_points"  # SQLite's own length() ends at a NUL
# LIMIT has SQLite count once for each copy; nothing may be named, as `guard` takes names for views.
ENDS = f"""(
    SELECT copy.number AS copied, {POINTS}(article.text) AS last
    FROM copy JOIN article ON article.id = copy.article LIMIT -1
)"""  # noqa: S608
BEYOND = said("reach beyond the text")
TORN_ZONES = said("have gaps, overlap or reach beyond the text")
PARENTLESS = {  # by the table of what rows belong to
    "annotator": said("belong to no annotator that is there"),
    "article": said("belong to no article that is there"),
    "copy": said("belong to no copy that is there"),
    "edit": said("belong to no edit that is there"),
    "quote": said("belong to no quote that is there"),
}
OF_COPIES = (SPAN, QUOTE, STRETCH, JUDGEMENT)


@dataclass(frozen=True, slots=True)
class Unfit:
    """Rows of a table that are wrong in one way, and the query for their rowids."""

    table: Table
    how: str
    query: str


def learn_points(connection: sqlite3.Connection) -> None:
    """Let a connection count the code points of a text, as these questions need it."""
    connection.create_function(POINTS, 1, _points, deterministic=True)


def misfits() -> Iterator[Unfit]:
    """Yield what to ask of each column, and what its table says must hold."""
    for table in Model.metadata.sorted_tables:
        conditions = " OR ".join(f"({wrong(column)})" for column in table.columns)
        yield _where(table, said("hold what cannot be there"), conditions)
        for constraint in table.constraints:
            if isinstance(constraint, CheckConstraint):
                yield _where(
                    table,
                    said("cover nothing"),
                    f"NOT ({constraint.sqltext})",
                )
    yield _where(JUDGEMENT, said("say nothing that can be said"), judgements.torn())


def beyond() -> tuple[Unfit, ...]:
    """Return what to ask of the stretches of spans, quotes and judgements."""
    spans = f"SELECT span.rowid FROM span JOIN {ENDS} ON copied = copy_number AND stop > last"  # noqa: S608
    quotes = f"""SELECT DISTINCT quote.rowid FROM stretch
        JOIN {ENDS} ON copied = stretch.copy_number AND stop > last
        JOIN quote ON quote.copy_number = stretch.copy_number AND quote.id = stretch.quote"""  # noqa: S608
    judged = f"""SELECT judgement.rowid FROM judgement
        JOIN {ENDS} ON copied = copy_number AND {judgements.last()} > last"""  # noqa: S608
    return (
        Unfit(SPAN, BEYOND, spans),
        Unfit(QUOTE, BEYOND, quotes),
        Unfit(JUDGEMENT, BEYOND, judged),
    )


def orphans() -> Iterator[Unfit]:
    """Yield what to ask of the rows that belong to others, those of the top first."""
    for table in Model.metadata.sorted_tables:
        for constraint in sorted(table.foreign_key_constraints, key=lambda c: str(c.name)):
            parent = constraint.referred_table.name
            yield _where(table, PARENTLESS[parent], _parentless(constraint))


def torn() -> tuple[Unfit, ...]:
    """Return what to ask of quotes: each has content, the parts of it one after the other."""
    content = "stretch.copy_number = quote.copy_number AND stretch.quote = quote.id"
    content += " AND stretch.role = 'CONTENT'"
    crossed = "later.copy_number = stretch.copy_number AND later.quote = stretch.quote"
    crossed += " AND later.role = 'CONTENT' AND later.position > stretch.position"
    lacking = f"NOT EXISTS (SELECT 1 FROM stretch WHERE {content})"  # noqa: S608
    overlapping = (
        f"EXISTS (SELECT 1 FROM stretch JOIN stretch AS later ON {crossed}"  # noqa: S608
        f" WHERE {content} AND stretch.stop > later.start)"
    )
    return (
        _where(QUOTE, said("have no content"), lacking),
        _where(QUOTE, said("have parts out of order"), overlapping),
    )


def found(cursor: sqlite3.Cursor, unfit: Unfit) -> list[int]:
    """Return the rowids of what is wrong in one way."""
    return [rowid for (rowid,) in cursor.execute(unfit.query)]


def articles_of(cursor: sqlite3.Cursor, table: Table, rowids: list[int]) -> tuple[str, ...]:
    """Return the articles that rows belong to, as far as they do and these are there."""
    if table in OF_COPIES:
        query = "SELECT article FROM copy WHERE number IN (SELECT copy_number FROM {} WHERE {})"
    elif table in {COPY, ZONE}:
        query = "SELECT article FROM {} WHERE {}"
    elif table.name == "article":
        query = "SELECT id FROM {} WHERE {}"
    else:
        return ()
    articles: dict[str, None] = {}
    for rowid in rowids:
        answer = cursor.execute(query.format(f'"{table.name}"', "rowid = ?"), [rowid])
        articles.update((str(article), None) for (article,) in answer)
    return tuple(articles)


def torn_zones(cursor: sqlite3.Cursor) -> Iterator[str]:
    """Yield the articles whose zones do not cover the text without gaps."""
    query = f"""
        SELECT id FROM article JOIN (
            SELECT article, max(start != before) AS gaps, max(stop) AS last FROM (
                SELECT article, start, stop,
                ifnull(lag(stop) OVER (PARTITION BY article ORDER BY start), 0) AS before
                FROM zone
            ) GROUP BY article
        ) ON article = id
        WHERE gaps OR last != {POINTS}(text) ORDER BY number
    """  # noqa: S608
    for (article,) in cursor.execute(query):
        yield article


def without_original(cursor: sqlite3.Cursor) -> Iterator[str]:
    """Yield the article of every judgement whose original is not there."""
    query = """
        SELECT copy.article FROM judgement JOIN copy ON copy.number = copy_number
        WHERE original NOT IN (SELECT id FROM article) ORDER BY copy.number
    """
    for (article,) in cursor.execute(query):
        yield article


def _points(text: object) -> int:
    return len(text) if isinstance(text, str) else 0


def _where(table: Table, how: str, condition: str) -> Unfit:
    query = f'SELECT rowid FROM "{table.name}" WHERE {condition}'  # noqa: S608
    return Unfit(table, how, query)


def _parentless(constraint: ForeignKeyConstraint) -> str:
    same = " AND ".join(f"{key.column} = {key.parent}" for key in constraint.elements)
    parent = constraint.referred_table.name
    return f'NOT EXISTS (SELECT 1 FROM "{parent}" WHERE {same})'  # noqa: S608
