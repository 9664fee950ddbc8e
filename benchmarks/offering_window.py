"""A process that `offering.py` starts: it opens articles in the whole window, the suggester ready.

    offering_window.py PROJECT

One line of JSON on stdout carries, for each article, the seconds from when it was painted without
suggestions until it was painted with them, and the seconds until the first one had them at all.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session

PATIENCE = 60.0


class Paints(QObject):
    """Notes when the view was painted, without suggestions and with them."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.bare = self.marked = 0.0
        bench.canvas.viewport().installEventFilter(self)

    def begin(self) -> None:
        self.bare = self.marked = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt calls it)
        if event.type() is QEvent.Type.Paint and not self.marked:
            desk = self._bench.desk
            has = desk is not None and bool(desk.waiting)
            watched.removeEventFilter(self)
            self._bench.canvas.viewport().repaint()  # what is noted is when the frame is there
            watched.installEventFilter(self)
            if has:
                self.marked = time.perf_counter()
            elif not self.bare:
                self.bare = time.perf_counter()
        return False


def seen(paints: Paints) -> None:
    until = time.perf_counter() + PATIENCE
    while not paints.marked:
        QApplication.processEvents()
        if time.perf_counter() > until:
            raise RuntimeError("no suggestions came")


def work(path: Path) -> dict[str, object]:
    window = Window(SettingsFile(settings=Settings(theme="light")))
    bench = Workbench(window)
    window.show()
    session = Session.open(path, "anna")
    paints, began = Paints(bench), time.perf_counter()
    bench.open_session(session)
    bench.prompting.begin()
    seen(paints)
    started = paints.marked - began
    taken = []
    for heading in session.headings()[1:]:
        paints.begin()
        bench.articles.open_article(heading.article)
        seen(paints)
        taken.append(paints.marked - paints.bare)
    window.close()
    return {"started": started, "opened": taken}


def main() -> None:
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    sys.stdout.write(json.dumps(work(Path(sys.argv[1]))) + "\n")
    sys.stdout.flush()
    del app
    os._exit(0)


if __name__ == "__main__":
    main()
