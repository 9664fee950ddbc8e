"""The real window with somebody typing in it, as a program of its own to be killed.

Prints a line after each key: the number of the latest edit, how many stand, and what is on disk
then of the article that is open. Arguments: the project, and what the keys depend on.
"""

import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from annotator.ui import app, workbench
from annotator.workflow.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
KEYS = (
    *((Qt.Key.Key_Tab, NONE),) * 3,
    *((Qt.Key.Key_Return, NONE),) * 3,
    *((key, NONE) for key in (Qt.Key.Key_Backspace, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)),
    *((key, CONTROL) for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_PageDown)),
    *((key, CONTROL) for key in (Qt.Key.Key_Z, Qt.Key.Key_PageUp, Qt.Key.Key_Return)),
)


def told(session: Session, article: str) -> str:
    """Return how a project stands, and the copy of an article, as they are told and compared."""
    now = session.project.outline()
    items = Session(session.project, session.annotator).copy(article).items()
    held = ",".join(sorted(f"{item.id}={item.state}" for item in items))
    return f"{now.last} {now.standing} {article} {held}"


class Typist:
    """Presses a key whenever the window has nothing else to do."""

    def __init__(self, bench: workbench.Workbench, seed: int) -> None:
        self._bench = bench
        self._chance = random.Random(seed)
        self._timer = QTimer(bench)
        self._timer.timeout.connect(self._press)
        self._timer.start(0)
        bench.window.activateWindow()
        bench.canvas.setFocus()

    def _press(self) -> None:
        desk = self._bench.desk
        if desk is None or desk.article is None or not self._bench.window.isActiveWindow():
            return
        key, modifier = self._chance.choice(KEYS)
        QTest.keyClick(self._bench.canvas, key, modifier)
        sys.stdout.write(f"{told(desk.session, desk.article.id)}\n")
        sys.stdout.flush()


def main(project: Path, seed: int) -> None:
    """Show the window, with a typist as soon as the project is open."""
    usual = workbench.Workbench.open_session

    def open_session(bench: workbench.Workbench, session: Session) -> None:
        usual(bench, session)
        bench.typist = Typist(bench, seed)

    workbench.Workbench.open_session = open_session
    raise SystemExit(app.show(project, annotator="anna"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
