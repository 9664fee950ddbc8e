"""A thread that has articles read, one after the other."""

from collections.abc import Collection
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from annotator.workflow.prompting import Prompter, Standbys
    from annotator.workflow.session import Session


@dataclass(frozen=True, slots=True)
class Done:
    """An article that was read, and what went wrong, if anything did."""

    session: Any
    article: str
    problems: tuple[str, ...] = ()


class Errands(QObject):
    """Keeps the suggesters ready from the start until it is stopped.

    `done` carries what has become of an article, `failed` an error that ended the thread. An errand
    for a project that was left is let go.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: SimpleQueue[tuple[Session, str, bool] | None] = SimpleQueue()
        self._standbys: Standbys | None = None
        self._prompter: Prompter | None = None
        self._session: Session | None = None
        self._agreed: Collection[str] = ()
        self._turning = Lock()
        self._thread = Thread(target=self._work, name="prompting", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def turn_to(self, session: "Session | None", agreed: Collection[str] = ()) -> None:
        """Read articles of this project only; the one before may be closed when this returns.

        `agreed` are the places of suggesters that may be loaded though they run code of their own.
        """
        with self._turning:
            self._agreed = agreed
            self._session, prompter, self._prompter = session, self._prompter, None
        if prompter:
            prompter.leave()

    def send(self, article: str, *, again: bool = False) -> None:
        """Have an article read after those that are waiting; `again` where it was read before."""
        if self._session:
            self._wanted.put((self._session, article, again))

    def stop(self) -> None:
        """End the suggesters' processes, and wait for that."""
        self.turn_to(None)
        self._wanted.put(None)
        if self._standbys:
            self._standbys.stop()
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        from annotator.domain.suggester import BUILTIN  # noqa: PLC0415  (behind the window)
        from annotator.workflow.prompting import Standbys  # noqa: PLC0415

        self._standbys = standbys = Standbys()
        standbys.of(BUILTIN).start()
        try:
            while (errand := self._wanted.get()) is not None:
                self._carry_out(standbys, *errand)
        except Exception as error:  # noqa: BLE001  (the window's thread tells it)
            self.failed.emit(error)
        finally:
            standbys.end_others()

    def _carry_out(
        self, standbys: "Standbys", session: "Session", article: str, again: bool
    ) -> None:
        prompter = self._prompter_of(session, standbys)
        if prompter:
            problems = prompter.read(article, again=again)
            self.done.emit(Done(session, article, tuple(problems)))

    def _prompter_of(self, session: "Session", standbys: "Standbys") -> "Prompter | None":
        from annotator.workflow.prompting import Prompter  # noqa: PLC0415

        with self._turning:
            if session is not self._session:
                return None
            if self._prompter is None:
                self._prompter = Prompter(session, standbys, self._agreed)
            return self._prompter
