"""Bringing the rows of a damaged project file into a new one, as far as they can be read."""

import sqlite3
from collections.abc import Iterator

from sqlalchemy import Table

from annotator.domain.progress import Job, Progress
from annotator.domain.record import Standing
from annotator.domain.said import said
from annotator.store.account import Key
from annotator.store.aside import Aside
from annotator.store.belonging import Belonging, completed
from annotator.store.pages import Pages, Value
from annotator.store.rows import standing_values

AT_ONCE = 1_000  # rows
TWICE = said("are there already, or lack what they must have")
COPY = "INSERT OR IGNORE INTO copy VALUES (?, ?, ?, ?, ?, ?, 0, NULL)"
Values = list[Value]


def salvage(pages: Pages, connection: sqlite3.Connection, aside: Aside) -> Job[None]:
    """Put the rows that can be read into the tables of a new project, whatever is in them."""
    belonging, waiting = Belonging(), dict[Table, list[Values]]()
    for done, row in enumerate(pages.rows()):
        table = belonging.table_of(row)
        if table is not None:
            rows = waiting.setdefault(table, [])
            rows.append(completed(table, row))
            if len(rows) == AT_ONCE:
                _enter(connection, table, rows, aside)
                rows.clear()
                yield Progress(done, 0, said("Reading what can be read"))
    for table, rows in waiting.items():
        _enter(connection, table, rows, aside)


def restore_copies(pages: Pages, connection: sqlite3.Connection) -> Iterator[Key]:
    """Make the copies again that are lost, of what an index knows of them, and yield which.

    How they stand is not in it: they are to be done, until the journal says otherwise.
    """
    fresh = tuple(standing_values(Standing()).values())
    for key in pages.index_keys():
        match key:
            case (str(article), str(owner), int(number)):
                if connection.execute(COPY, (number, article, owner, *fresh)).rowcount:
                    yield article, owner


def _enter(connection: sqlite3.Connection, table: Table, rows: list[Values], aside: Aside) -> None:
    marks = ", ".join("?" * len(table.columns))
    statement = f'INSERT INTO "{table.name}" VALUES ({marks})'  # noqa: S608
    connection.execute("SAVEPOINT many")
    try:
        connection.executemany(statement, rows)
    except sqlite3.IntegrityError:
        connection.execute("ROLLBACK TO many")
        for row in rows:
            _enter_one(connection, statement, table, row, aside)
    connection.execute("RELEASE many")


def _enter_one(
    connection: sqlite3.Connection, statement: str, table: Table, row: Values, aside: Aside
) -> None:
    try:
        connection.execute(statement, row)
    except sqlite3.IntegrityError:
        aside.put(table.name, TWICE, dict(zip(table.columns.keys(), row, strict=True)))
