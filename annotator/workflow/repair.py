"""Checking a project file, and making a sound one of it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.backup import Occasion
from annotator.domain.errors import DamagedError, ProjectError
from annotator.domain.problem import Problem
from annotator.domain.progress import Job
from annotator.domain.said import said
from annotator.store.aside import Aside
from annotator.store.backups import STAMP, refuse_open, set_aside
from annotator.store.check import REBUILT, problems
from annotator.store.lock import is_held_here, open_elsewhere, refuse_read_only
from annotator.store.mending import mend
from annotator.store.migrate import migrate
from annotator.store.sqlite import VERSION, refuse_newer, version_of
from annotator.workflow.session import Session


@dataclass(frozen=True, slots=True)
class Repair:
    """What a repair did, as sentences; where the file as it was is kept, and what was set aside."""

    done: tuple[str, ...]
    kept: Path
    aside: Path | None


def check(session: Session) -> list[Problem]:
    """Return what does not hold together in a project; nothing is changed."""
    found: list[Problem] = []
    try:
        session.project.ask(lambda connection: found.extend(problems(connection)))
    except ProjectError:  # what is damaged cannot even be closed in order
        if not found:
            raise
    return found


def examine(path: Path, opened: Callable[[Path], Session] = Session.inspect) -> list[Problem]:
    """Return what is wrong in a project file, also in one that cannot be opened.

    Raises ProjectError where it is no project, is open elsewhere, or of a newer version.
    """
    try:
        with opened(path) as session:
            return check(session)
    except DamagedError as error:
        return [Problem(str(error), REBUILT)]


def repair(path: Path, *, accept: bool = False) -> Job[Repair]:
    """Make a sound project of one that is not open, and keep the file as it was.

    All that can be read of it comes along, whatever else is damaged; what cannot be there is set
    aside in a file beside it, and what the journal still knows is put back. `accept` takes texts
    that were altered as they are. Raises ProjectError, the file untouched, where it cannot be done;
    closed early, it leaves everything as it was.
    """
    _refuse(path)
    draft = path.with_name(path.name + ".mending")
    stamp = datetime.now(UTC).strftime(STAMP)
    aside = Aside(path.with_name(f"{path.stem} set aside {stamp}.jsonl"))
    try:
        draft.unlink(missing_ok=True)
        mended = yield from mend(path.read_bytes(), draft, aside, accept=accept)
        aside.close()
        refuse_open(path)
        kept = set_aside(path, Occasion.REPAIR)
        assert kept is not None  # noqa: S101  (it was just read)
        draft.replace(path)
    except BaseException:
        aside.discard()
        raise
    finally:
        draft.unlink(missing_ok=True)
    return Repair(mended.told, kept, mended.aside)


def _refuse(path: Path) -> None:
    """Raise ProjectError where a file is not to be touched; one of an older version is renewed.

    Where that is too damaged, its rows are brought up to date one by one.
    """
    if not path.is_file():
        raise ProjectError(said("there is no project {path}", path=path))
    if is_held_here(path):  # to look at the file would drop its lock
        raise open_elsewhere(path)
    refuse_open(path)
    refuse_read_only(path)
    try:
        version = version_of(path)
    except ProjectError:
        return  # its first page is damaged; whether there is a project in it will be seen
    refuse_newer(path, version)
    if version < VERSION:
        with suppress(DamagedError):  # its rows are read all the same
            migrate(path)
