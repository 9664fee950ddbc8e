"""All that is particular to SQLite: opening a file, its marks, and full-text search."""

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from annotator.domain.errors import DamagedError, ProjectError
from annotator.domain.said import said
from annotator.store.lock import open_elsewhere, unwritable
from annotator.store.refusals import kind_of, unchanged

APPLICATION_ID = 0x416E6E6F  # "Anno"
MAGIC = b"SQLite format 3\0"
VERSION = 5
LOCK_WAIT = 500  # ms; the other program may just be closing, and a person waits a second
LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})

LOCKING = (
    f"PRAGMA busy_timeout = {LOCK_WAIT}",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA locking_mode = EXCLUSIVE",
)
WRITING = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    *(("PRAGMA fullfsync = ON",) if sys.platform == "darwin" else ()),
)
Vetting = Callable[[sqlite3.Connection], None]

SEARCH = """
CREATE VIRTUAL TABLE article_search USING fts5(
    title, text, content='article', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2'
)
"""


class ForeignError(ProjectError):
    """A file does not begin as a project does."""


def engine_for(path: Path, vet: Vetting) -> Engine:
    """Return an engine with one connection, which any thread may use while it holds the project.

    The file is vetted before anything else is done with it. When first used it raises
    OpenElsewhereError if another program has it open, ReadOnlyError where it can only be read, else
    ProjectError if it is refused.
    """
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", partial(_prepare, path, vet))
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(
    path: Path, vet: Vetting, connection: DBAPIConnection, _entry: ConnectionPoolEntry
) -> None:
    assert isinstance(connection, sqlite3.Connection)  # noqa: S101  (that is what it connects to)
    try:
        _take(connection, vet)
    except sqlite3.OperationalError as error:
        connection.close()
        raise _refusal(path, error) from error
    except (sqlite3.DatabaseError, UnicodeError) as error:  # it may be its own message that is none
        connection.close()
        raise DamagedError(unchanged(said("the project is damaged ({why})", why=error))) from error
    except ProjectError:
        connection.close()
        raise


def _take(connection: sqlite3.Connection, vet: Vetting) -> None:
    """Lock a file for good, vet it, and say how it is to be written."""
    with closing(connection.cursor()) as cursor:
        for statement in (*LOCKING, "BEGIN EXCLUSIVE", "COMMIT"):
            cursor.execute(statement)
        vet(connection)
        for statement in WRITING:
            cursor.execute(statement)


def _refusal(path: Path, error: sqlite3.OperationalError) -> ProjectError:
    if is_locked(error):
        return open_elsewhere(path)
    if kind_of(error) == sqlite3.SQLITE_READONLY:
        return unwritable(path, said("it is read-only"))
    kind = DamagedError if "decode" in str(error) else ProjectError
    return kind(unchanged(said("the project cannot be opened ({why})", why=error)))


def is_locked(error: sqlite3.Error) -> bool:
    """Whether another program has the file."""
    return kind_of(error) in LOCKED


def _begin(connection: Connection) -> None:
    # The driver's own transactions would start late and commit before a change of the schema.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def raw(connection: Connection) -> sqlite3.Connection:
    """Return the driver's own connection, for what SQLAlchemy does not know."""
    driven = connection.connection.driver_connection
    assert isinstance(driven, sqlite3.Connection)  # noqa: S101  (that is what it connects to)
    return driven


def mark(connection: Connection) -> None:
    """Write what kind of file this is, and the version of its schema."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")


def version_of(path: Path) -> int:
    """Return the schema version of a project file without changing it.

    The header is read as bytes: SQLite could not open, read only, a file whose writer was killed.
    Raises ProjectError where the file is no project.
    """
    try:
        with path.open("rb") as file:
            header = file.read(72)
    except OSError as error:
        raise ProjectError(
            said("{path} cannot be read: {why}", path=path, why=error.strerror)
        ) from error
    if not header.startswith(MAGIC) or header[68:] != APPLICATION_ID.to_bytes(4, "big"):
        raise ForeignError(unchanged(said("{path} is not an annotator project", path=path)))
    return int.from_bytes(header[60:64], "big")


def known_version(path: Path) -> int:
    """Return the version of a project file; raises ProjectError where it cannot be opened here."""
    if path.is_dir():
        raise ProjectError(said("{path} is a folder; a project is a file", path=path))
    if not path.is_file():
        raise ProjectError(
            said("there is no project {path}; make one with: annotator new {path}", path=path)
        )
    found = version_of(path)
    refuse_newer(path, found)
    return found


def refuse_newer(path: Path, version: int) -> None:
    """Raise ProjectError where a project is of a version that this program does not know."""
    if version > VERSION:
        raise ProjectError(
            said(
                "{path} was made by a newer annotator (schema {version}, this one knows"
                " {known}); nothing was changed",
                path=path,
                version=version,
                known=VERSION,
            )
        )


def leave_one_file(connection: Connection) -> None:
    """Remove the empty journal, which SQLite keeps as long as the lock is exclusive."""
    cursor = connection.connection.cursor()
    with closing(cursor), suppress(sqlite3.Error):  # an empty journal does no harm
        for pragma in ("locking_mode = NORMAL", "journal_mode = DELETE"):
            cursor.execute(f"PRAGMA {pragma}")
            cursor.fetchall()


def create_search(connection: Connection) -> None:
    connection.exec_driver_sql(SEARCH)


ENTER = (
    "INSERT INTO article_search(rowid, title, text)"
    " SELECT number, title, text FROM article WHERE id = ?"
)
LEAVE = (
    "INSERT INTO article_search(article_search, rowid, title, text)"
    " SELECT 'delete', number, title, text FROM article WHERE id = ?"
)


def enter_search(connection: Connection, articles: list[str]) -> None:
    if articles:
        connection.exec_driver_sql(ENTER, [(article,) for article in articles])


def leave_search(connection: Connection, articles: list[str]) -> None:
    """Forget articles; call it while their rows are still what they were when they entered."""
    if articles:
        connection.exec_driver_sql(LEAVE, [(article,) for article in articles])


def renew_search(connection: Connection) -> None:
    """Enter the words of all articles anew."""
    connection.exec_driver_sql("INSERT INTO article_search(article_search) VALUES ('rebuild')")
