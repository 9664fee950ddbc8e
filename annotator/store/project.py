"""A project file, open."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from annotator.domain.backup import Backup, Occasion, Outline
from annotator.domain.edit import Edit, Gist
from annotator.domain.errors import ProjectError
from annotator.domain.holder import READ_ONLY
from annotator.domain.progress import Progress
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.store import journal
from annotator.store.apply import apply, take_back
from annotator.store.backups import back_up, copy_open, new_backup, outline, outline_of
from annotator.store.batch import unbatched
from annotator.store.fresh import make, opening
from annotator.store.lock import (
    is_held_here,
    open_elsewhere,
    refuse_other_computer,
    refuse_read_only,
    release,
    take,
)
from annotator.store.migrate import migrate
from annotator.store.naming import Passing, check_naming
from annotator.store.reading import copied
from annotator.store.refusals import MOVED, OVERWRITTEN, not_stored
from annotator.store.remains import opened_version
from annotator.store.spool import Spool
from annotator.store.sqlite import (
    VERSION,
    Vetting,
    engine_for,
    leave_one_file,
    raw,
    renew_search,
)
from annotator.store.trail import Trail
from annotator.store.transactions import Transactions
from annotator.store.vetting import vet
from annotator.store.watch import Watch

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
Again = Callable[["Project"], object]


class Project:
    """One SQLite file with one connection, open in one program at a time; any thread may use it.

    Every edit is one transaction that is on disk when the call returns. `edition` counts them:
    what was read from one edition holds as long as it lasts.
    """

    def __init__(self, path: Path, vet: Vetting = vet, *, taking_over: bool = False) -> None:
        """Open a project file; what another computer says in the lock file may be passed over.

        Raises ProjectError where it is no project, comes from a newer version, or is refused by
        those who vet it; OpenElsewhereError where it is in use, else ReadOnlyError where it can
        only be read.
        """
        if is_held_here(path):
            raise open_elsewhere(path)
        if not taking_over:
            refuse_other_computer(path)
        if opened_version(path) < VERSION:
            refuse_read_only(path)
            migrate(path)
        self.path = self._file = path
        self._folder: TemporaryDirectory[str] | None = None  # of a copy that is read
        self._trail = Trail[Project]()
        self._engine = engine_for(path, vet)
        with opening(path):
            self._connection = self._engine.connect()
            self._connection.rollback()
        self._watch = Watch(path, raw(self._connection))
        self._steps = Transactions(path, self._connection, self._watch)
        try:
            take(path)
        except ProjectError:
            self._let_go()
            raise

    @classmethod
    def read(cls, path: Path, vet: Vetting = vet) -> "Project":
        """Open a copy of a project as it is now, to be read; it is gone when it is closed.

        Raises ProjectError where there is nothing to read.
        """
        if not is_held_here(path):  # else looking at it would drop the lock
            opened_version(path)
        folder = copied(path)
        try:
            project = cls(Path(folder.name, path.name), vet)
        except BaseException:
            folder.cleanup()
            raise
        project.path = project._steps.path = path
        project._folder = folder
        return project

    @property
    def read_only(self) -> bool:
        """Whether every edit is refused."""
        return self._folder is not None

    @property
    def edition(self) -> int:
        """Return how many edits were done or taken back since it was opened."""
        return self._steps.edition

    @classmethod
    def create(cls, path: Path, scheme: Scheme, uid: str = "") -> "Project":
        """Make a new project file and open it; raises ProjectError where the file exists.

        It is given a uid of its own, unless it is a part of a project that has one.
        """
        make(path, scheme, uid)
        return cls(path)

    def close(self) -> None:
        """Let go of the file, with nothing left beside it; closing twice does no harm.

        What is in no file any more, as that was replaced, written over or deleted, is kept as a
        backup.
        """
        with self._steps.lock:
            if not self._connection.closed:
                self._rescue()
                # Before SQLite's lock, after which it may be another's.
                release(self._file, self._watch.identity)
                self._let_go()
            if self._folder:
                self._folder.cleanup()

    def _rescue(self) -> None:
        """Keep what was done among the backups if the file it was stored in is in no place now."""
        strayed = self._watch.strayed()
        with suppress(ProjectError):  # the folder is gone as well
            if self.edition and strayed == MOVED:
                back_up(self.path, raw(self._connection), Occasion.WORKED)
            elif self._trail and strayed == OVERWRITTEN:
                self._remake(new_backup(self.path, Occasion.WORKED))

    def _let_go(self) -> None:
        if not self._watch.strayed():  # else the journal beside it may be another file's
            leave_one_file(self._connection)
        self._connection.close()
        self._engine.dispose()
        self._watch.close()

    def _remake(self, out: Path) -> None:
        """Make the project anew of a backup and what was done since then."""
        self._trail.lay_out(out)
        try:
            project = Project(out)
            try:
                self._trail.follow(project)
            finally:
                project.close()
        except BaseException:
            out.unlink(missing_ok=True)
            raise

    def ask(
        self,
        query: Callable[Concatenate[Connection, Asked], Answer],
        *args: Asked.args,
        **named: Asked.kwargs,
    ) -> Answer:
        """Put one of the questions of `queries` to the project.

        Raises NotStoredError where its file was written over, and answers of another.
        """
        with self._steps.lock:
            if not self._steps.is_long and self._watch.strayed() == OVERWRITTEN:
                raise not_stored(self._file, OVERWRITTEN)
        with self._steps.asking() as connection:
            return query(connection, *args, **named)

    def do(self, edit: Edit, by: str, joining: int | None = None) -> int:
        """Carry out an edit and write it into the journal, both or neither; return its number.

        It joins an edit of that person, by its number, if nobody has done anything since then:
        undo takes both back at once.
        """
        again = partial(Project.do, edit=edit, by=by, joining=joining)
        with self._writing(again, len(edit.changes)) as connection:
            apply(connection, edit.changes)
            check_naming(connection, edit.changes)
            changes = journal.encode(edit.changes)
            if joining is not None and journal.is_latest(connection, joining, by):
                journal.extend(connection, joining, changes)
                return joining
            return journal.append(connection, edit.name, changes, by)

    def do_all(self, name: str, spool: Spool, by: str) -> Generator[None, None, Gist]:
        """Carry out a long edit, halting after each instalment; return what it did.

        All of it is one transaction: closed early, it leaves no trace. While it halts, others may
        ask, but change nothing; what they are told may be of the edit already.
        """
        passing = Passing()
        number = 0
        with self._long_writing():
            for instalment in spool.instalments():
                changes = journal.decode(instalment)
                with self._steps.asking() as connection:
                    apply(connection, changes)
                    if number:
                        journal.extend(connection, number, instalment)
                    else:
                        number = journal.append(connection, name, instalment, by)
                passing.take(changes)
                yield
            self.ask(passing.check)
        return passing.gist()

    def undo(self, by: str) -> Edit | None:
        """Take back the last edit of a person and return it; None where there is none."""
        return _result(self.replaying(by, backwards=True))

    def redo(self, by: str) -> Edit | None:
        """Do again what that person undid last and return it; None where there is nothing."""
        return _result(self.replaying(by, backwards=False))

    def replaying(self, by: str, *, backwards: bool) -> Generator[Progress, None, Edit | None]:
        """Undo or redo, halting after each instalment, as `do_all` does.

        Returns the edit; one in several instalments without its changes.
        """
        with self._steps.lock:
            self._steps.refuse_while_long()
            entry = self.ask(journal.next_of, by, backwards=backwards)
        if entry is None:
            return None
        carry_out, standing = (take_back, journal.UNDONE) if backwards else (apply, journal.DONE)
        passing = Passing()
        positions = range(self.ask(journal.length, entry))
        again = partial(Project.undo if backwards else Project.redo, by=by)
        with self._long_writing(again if len(positions) == 1 else None):
            for done, position in enumerate(reversed(positions) if backwards else positions, 1):
                with self._steps.asking() as connection:
                    items = journal.instalment(connection, entry, position)
                    carry_out(connection, items)
                passing.take(items, backwards=backwards)
                yield Progress(done, len(positions), entry.name)
            self.ask(passing.check)
            self.ask(journal.mark, entry, standing)
        if len(positions) == 1:
            return Edit(entry.name, tuple(unbatched(items)))
        return Edit(entry.name, (), passing.gist())

    def back_up(self, occasion: Occasion) -> Backup:
        """Make a backup; raises ProjectError where that fails, or while a long edit is done."""
        with self._steps.lock:
            self._steps.refuse_while_long()
            self._refuse_to_write()
            backup = back_up(self.path, raw(self._connection), occasion)
            self._trail.begin(backup.path)
            return backup

    def rests_on(self, backup: Backup) -> bool:
        """Whether a backup holds the project as it is; what is done later is remembered with it."""
        with self._steps.lock:
            same = self.outline().same(outline(backup.path))
            if same:
                self._trail.begin(backup.path)
            return same

    def copy_to(self, out: Path) -> None:
        """Copy all that is stored to a new file; raises ProjectError where that fails.

        The project's own file need not be there any more, nor hold it.
        """
        with self._steps.lock:
            self._steps.refuse_while_long()
            if out.exists():
                raise ProjectError(said("{out} exists already; nothing was written", out=out))
            if self._watch.strayed() == OVERWRITTEN:
                self._remake(out)
            else:
                copy_open(self.path, raw(self._connection), out)

    def outline(self) -> Outline:
        """Return what the project holds, in figures."""
        return self.ask(lambda connection: outline_of(raw(connection)))

    def renew_search(self) -> None:
        """Index the words of all articles anew; nothing that anybody decided is touched."""
        with self._writing(Project.renew_search) as connection:
            renew_search(connection)

    def wait(self) -> None:
        """Return when no long edit is being done; only a thread that may halt asks for that."""
        self._steps.wait()

    @contextmanager
    def _writing(self, again: Again, weight: int = 1) -> Iterator[Connection]:
        """Carry out a step of so many changes, which can be done `again` elsewhere."""
        with self._steps.lock:
            self._steps.refuse_while_long()
            self._refuse_to_write()
            with self._steps.writing() as connection:
                yield connection
            self._trail.add(again, weight)

    @contextmanager
    def _long_writing(self, again: Again | None = None) -> Iterator[None]:
        """Keep one transaction open; the lock is held only where something is done in it."""
        with self._steps.lock:
            self._steps.refuse_while_long()
            self._refuse_to_write()
            self._steps.begin_long()
        try:
            yield
        except BaseException:
            self._steps.end_long(keep=False)
            raise
        self._steps.end_long(keep=True)
        if again:
            self._trail.add(again)
        else:
            self._trail.end()

    def _refuse_to_write(self) -> None:
        """Raise ProjectError where a copy is read, or the file is another one now."""
        if self.read_only:
            raise ProjectError(READ_ONLY)
        if strayed := self._watch.strayed():
            raise not_stored(self._file, strayed)


def _result(steps: Generator[Progress, None, Answer]) -> Answer:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Answer = end.value
            return result


def in_chunks(items: Sequence[Answer], size: int = 500) -> Iterator[Sequence[Answer]]:
    """Cut a long list up, to ask for a bounded number of rows at a time."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
