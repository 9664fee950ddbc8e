"""From the start of an installed program to its window drawn, against a bare PySide6 window.

    installed.py --program wheel=.venv/bin/annotator --program bundle=dist/annotator/annotator

Each start is that of a fresh process without a display, by turns: it opens a project, draws the
window with the article into a PNG file, and ends. `source` is this checkout.
"""

import os
import subprocess
import sys
import time
from argparse import Namespace
from functools import partial
from statistics import median
from threading import Timer

from measure import Figures, Outcome, Plan, arguments, in_ms, ratio, report
from startup import sample_project

STARTS = 15
DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")  # without them it draws, and ends
PATIENCE = 60  # seconds
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
app = QApplication(["bare", "-platform", "offscreen"])
window = QMainWindow()
window.resize(1280, 800)
window.setCentralWidget(QTextEdit(open(sys.argv[1], encoding="utf-8").read()))
window.show()
window.grab().save(sys.argv[1] + ".png")
"""
MEGABYTE = 1024  # kilobytes, which is what Linux tells


def measure(wanted: Namespace, plan: Plan) -> Outcome:
    project, text = sample_project(plan.folder / "sample.annot"), plan.folder / "article.txt"
    text.write_text("Rain fell in Oslo. " * 200, "utf-8")
    commands = {"source": [sys.executable, "-m", "annotator", str(project)]}
    for named in wanted.program:
        name, _, program = named.partition("=")
        commands[name] = [program, str(project)]
    bare = [sys.executable, "-c", BARE, str(text)]
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in ("bare", *commands)}
    for _ in range(1 if plan.quick else STARTS):
        for name, command in {"bare": bare, **commands}.items():
            taken[name].append(_start(command))
    return _outcome(taken)


def _start(command: list[str]) -> tuple[float, float]:
    """Return the seconds until a process has ended, and how many megabytes it took at most."""
    without = {name: value for name, value in os.environ.items() if name not in DISPLAY}
    began = time.monotonic()
    started = subprocess.Popen(  # noqa: S603  (what was named)
        command, env=without, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    watch = Timer(PATIENCE, started.kill)
    watch.start()
    _, status, used = os.wait4(started.pid, 0)
    watch.cancel()
    if status:
        raise RuntimeError(f"{command[0]} ended with {os.waitstatus_to_exitcode(status)}")
    return time.monotonic() - began, used.ru_maxrss / MEGABYTE


def _outcome(taken: dict[str, list[tuple[float, float]]]) -> Outcome:
    seconds = {name: [one for one, _ in starts] for name, starts in taken.items()}
    memory = {name: round(median(mb for _, mb in starts)) for name, starts in taken.items()}
    figures: Figures = {"starts": len(seconds["bare"])}
    for name in taken.keys() - {"bare"}:
        figures[f"{name}_ms"] = in_ms(seconds[name])
        figures[f"{name}_mb"] = memory[name]
        figures[f"ratio_{name}"] = ratio(seconds[name], seconds["bare"])
        if name != "source":
            figures[f"{name}_of_source"] = ratio(seconds[name], seconds["source"])
    name = "a bare PySide6 window with a QTextEdit, drawn into a PNG file"
    baseline = {"name": name, "ms": in_ms(seconds["bare"]), "mb": memory["bare"]}
    return Outcome(figures, baseline, ratio(seconds["source"], seconds["bare"]))


if __name__ == "__main__":
    parser = arguments("installed")
    parser.add_argument("--program", action="append", default=[], metavar="NAME=FILE")
    options = parser.parse_args()
    report("installed", options, partial(measure, options))
