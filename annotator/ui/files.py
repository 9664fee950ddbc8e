"""Opening projects, and the long work on them, behind the window."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from annotator.domain.edit import Edit
from annotator.domain.errors import (
    AnnotatorError,
    DamagedError,
    NotStoredError,
    OpenElsewhereError,
    ReadOnlyError,
)
from annotator.domain.ledger import Intake, Ledger
from annotator.domain.progress import Job, Progress
from annotator.domain.said import enumerated, number_of, plural, said
from annotator.ui.jobs import Runner
from annotator.ui.language import tr, worded
from annotator.ui.problem import Problem, Way, tell_problem
from annotator.ui.progress_row import ProgressRow

if TYPE_CHECKING:
    from annotator.ui.settings import Settings
    from annotator.ui.workbench import Workbench
    from annotator.workflow.incoming import Import
    from annotator.workflow.session import Session


class Access(Enum):
    """What a project is opened for; to take it over passes by what another computer has left."""

    WRITING = "writing"
    READING = "reading"
    TAKING_OVER = "taking over"


@dataclass(frozen=True, slots=True)
class Task:
    """Long work that is shown while it goes on.

    Told are its name, what it goes through (see `progress_row.MUCH`), and what holds where it was
    cancelled.
    """

    title: str
    unit: str
    stopped: str


IMPORTING = Task(said("Importing"), "files", said("Stopped; nothing was imported"))
SUGGESTING = Task(
    said("Suggesting"),
    "articles",
    said("Stopped; what was suggested so far is kept, and the same command goes on from there"),
)
ZONING = Task(said("Finding zones"), "articles", said("Stopped; no zones were set"))
BUSY = said("Wait until the work in progress is done")
UNDOING = Task(said("Undoing"), "parts", said("Stopped; nothing was undone"))
REDOING = Task(said("Doing again"), "parts", said("Stopped; nothing was done"))
NAMED = 5  # labels in a sentence
SUFFIX = ".annot"
PROJECTS = said("annotator projects (*.annot)")


class Files(QObject):
    """Asks for paths and runs one job at a time.

    `opened` carries the session of a project, `told` a sentence; `ended` says that a job has.
    """

    opened = Signal(object)
    told = Signal(str)
    ended = Signal()

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._window = bench.window
        self._runner: Runner | None = None
        self._task: Task | None = None
        self.problem: Problem | None = None
        self.row = ProgressRow(bench.window)
        self.row.paused.connect(self._rest)
        self.row.cancelled.connect(self._cancel)
        bench.window.statusBar().addPermanentWidget(self.row)

    def create(self, path: Path, scheme: str) -> None:
        """Make a project with the scheme of this name, or that of a file, and open it."""
        self.run(_creating(path, scheme, self._window.settings_file.settings), self.opened.emit)

    def open_project(self) -> None:
        title, kinds = tr("Open a project"), tr(PROJECTS)
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.open(Path(name))

    def open(self, path: Path, annotator: str = "", access: Access = Access.WRITING) -> None:
        """Open a project off the window's thread; `opened` tells when it is there.

        Without an annotator it is whoever is to work on it here. One that cannot be written to is
        opened to be read, or that is offered where somebody else has it.
        """
        if not self.busy:  # else the work in progress would lose its project
            self._bench.close_session()
        self._open(path, annotator, access)

    def _open(self, path: Path, annotator: str, access: Access, why: str = "") -> None:
        def show(session: "Session") -> None:
            self.opened.emit(session)
            if why:
                self.told.emit(tr("{why}: it is open read-only", why=why))

        def lead_on(error: AnnotatorError) -> None:
            if isinstance(error, DamagedError):
                self._bench.checking.offer(path, annotator, error)
            elif not isinstance(error, ReadOnlyError):
                self._tell_problem(error)
            elif isinstance(error, OpenElsewhereError):
                self._offer(error, partial(self._open, path, annotator))
            else:
                self._open(path, annotator, Access.READING, error.why)

        people = self._window.settings_file.settings.chosen()
        self.run(_opening(path, people, annotator, access), show, None, lead_on)

    def _offer(self, error: OpenElsewhereError, again: Callable[[Access], None]) -> None:
        """Offer to read what somebody else has open."""
        self.told.emit(worded(str(error)))
        ways = [Way(tr("Open &read-only"), lambda: again(Access.READING))]
        if error.far:
            ways.append(Way(tr("Open &all the same"), lambda: again(Access.TAKING_OVER)))
        self.problem = tell_problem(self._window, str(error), *ways)

    def import_paths(self, paths: Sequence[Path], how: "Import") -> None:
        """Import files and folders, and have the articles read."""
        self.run(_importing(self._session(), paths, how), self._tell_intake, IMPORTING)

    def suggest_all(self) -> None:
        """Have every article read that was not; starting again goes on where it ended."""
        agreed = self._window.settings_file.settings.agreed
        self.run(_suggesting(self._session(), agreed), self._tell_suggestions, SUGGESTING)

    def find_zones(self) -> None:
        """Find zones in the articles that have none."""
        self.run(_finding_zones(self._session()), self._tell_zones, ZONING)

    def replay(self, backwards: bool) -> None:
        """Undo or redo what takes long."""
        desk = self._bench.desk
        assert desk is not None  # noqa: S101  (it asked for this)
        job = desk.session.replaying(backwards=backwards)

        def show(edit: Edit | None) -> None:
            if self._bench.desk is desk:
                desk.show_replayed(edit, backwards=backwards)

        self.run(job, show, UNDOING if backwards else REDOING)

    def run(
        self,
        job: Job[Any],
        then: Callable[[Any], object],
        task: Task | None = None,
        otherwise: Callable[[AnnotatorError], object] | None = None,
    ) -> None:
        """Run a job in the background, one at a time; a task is shown in the status bar.

        `then` takes its result, `otherwise` what kept it from one, which else is told.
        """
        if self._runner:
            self.told.emit(tr(BUSY))
            return
        self._runner = runner = Runner(job, self)
        runner.progressed.connect(self._progressed)
        runner.finished.connect(lambda result: self._finished(then, result))
        runner.failed.connect(lambda error: self._failed(otherwise or self._tell_problem, error))
        runner.cancelled.connect(self._stopped)
        self._task = task
        if task:
            self.row.begin(task.title, task.unit)
        runner.start()

    @property
    def busy(self) -> bool:
        return self._runner is not None

    def stop(self) -> None:
        """Have the work in progress end, and wait for that."""
        if self._runner:
            self._runner.cancel()
            self._runner.wait()

    def _session(self) -> "Session":
        desk = self._bench.desk
        assert desk is not None  # noqa: S101  (these actions are off without a project)
        return desk.session

    def _rest(self, resting: bool) -> None:
        if self._runner:
            self._runner.rest(resting)

    def _cancel(self) -> None:
        if self._runner:
            self._runner.cancel()

    def _stopped(self) -> None:
        task = self._task
        self._free()
        if task:
            self.told.emit(worded(task.stopped))

    def _progressed(self, step: Progress) -> None:
        if self._task:
            self.row.show_step(step)
            return
        done, total, note = step.done, step.total, step.note
        self.told.emit(tr("{done} of {total}: {note}", done=done, total=total, note=note))

    def _finished(self, then: Any, result: Any) -> None:
        self._free()
        then(result)
        self.ended.emit()

    def _failed(self, otherwise: Callable[[AnnotatorError], object], error: Exception) -> None:
        self._free()
        if isinstance(error, AnnotatorError):
            otherwise(error)
        if not self.busy:
            self.ended.emit()
        if not isinstance(error, AnnotatorError):
            raise error

    def _tell_problem(self, error: AnnotatorError) -> None:
        self.told.emit(worded(str(error)))
        if isinstance(error, NotStoredError):
            self._bench.saving.tell(error)
        else:
            self.problem = tell_problem(self._window, str(error))

    def _free(self) -> None:
        if self._runner:
            self._runner.wait()
            self._runner.deleteLater()
            self._runner = None
        self.row.end()

    def _tell_intake(self, intake: Intake) -> None:
        articles = number_of(intake.articles, "article")
        left_out = _left_out(intake.rejected, intake.more)
        self.told.emit(tr("Imported {articles}", articles=articles) + left_out)
        if intake.articles and self._bench.suggesters.chosen().choices():
            self.suggest_all()

    def _tell_suggestions(self, made: Any) -> None:
        if not made.articles and made.passed_over:
            self.told.emit(tr("Every article has suggestions already"))
            return
        spans, quotes = number_of(made.spans, "span"), number_of(made.quotes, "quote")
        told = tr("Suggested {spans} and {quotes}", spans=spans, quotes=quotes)
        self.told.emit(told + _unlabelled(made.left_out) + _left_out(made.rejected))

    def _tell_zones(self, count: int) -> None:
        found = plural(count, "Found zones in {count} article", "Found zones in {count} articles")
        self.told.emit(tr(found) if count else tr("Every article has zones already"))

    def tell_ledger(self, ledger: Ledger) -> None:
        told = plural(
            ledger.spans_in,
            "Exported {out} of {count} span",
            "Exported {out} of {count} spans",
            out=ledger.spans_out,
        )
        self.told.emit(tr(told) + _left_out(ledger.rejected, ledger.more))


def _unlabelled(counts: Mapping[str, int]) -> str:
    """Say which labels of a suggester the scheme has none for, the most frequent first."""
    if not counts:
        return ""
    labels = sorted(counts, key=lambda label: (-counts[label], label))
    return f"; {tr('the scheme has no label for {labels}', labels=enumerated(labels[:NAMED]))}"


def _left_out(rejected: Sequence[Any], more: int = 0) -> str:
    if not rejected:
        return ""
    count, first = len(rejected) + more, rejected[0].sentence()
    return f"; {tr('{count} left out, first {first}', count=count, first=first)}"


def _opening(
    path: Path, people: Mapping[str, str], annotator: str, access: Access
) -> "Job[Session]":
    yield Progress(0, 1, said("Opening {file}", file=path.name))
    from annotator.workflow.glance import who  # noqa: PLC0415  (the first frame comes first)
    from annotator.workflow.places import sweep  # noqa: PLC0415
    from annotator.workflow.session import Session  # noqa: PLC0415

    sweep()
    ways = {Access.READING: Session.read, Access.TAKING_OVER: Session.take_over}
    session = ways.get(access, Session.open)(path)
    try:
        name = who(session.circle(), people, annotator)
    except BaseException:
        session.close()
        raise
    return Session(session.project, name)


def _creating(path: Path, scheme: str, settings: "Settings") -> "Job[Session]":
    yield Progress(0, 1, said("Making {file}", file=path.name))
    from annotator.workflow.choices import begin_with  # noqa: PLC0415
    from annotator.workflow.glance import person  # noqa: PLC0415
    from annotator.workflow.schemes import load_scheme  # noqa: PLC0415
    from annotator.workflow.session import Session  # noqa: PLC0415

    session = Session.create(path, load_scheme(scheme), settings.annotator or person())
    begin_with(session, settings.suggester)
    return session


def _importing(session: "Session", paths: Sequence[Path], how: "Import") -> Job[Intake]:
    from annotator.workflow.importing import import_files  # noqa: PLC0415

    return (yield from import_files(session, paths, how))


def _suggesting(session: "Session", agreed: tuple[str, ...]) -> Job[Any]:
    from annotator.workflow.choices import suggest_chosen  # noqa: PLC0415

    return (yield from suggest_chosen(session, agreed))


def _finding_zones(session: "Session") -> Job[int]:
    from annotator.workflow.zoning import find_zones  # noqa: PLC0415

    return (yield from find_zones(session))
