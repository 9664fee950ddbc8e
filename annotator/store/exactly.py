"""Statements that do exactly what was meant, or raise.

They go to the driver as tuples: for the rows of an import, handing them over by name would cost
more than carrying them out.
"""

import json
from collections.abc import Callable, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Delete,
    Insert,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    update,
)
from sqlalchemy.dialects.sqlite.pysqlite import dialect

from annotator.domain.errors import ProjectError
from annotator.domain.said import said
from annotator.store.rows import Values

STALE = said("this step no longer fits, since what it alters has changed; nothing was done")
WAS = "was_"
DIALECT = dialect()
Row = tuple[Any, ...]
Prepared = tuple[str, Callable[[Values], Row]]


def put(connection: Connection, table: Table, values: Sequence[Values]) -> None:
    """Insert rows; sqlalchemy's IntegrityError tells of one that is there already."""
    if values:
        _carry_out(connection, _insert(table, *values[0]), values)


def put_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows with a value for each column, in the order of the table."""
    if rows:
        connection.exec_driver_sql(_insert(table, *table.columns.keys())[0], rows)


def drop_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Delete rows of which each column is as given; raise ProjectError where one is not."""
    if rows:
        statement, _ = _delete(table, *table.columns.keys())
        _expect(len(rows), connection.exec_driver_sql(statement, rows).rowcount)


def drop(connection: Connection, table: Table, values: Sequence[Values]) -> None:
    """Delete rows that are as given; raise ProjectError where one is not."""
    if values:
        was = [_was(row) for row in values]
        _expect(len(was), _carry_out(connection, _delete(table, *values[0]), was))


def alter(connection: Connection, table: Table, pairs: Sequence[tuple[Values, Values]]) -> None:
    """Turn rows that are as the first of each pair into the second, or raise ProjectError."""
    if pairs:
        both = [_was(before) | after for before, after in pairs]
        _expect(len(both), _carry_out(connection, _update(table, *pairs[0][0]), both))


def _carry_out(connection: Connection, prepared: Prepared, values: Sequence[Values]) -> int:
    """Carry a statement out for each row, and return how many it concerned."""
    statement, in_order = prepared
    return connection.exec_driver_sql(statement, list(map(in_order, values))).rowcount


def _was(row: Values) -> Values:
    return {WAS + name: value for name, value in row.items()}


def _expect(wanted: int, altered: int) -> None:
    if altered != wanted:
        raise ProjectError(STALE)


@cache
def _insert(table: Table, *columns: str) -> Prepared:
    return _prepared(table, insert(table).values({name: bindparam(name) for name in columns}))


@cache
def _delete(table: Table, *columns: str) -> Prepared:
    return _prepared(table, delete(table).where(*_unchanged(table, columns)))


@cache
def _update(table: Table, *columns: str) -> Prepared:
    statement = update(table).where(*_unchanged(table, columns))
    return _prepared(table, statement.values({name: bindparam(name) for name in columns}))


def _unchanged(table: Table, columns: Sequence[str]) -> list[ColumnElement[bool]]:
    # JSON has no equality in every database, and no JSON column changes without another
    return [
        table.c[name].is_not_distinct_from(bindparam(WAS + name))
        for name in columns
        if not _is_json(table, name)
    ]


def _prepared(table: Table, statement: Insert | Delete | Update) -> Prepared:
    """Return the SQL of a statement, and what puts the values of a row in its order."""
    compiled = statement.compile(dialect=DIALECT)
    names = compiled.positiontup or []
    as_json = [at for at, name in enumerate(names) if _is_json(table, name)]
    pick = itemgetter(*names)
    if not as_json:
        return str(compiled), pick

    def in_order(row: Values) -> Row:
        values = list(pick(row))
        for at in as_json:
            values[at] = json.dumps(values[at])
        return tuple(values)

    return str(compiled), in_order


def _is_json(table: Table, name: str) -> bool:
    return name in table.c and isinstance(table.c[name].type, JSON)
