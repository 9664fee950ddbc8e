"""A project file, open."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, insert
from sqlalchemy.exc import DatabaseError

from annotator.domain.edit import Edit
from annotator.domain.errors import ProjectError
from annotator.domain.scheme import Scheme
from annotator.store import journal
from annotator.store.apply import apply
from annotator.store.exactly import put
from annotator.store.migrate import migrate
from annotator.store.rows import label_values
from annotator.store.sqlite import (
    VERSION,
    create_search,
    engine_for,
    leave_one_file,
    mark,
    renew_search,
    version_of,
)
from annotator.store.tables import LABEL, SETTING, Model

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


class Project:
    """One SQLite file with one connection, open in one program at a time; any thread may use it.

    Every edit is one transaction that is on disk when the call returns. `edition` counts them:
    what was read from one edition holds as long as it lasts.
    """

    def __init__(self, path: Path) -> None:
        """Open a project file.

        Raises ProjectError where it is no project, comes from a newer version or is in use.
        """
        if not path.is_file():
            raise ProjectError(f"there is no project {path}; make one with: annotator new {path}")
        found = version_of(path)
        if found > VERSION:
            raise ProjectError(
                f"{path} was made by a newer annotator (schema {found}, this one knows {VERSION});"
                " nothing was changed"
            )
        if found < VERSION:
            migrate(path)
        self.path = path
        self.edition = 0
        self._lock = RLock()
        self._engine = engine_for(path)
        with _opening(path):
            self._connection = self._engine.connect()
            self._connection.rollback()

    @classmethod
    def create(cls, path: Path, scheme: Scheme) -> "Project":
        """Make a new project file and open it; raises ProjectError where the file exists."""
        if path.exists():
            raise ProjectError(f"{path} exists already; nothing was changed")
        if not path.parent.is_dir():
            raise ProjectError(f"there is no folder {path.parent}")
        engine = engine_for(path)
        with _opening(path), engine.begin() as connection:
            Model.metadata.create_all(connection)
            create_search(connection)
            mark(connection)
            connection.execute(insert(SETTING).values(key="scheme", value=scheme.name))
            put(connection, LABEL, [label_values(*item) for item in enumerate(scheme.labels)])
        engine.dispose()
        return cls(path)

    def close(self) -> None:
        """Let go of the file, with nothing left beside it; closing twice does no harm."""
        with self._lock:
            if not self._connection.closed:
                leave_one_file(self._connection)
                self._connection.close()
                self._engine.dispose()

    def ask(
        self,
        query: Callable[Concatenate[Connection, Asked], Answer],
        *args: Asked.args,
        **named: Asked.kwargs,
    ) -> Answer:
        """Put one of the questions of `queries` to the project."""
        with self._transaction() as connection:
            return query(connection, *args, **named)

    def do(self, edit: Edit, by: str) -> None:
        """Carry out an edit and write it into the journal, both or neither."""
        with self._writing() as connection:
            apply(connection, edit.changes)
            journal.append(connection, edit, by)

    def undo(self, by: str) -> Edit | None:
        """Take back the last edit of a person and return it; None where there is none."""
        with self._writing() as connection:
            entry = journal.last_done(connection, by)
            if entry is None:
                return None
            apply(connection, entry.edit.inverse().changes)
            journal.mark(connection, entry, journal.UNDONE)
            return entry.edit

    def redo(self, by: str) -> Edit | None:
        """Do again what that person undid last and return it; None where there is nothing."""
        with self._writing() as connection:
            entry = journal.last_undone(connection, by)
            if entry is None:
                return None
            apply(connection, entry.edit.changes)
            journal.mark(connection, entry, journal.DONE)
            return entry.edit

    def renew_search(self) -> None:
        """Index the words of all articles anew; nothing that anybody decided is touched."""
        with self._transaction() as connection:
            renew_search(connection)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._lock:
            with self._transaction() as connection:
                yield connection
            self.edition += 1

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with self._lock:
            try:
                with self._connection.begin():
                    yield self._connection
            except DatabaseError as error:
                raise ProjectError(
                    f"{self.path} could not be read or written ({error.orig});"
                    " the last step was not done, everything before it is kept"
                ) from error


@contextmanager
def _opening(path: Path) -> Iterator[None]:
    try:
        yield
    except DatabaseError as error:
        raise ProjectError(
            f"{path} cannot be opened ({error.orig}); nothing was changed"
        ) from error


def in_chunks(items: Sequence[Answer], size: int = 500) -> Iterator[Sequence[Answer]]:
    """Cut a long list up, to ask for a bounded number of rows at a time."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
