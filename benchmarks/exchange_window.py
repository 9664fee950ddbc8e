"""A process that `exchange.py` starts: how long the window keeps a person waiting during an import.

    exchange_window.py FOLDER ARTICLES

A person goes from article to article meanwhile. One line of JSON on stdout carries the longest
time between two ticks of a timer that is always due, and what it took to open an article.
"""

import json
import os
import sys
import time
from pathlib import Path

from exchange_articles import OWNER, lines
from measure import in_ms, p95_in_ms
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from annotator.ui.files import IMPORTING
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.importing import import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

FIRST = 50  # articles that are there before
PAUSE = 100  # ms between two articles that are opened


class Walk:
    """Opens one article after the other, and notes what it took and when the window answered."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._articles = [heading.article for heading in bench.desk.session.headings()]
        self._last = time.perf_counter()
        self.opened: list[float] = []
        self.longest = 0.0
        self._ticks, self._steps = QTimer(), QTimer()
        self._ticks.timeout.connect(self._tick)
        self._steps.timeout.connect(self._open)
        self._ticks.start(0)
        self._steps.start(PAUSE)

    def stop(self) -> None:
        self._ticks.stop()
        self._steps.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def _open(self) -> None:
        article = self._articles[len(self.opened) % len(self._articles)]
        began = time.perf_counter()
        self._bench.desk.open(article)
        self.opened.append(time.perf_counter() - began)


def work(folder: Path, articles: int) -> dict[str, float]:
    few, many = folder / "few.jsonl", folder / "many.jsonl"
    few.write_text("".join(lines(FIRST)), "utf-8")
    with many.open("w", encoding="utf-8") as file:
        file.writelines(lines(articles))
    session = Session.create(folder / "ours.annot", load_scheme("news"), OWNER)
    run(import_files(session, [few]))
    window = Window(SettingsFile(settings=Settings(theme="light")))
    bench = Workbench(window)
    window.show()
    bench.open_session(session)
    done = QEventLoop()
    bench.files.ended.connect(done.quit)
    walk, began = Walk(bench), time.perf_counter()
    bench.files.run(import_files(session, [many]), lambda _intake: walk.stop(), IMPORTING)
    done.exec()
    taken = time.perf_counter() - began
    window.close()
    return {
        "window_articles": articles,
        "window_import_s": round(taken, 2),
        "window_longest_stall_ms": in_ms([walk.longest]),
        "window_open_p50_ms": in_ms(walk.opened or [taken]),
        "window_open_p95_ms": p95_in_ms(walk.opened or [taken]),
    }


def main() -> None:
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    sys.stdout.write(json.dumps(work(Path(sys.argv[1]), int(sys.argv[2]))) + "\n")
    sys.stdout.flush()
    del app
    os._exit(0)


if __name__ == "__main__":
    main()
