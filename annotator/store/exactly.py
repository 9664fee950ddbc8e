"""Statements that do exactly what was meant, or raise."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Delete,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    update,
)

from annotator.domain.errors import ProjectError
from annotator.store.rows import Values

STALE = "this step no longer fits, since what it alters has changed; nothing was done"
WAS = "was_"


def put(connection: Connection, table: Table, values: Sequence[Values]) -> None:
    """Insert rows; sqlalchemy's IntegrityError tells of one that is there already."""
    if values:
        rows = values[0] if len(values) == 1 else list(values)
        connection.execute(_insert(table), rows)


def drop(connection: Connection, table: Table, values: Sequence[Values]) -> None:
    """Delete rows that are as given; raise ProjectError where one is not."""
    if values:
        was = [_was(row) for row in values]
        _expect(len(was), connection.execute(_delete(table, *values[0]), was).rowcount)


def alter(connection: Connection, table: Table, pairs: Sequence[tuple[Values, Values]]) -> None:
    """Turn rows that are as the first of each pair into the second, or raise ProjectError."""
    if pairs:
        both = [_was(before) | after for before, after in pairs]
        _expect(len(both), connection.execute(_update(table, *pairs[0][0]), both).rowcount)


def _was(row: Values) -> Values:
    return {WAS + name: value for name, value in row.items()}


def _expect(wanted: int, altered: int) -> None:
    if altered != wanted:
        raise ProjectError(STALE)


_insert = cache(insert)


@cache
def _delete(table: Table, *columns: str) -> Delete:
    return delete(table).where(*_unchanged(table, columns))


@cache
def _update(table: Table, *columns: str) -> Update:
    statement = update(table).where(*_unchanged(table, columns))
    return statement.values({name: bindparam(name) for name in columns})


def _unchanged(table: Table, columns: Sequence[str]) -> list[ColumnElement[bool]]:
    # JSON has no equality in every database, and no JSON column changes without another
    return [
        table.c[name].is_not_distinct_from(bindparam(WAS + name))
        for name in columns
        if not isinstance(table.c[name].type, JSON)
    ]
