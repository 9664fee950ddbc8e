"""Starting the window."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from annotator.ui.window import Window

PATIENCE = 30_000  # ms for a project to open before a picture is drawn without it
NOISE = "propagateSizeHints"  # the offscreen platform has no window manager to tell


def show(project: Path | None, screenshot: Path | None = None, theme: str = "system") -> int:
    """Show the window until it is closed, or draw it into a PNG; return the exit status.

    Without a display the window is drawn into a PNG beside the project.
    """
    if screenshot is None and not _has_display():
        screenshot = (project or Path("annotator.annot")).with_name("window.png")
        sys.stdout.write(f"There is no display; the window is drawn into {screenshot}.\n")
    if screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_pass_on)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("annotator")
    app.setStyle("Fusion")
    window = Window(theme)
    window.show()
    if project:
        QTimer.singleShot(0, lambda: window.files.open(project))
    return _draw(window, screenshot) if screenshot else app.exec()


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if NOISE not in message:
        sys.stderr.write(f"{message}\n")


def _draw(window: Window, screenshot: Path) -> int:
    """Wait for the project to open, then write a picture of the window."""
    loop = QEventLoop()
    told: list[str] = []
    window.files.told.connect(told.append)
    window.files.ended.connect(lambda: QTimer.singleShot(100, loop.quit))
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()
    drawn = window.grab().save(str(screenshot))
    opened = window.desk is not None
    window.close()
    if not (drawn and opened):
        sys.stderr.write(f"annotator: {told[-1] if told else f'{screenshot} cannot be written'}\n")
    return 0 if drawn and opened else 1
