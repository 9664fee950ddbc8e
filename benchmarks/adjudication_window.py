"""A process that `adjudication.py` starts: it decides disagreements in the window, by its keys.

    adjudication_window.py PROJECT COUNT

It knows what is right and decides for that: a candidate by its number, all, none, or one that it
edits. One line of JSON on stdout carries for each decision how many keys it took, the seconds from
the last of them until the next disagreement was painted, and whether the gold was right then.
"""

import json
import os
import sys
import time
from pathlib import Path

from agreement_articles import made_with_truth
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.adjudication.case import Case
from annotator.domain.record import GOLD
from annotator.domain.span import Span, Stretch
from annotator.store import queries
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session

PATIENCE = 600.0
LONGER = "{"  # takes a word off the end
ENTER = "\r"
Right = frozenset[tuple[Stretch, str]]


def keys_for(case: Case, right: Right, bench: Workbench) -> str:
    """Return the keys that decide a case for what is right."""
    items = [c.item for c in case.candidates]
    spans = [item for item in items if isinstance(item, Span)]
    if not spans:
        return "1"  # nobody is right about these quotes
    there = {one for one in right if one[0].overlaps(case.stretch)}
    good = [n for n, span in enumerate(spans, 1) if (span.stretch, span.label) in there]
    if len(good) == len(spans) > 1:
        return "B"
    if good or not there:
        return str(good[0]) if good else "0"
    (stretch, label), wrong = min(there), spans[0]
    relabelled = bench.label_keys.key_of(label) if label != wrong.label else ""
    return f"E{LONGER if wrong.stretch != stretch else ''}{relabelled}{ENTER}"


def press(bench: Workbench, key: str) -> None:
    if key == ENTER:
        QTest.keyClick(bench.canvas, Qt.Key.Key_Return)
    else:
        QTest.keyClicks(bench.canvas, key)


def is_right(session: Session, case: Case, right: Right) -> bool:
    """Whether the gold holds just what is right where a case was."""
    gold = session.project.ask(queries.copy, case.article, GOLD)
    spans = {(span.stretch, span.label) for span in gold.spans}
    return {one for one in spans if one[0].overlaps(case.stretch)} == {
        one for one in right if one[0].overlaps(case.stretch)
    }


def opened(session: Session) -> tuple[Workbench, float]:
    """Open the view, and return how long it took until the first disagreement was in hand."""
    bench = Workbench(Window(SettingsFile(settings=Settings(theme="light", prompting=False))))
    bench.window.show()
    bench.open_session(session)
    bench.canvas.setFocus()
    began = time.perf_counter()
    bench.actions_by_name["adjudicate"].trigger()
    while bench.adjudicating.course.case is None:
        QApplication.processEvents()
        time.sleep(0.01)  # Qt's own waiting would keep the thread that reads from working
        if time.perf_counter() - began > PATIENCE:
            raise RuntimeError("the queue did not come")
    return bench, time.perf_counter() - began


def work(path: Path, count: int) -> dict[str, object]:
    session = Session.open(path, "carol")
    truth = {votes.article.id: right for votes, right in made_with_truth(len(session.headings()))}
    bench, seconds = opened(session)
    keys, shown, good = [], [], []
    while len(keys) < count and (case := bench.adjudicating.course.case):
        right = truth[case.article]
        *before, last = keys_for(case, right, bench)
        for key in before:
            press(bench, key)
        began = time.perf_counter()
        press(bench, last)
        bench.canvas.viewport().repaint()
        shown.append(time.perf_counter() - began)
        keys.append(len(before) + 1)
        if not case.of_quotes:
            good.append(is_right(session, case, right))
        QApplication.processEvents()
    bench.window.close()
    return {"opened": seconds, "keys": keys, "shown": shown, "right": good}


def main() -> None:
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    sys.stdout.write(json.dumps(work(Path(sys.argv[1]), int(sys.argv[2]))) + "\n")
    sys.stdout.flush()
    del app
    os._exit(0)


if __name__ == "__main__":
    main()
