"""Checking the project on the desk, and repairing one, also one that cannot be opened."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import DamagedError
from annotator.domain.problem import Problem
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said
from annotator.ui.confirm import tell_long
from annotator.ui.files import BUSY, Task
from annotator.ui.language import tr, worded
from annotator.ui.one_page import OneDialog
from annotator.ui.problem import Way, tell_problem

if TYPE_CHECKING:
    from annotator.ui.keeping.findings import Findings
    from annotator.workflow.repair import Repair
    from annotator.workflow.session import Session

CHECKING = Task(said("Checking"), "projects", said("Stopped; nothing was changed"))
REPAIRING = Task(said("Repairing"), "steps", said("Stopped; the project is as it was"))
IN_ORDER = said("The project is in order")
DAMAGED = said(
    "a repair reads all that can be read into a new file and keeps this one; going back to a backup"
    " keeps it too"
)


class Checking(OneDialog["Findings"]):
    """Has a project looked over, shows what was found, and has it repaired."""

    def check_project(self) -> None:
        """Look the project over and show what does not hold together."""
        desk = self._desk
        if desk is None:
            return

        def show(problems: list[Problem]) -> None:
            if self._desk is desk:
                self._show(desk.session, problems)

        self._bench.files.run(_checking(desk.session), show, CHECKING)

    def offer(self, path: Path, annotator: str, error: DamagedError) -> None:
        """Tell that a project cannot be opened as it is damaged, and what can be done."""
        self._bench.tell(worded(str(error)))
        repairing = Way(tr("&Repair"), partial(self.repair, path, annotator))
        returning = Way(tr("&Backups…"), partial(self._bench.keeper.recover, path, annotator))
        told = f"{worded(str(error))}; {tr(DAMAGED)}"
        self._bench.files.problem = tell_problem(self._bench.window, told, repairing, returning)

    def repair(self, path: Path, annotator: str, *, accept: bool = False) -> None:
        """Repair a project and open it; `accept` takes altered texts as they are."""
        if self._bench.files.busy:
            self._bench.tell(tr(BUSY))
            return
        self._bench.close_session()

        def show(done: "Repair") -> None:
            self._bench.files.open(path, annotator)
            tell_long(self._bench.window, tr("Repaired"), _told(done))

        self._bench.files.run(_repairing(path, accept=accept), show, REPAIRING)

    def _show(self, session: "Session", problems: list[Problem]) -> None:
        from annotator.ui.keeping.findings import Findings  # noqa: PLC0415  (not at first)

        if not problems:
            self._bench.tell(tr(IN_ORDER))
            return
        dialog = Findings(problems, self._bench.window, read_only=session.read_only)
        path, annotator = session.project.path, session.annotator
        dialog.agreed.connect(lambda accept: self.repair(path, annotator, accept=accept))
        self._keep(dialog)
        dialog.open()


def _told(done: "Repair") -> str:
    lines = [*map(worded, done.done), tr("The project as it was: {file}", file=done.kept)]
    if done.aside:
        lines.append(tr("What was set aside: {file}", file=done.aside))
    return "\n".join(lines)


def _checking(session: "Session") -> Job[list[Problem]]:
    from annotator.workflow.repair import check  # noqa: PLC0415  (the store)

    yield Progress(0, 1, session.project.path.name)
    return check(session)


def _repairing(path: Path, *, accept: bool) -> "Job[Repair]":
    from annotator.workflow.repair import repair  # noqa: PLC0415

    return (yield from repair(path, accept=accept))
