"""A process that `startup.py` starts: it shows a window and tells when what was painted.

    first_paint.py bare STARTED TEXT       a bare window with the text of a file
    first_paint.py ours STARTED PROJECT    annotator with a project
    first_paint.py reading STARTED PROJECT the same, while the built-in suggester reads it
    first_paint.py idle STARTED PROJECT    the same, when nothing has happened for a while

STARTED is the moment on the monotonic clock, in seconds, at which the process was started. One
line of JSON on stdout carries the moments since then and the processor's time up to each.
"""

import gc
import os
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

if sys.argv[1:2] != ["bare"]:
    # Before Qt, and in the order of `program.show`, as when it is started itself.
    import annotator.__main__ as program

    gc.disable()
    import annotator.ui  # noqa: F401  (tells PySide6 what not to do)

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit, QWidget

TICK, CALM, IDLE = 5, 1000, 15_000  # ms


class Stopwatch:
    """Moments by name, in milliseconds since this process was started."""

    def __init__(self, started: float) -> None:
        self._started = started
        self.moments: dict[str, Any] = {}

    def stop(self, name: str) -> None:
        self.moments[f"{name}_ms"] = round(1000 * (time.monotonic() - self._started), 2)
        self.moments[f"{name}_cpu_ms"] = round(1000 * time.process_time(), 2)

    def tell(self) -> None:
        import json  # noqa: PLC0415  (nothing is measured any more)

        sys.stdout.write(json.dumps(self.moments) + "\n")


class Painted(QObject):
    """Calls back once, when the first frame is finished in which a widget had to be painted."""

    def __init__(
        self, widget: QWidget, then: Callable[[], None], when: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(widget)
        self._then, self._when = then, when
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt calls it)
        if event.type() is QEvent.Type.Paint and self._when():
            watched.removeEventFilter(self)
            # Posted events wait until the frame is finished.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def customEvent(self, _event: QEvent) -> None:  # noqa: N802
        self._then()


class Ticks(QObject):
    """Notes when the event loop comes round to a timer of five milliseconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtCore import Qt  # noqa: PLC0415  (takes 15 ms, which a bare window does not)

        self._at: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._at.append(time.monotonic()))
        self._timer.start(TICK)

    def take(self) -> list[float]:
        """Return the gaps since the last time in milliseconds, shortest first."""
        taken, self._at = self._at, self._at[-1:]
        return sorted(1000 * (after - before) for before, after in pairwise(taken))


def bare(watch: Stopwatch, path: Path) -> None:
    """Show what a window costs that does nothing but show the text."""

    def painted() -> None:
        watch.stop("article")
        watch.moments["idle_mb"] = megabytes(os.getpid())
        app.quit()

    app = QApplication(sys.argv[:1])
    window, text = QMainWindow(), QTextEdit()
    text.setPlainText(path.read_text("utf-8"))
    window.setCentralWidget(text)
    window.resize(1280, 860)
    Painted(window, painted)  # in the same frame; text.viewport() would take 15 ms itself
    window.show()
    app.exec()
    watch.tell()


def ours(watch: Stopwatch, project: Path, then: Callable[[Any, Stopwatch], object]) -> None:
    """Start annotator as `python -m annotator PROJECT` does, until the article can be edited."""
    from annotator.ui import app, window  # noqa: PLC0415  (a part of what is measured)

    class Watched(window.Window):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args)
            self._text = ""
            self._show_article = self.canvas.show_article
            vars(self.canvas)["show_article"] = self._shown
            Painted(self, lambda: watch.stop("frame"))
            Painted(self.canvas.viewport(), self._painted, lambda: bool(self._text))
            self._waiting = QTimer(self)
            self._waiting.timeout.connect(self._wait)

        def _shown(self, text: str, *about: Any) -> None:
            self._text = text
            self._show_article(text, *about)

        def _painted(self) -> None:
            watch.stop("article")
            watch.moments["text"] = self._text
            self._waiting.start(1)

        def _wait(self) -> None:
            bench = workbench(self)
            if bench and bench.desk and bench.desk.article:
                self._waiting.stop()
                watch.stop("editable")
                then(bench, watch)

    vars(app)["Window"] = Watched
    try:
        program.show(project)
    finally:
        watch.tell()


def workbench(window: QObject) -> Any:
    """Return what the window gets once it has been painted, or None until then."""
    return next((child for child in window.children() if hasattr(child, "desk")), None)


class Reading(QObject):
    """Has the suggester read, once the window has been calm for a while, and counts ticks."""

    def __init__(self, bench: Any, watch: Stopwatch) -> None:
        super().__init__(bench)
        self._bench = bench
        self._ticks = Ticks(self)
        self._found = watch.moments
        QTimer.singleShot(CALM, self._calm)

    def _calm(self) -> None:
        self._ticks.take()
        QTimer.singleShot(CALM, self._begin)

    def _begin(self) -> None:
        self._found["calm_gap_ms"] = round(self._ticks.take()[-1], 2)
        self._began = time.monotonic(), time.process_time()
        self._bench.files.told.connect(self._told)
        self._bench.files.suggest_all()

    def _told(self, sentence: str) -> None:
        self._found["told"] = sentence
        if not self._bench.files.busy:
            wall, cpu = self._began
            self._found["reading_s"] = round(time.monotonic() - wall, 3)
            self._found["reading_cpu_s"] = round(time.process_time() - cpu, 3)
            QTimer.singleShot(CALM // 5, self._end)

    def _end(self) -> None:
        """Tell the gaps, those while the suggestions were drawn among them."""
        gaps = self._ticks.take()
        self._found["longest_gap_ms"] = round(gaps[-1], 2)
        self._found["p99_gap_ms"] = round(gaps[int(0.99 * len(gaps))], 2)
        self._found["suggested"] = len(self._bench.desk.open_items())
        self._bench.window.close()


class Idle(QObject):
    """Tells how much memory is taken once whoever suggests as articles are opened stands by."""

    def __init__(self, bench: Any, watch: Stopwatch) -> None:
        super().__init__(bench)
        self._bench, self._found = bench, watch.moments
        QTimer.singleShot(IDLE, self._tell)

    def _tell(self) -> None:
        self._found["idle_mb"] = megabytes(os.getpid())
        self._found["idle_suggester_mb"] = round(sum(map(megabytes, children())), 1)
        self._bench.window.close()


def megabytes(process: int) -> float:
    """Return how much memory a process takes that it does not share."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
    parts = (line.split() for line in lines if line.startswith("Private_"))
    return round(sum(int(part[1]) for part in parts) / 1024, 1)


def children() -> list[int]:
    """Return the processes that this one has started."""
    tasks = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return [int(number) for task in tasks for number in task.read_text("ascii").split()]


def main() -> None:
    what, started, path = sys.argv[1:]
    watch = Stopwatch(float(started))
    if what == "bare":
        bare(watch, Path(path))
    elif what == "idle":
        ours(watch, Path(path), Idle)
    elif what == "ours":
        ours(watch, Path(path), lambda bench, _watch: bench.window.close())
    else:
        ours(watch, Path(path), Reading)


if __name__ == "__main__":
    main()
