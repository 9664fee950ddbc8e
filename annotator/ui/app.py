"""Starting the window."""

import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from annotator.resources import resource
from annotator.ui.language import speak
from annotator.ui.settings import Settings, SettingsFile, settings_path
from annotator.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from annotator.ui.workbench import Workbench

PAUSE = 100  # ms until what was opened is painted
NOISE = "propagateSizeHints"  # the offscreen platform has no window manager to tell


def show(
    project: Path | None,
    screenshot: Path | None = None,
    theme: str = "system",
    annotator: str = "",
) -> int:
    """Show the window until it is closed, or draw it into a PNG; return the exit status.

    The annotator is who is at work, else as it was chosen for the project.
    Without a display the window is drawn into a PNG beside the project.
    """
    blind = screenshot is None and not _has_display()
    if blind:
        screenshot = (project or Path("annotator.annot")).with_name("window.png")
    if screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_pass_on)
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    app.setApplicationName("annotator")
    app.setDesktopFileName("annotator")
    shown = Shown(_settings(theme, drawing=screenshot is not None))
    shown.open(project, annotator, screenshot)
    status = app.exec()
    if blind and status == 0:
        sys.stdout.write(f"There is no display; the window is drawn into {screenshot}.\n")
    return status


class Shown(QObject):
    """Keeps the window that is shown; another one takes its place when the language changes."""

    def __init__(self, file: SettingsFile) -> None:
        super().__init__()
        self._file = file
        self._language = file.settings.language
        self._hook = sys.excepthook
        self.window: Window | None = None
        self.bench: Workbench | None = None

    def open(self, project: Path | None, annotator: str, screenshot: Path | None = None) -> None:
        """Show a window with a project, or draw it into a PNG and end."""
        speak(self._file.settings.language)
        self.window = window = Window(self._file)
        if project:
            _glance(window, project, annotator)
        window.canvas.painted.connect(lambda: self._furnish(window, project, annotator, screenshot))
        window.show()

    def _furnish(
        self, window: Window, project: Path | None, annotator: str, screenshot: Path | None
    ) -> None:
        """Make the window a place to work, now that it is there."""
        from PySide6.QtGui import QIcon  # noqa: PLC0415  (the first frame comes first)

        from annotator.ui.uncaught import (  # noqa: PLC0415
            Uncaught,
            reports_folder,
        )
        from annotator.ui.workbench import Workbench  # noqa: PLC0415

        window.setWindowIcon(QIcon(str(resource("desktop", "annotator.svg"))))
        self.bench = bench = Workbench(window)
        Uncaught(bench, reports_folder(), self._hook).take_over()
        gc.enable()
        self._file.changed.connect(self._learn, Qt.ConnectionType.UniqueConnection)
        if project:
            bench.files.open(project, annotator)
        else:
            bench.welcome.greet()
        if screenshot:
            draw = partial(_draw, bench, screenshot, opening=project is not None)
            bench.files.ended.connect(lambda: QTimer.singleShot(PAUSE, draw))
            if not project:
                QTimer.singleShot(PAUSE, draw)
        elif project:
            bench.files.ended.connect(bench.prompting.begin)  # the project comes first
        else:
            QTimer.singleShot(PAUSE, bench, bench.prompting.begin)

    def _learn(self) -> None:
        """Open another window where somebody has set another language."""
        if self._file.settings.language != self._language:
            self._language = self._file.settings.language
            QTimer.singleShot(0, self, self._reopen)

    def _reopen(self) -> None:
        bench, before = self.bench, self.window
        assert bench is not None  # noqa: S101  (languages are set in a window)
        assert before is not None  # noqa: S101
        if bench.files.busy:
            bench.files.ended.connect(self._reopen, Qt.ConnectionType.SingleShotConnection)
            return
        session = bench.desk.session if bench.desk else None
        project, annotator = session.project.path if session else None, ""
        if session:
            annotator = session.annotator
        QApplication.setQuitOnLastWindowClosed(False)
        before.close()
        before.deleteLater()
        self.open(project, annotator)
        QApplication.setQuitOnLastWindowClosed(True)


def _settings(theme: str, *, drawing: bool) -> SettingsFile:
    """Return what the person has set; a picture, or a theme asked for, is of nobody's settings."""
    if drawing or theme != "system":
        return SettingsFile(settings=Settings(theme=theme))
    return SettingsFile(settings_path())


def _glance(window: Window, project: Path, annotator: str) -> None:
    """Show the article to go on with, before the project is open."""
    from annotator.workflow.glance import glance  # noqa: PLC0415  (only with a project)

    seen = glance(project, window.settings_file.settings.chosen(), annotator)
    if seen:
        window.show_glance(seen)


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _pass_on(_kind: "QtMsgType", _context: "QMessageLogContext", message: str) -> None:
    if NOISE not in message:
        sys.stderr.write(f"{message}\n")


def _draw(bench: "Workbench", screenshot: Path, *, opening: bool) -> None:
    """Write a picture of the window and end, with status 1 where that did not go well."""
    failed = opening and bench.desk is None
    problem = bench.window.statusBar().currentMessage() if failed else ""
    if not failed and not bench.window.grab().save(str(screenshot)):
        problem = f"{screenshot} cannot be written"
    bench.window.close()
    if problem:
        sys.stderr.write(f"annotator: {problem}\n")
    QApplication.exit(1 if problem else 0)
