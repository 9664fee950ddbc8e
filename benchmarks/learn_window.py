"""A process that `learn.py` starts: it trains from the window and tells how long that stood still.

    learn_window.py FOLDER COUNT

One line of JSON on stdout carries the longest time between two turns of the window's loop while it
trained on so many articles, and while nothing happened.
"""

import json
import os
import sys
import time
from pathlib import Path

from learn_articles import OWNER, records
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.domain.edit import Change, Edit
from annotator.domain.record import Record, Standing
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

TURN = 2  # ms between two turns
IDLE = 1.0  # seconds
PATIENCE = 500.0
NAP = 0.001


class Clock:
    """Notes the longest time between two turns of the loop."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(TURN)

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()

    def _turn(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def work(folder: Path, count: int) -> dict[str, float]:
    bench = Workbench(Window(SettingsFile(settings=Settings(theme="light", prompting=False))))
    bench.window.show()
    session = Session.create(folder / "learn.annot", load_scheme("news"), OWNER)
    for record in records(count):
        _bring_in(session, record)
    bench.open_session(session)
    bench.actions_by_name["train_suggester"].trigger()
    clock = Clock()
    _turn_for(IDLE)
    clock.begin()
    _turn_for(IDLE)
    idle = clock.longest
    page = bench.trainer.page
    assert page is not None  # noqa: S101  (it was just opened)
    clock.begin()
    began = time.perf_counter()
    page.train.click()
    while page.bar.isVisible() and time.perf_counter() - began < PATIENCE:
        QApplication.processEvents()
        time.sleep(NAP)  # Qt's own waiting would keep the thread that reads from working
    seconds = time.perf_counter() - began
    return {
        "window_longest_stall_ms": round(1000 * clock.longest, 1),
        "window_idle_stall_ms": round(1000 * idle, 1),
        "window_articles": count,
        "window_seconds": round(seconds, 1),
    }


def _bring_in(session: Session, record: Record) -> None:
    article, copy = record.article, record.copy
    speakers = {speaker.id for speaker in session.speakers()}
    new = [Change(None, one) for one in record.speakers if one.id not in speakers]
    session.do(Edit("Import", (*new, Change(None, article, article.id))))
    items = (Change(None, item, article.id, OWNER) for item in copy.items())
    standing = Change(Standing(), copy.standing, article.id, OWNER)
    session.do(Edit("Finish", (*items, standing)))


def _turn_for(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(NAP)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    print(json.dumps(work(Path(sys.argv[1]), int(sys.argv[2]))), flush=True)
    os._exit(0)
