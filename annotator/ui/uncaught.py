"""What is raised in answer to a key, the mouse or a timer, and is nobody's business so far."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import said
from annotator.ui.fault_report import place_of, write_report
from annotator.ui.language import tr
from annotator.ui.problem import Problem, Way, tell_problem

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

FAULT = said(
    "the program has made a mistake; everything done before it is saved, and you can go on. Should"
    " something look wrong, open the project again."
)
REPORTED = said("A report of it was written on this computer, with nothing of your articles in it.")

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def reports_folder() -> Path:
    """Return where reports of faults are kept."""
    place = QStandardPaths.StandardLocation.StateLocation
    return Path(QStandardPaths.writableLocation(place)) / "reports"


class Uncaught(QObject):
    """Tells a person what nobody caught; a fault of the program is reported as well.

    Qt goes on after an error, and on standard error nobody would see it. A fault that comes again
    and again is reported and told once.
    """

    _raised = Signal(object)

    def __init__(self, bench: "Workbench", folder: Path, usual: Hook) -> None:
        super().__init__(bench)
        self._bench = bench
        self._folder = folder
        self._usual = usual
        self._known: set[str] = set()
        self.problem: Problem | None = None
        self._raised.connect(self._tell)  # another thread may have raised it

    def take_over(self) -> None:
        """Hear of what nobody catches, in whichever thread."""
        sys.excepthook = self.hook
        threading.excepthook = self._hear

    def _hear(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value:
            self.hook(raised.exc_type, raised.exc_value, raised.exc_traceback)

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take the place of `sys.excepthook`."""
        if isinstance(error, Exception):
            self._raised.emit(error)
        if not isinstance(error, AnnotatorError):
            self._usual(kind, error, trace)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, AnnotatorError):
            self._bench.saving.tell(error)
        elif (place := place_of(error)) not in self._known:
            self._known.add(place)
            self._report(error)

    def _report(self, error: Exception) -> None:
        try:
            write_report(self._folder, error, self._bench.commands)
        except OSError:
            self.problem = tell_problem(self._bench.window, tr(FAULT))
            return
        way = Way(tr("Open the &folder"), self._open_folder)
        told = f"{tr(FAULT)} {tr(REPORTED)}"
        self.problem = tell_problem(self._bench.window, told, way)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
