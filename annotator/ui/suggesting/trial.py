"""Having a suggester read a few articles, to see what becomes of its labels."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.label_map import Mapped
from annotator.domain.progress import Job
from annotator.domain.suggester import Suggester
from annotator.ui.jobs import Latest

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
        self._tried: Suggester | None = None
        self._known: dict[Suggester, tuple[Mapped, ...]] = {}
        self._jobs = Latest(self)
        self._jobs.finished.connect(self._finish)
        self._jobs.failed.connect(self.failed)

    def start(self, suggester: Suggester) -> None:
        """Try a suggester, instead of the one before; what is known already is told again."""
        self.stop()
        if suggester in self._known:
            self.ended.emit(self._known[suggester])
            return
        self._tried = suggester
        self._jobs.start(_trying(self._session, suggester))

    def forget(self) -> None:
        """Try all of them anew: the articles, or the files, may be others by now."""
        self._known.clear()

    def stop(self) -> None:
        """Let the one that is being tried end, without waiting: it may be loading for long."""
        self._jobs.stop()

    def wait(self) -> None:
        """Let all end, and wait for that: their project is closed next."""
        self._jobs.wait()

    def _finish(self, lines: tuple[Mapped, ...]) -> None:
        assert self._tried is not None  # noqa: S101  (it was started)
        self._known[self._tried] = lines
        self.ended.emit(lines)


def _trying(session: "Session", suggester: Suggester) -> Job[tuple[Mapped, ...]]:
    from annotator.workflow.suggesting import preview  # noqa: PLC0415  (the store)
    from annotator.workflow.workers import apart  # noqa: PLC0415

    return (yield from preview(session, apart(suggester)))
