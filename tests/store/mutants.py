"""Project files that a stranger, or a failing disk, made of a good one."""

import random
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.workflow.job import run
from annotator.workflow.repair import examine, repair
from annotator.workflow.session import Session

TRIGGERS = (
    "CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM span; END",
    "CREATE TRIGGER t BEFORE UPDATE ON copy BEGIN DELETE FROM article; END",
    "CREATE TRIGGER t AFTER DELETE ON span BEGIN UPDATE article SET title = 'gone'; END",
)
VIEWS = tuple(
    f"DROP TABLE {table}; CREATE VIEW {table} AS WITH RECURSIVE n(x) AS"
    " (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
    for table in ("setting", "packet", "decision", "edit")
)
SHAPES = (
    "CREATE VIRTUAL TABLE extra USING fts5(x)",
    "CREATE TABLE extra (x)",
    "CREATE INDEX extra ON span (label)",
    "ALTER TABLE setting ADD note AS (hex(zeroblob(400000000)))",
    "ALTER TABLE article ADD note AS (upper(text)) VIRTUAL",
    "ALTER TABLE span DROP COLUMN reason",
    "ALTER TABLE span RENAME COLUMN label TO lable",
    "DROP TABLE packet",
    "DROP INDEX ix_edit_stack",
    "PRAGMA application_id = 1",
    "PRAGMA user_version = 99",
    "PRAGMA user_version = -1",
)
VALUES = tuple(
    f"UPDATE {table} SET {column} = {value}"
    for table, column in (
        *(("span", "start"), ("span", "stop"), ("span", "label"), ("span", "score")),
        *(("span", "state"), ("span", "speaker"), ("stretch", "stop"), ("stretch", "role")),
        *(("quote", "kind"), ("copy", "status"), ("copy", "revision"), ("zone", "stop")),
        *(("article", "text"), ("article", "meta"), ("article", "title"), ("label", "kind")),
        *(("speaker", "aliases"), ("edit", "changes"), ("edit", "at"), ("setting", "value")),
    )
    for value in ("x'00ff'", "-7", "9223372036854775807", "'a' || char(0)", "CAST(x'ff' AS TEXT)")
)
STATEMENTS = (*TRIGGERS, *VIEWS, *SHAPES, *VALUES)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many files were tried, refused, and how many were written to though they were refused."""

    tried: int
    refused: int
    written: int


def mutants(whole: bytes, scratch: Path, count: int, seed: int) -> Iterator[bytes]:
    """Yield files made of a good one: by statements first, then by damage as chance has it."""
    for statement in STATEMENTS[:count]:
        yield _tampered(whole, scratch, statement)
    chance = random.Random(seed)
    for _ in range(count - len(STATEMENTS)):
        yield _damaged(whole, chance)


def _tampered(whole: bytes, scratch: Path, statement: str) -> bytes:
    scratch.write_bytes(whole)
    with closing(sqlite3.connect(scratch, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        with suppress(sqlite3.IntegrityError):  # some values cannot even be put there
            connection.executescript(statement)
    return scratch.read_bytes()


def _damaged(whole: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(whole)
    at = chance.randrange(len(spoilt))
    match chance.choice(("bit", "noise", "zeros", "cut", "double")):
        case "bit":
            spoilt[at] ^= 1 << chance.randrange(8)
        case "noise":
            spoilt[at : at + 64] = chance.randbytes(len(spoilt[at : at + 64]))
        case "zeros":
            spoilt[at : at + 4096] = bytes(len(spoilt[at : at + 4096]))
        case "cut":
            del spoilt[at:]
        case "double":
            spoilt[at:at] = spoilt[at : at + 4096]
    return bytes(spoilt)


def try_all(files: Iterable[bytes], path: Path) -> Outcome:
    """Open each file, read all that is in it, and undo and redo something; none may do harm.

    Raises whatever is not told in a sentence.
    """
    tried = refused = written = 0
    for data in files:
        path.write_bytes(data)
        tried += 1
        if not _opened(path):
            refused += 1
            written += path.read_bytes() != data
    return Outcome(tried, refused, written)


def _opened(path: Path) -> bool:
    opened = False
    with suppress(AnnotatorError), Session.open(path, "anna") as session:
        opened = True
        for heading in session.headings():
            session.article(heading.article)
            session.copy(heading.article)
        session.speakers()
        session.scheme()
        session.undo()
        session.redo()
    return opened


def repair_all(files: Iterable[bytes], path: Path) -> tuple[int, int]:
    """Repair each file; return how many came to be in order, and how many were left as they were.

    Raises whatever is not told in a sentence, and where a repair leaves anything wrong.
    """
    mended = refused = 0
    for data in files:
        path.write_bytes(data)
        try:
            run(repair(path))
        except AnnotatorError:
            assert path.read_bytes() == data
            refused += 1
        else:
            assert not examine(path)
            mended += _opened(path)
    return mended, refused
