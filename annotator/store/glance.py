"""A first look at a project, before the store itself is imported.

Reads what the window shows first with the standard library alone: importing SQLAlchemy takes
longer than the window needs to appear. It changes nothing and keeps nothing open.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from annotator.domain.annotator import Circle
from annotator.domain.article import Article, Variant
from annotator.domain.blind import KEY, Plan, from_setting
from annotator.domain.record import SUGGESTIONS, Copy, Glance, Heading, Status, urgent
from annotator.domain.scheme import Scheme
from annotator.store import rows

HEADINGS = """
    SELECT article.id, title, story, variant, status FROM article
    LEFT JOIN copy ON copy.article = article.id AND copy.owner = ? ORDER BY article.number
"""
JSON_COLUMNS = frozenset({"meta", "aliases", "examples", "zones"})


def glance(path: Path, owner: str) -> Glance | None:
    """Return what the window shows first; None where the file does not yield it.

    Opening the project then says what is wrong.
    """
    try:
        with closing(_connect(path)) as connection:
            return _glance(connection, owner)
    except (sqlite3.Error, ValueError, AttributeError):
        return None


def circle(path: Path) -> Circle:
    """Return who may be at work on a project; nobody where the file does not yield it."""
    try:
        with closing(_connect(path)) as connection:
            rows = connection.execute("SELECT key, value FROM setting")
            settings = {row.key: row.value for row in rows}
            people = connection.execute("SELECT id, name FROM annotator ORDER BY name")
            known = {row.id: row.name for row in people}
    except (sqlite3.Error, ValueError, AttributeError):
        return Circle()
    return Circle.of(settings, known)


def _connect(path: Path) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, timeout=0)
    connection.row_factory = _row
    return connection


def _row(cursor: sqlite3.Cursor, values: tuple[Any, ...]) -> SimpleNamespace:
    row = dict(zip((column[0] for column in cursor.description), values, strict=True))
    for name in JSON_COLUMNS & row.keys():
        row[name] = json.loads(row[name])
    return SimpleNamespace(**row)


def _glance(connection: sqlite3.Connection, owner: str) -> Glance | None:
    headings = tuple(
        Heading(row.id, row.title, row.story, Variant(row.variant), Status(row.status or "todo"))
        for row in connection.execute(HEADINGS, [owner])
    )
    first = urgent(headings)
    if first is None:
        return None
    suggestions = _copy(connection, first.article, SUGGESTIONS)
    return Glance(
        headings,
        _article(connection, first.article),
        _plan(connection).seen(suggestions, _copy(connection, first.article, owner)),
        tuple(map(rows.speaker_from, connection.execute("SELECT * FROM speaker"))),
        Scheme("", tuple(map(rows.label_from, _ordered(connection, "label", "position")))),
    )


def _plan(connection: sqlite3.Connection) -> Plan:
    row = connection.execute("SELECT value FROM setting WHERE key = ?", [KEY]).fetchone()
    return from_setting(row.value if row else "")


def _ordered(connection: sqlite3.Connection, table: str, column: str) -> Iterator[Any]:
    return connection.execute(f"SELECT * FROM {table} ORDER BY {column}")  # noqa: S608  (ours)


def _article(connection: sqlite3.Connection, article: str) -> Article:
    row = connection.execute("SELECT * FROM article WHERE id = ?", [article]).fetchone()
    zones = connection.execute("SELECT * FROM zone WHERE article = ? ORDER BY start", [article])
    return rows.article_from(row, zones)


def _copy(connection: sqlite3.Connection, article: str, owner: str) -> Copy:
    found = connection.execute(
        "SELECT * FROM copy WHERE article = ? AND owner = ?", [article, owner]
    ).fetchone()
    if found is None:
        return Copy(article, owner)
    of = [found.number]
    spans = connection.execute("SELECT * FROM span WHERE copy_number = ?", of)
    parts: dict[str, list[Any]] = {}
    stretches = "SELECT * FROM stretch WHERE copy_number = ? ORDER BY position"
    for part in connection.execute(stretches, of):
        parts.setdefault(part.quote, []).append(part)
    quotes = connection.execute("SELECT * FROM quote WHERE copy_number = ?", of)
    return Copy(
        article,
        owner,
        tuple(map(rows.span_from, spans)),
        tuple(rows.quote_from(row, parts[row.id]) for row in quotes),
        rows.standing_from(found),
    )
