"""Starting the window."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from annotator.ui.window import Window

PATIENCE = 30_000  # ms for a project to open before a picture is drawn without it


def show(project: Path | None, screenshot: Path | None = None, theme: str = "system") -> int:
    """Show the window until it is closed, or draw it into a PNG; return the exit status.

    Without a display the window is drawn into a PNG beside the project.
    """
    if screenshot is None and not _has_display():
        screenshot = Path("annotator.png")
        sys.stdout.write(f"There is no display; the window is drawn into {screenshot} instead.\n")
    if screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
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


def _draw(window: Window, screenshot: Path) -> int:
    """Wait for the project, then write a picture of the window."""
    loop = QEventLoop()
    window.files.opened.connect(lambda _session: QTimer.singleShot(200, loop.quit))
    window.files.told.connect(lambda sentence: sys.stderr.write(f"{sentence}\n"))
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()
    drawn = window.grab().save(str(screenshot))
    window.close()
    return 0 if drawn else 1
