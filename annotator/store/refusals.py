"""What keeps a step from being stored, in the words of people."""

import sqlite3
from pathlib import Path

from annotator.domain.errors import NotStoredError

KEPT = "the last step was not stored, everything before it is kept"
MOVED = "was moved, replaced or deleted by another program"
OVERWRITTEN = "was written over by another program"
REASONS = {
    sqlite3.SQLITE_FULL: "cannot grow: there is no room left where it is",
    sqlite3.SQLITE_READONLY: "can only be read now: it was protected, or its medium taken away",
    sqlite3.SQLITE_IOERR: "cannot be reached: its medium was taken away, or is full or damaged",
    sqlite3.SQLITE_CANTOPEN: "cannot be written: its folder takes nothing new",
}
Identity = tuple[int, int]


def kind_of(error: BaseException | None) -> int:
    """Return what kind of error of SQLite's something is; 0 where it is none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def refusal_of(error: BaseException | None) -> str:
    """Say why a medium did not take a step; an empty text where it is not the medium."""
    return REASONS.get(kind_of(error), "")


def not_stored(project: Path, reason: str) -> NotStoredError:
    return NotStoredError(f"{project.name} {reason}; {KEPT}")


def identity_of(path: Path) -> Identity | None:
    """Return what tells a file from another in its place; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
