"""Looking a project file over before it is trusted; nothing of it runs and nothing is changed.

A file may come from anyone. Triggers, views, virtual tables and generated columns are programs that
a file can carry, so what is not exactly our own schema is refused. Values may be of any class in
SQLite, so each column is asked for those that do not belong there.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    Integer,
    LargeBinary,
    Table,
    create_engine,
)

from annotator.domain.article import Variant, ZoneKind, fingerprint
from annotator.domain.decision import Choice
from annotator.domain.errors import DamagedError
from annotator.domain.packet import Direction
from annotator.domain.quote import QuoteKind, Role
from annotator.domain.record import Status
from annotator.domain.said import said
from annotator.domain.scheme import LabelKind
from annotator.domain.span import State
from annotator.domain.speaker import SpeakerKind
from annotator.store import judgements
from annotator.store.refusals import unchanged
from annotator.store.sqlite import create_search, raw
from annotator.store.tables import Model

LONGEST = 64 * 1024 * 1024  # bytes of one value; an article of a million words has a tenth of it
SEARCH = "article_search"
PAGE = re.compile(r"\bpage (\d+)", re.IGNORECASE)
COMPUTED = re.compile(r"\bGENERATED\b|\bAS\s*\(", re.IGNORECASE)
CLASSES: tuple[tuple[type, tuple[str, ...]], ...] = (
    (LargeBinary, ("blob",)),
    (Float, ("real", "integer")),
    (Boolean, ("integer",)),
    (Integer, ("integer",)),
)
WORDS: dict[str, Iterable[str]] = {
    "article.variant": Variant,
    "zone.kind": ZoneKind,
    "speaker.kind": SpeakerKind,
    "copy.status": Status,
    "span.state": State,
    "quote.kind": QuoteKind,
    "quote.state": State,
    "stretch.role": Role,
    "judgement.hint": judgements.HINTS,
    "judgement.ruling": judgements.RULINGS,
    "judgement.proposed": judgements.PROPOSED,
    "label.kind": LabelKind,
    "packet.direction": Direction,
    "decision.choice": Choice,
}
Shape = dict[str, frozenset[str]]


def guard(connection: sqlite3.Connection) -> None:
    """Let nothing that a file brings along run on a connection, nor any value grow without end."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.set_authorizer(_authorize)


def _authorize(
    _action: int, _first: str | None, _second: str | None, _base: str | None, source: str | None
) -> int:
    """Deny whatever a trigger or a view wants."""
    return sqlite3.SQLITE_DENY if source else sqlite3.SQLITE_OK


def vet(connection: sqlite3.Connection) -> None:
    """Raise DamagedError where a file is damaged, or anything in it is not as we would write it."""
    guard(connection)
    with closing(connection.cursor()) as cursor:
        for fault in faults(cursor):
            raise DamagedError(unchanged(fault))


def faults(cursor: sqlite3.Cursor) -> Iterator[str]:
    """Yield a sentence for everything for which a file is refused, the gravest first.

    Where the schema is not ours nothing else is asked: whatever was asked might run.
    """
    odd = list(strange(cursor))
    yield from odd
    if odd:
        return
    for verdict in damage(cursor):
        yield said("the project is damaged ({why})", why=verdict)
    yield from _misfits(cursor)
    yield from _torn(cursor)
    yield from _misplaced(cursor)


def strange(cursor: sqlite3.Cursor) -> Iterator[str]:
    """Yield a sentence for everything in which the schema of a file is not ours."""
    yield from _strange(_shape(cursor), _expected())


def damage(cursor: sqlite3.Cursor) -> Iterator[str]:
    """Yield what SQLite finds wrong in a file, each of its pages once."""
    told: set[str] = set()
    for (verdict,) in cursor.execute("PRAGMA quick_check"):
        lines = (line for line in verdict.splitlines() if line and line[0] != "*")
        for fault in filter(lambda line: line != "ok", map(_of_page, lines)):
            if fault not in told:
                told.add(fault)
                yield fault


def _of_page(line: str) -> str:
    """Say which page is meant, in place of what SQLite says about its inside."""
    page = PAGE.search(line)
    return said("page {page} does not hold together", page=page[1]) if page else line


def refuse_programs(connection: sqlite3.Connection) -> None:
    """Raise DamagedError where a file, of any version, carries what runs by itself."""
    guard(connection)
    with closing(connection.cursor()) as cursor:
        for kind, name, sql in cursor.execute("SELECT type, name, sql FROM sqlite_schema"):
            if kind in {"trigger", "view"}:
                raise _carries(
                    said(
                        "a trigger ({name})" if kind == "trigger" else "a view ({name})", name=name
                    )
                )
            if _is_virtual(sql or "") and name != SEARCH:
                raise _carries(said("a virtual table ({name})", name=name))
            if COMPUTED.search(sql or ""):
                raise _carries(said("a column that computes itself (in {name})", name=name))


def _carries(what: str) -> DamagedError:
    return DamagedError(
        unchanged(said("the project carries {what}, as none of ours does", what=what))
    )


def _is_virtual(sql: str) -> bool:
    return sql.lstrip().upper().startswith("CREATE VIRTUAL")


def _strange(found: Shape, expected: Shape) -> Iterator[str]:
    for name in sorted(found.keys() | expected.keys()):
        if name not in expected:
            yield said("the project holds what none of ours does: {name}", name=name)
        elif name not in found:
            yield said("the project lacks the {name}", name=name)
        elif found[name] != expected[name]:
            yield said("the {name} of the project is not made as ours is", name=name)


def _shape(cursor: sqlite3.Cursor) -> Shape:
    """Return what a file is made of: by name, the parts of each definition in whatever order."""
    found = cursor.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql NOT NULL")
    return {f"{kind} {name}": frozenset(_parts(sql)) for kind, name, sql in found}


def _parts(sql: str) -> Iterator[str]:
    """Yield the lines of a definition, however they are quoted and spaced."""
    for line in sql.splitlines():
        if part := " ".join(line.replace('"', " ").replace("'", " ").rstrip(", ").split()):
            yield part.replace(" (", "(").replace(" ,", ",").replace("( ", "(")


@cache
def _expected() -> Shape:
    """Return what a file is made of that we make."""
    with create_engine("sqlite://").begin() as connection:
        Model.metadata.create_all(connection)
        create_search(connection)
        return _shape(raw(connection).cursor())


def _misfits(cursor: sqlite3.Cursor) -> Iterator[str]:
    """Tell of columns that hold values of another class than they should, or unknown words."""
    for table in Model.metadata.sorted_tables:
        for (column,) in cursor.execute(_question(table)):
            yield said(
                "the project holds what cannot be there, in {table}.{column}",
                table=table.name,
                column=column,
            )


def _question(table: Table) -> str:
    """Return what names the columns of a table with a wrong value; all names are our own."""
    cases = " ".join(f"WHEN {wrong(column)} THEN '{column.name}'" for column in table.columns)
    return (
        f"SELECT DISTINCT CASE {cases} END AS misfit"  # noqa: S608
        f' FROM "{table.name}" WHERE misfit IS NOT NULL'
    )


def wrong(column: Column[Any]) -> str:
    """Return a condition that holds where a column has a value that cannot be there."""
    name = f'"{column.name}"'
    wrong = f"typeof({name}) NOT IN ({_listed(classes_of(column))})"
    if words := WORDS.get(f"{column.table.name}.{column.name}"):
        wrong += f" OR {name} NOT IN ({_listed(words)})"
    if isinstance(column.type, JSON):
        wrong += f" OR NOT json_valid({name})"
    return wrong


def classes_of(column: Column[Any]) -> Iterator[str]:
    """Yield the storage classes that a column may hold, as SQLite calls them."""
    kinds = (classes for kind, classes in CLASSES if isinstance(column.type, kind))
    yield from next(kinds, ("text",))
    if column.nullable:
        yield "null"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


def _torn(cursor: sqlite3.Cursor) -> Iterator[str]:
    """Tell of judgements that are none, as what their columns hold does not go together."""
    query = f"SELECT count(*) FROM judgement WHERE {judgements.torn()}"  # noqa: S608
    (count,) = cursor.execute(query).fetchone()
    if count:
        yield said("the project holds judgements that are none ({count})", count=count)


def _misplaced(cursor: sqlite3.Cursor) -> Iterator[str]:
    """Tell of articles with stretches that reach beyond the text."""
    ends = {"span": "stop", "stretch": "stop", "judgement": judgements.last()}
    for table, end in ends.items():
        query = f"""
            SELECT article.id, max(last) FROM article
            JOIN copy ON copy.article = article.id
            JOIN (SELECT copy_number, max({end}) AS last FROM {table} GROUP BY copy_number)
            ON copy_number = copy.number
            GROUP BY article.id HAVING max(last) > length(article.text)
        """  # noqa: S608
        for article, last in cursor.execute(query):
            yield said(
                "article {article}: {last} is beyond the end of the text",
                article=article,
                last=last,
            )


def altered(cursor: sqlite3.Cursor) -> Iterator[tuple[str, str]]:
    """Yield the articles whose text is not the one that was imported, each with its SHA-256 now."""
    for article, text, sha256 in cursor.execute("SELECT id, text, sha256 FROM article"):
        if (now := fingerprint(text)) != sha256:
            yield article, now
