"""Running long work off the window's thread."""

from threading import Event, Thread
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError, of_system
from annotator.domain.progress import Job, Progress
from annotator.ui.language import worded

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
        except OSError as error:
            self.failed.emit(of_system(error))
        except Exception as error:  # noqa: BLE001  (whoever started the job decides)
            self.failed.emit(error)


class Latest(QObject):
    """Runs the job that was wanted last.

    `progressed` carries a step of it, `finished` its result, `failed` a sentence about what kept it
    from one. A job that is no longer wanted is let go: it ends after the step it is at, and what
    comes of it is not told.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner: Runner | None = None
        self._leaving: list[Runner] = []

    def start(self, job: Job[Any]) -> None:
        """Run a job instead of the one before."""
        self.stop()
        self._runner = runner = Runner(job, self)
        runner.progressed.connect(lambda step: self._tell(runner, step))
        runner.finished.connect(lambda result: self._finish(runner, result))
        runner.failed.connect(lambda error: self._fail(runner, error))
        runner.cancelled.connect(lambda: self._free(runner))
        runner.start()

    def stop(self) -> None:
        """Let the job end, without waiting: a step of it may take long."""
        if self._runner:
            self._runner.cancel()
            self._leaving.append(self._runner)
            self._runner = None

    def wait(self) -> None:
        """Let all end, and wait for that: what they work on is closed next."""
        self.stop()
        for runner in self._leaving:
            runner.wait()

    def _tell(self, runner: Runner, step: Progress) -> None:
        if runner is self._runner:
            self.progressed.emit(step)

    def _finish(self, runner: Runner, result: object) -> None:
        if self._free(runner):
            self.finished.emit(result)

    def _fail(self, runner: Runner, error: Exception) -> None:
        wanted = self._free(runner)
        if not isinstance(error, AnnotatorError):
            raise error
        if wanted:
            self.failed.emit(worded(str(error)))

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
