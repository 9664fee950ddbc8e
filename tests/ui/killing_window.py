"""Killing the real window while somebody types in it, and looking at what is left."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.workflow.repair import check
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.ui.typing_window import told

ROOT = Path(__file__).parents[2]
LONGEST = 0.6  # seconds between the first key and the kill
ARTICLES, MARKS = 4, 40
WORD = "Kyiv "


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many windows were killed, after how many keys; how often something was not as told."""

    kills: int
    keys: int
    edits: int
    lost: int
    damaged: int


def project(path: Path) -> Path:
    """Make a project of a few articles with many suggestions."""
    with Session.create(path, load_scheme("news")) as session:
        for number in range(ARTICLES):
            name = f"a{number}"
            marks = [
                Span(f"e{at}", Stretch(5 * at, 5 * at + 4), "GPE", State.SUGGESTED, "b@1", 0.5)
                for at in range(MARKS)
            ]
            article = Change(None, Article(name, WORD * MARKS, title=name), name)
            placed = [Change(None, mark, name, SUGGESTIONS) for mark in marks]
            session.do(Edit("Import", (article, *placed)))
        return session.project.path


def kill(path: Path, kills: int, seed: int) -> Outcome:
    """Open a project in one window after the other, and kill each after a while.

    Nobody clears up in between: each window finds what the one before has left.
    """
    pauses = random.Random(seed)
    keys = lost = damaged = 0
    for turn in range(kills):
        said = _type_until_killed(path, seed + turn, pauses.uniform(0, LONGEST))
        keys += len(said)
        left = _left(path, said[-1].split()[2])
        lost += left is not None and not _is_kept(said[-1], left)
        damaged += left is None
    edits = int(said[-1].split()[0])
    return Outcome(kills, keys, edits, lost, damaged)


def _type_until_killed(path: Path, seed: int, seconds: float) -> list[str]:
    """Let a window be typed in until it is killed; return what it said was on disk."""
    script = Path(__file__).with_name("typing_window.py")
    window = subprocess.Popen(
        [sys.executable, str(script), str(path), str(seed)],
        cwd=ROOT,
        env=_surroundings(path.parent),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdout
    first = window.stdout.readline()
    timer = threading.Timer(seconds, os.kill, (window.pid, signal.SIGKILL))
    timer.start()
    said = [first, *window.stdout.readlines()]
    window.wait()
    window.stdout.close()
    timer.join()
    assert window.returncode == -signal.SIGKILL, "the window has not been opened"
    return [line.rstrip("\n") for line in said if line.endswith("\n")]


def _surroundings(folder: Path) -> dict[str, str]:
    """Return an environment in which a window has settings of its own, and makes no suggestions."""
    settings = folder / "settings" / "annotator" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"prompting": False}))
    places = {"XDG_CONFIG_HOME": str(folder / "settings"), "XDG_STATE_HOME": str(folder / "state")}
    return {**os.environ, **places, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


def _left(path: Path, article: str) -> str | None:
    """Return how the project stands in a copy of what is there; None where it is damaged."""
    with TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        for name in (path.name, f"{path.name}-journal", f"{path.name}.lock"):
            with suppress(FileNotFoundError):
                shutil.copyfile(path.with_name(name), copy.with_name(name))
        with suppress(ProjectError), Session.open(copy, "anna") as session:
            return None if check(session) else told(session, article)
    return None


def _is_kept(said: str, left: str) -> bool:
    """Whether a project stands as was said, or one step further that was not said any more."""
    if said == left:
        return True
    (last, standing), (now, standing_now) = (list(map(int, s.split()[:2])) for s in (said, left))
    return now - last in {0, 1} and abs(standing_now - standing) == 1
