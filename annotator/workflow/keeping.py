"""Keeping backups of a project, and going back to one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.backup import Backup, Occasion, Outline, lost
from annotator.domain.errors import ProjectError
from annotator.domain.said import said
from annotator.store import backups as store
from annotator.store.sqlite import version_of
from annotator.workflow.session import Session

FIGURES = {
    "articles": said("articles"),
    "done": said("done"),
    "spans": said("spans"),
    "quotes": said("quotes"),
    "judgements": said("judgements"),
    "speakers": said("speakers"),
}
FEW = 10  # articles; a step over no more of them can be looked through, and undone


@dataclass(frozen=True, slots=True)
class Return:
    """What going back to a backup would mean: how the project stands, now and then.

    `now` is None where the project cannot be read.
    """

    backup: Backup
    now: Outline | None
    then: Outline

    def lost(self) -> tuple[str, ...]:
        """Return the steps that would be lost, the latest first."""
        return lost(self.now, self.then) if self.now else ()

    def differences(self) -> Iterator[str]:
        """Yield a sentence for each figure that differs."""
        for name, told in FIGURES.items():
            then, now = getattr(self.then, name), getattr(self.now, name, None)
            if now is None:
                yield said("{name}: {then}", name=told, then=then)
            elif then != now:
                yield said("{name}: {then}, now {now}", name=told, then=then, now=now)


def back_up_changed(session: Session, occasion: Occasion) -> Backup | None:
    """Back an open project up, unless it is as it was when it was last backed up."""
    latest = next(iter(store.backups(session.project.path)), None)
    if latest and session.project.rests_on(latest):
        return None
    return session.project.back_up(occasion)


def back_up_first(session: Session, articles: int) -> None:
    """Back an open project up before one step over so many articles, where these are many.

    Raises ProjectError where that fails: the step is better not done then.
    """
    if articles > FEW:
        back_up_changed(session, Occasion.BULK)


def back_up(project: Path, out: Path | None = None) -> Path:
    """Copy a project among its backups, or to a file; return where that is.

    Raises ProjectError where it is no project, or the file exists.
    """
    version_of(project)
    if out is None:
        return store.back_up_file(project, Occasion.ASKED).path
    store.copy_to(project, out)
    return out


def backups(project: Path) -> tuple[Backup, ...]:
    """Return the backups of a project, the latest first."""
    return store.backups(project)


def present(project: Path) -> Outline | None:
    """Return how a project stands that is not open; None where it cannot be read."""
    try:
        return store.outline(project)
    except ProjectError:
        return None


def returning(backup: Backup, now: Outline | None) -> Return:
    """Say what going back to a backup would mean; raises ProjectError where that is damaged."""
    return Return(backup, now, store.outline(backup.path))


def go_back(project: Path, backup: Backup) -> None:
    """Put a backup in the place of a project that is not open; the present is backed up first."""
    store.restore(project, backup)


def go_on_in_copy(
    session: Session, out: Path, step: Callable[[Session], object] | None = None
) -> Session:
    """Copy an open project to a new file, whatever became of its own, and open the copy.

    The step that could not be stored is done there. Raises ProjectError, without a new file, where
    that fails.
    """
    session.project.copy_to(out)
    copy = Session.open(out, session.annotator)
    try:
        if step:
            step(copy)
    except BaseException:
        copy.close()
        out.unlink()
        raise
    return copy
