"""Backing up the project on the desk without being asked, and going back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.domain.backup import Backup, Occasion, Outline
from annotator.domain.edit import Edit
from annotator.domain.errors import NotStoredError
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said
from annotator.override import override
from annotator.ui.desk import Desk
from annotator.ui.files import BUSY, Task
from annotator.ui.jobs import Latest
from annotator.ui.keeping.missed import SPOKEN, Missed
from annotator.ui.language import tr
from annotator.ui.one_page import OneDialog
from annotator.ui.problem import Way
from annotator.ui.saving import COPYING

if TYPE_CHECKING:
    from annotator.ui.keeping.dialog import BackupsDialog
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

MINUTE = 60 * 1000  # milliseconds
RESTORING = Task(said("Going back"), "files", said("Stopped; the project is as it was"))


class Keeper(OneDialog["BackupsDialog"]):
    """Makes a backup when a project is opened and while it is worked on, if anything changed."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self.backups = Latest(self)
        self.missed = Missed(bench.window)
        bench.window.statusBar().addPermanentWidget(self.missed)
        self.backups.failed.connect(self._tell_missed)
        self.backups.finished.connect(lambda _made: self.missed.hide())
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self._set_pace()
        bench.window.settings_file.changed.connect(self._set_pace)
        self.clock.timeout.connect(self._back_up_work)

    @override
    def follow(self, desk: Desk | None) -> None:
        """Back up the project of this desk; a backup that is being made of another is awaited."""
        super().follow(desk)
        self.clock.stop()
        self.backups.wait()
        self.missed.hide()
        self._back_up(Occasion.OPENED)

    def _set_pace(self) -> None:
        """Have as much time between two backups as is set."""
        wanted = self._bench.window.settings_file.settings.backup_minutes * MINUTE
        if wanted != self.clock.interval():
            self.clock.setInterval(wanted)

    def choose_backup(self) -> None:
        """Show the backups of the project, and what going back to each would lose."""
        if self._desk:
            session = self._desk.session
            self._offer(session.project.path, session.annotator, _outline(session))

    def recover(self, path: Path, annotator: str) -> None:
        """Show the backups of a project that cannot be opened."""
        self._offer(path, annotator, None)

    def _offer(self, path: Path, annotator: str, now: Outline | None) -> None:
        from annotator.ui.keeping.dialog import BackupsDialog  # noqa: PLC0415  (the store)

        dialog = BackupsDialog(path, now, self._bench.window)
        dialog.agreed.connect(lambda backup: self._go_back(path, annotator, backup))
        self._keep(dialog)
        dialog.open()

    @override
    def _learn(self, edit: Edit) -> None:
        if edit.gist:  # it cannot be done again elsewhere
            self._back_up_work()
        elif not self.clock.isActive():
            self.clock.start()

    def _back_up_work(self) -> None:
        self._back_up(Occasion.WORKED)

    def _back_up(self, occasion: Occasion) -> None:
        if self._desk and not self._desk.session.read_only:
            self.backups.start(_backing_up(self._desk.session, occasion))

    def _tell_missed(self, why: str) -> None:
        again = Way(tr("&Try again"), self._back_up_work)
        self.missed.tell(why, (again, Way(tr("&Save a copy…"), self._save_copy)))
        self._bench.announcer.say(tr(SPOKEN))

    def _save_copy(self) -> None:
        """Ask for a place and copy the project there; work goes on in the project."""
        desk, files = self._desk, self._bench.files
        out = self._bench.saving.place(desk.session.project.path) if desk else None
        if desk and out:
            files.run(_copying(desk.session, out), self._bench.tell, COPYING)

    def _go_back(self, path: Path, annotator: str, backup: Backup) -> None:
        """Put a backup in the place of the project, and open it again."""
        bench = self._bench
        if bench.files.busy:
            bench.tell(tr(BUSY))
            return
        job = _going_back(path, backup, annotator)
        bench.close_session()
        bench.files.run(job, bench.files.opened.emit, RESTORING)


def _outline(session: "Session") -> Outline | None:
    try:
        return session.project.outline()
    except NotStoredError:  # what the project held is in no file any more
        return None


def _backing_up(session: "Session", occasion: Occasion) -> Job[Backup | None]:
    from annotator.workflow.keeping import back_up_changed  # noqa: PLC0415  (the store)

    yield Progress(0, 1, said("Backing up"))
    return back_up_changed(session, occasion)


def _copying(session: "Session", out: Path) -> Job[str]:
    yield Progress(0, 1, out.name)
    session.project.copy_to(out)
    return tr("A copy was saved: {file}", file=out)


def _going_back(path: Path, backup: Backup, annotator: str) -> "Job[Session]":
    from annotator.workflow.keeping import go_back  # noqa: PLC0415
    from annotator.workflow.session import Session  # noqa: PLC0415

    yield Progress(0, 1, path.name)
    go_back(path, backup)
    return Session.open(path, annotator)
