"""Telling which table a row was read from, by what it holds.

The tables of a project differ in how many columns they have and of what kinds, so nobody needs to
ask where a row stood.
"""

import re
from collections.abc import Sequence

from sqlalchemy import Table

from annotator.store.pages import Row, Value
from annotator.store.tables import ANNOTATOR, COPY, QUOTE, SETTING, SPAN, Model
from annotator.store.vetting import classes_of

CLASSES = {type(None): "null", int: "integer", float: "real", str: "text", bytes: "blob"}
UID = re.compile(r"[0-9a-f]{16,}")
Shape = tuple[frozenset[str], ...]

# What older versions had no column for, at the end of a row, and what stands there since.
ADDED: tuple[tuple[Table, tuple[Value, ...]], ...] = (
    (SPAN, ("",)),
    (QUOTE, ("",)),
    (COPY, (0, None)),
)
Kinds = tuple[type, ...]

# What SQLite and its index of words keep for themselves.
FOREIGN: tuple[tuple[tuple[str, ...], ...], ...] = (
    (("text",), ("text",), ("text",), ("integer",), ("text", "null")),
    (("null",), ("blob",)),
)


class Belonging:
    """Remembers where rows of a kind belong, so that each kind is looked at once."""

    def __init__(self) -> None:
        self._shapes: list[tuple[Table | None, Shape]] = [
            (None, tuple(map(frozenset, shape))) for shape in FOREIGN
        ]
        self._shapes += [(table, _shape(table)) for table in Model.metadata.sorted_tables]
        self._shapes += [(table, _shape(table)[: -len(added)]) for table, added in ADDED]
        self._known: dict[Kinds, Table | None] = {}

    def table_of(self, row: Row) -> Table | None:
        """Return the table that a row suits best; none if it suits none in half of its columns."""
        kinds = tuple(map(type, row.values))
        if kinds not in self._known:
            self._known[kinds] = self._best([CLASSES[kind] for kind in kinds])
        table = self._known[kinds]
        if table is SETTING or table is ANNOTATOR:
            return ANNOTATOR if UID.fullmatch(str(row.values[0])) else SETTING
        return table

    def _best(self, classes: Sequence[str]) -> Table | None:
        alike = [
            (sum(held in wanted for held, wanted in zip(classes, shape, strict=True)), table)
            for table, shape in self._shapes
            if len(shape) == len(classes)
        ]
        score, table = max(alike, key=lambda found: found[0], default=(0, None))
        return table if score * 2 > len(classes) else None


def completed(table: Table, row: Row) -> list[Value]:
    """Return the values of a row, its number among them, which SQLite keeps apart.

    A row of an older version gets those that it had no columns for.
    """
    values = list(row.values)
    missing = len(table.columns) - len(values)
    if missing:
        values += next(added for older, added in ADDED if older is table)[-missing:]
    if _is_numbered(table) and values[0] is None:
        values[0] = row.rowid
    return values


def _is_numbered(table: Table) -> bool:
    return [column.name for column in table.primary_key] == ["number"]


def _shape(table: Table) -> Shape:
    shape = [frozenset(classes_of(column)) for column in table.columns]
    if _is_numbered(table):
        shape[0] = frozenset(("null", "integer"))
    return tuple(shape)
