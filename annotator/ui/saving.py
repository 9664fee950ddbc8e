"""Showing that what was done is saved, and leading on where a step cannot be."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.domain.errors import AnnotatorError, NotStoredError
from annotator.domain.holder import READ_ONLY
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.ui.actions import Command
from annotator.ui.desk import Desk
from annotator.ui.files import BUSY, PROJECTS, SUFFIX, Task
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel
from annotator.ui.problem import Problem, Way, tell_problem

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

    Step = Callable[[Session], object]

READING = frozenset({"export_files", "work_as"})  # what a project is for that can only be read
CHANGING = frozenset({"choose_suggesters"})  # in other menus
EXPLAINED = said("This is a copy of the project as it was when it was opened")
WINDOW = "annotator"
REMEMBERED = 200  # projects
LONGEST = 200  # characters of a project's name
COPYING = Task(said("Saving a copy"), "files", said("Stopped; no copy was made"))
AGAIN = said("Try again when that is mended, or save a copy elsewhere: the step is done there")
ELSEWHERE = said("Save a copy elsewhere to go on there")
LEFT = said("The last step was not done; everything before it is saved")


class Saving(QObject):
    """Says “Saved” or “Read only” in the status bar.

    A step that the medium did not take is kept until it is done again, done on a copy, or left.
    """

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._desk: Desk | None = None
        self.problem: Problem | None = None
        self._vain: Problem | None = None  # about what was only read
        self.label = PlainLabel()
        bench.window.statusBar().addPermanentWidget(self.label)

    def follow(self, desk: Desk | None) -> None:
        """Say in which project what is done is saved."""
        self._desk = desk
        self.label.clear()
        self._bench.window.setWindowTitle(WINDOW)
        if desk is None:
            return
        desk.refused.connect(self.tell)
        only = desk.session.read_only
        self._say(read_only=only)
        name = shortened(desk.session.project.path.name, LONGEST)
        shown = tr("{name} (read only)", name=name) if only else name
        self._bench.window.setWindowTitle(f"{shown} – {WINDOW}")
        if not only:
            self._warn(desk.session)

    def _say(self, *, read_only: bool) -> None:
        self.label.setText(tr("Read only" if read_only else "Saved"))
        self.label.setToolTip(tr(EXPLAINED) if read_only else "")
        font = self.label.font()
        font.setBold(read_only)
        self.label.setFont(font)

    def _warn(self, session: "Session") -> None:
        """Say once in the life of a project that it is where something may happen to it."""
        from annotator.workflow.places import warning_of  # noqa: PLC0415  (only for a project)

        settings, key = self._bench.window.settings_file, session.circle().key
        if key in settings.settings.warned:
            return
        if warning := warning_of(session.project.path):
            settings.change(warned=(*settings.settings.warned, key)[-REMEMBERED:])
            self._show(tell_problem(self._bench.window, warning))

    def refuses(self, command: Command) -> bool:
        """Whether a command would change a project that can only be read, which is told."""
        in_project = command.menu == "Project" and command.needs == "project"
        changes = command.name in CHANGING or (in_project and command.name not in READING)
        return changes and self.refuses_edits()

    def refuses_edits(self) -> bool:
        """Whether the project can only be read, which is told."""
        if self._desk is None or not self._desk.session.read_only:
            return False
        self._bench.tell(READ_ONLY)
        return True

    def attempt(self, step: Callable[[], object]) -> bool:
        """Take a step; whether it was stored. Why it was not is told."""
        try:
            step()
        except AnnotatorError as error:
            self.tell(error)
            return False
        return True

    def tell(self, error: AnnotatorError) -> None:
        """Tell why something was not done; where it was not stored, lead on."""
        if isinstance(error, NotStoredError):
            self.offer(error, error.step)
        else:
            self._bench.tell(str(error))

    def offer(self, error: AnnotatorError, step: "Step | None") -> None:
        """Tell what kept a step from being stored, and offer to go on elsewhere.

        What is read in vain meanwhile is not told again and again.
        """
        if self.problem and step is None:
            return
        if self._vain:  # the same, with more to be kept
            self._vain.accept()
        ways = [Way(tr("&Save a copy…"), lambda: self._save_copy(error, step))]
        if step:
            ways.insert(0, Way(tr("&Try again"), lambda: self._again(step)))
        told = f"{worded(str(error))}. {tr(AGAIN if step else ELSEWHERE)}"
        problem = tell_problem(self._bench.window, told, *ways)
        self._show(problem)
        self._vain = None if step else problem
        if step:
            problem.rejected.connect(lambda: self._bench.tell(LEFT))

    def _show(self, problem: Problem) -> None:
        self.problem = problem
        problem.finished.connect(lambda: self._forget(problem))

    def _forget(self, problem: Problem) -> None:
        if problem is self._vain:
            self._vain = None
        if problem is self.problem:
            self.problem = None

    def _again(self, step: "Step") -> None:
        if self._desk:
            try:
                step(self._desk.session)
            except AnnotatorError as error:
                self.tell(error)

    def _save_copy(self, error: AnnotatorError, step: "Step | None") -> None:
        """Ask for a place, copy the project there, do the step and go on."""
        desk, files = self._desk, self._bench.files
        if desk is None:
            return
        out = self.place(desk.session.project.path)
        if out is None or files.busy:
            self.offer(AnnotatorError(BUSY) if out else error, step)
            return
        job = _going_on(desk.session, out, step)
        deciding = self._bench.adjudicating

        def go_on(session: "Session", was_on: bool = deciding.on) -> None:
            files.opened.emit(session)
            if was_on:
                deciding.adjudicate()

        files.run(job, go_on, COPYING, lambda failed: self.offer(failed, step))

    def place(self, path: Path) -> Path | None:
        """Ask where a copy goes: to where the project was, if nothing is there now."""
        there = path.with_stem(f"{path.stem} copy") if path.exists() else path
        title, kinds = tr("Save a copy"), tr(PROJECTS)
        name, _ = QFileDialog.getSaveFileName(self._bench.window, title, str(there), kinds)
        return Path(name).with_suffix(SUFFIX) if name else None


def _going_on(session: "Session", out: Path, step: "Step | None") -> "Job[Session]":
    from annotator.workflow.keeping import go_on_in_copy  # noqa: PLC0415  (the store)

    yield Progress(0, 1, out.name)
    return go_on_in_copy(session, out, step)
