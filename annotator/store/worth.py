"""What open suggestions say about articles, counted where they lie; no text is read for it."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Table,
    case,
    func,
    select,
    text,
    union_all,
)

from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import KEPT
from annotator.domain.worth import FINISHED, HIGH, LOW, Doubt
from annotator.store.search import FIND, KNOW
from annotator.store.tables import COPY, QUOTE, SPAN

ENTRIES = text("SELECT term, doc FROM temp.article_words WHERE term = :term")


def doubts(connection: Connection, annotator: str) -> dict[str, Doubt]:
    """Return how sure what is open to an annotator is, by article."""
    found: dict[str, Doubt] = {}
    for marks in (SPAN, QUOTE):
        score = func.coalesce(marks.c.score, 1.0)  # what has no score counts as certain
        between = case((func.round(100 * score).between(LOW, HIGH), 1), else_=0)
        doubt = 1 - func.abs(2 * score - 1)
        what = (func.count(), func.sum(between), func.sum(doubt))
        for article, *counts in connection.execute(_open(marks, annotator, what)):
            before = found.get(article, Doubt())
            found[article] = Doubt(
                before.total + counts[0], before.between + counts[1], before.doubt + counts[2]
            )
    return found


def origins_open(connection: Connection, annotator: str) -> list[tuple[str, str, int]]:
    """Count what is open to an annotator by article and origin."""
    return _counted(connection, annotator, (SPAN.c.origin, QUOTE.c.origin))


def labels_open(connection: Connection, annotator: str) -> list[tuple[str, str, int]]:
    """Count what is open to an annotator by article and label, of quotes by kind."""
    return _counted(connection, annotator, (SPAN.c.label, QUOTE.c.kind))


def labels_marked(connection: Connection) -> dict[str, int]:
    """Count what people have marked by label, of quotes by kind."""
    kept = [str(state) for state in KEPT]
    counts: dict[str, int] = {}
    for marks, what in ((SPAN, SPAN.c.label), (QUOTE, QUOTE.c.kind)):
        query = (
            select(what, func.count())
            .join(COPY, marks.c.copy_number == COPY.c.number)
            .where(marks.c.state.in_(kept), COPY.c.owner != SUGGESTIONS)
            .group_by(what)
        )
        counts.update((name, count) for name, count in connection.execute(query))
    return counts


def holders(connection: Connection, words: Iterable[str]) -> dict[str, list[str]]:
    """Return the articles that hold each word of the index."""
    return {
        word: [row.id for row in connection.execute(FIND, {"match": f'"{word}"'})] for word in words
    }


def known(connection: Connection, words: Iterable[str]) -> dict[str, int]:
    """Return in how many articles each of these words is that the index knows."""
    connection.execute(KNOW)
    rows = (connection.execute(ENTRIES, {"term": word}).first() for word in words)
    return {row.term: row.doc for row in rows if row}


def _counted(
    connection: Connection, annotator: str, by: Sequence[ColumnElement[str]]
) -> list[tuple[str, str, int]]:
    spans, quotes = (
        _open(marks, annotator, (what, func.count()), what)
        for marks, what in zip((SPAN, QUOTE), by, strict=True)
    )
    found = connection.execute(union_all(spans, quotes))
    return [(article, name, count) for article, name, count in found]


def _open(
    marks: Table,
    annotator: str,
    what: Sequence[ColumnElement[Any]],
    *by: ColumnElement[Any],
) -> Select[Any]:
    """Ask for something about the suggestions that are open to an annotator, by article.

    Articles that the annotator has finished are left out.
    """
    own, decided = COPY.alias("own"), marks.alias("decided")
    there: FromClause = marks.join(COPY, marks.c.copy_number == COPY.c.number)
    there = there.outerjoin(own, (own.c.article == COPY.c.article) & (own.c.owner == annotator))
    same = (decided.c.copy_number == own.c.number) & (decided.c.id == marks.c.id)
    finished = [str(status) for status in FINISHED]
    return (
        select(COPY.c.article, *what)
        .select_from(there.outerjoin(decided, same))
        .where(
            COPY.c.owner == SUGGESTIONS,
            decided.c.id.is_(None),
            func.coalesce(own.c.status, "").not_in(finished),
        )
        .group_by(COPY.c.article, *by)
    )
