"""Take the pictures of the manual, of the real window on the sample project.

python scripts/pictures.py [FOLDER]      # else docs/pictures
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow import sample
from annotator.workflow.job import run

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
PATIENCE, CALM = 60, 0.5  # seconds


def main(folder: Path) -> None:
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    with TemporaryDirectory() as place:
        project = run(sample.prepare(Path(place))).project
        for theme in ("light", "dark"):
            bench = _opened(project, theme)
            _take(bench.window, folder / f"window-{theme}.png")
            if theme == "light":
                _take_views(bench, folder)
            bench.window.close()
        _take_welcome(project, folder)
    app.quit()


def _take_views(bench: Workbench, folder: Path) -> None:
    """Take what commands open."""
    bench.actions_by_name["show_dashboard"].trigger()
    _wait(lambda: _opened_dialog(bench.window) is not None)
    dialog = _opened_dialog(bench.window)
    assert dialog is not None  # noqa: S101  (it was waited for)
    _calm()
    _take(dialog, folder / "dashboard.png")
    dialog.close()
    bench.actions_by_name["compare_versions"].trigger()
    _wait(lambda: bench.comparing.found is not None)
    _take(bench.window, folder / "compare.png")
    bench.comparing.end()


def _take_welcome(project: Path, folder: Path) -> None:
    recent = (str(project.with_name("news.annot")), str(project))
    bench = Workbench(Window(SettingsFile(settings=Settings(theme="light", recent=recent))))
    bench.window.show()
    bench.welcome.greet()
    _take(bench.window, folder / "welcome.png")
    bench.window.close()


def _opened(project: Path, theme: str) -> Workbench:
    bench = Workbench(Window(SettingsFile(settings=Settings(theme=theme, language="en"))))
    bench.window.show()
    bench.files.open(project)
    _wait(lambda: bench.desk is not None and not bench.files.busy)
    return bench


def _opened_dialog(window: QWidget) -> QWidget | None:
    tops = (top for top in QApplication.topLevelWidgets() if top.isVisible())
    return next((top for top in tops if top is not window), None)


def _wait(for_: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not for_():
        if time.monotonic() > until:
            raise SystemExit("the window did not come so far")
        QApplication.processEvents()


def _calm() -> None:
    """Let what is read in the background be shown."""
    until = time.monotonic() + CALM
    while time.monotonic() < until:
        QApplication.processEvents()


def _take(widget: QWidget, path: Path) -> None:
    _calm()
    widget.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
