"""Running long work off the window's thread."""

from threading import Event, Thread
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.domain.progress import Job

PAUSE = 0.05  # seconds between two reports, so that they never flood the window


class Runner(QObject):
    """Runs one job in a worker thread and reports by signals; keep it until it has ended."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, job: Job[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._wanted = True
        self._going = Event()
        self._going.set()
        self._thread = Thread(target=self._work, name="job")

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Let the job end after the step it is at."""
        self._wanted = False
        self._going.set()

    def rest(self, resting: bool) -> None:
        """Let the job wait after the step it is at, or go on."""
        if resting:
            self._going.clear()
        else:
            self._going.set()

    def wait(self) -> None:
        """Return when the job has ended."""
        self._thread.join()

    def _work(self) -> None:
        reported = 0.0
        try:
            while self._wanted:
                step = next(self._job)
                if monotonic() - reported >= PAUSE:
                    self.progressed.emit(step)
                    reported = monotonic()
                self._going.wait()
            self._job.close()
            self.cancelled.emit()
        except StopIteration as end:
            self.finished.emit(end.value)
        except Exception as error:  # noqa: BLE001  (whoever started the job decides)
            self.failed.emit(error)
