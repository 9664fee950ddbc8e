"""The transactions of an open project: one by one, or a long one that others may ask in."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from threading import Event, RLock

from sqlalchemy import Connection, RootTransaction
from sqlalchemy.exc import DatabaseError

from annotator.domain.errors import ProjectError
from annotator.domain.said import said
from annotator.store.refusals import not_done, not_stored, refusal_of
from annotator.store.watch import Watch


class Transactions:
    """What is done on one connection, which any thread may use as long as it holds the `lock`.

    While a long transaction halts, others may ask within it, but change nothing. `edition` counts
    what was done; `path` is what the project is called where something fails.
    """

    def __init__(self, path: Path, connection: Connection, watch: Watch) -> None:
        self.path = path
        self.lock = RLock()
        self.edition = 0
        self._connection, self._watch = connection, watch
        self._long: RootTransaction | None = None  # of an edit in several instalments
        self._settled = Event()
        self._settled.set()

    @property
    def is_long(self) -> bool:
        """Whether a long transaction is open."""
        return self._long is not None

    @contextmanager
    def asking(self) -> Iterator[Connection]:
        """Lend the connection, in the long transaction if there is one, else in one of its own."""
        with self.lock, self._telling(), self._within():
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend the connection for a step that changes something, by a thread with the lock."""
        try:
            with self.asking() as connection:
                yield connection
        finally:
            self._watch.renew()
        self.edition += 1

    def begin_long(self) -> None:
        """Open a transaction that stays open, also while nobody has the lock."""
        with self.lock, self._telling():
            self._long = self._connection.begin()
            self._settled.clear()

    def end_long(self, *, keep: bool) -> None:
        with self.lock, self._telling():
            transaction, self._long = self._long, None
            assert transaction is not None  # noqa: S101  (it was begun)
            try:
                if keep:
                    transaction.commit()
            finally:
                if transaction.is_active:
                    transaction.rollback()
                self._watch.renew()
                self.edition += 1  # what was asked meanwhile may have been taken back
                self._settled.set()

    def refuse_while_long(self) -> None:
        """Raise ProjectError where a long transaction is open."""
        if self._long:
            raise ProjectError(said("a long step is being stored; do this again when it is done"))

    def wait(self) -> None:
        """Return when no long transaction is open; only a thread that may halt asks for that."""
        self._settled.wait()

    def _within(self) -> AbstractContextManager[object]:
        """Return a transaction of its own, or what does nothing inside a long one."""
        return nullcontext() if self._long else self._connection.begin()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except (DatabaseError, UnicodeDecodeError) as error:
            raise self._told(getattr(error, "orig", error)) from error

    def _told(self, error: BaseException | None) -> ProjectError:
        if reason := refusal_of(error):
            return not_stored(self.path, reason)
        return not_done(self.path, error)
