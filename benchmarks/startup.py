"""From the start of a process to the article on the screen, against a bare PySide6 window.

Each time is that of a fresh process without a display, by turns; `editable` is when the project
is open behind the article. While the built-in suggester then reads the articles in the background,
the longest gap between two ticks of a timer tells for how long the window did not answer. `idle_mb`
is the memory of the window that no other process shares, when nothing has happened for a while,
and `idle_suggester_mb` that of the process which stands by to suggest as articles are opened.
"""

import os
import sys
import time
from pathlib import Path
from statistics import median

from measure import Figures, Outcome, Plan, child, in_ms, main, ratio

from annotator.resources import resource
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

CHILD = Path(__file__).with_name("first_paint.py")
PATIENCE = 60  # seconds


def measure(plan: Plan) -> Outcome:
    starts, readings = (1, 1) if plan.quick else (15, 3)
    project = sample_project(plan.folder / "sample.annot")
    text = plan.folder / "article.txt"
    text.write_text(_child("ours", project)["text"], "utf-8")
    _child("bare", text)
    ours: list[Figures] = []
    theirs: list[Figures] = []
    for _ in range(starts):
        theirs.append(_child("bare", text))
        ours.append(_child("ours", project))
    idle = _child("idle", project)
    unread = [sample_project(plan.folder / f"{n}.annot", As.GOLD) for n in range(readings)]
    read = [_child("reading", project) for project in unread]
    return _outcome(ours, theirs, {**_read(read), **_memory(idle)})


def sample_project(path: Path, kind: As = As.SUGGESTIONS) -> Path:
    """Make a project of the sample stories; with suggestions, the canvas has marks to draw."""
    with Session.create(path, load_scheme("news")) as session:
        run(import_files(session, [resource("datasets", "stories.jsonl")], Import(kind=kind)))
    return path


def _child(what: str, path: Path) -> Figures:
    """Start a process and return what it told."""
    # An installed program has its bytecode; here the first start writes it.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = (sys.executable, str(CHILD), what, str(time.monotonic()), str(path))
    return child(command, kept, PATIENCE)


def _outcome(ours: list[Figures], theirs: list[Figures], more: Figures) -> Outcome:
    article, frame = _seconds(ours, "article_ms"), _seconds(ours, "frame_ms")
    cpu, frame_cpu = _seconds(ours, "article_cpu_ms"), _seconds(ours, "frame_cpu_ms")
    bare, bare_cpu = _seconds(theirs, "article_ms"), _seconds(theirs, "article_cpu_ms")
    figures = {
        "starts": len(ours),
        "first_frame_ms": in_ms(frame),
        "first_frame_cpu_ms": in_ms(frame_cpu),
        "article_ms": in_ms(article),
        "article_cpu_ms": in_ms(cpu),
        "editable_ms": in_ms(_seconds(ours, "editable_ms")),
        "editable_cpu_ms": in_ms(_seconds(ours, "editable_cpu_ms")),
        "ratio_first_frame": ratio(frame, bare),
        "ratio_first_frame_cpu": ratio(frame_cpu, bare_cpu),
        "ratio_cpu": ratio(cpu, bare_cpu),
        **more,
    }
    name = "a bare PySide6 window with a QTextEdit"
    baseline = {
        "name": name,
        "article_ms": in_ms(bare),
        "article_cpu_ms": in_ms(bare_cpu),
        "idle_mb": theirs[0]["idle_mb"],
    }
    return Outcome(figures, baseline, ratio(article, bare))


def _read(readings: list[Figures]) -> Figures:
    """Return how the window fared meanwhile: the worst gap of all, else medians."""
    for reading in readings:
        if not reading["suggested"]:
            raise RuntimeError(f"the suggester suggested nothing: {reading['told']}")
    names = ("p99_gap_ms", "calm_gap_ms", "reading_s", "reading_cpu_s", "suggested")
    usual = {name: median(reading[name] for reading in readings) for name in names}
    return {"longest_gap_ms": max(reading["longest_gap_ms"] for reading in readings), **usual}


def _memory(idle: Figures) -> Figures:
    return {name: idle[name] for name in ("idle_mb", "idle_suggester_mb")}


def _seconds(series: list[Figures], name: str) -> list[float]:
    return [figures[name] / 1000 for figures in series]


if __name__ == "__main__":
    main("startup", measure)
