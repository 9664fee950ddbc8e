"""Killing the program while it edits, and looking at what is left."""

import os
import random
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import ProjectError
from annotator.workflow.repair import check
from annotator.workflow.session import Session

ROOT = Path(__file__).parents[2]
LONGEST = 0.15  # seconds between the first edit and the kill
APART = 10_000  # more edits than one program does before it is killed

WRITER = """
import sys
from pathlib import Path
from annotator.domain.edit import Change, Edit
from annotator.domain.span import Span, Stretch
from annotator.workflow.session import Session

session = Session.open(Path(sys.argv[1]), "anna")
for number in range(int(sys.argv[2]), 1_000_000_000):
    span = Span(f"e{number}", Stretch(0, 3), "ORG", origin="x" * 5000)
    session.do(Edit("Add", (Change(None, span, "a1", "anna"),)))
    print(number, flush=True)
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many kills and edits there were; after how many kills edits or the file were lost."""

    kills: int
    told: int
    lost: int
    damaged: int


def kill(path: Path, kills: int, seed: int) -> Outcome:
    """Let programs edit a closed project, one after the other, and kill each after a while."""
    pauses = random.Random(seed)
    told: set[str] = set()
    lost = damaged = 0
    for turn in range(kills):
        said = _edit_until_killed(path, turn * APART, pauses.uniform(0, LONGEST))
        told |= {f"e{number}" for number in said}
        kept = _kept(path)
        lost += kept is not None and not told <= kept
        damaged += kept is None
    return Outcome(kills, len(told), lost, damaged)


def _edit_until_killed(path: Path, start: int, seconds: float) -> list[int]:
    """Let a program write until it is killed; return what it said was done."""
    command = [sys.executable, "-c", WRITER, str(path), str(start)]
    writer = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
    assert writer.stdout
    first = writer.stdout.readline()
    timer = threading.Timer(seconds, os.kill, (writer.pid, signal.SIGKILL))
    timer.start()
    said = [first, *writer.stdout.readlines()]
    writer.wait()
    writer.stdout.close()
    timer.join()
    assert writer.returncode == -signal.SIGKILL
    return [int(line) for line in said if line.endswith(b"\n")]


def _kept(path: Path) -> set[str] | None:
    """Return the ids of the spans that the program reads; None where the file is damaged."""
    with suppress(ProjectError), Session.open(path, "anna") as session:
        return None if check(session) else {span.id for span in session.copy("a1").spans}
    return None
