"""Backups of a project, in a folder beside it."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.backup import Backup, Occasion, Outline, kept
from annotator.domain.errors import ProjectError
from annotator.domain.said import said
from annotator.store.lock import open_elsewhere, refuse_other_computer
from annotator.store.reading import copied
from annotator.store.sqlite import LOCK_WAIT, is_locked

STAMP = "%Y-%m-%dT%H.%M.%S.%fZ"  # sorts by time, and may be part of a name everywhere
SUFFIX = ".annot"
TOLD = 1_000  # steps
COUNTS = """
    SELECT (SELECT count(*) FROM article),
    (SELECT count(*) FROM copy WHERE status = 'done'),
    (SELECT count(*) FROM span), (SELECT count(*) FROM quote), (SELECT count(*) FROM speaker),
    (SELECT ifnull(max(number), 0) FROM edit),
    (SELECT count(*) FROM edit WHERE standing = 'done')
"""
JUDGING = "SELECT 1 FROM sqlite_schema WHERE name = 'judgement'"  # not so in an old backup
JUDGEMENTS = "SELECT count(*) FROM judgement"
STEPS = "SELECT number, name, by FROM edit WHERE standing = 'done' ORDER BY number DESC LIMIT ?"


def folder_of(project: Path) -> Path:
    """Return where the backups of a project are kept."""
    return project.with_name(f"{project.name}.backups")


def backups(project: Path) -> tuple[Backup, ...]:
    """Return the backups of a project, the latest first; what else lies there is passed over."""
    found = (_read(path) for path in folder_of(project).glob(f"*{SUFFIX}"))
    return tuple(sorted(filter(None, found), key=lambda backup: backup.at, reverse=True))


def back_up_file(project: Path, occasion: Occasion) -> Backup:
    """Back up a project, which may be open elsewhere; raises ProjectError where that fails."""
    with _telling(project), _source(project) as connection:
        return back_up(project, connection, occasion)


def back_up(project: Path, source: sqlite3.Connection, occasion: Occasion) -> Backup:
    """Copy a project through a connection to it, check the copy, and remove superfluous ones.

    The copy is there whole or not at all. Raises ProjectError where it cannot be made; the project
    and the backups that there were are as before.
    """
    at = datetime.now(UTC)
    path = new_backup(project, occasion, at)
    draft = path.with_suffix(".part")
    with _telling(project):
        try:
            _copy(source, draft)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    _thin(project)
    return Backup(path, at, occasion)


def new_backup(project: Path, occasion: Occasion, at: datetime | None = None) -> Path:
    """Return where a backup is to be made; its folder is there."""
    stamp = (at or datetime.now(UTC)).strftime(STAMP)
    with _telling(project):
        folder_of(project).mkdir(exist_ok=True)
    return folder_of(project) / f"{stamp} {occasion}{SUFFIX}"


def copy_to(project: Path, out: Path) -> None:
    """Copy a project, which may be open elsewhere, to a new file.

    Raises ProjectError where the file exists or cannot be made.
    """
    with _telling(project), _source(project) as source:
        copy_open(project, source, out)


def copy_open(project: Path, source: sqlite3.Connection, out: Path) -> None:
    """Copy a project to a new file through a connection to it, as `copy_to` does."""
    if out.exists():
        raise ProjectError(said("{out} exists already; nothing was written", out=out))
    draft = out.with_name(out.name + ".part")
    with _telling(project):
        try:
            _copy(source, draft)
            draft.replace(out)
        finally:
            draft.unlink(missing_ok=True)


def restore(project: Path, backup: Backup) -> None:
    """Put a backup in the place of a project that is not open; what was there is backed up first.

    Raises ProjectError, the project as it was, where that fails. A project that is damaged cannot
    be backed up: it is set aside as it is.
    """
    if project.exists():
        refuse_open(project)
    draft = project.with_name(project.name + ".restoring")
    with _telling(project):
        try:
            with closing(_opened(backup.path)) as source:
                _copy(source, draft)
            set_aside(project, Occasion.RESTORE)
            draft.replace(project)
        finally:
            draft.unlink(missing_ok=True)


def refuse_open(project: Path) -> None:
    """Raise ProjectError where another program has the project open; a damaged one may be."""
    refuse_other_computer(project)
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(project, LOCK_WAIT / 1000)) as c:
        try:
            c.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if is_locked(error):
                raise open_elsewhere(project) from error


def set_aside(project: Path, occasion: Occasion) -> Path | None:
    """Keep a project that is about to be replaced, and return where; None where there is none.

    One that cannot be backed up, as it is damaged, is copied byte by byte, beside itself.
    """
    if not project.exists():
        return None
    try:
        return back_up_file(project, occasion).path
    except ProjectError:
        stamp = datetime.now(UTC).strftime(STAMP)
        kept = project.with_name(f"{project.stem} damaged {stamp}{SUFFIX}")
        with _telling(project):
            shutil.copyfile(project, kept)
            with kept.open("rb+") as file:
                os.fsync(file.fileno())
            _take_journal(project, kept)
        return kept


def _take_journal(project: Path, kept: Path) -> None:
    """Let a journal stay with the file that it belongs to: it would be played into another."""
    journal = project.with_name(f"{project.name}-journal")
    if journal.exists():
        journal.replace(kept.with_name(f"{kept.name}-journal"))


def outline(path: Path) -> Outline:
    """Return what a project file holds; raises ProjectError where it does not yield that."""
    with _telling(path), _source(path) as connection:
        return outline_of(connection)


def outline_of(connection: sqlite3.Connection) -> Outline:
    """Return what a project holds, through a connection to it."""
    counts = connection.execute(COUNTS).fetchone()
    judging = connection.execute(JUDGING).fetchone()
    (judgements,) = connection.execute(JUDGEMENTS).fetchone() if judging else (0,)
    steps = tuple(connection.execute(STEPS, [TOLD]))
    return replace(Outline(*counts), judgements=judgements, steps=steps)


@contextmanager
def _source(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a project file to be read or, where another program has it, a copy of it as it is."""
    try:
        source = _opened(path)
    except sqlite3.OperationalError as error:
        if not is_locked(error):
            raise
        with copied(path) as folder, closing(_opened(Path(folder, path.name))) as source:
            yield source
        return
    with closing(source):
        yield source


def _opened(path: Path) -> sqlite3.Connection:
    """Open a file to be read, with the lock for that: a backup would wait for it for ever."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(uri, LOCK_WAIT / 1000, uri=True)
    try:
        connection.execute("BEGIN")
        connection.execute("PRAGMA schema_version")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _copy(source: sqlite3.Connection, draft: Path) -> None:
    with closing(sqlite3.connect(draft)) as copy:
        source.backup(copy)
        (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _thin(project: Path) -> None:
    found = backups(project)
    for superfluous in set(found) - kept(found):
        superfluous.path.unlink(missing_ok=True)


def _read(path: Path) -> Backup | None:
    stamp, _, occasion = path.stem.partition(" ")
    try:
        at = datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
        return Backup(path, at, Occasion(occasion))
    except ValueError:
        return None


@contextmanager
def _telling(project: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error, UnicodeError) as error:  # the last of its own messages
        if isinstance(error, sqlite3.Error) and is_locked(error):
            raise open_elsewhere(project) from error
        raise ProjectError(
            said(
                "{project} or its backups cannot be read or written ({why}); the project is"
                " as it was",
                project=project.name,
                why=error,
            )
        ) from error
