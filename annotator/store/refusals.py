"""What keeps a step from being stored, in the words of people."""

import sqlite3
from pathlib import Path

from annotator.domain.errors import NotStoredError, ProjectError
from annotator.domain.said import Said, said

KEPT = said("the last step was not stored, everything before it is kept")
MOVED = said("was moved, replaced or deleted by another program")
OVERWRITTEN = said("was written over by another program")
REASONS = {
    sqlite3.SQLITE_FULL: said("cannot grow: there is no room left where it is"),
    sqlite3.SQLITE_READONLY: said(
        "can only be read now: it was protected, or its medium taken away"
    ),
    sqlite3.SQLITE_IOERR: said(
        "cannot be reached: its medium was taken away, or is full or damaged"
    ),
    sqlite3.SQLITE_CANTOPEN: said("cannot be written: its folder takes nothing new"),
}
Identity = tuple[int, int]


def unchanged(fault: str) -> Said:
    """Say what is wrong with a file, and that it was let be."""
    return said("{fault}; nothing was changed", fault=fault)


def kind_of(error: BaseException | None) -> int:
    """Return what kind of error of SQLite's something is; 0 where it is none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def refusal_of(error: BaseException | None) -> str:
    """Say why a medium did not take a step; an empty text where it is not the medium."""
    return REASONS.get(kind_of(error), "")


def not_stored(project: Path, reason: str) -> NotStoredError:
    return NotStoredError(
        said("{project} {reason}; {kept}", project=project.name, reason=reason, kept=KEPT)
    )


def not_done(project: Path, error: BaseException | None) -> ProjectError:
    return ProjectError(
        said(
            "{path} could not be read or written ({why}); the last step was not done,"
            " everything before it is kept",
            path=project,
            why=error,
        )
    )


def identity_of(path: Path) -> Identity | None:
    """Return what tells a file from another in its place; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
