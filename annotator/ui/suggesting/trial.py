"""Having a suggester read a few articles, to see what becomes of its labels."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.label_map import Mapped
from annotator.domain.progress import Job
from annotator.domain.suggester import Suggester
from annotator.ui.jobs import Runner

if TYPE_CHECKING:
    from annotator.workflow.session import Session


class Trial(QObject):
    """Tries one suggester at a time, in a process of its own.

    `ended` carries what becomes of its labels, `failed` a sentence. What is no longer wanted is let
    go, and its answer is not told.
    """

    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, session: "Session", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner: Runner | None = None
        self._leaving: list[Runner] = []
        self._known: dict[Suggester, tuple[Mapped, ...]] = {}

    def start(self, suggester: Suggester) -> None:
        """Try a suggester, instead of the one before; what is known already is told again."""
        self.stop()
        if suggester in self._known:
            self.ended.emit(self._known[suggester])
            return
        self._runner = runner = Runner(_trying(self._session, suggester), self)
        runner.finished.connect(lambda lines: self._finish(runner, suggester, lines))
        runner.failed.connect(lambda error: self._fail(runner, error))
        runner.cancelled.connect(lambda: self._free(runner))
        runner.start()

    def forget(self) -> None:
        """Try all of them anew: the articles, or the files, may be others by now."""
        self._known.clear()

    def stop(self) -> None:
        """Let the one that is being tried end, without waiting: it may be loading for long."""
        if self._runner:
            self._runner.cancel()
            self._leaving.append(self._runner)
            self._runner = None

    def wait(self) -> None:
        """Let all end, and wait for that: their project is closed next."""
        self.stop()
        for runner in self._leaving:
            runner.wait()

    def _finish(self, runner: Runner, suggester: Suggester, lines: tuple[Mapped, ...]) -> None:
        self._known[suggester] = lines
        if self._free(runner):
            self.ended.emit(lines)

    def _fail(self, runner: Runner, error: Exception) -> None:
        wanted = self._free(runner)
        if not isinstance(error, AnnotatorError):
            raise error
        if wanted:
            self.failed.emit(str(error))

    def _free(self, runner: Runner) -> bool:
        """Do without a runner that has ended; whether its answer is wanted still."""
        wanted = runner is self._runner
        if wanted:
            self._runner = None
        else:
            self._leaving.remove(runner)
        runner.wait()
        runner.deleteLater()
        return wanted


def _trying(session: "Session", suggester: Suggester) -> Job[tuple[Mapped, ...]]:
    from annotator.workflow.suggesting import preview  # noqa: PLC0415  (the store)
    from annotator.workflow.workers import apart  # noqa: PLC0415

    return (yield from preview(session, apart(suggester)))
