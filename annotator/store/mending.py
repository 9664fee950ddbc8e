"""Making a sound project file of one that is not, beside it.

All rows that can be read go into a new file of our own making; what cannot be there is set aside
in a file of its own, and what the journal knows is put back.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from sqlalchemy import Connection, Table, create_engine

from annotator.domain.annotator import new_uid
from annotator.domain.errors import ProjectError
from annotator.domain.problem import counted
from annotator.domain.progress import Job, Progress
from annotator.domain.said import number_of, said
from annotator.store.account import Key, allow, differing
from annotator.store.aside import Aside
from annotator.store.pages import Pages
from annotator.store.recall import recall
from annotator.store.salvage import restore_copies, salvage
from annotator.store.sqlite import create_search, mark, raw, renew_search
from annotator.store.tables import ZONE, Model
from annotator.store.unfit import (
    TORN_ZONES,
    Unfit,
    beyond,
    found,
    learn_points,
    misfits,
    orphans,
    torn,
    torn_zones,
)
from annotator.store.vetting import altered, faults

STEPS = 5  # after all rows were read
OUT_OF_COUNT = """
    SELECT rowid, copy_number, quote FROM stretch WHERE (copy_number, quote) IN (
        SELECT copy_number, quote FROM stretch GROUP BY copy_number, quote
        HAVING max(position) + 1 != count(*) OR min(position) != 0
    ) ORDER BY copy_number, quote, position
"""
AWAY = 1_000_000  # beyond the positions of any quote
BROKEN_OFF = """
    UPDATE edit SET standing = 'dropped' WHERE standing != 'dropped' AND number IN (
        SELECT edit FROM instalment GROUP BY edit HAVING max(position) != count(*)
    )
"""


@dataclass(frozen=True, slots=True)
class Mended:
    """What a repair did, as sentences, and the file with what it set aside, if it did."""

    told: tuple[str, ...]
    aside: Path | None


def mend(data: bytes, draft: Path, aside: Aside, *, accept: bool) -> Job[Mended]:
    """Write a sound project from the bytes of a file; `accept` takes altered texts as they are.

    Raises ProjectError where nothing of a project can be read.
    """
    pages = Pages(data)
    with _new(draft) as connection:
        driven = raw(connection)
        yield from salvage(pages, driven, aside)
        restored = list(restore_copies(pages, driven))
        with closing(driven.cursor()) as cursor:
            _refuse_nothing(cursor)
            yield Progress(1, STEPS, said("Looking for what cannot be there"))
            _set_aside(cursor, aside, misfits())
            yield Progress(2, STEPS, said("Asking the journal"))
            texts = recall(connection, restored)
            yield Progress(3, STEPS, said("Looking for what does not belong together"))
            _set_aside(cursor, aside, (*beyond(), *orphans(), *torn(), *orphans()))
            _drop_zones(cursor, aside)
            told = list(_told(cursor, aside, restored, texts, accept=accept))
            _finish(connection, cursor)
            yield Progress(4, STEPS, said("Checking the new file"))
            _verify(cursor)
    return Mended(tuple(told), aside.path if aside.tally else None)


@contextmanager
def _new(draft: Path) -> Iterator[Connection]:
    """Make an empty project without foreign keys and checks, open until all is in it."""
    engine = create_engine(f"sqlite:///{draft}", connect_args={"isolation_level": None})
    try:
        with engine.connect() as connection:
            driven = raw(connection)
            learn_points(driven)
            for pragma in ("foreign_keys = OFF", "ignore_check_constraints = ON"):
                driven.execute(f"PRAGMA {pragma}")
            driven.execute("BEGIN")
            Model.metadata.create_all(connection)
            create_search(connection)
            mark(connection)
            yield connection
            driven.execute("COMMIT")
    finally:
        engine.dispose()
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _refuse_nothing(cursor: sqlite3.Cursor) -> None:
    (count,) = cursor.execute("SELECT count(*) FROM article").fetchone()
    (edits,) = cursor.execute("SELECT count(*) FROM edit").fetchone()
    (labels,) = cursor.execute("SELECT count(*) FROM label").fetchone()
    if not count + edits + labels:
        raise ProjectError(said("nothing of a project can be read in it; nothing was changed"))


def _set_aside(cursor: sqlite3.Cursor, aside: Aside, sorts: Iterable[Unfit]) -> None:
    for unfit in sorts:
        _remove(cursor, aside, unfit.table, unfit.how, found(cursor, unfit))


def _remove(
    cursor: sqlite3.Cursor, aside: Aside, table: Table, how: str, rowids: Iterable[int]
) -> None:
    names = table.columns.keys()
    for rowid in rowids:
        row = cursor.execute(f'SELECT * FROM "{table.name}" WHERE rowid = ?', [rowid])  # noqa: S608
        aside.put(table.name, how, dict(zip(names, row.fetchone(), strict=True)))
        cursor.execute(f'DELETE FROM "{table.name}" WHERE rowid = ?', [rowid])  # noqa: S608


def _drop_zones(cursor: sqlite3.Cursor, aside: Aside) -> None:
    for article in list(torn_zones(cursor)):
        zones = cursor.execute("SELECT rowid FROM zone WHERE article = ?", [article]).fetchall()
        _remove(cursor, aside, ZONE, TORN_ZONES, [rowid for (rowid,) in zones])


def _told(
    cursor: sqlite3.Cursor, aside: Aside, restored: list[Key], texts: int, *, accept: bool
) -> Iterator[str]:
    """Yield what was done, and renew the hashes of altered texts where that is accepted."""
    if restored:
        yield said(
            "{things} made again of what an index and the journal know",
            things=counted(len(restored), "copy"),
        )
    if texts:
        yield said(
            "{things} put back as imported, from the journal", things=number_of(texts, "text")
        )
    for (table, how), count in aside.tally.items():
        yield said("{things} that {how} set aside", things=counted(count, table), how=how)
    for article, sha256 in list(altered(cursor)):
        if accept:
            cursor.execute("UPDATE article SET sha256 = ? WHERE id = ?", (sha256, article))
            yield said(
                "article {article}: the text was altered and is taken as it is", article=article
            )
        else:
            yield said(
                "article {article}: the text was altered; --accept-texts takes it as it is",
                article=article,
            )


def _finish(connection: Connection, cursor: sqlite3.Cursor) -> None:
    """Put in order what is left: parts of quotes by number, steps that can be undone, settings."""
    _renumber(cursor)
    cursor.execute(BROKEN_OFF)
    for key, value in (("uid", new_uid()), ("scheme", "")):
        cursor.execute("INSERT OR IGNORE INTO setting (key, value) VALUES (?, ?)", (key, value))
    allow(cursor, differing(cursor))
    renew_search(connection)


def _renumber(cursor: sqlite3.Cursor) -> None:
    """Count the parts of quotes from 0 again where one is lost."""
    move = "UPDATE stretch SET position = ? WHERE rowid = ?"
    for _, parts in groupby(cursor.execute(OUT_OF_COUNT).fetchall(), itemgetter(1, 2)):
        places = list(enumerate(rowid for rowid, *_ in parts))
        cursor.executemany(move, [(AWAY + position, rowid) for position, rowid in places])
        cursor.executemany(move, places)


def _verify(cursor: sqlite3.Cursor) -> None:
    verdict = next(faults(cursor), None) or cursor.execute("PRAGMA foreign_key_check").fetchone()
    if verdict:
        raise ProjectError(
            said("the project cannot be mended ({verdict}); nothing was changed", verdict=verdict)
        )
