"""Programs of their own that have a project open, and media of their own."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

HOLDER = """
import sys
from pathlib import Path
from annotator.store.project import Project
project = Project(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
project.close()
"""

WRITER = """
import sys
from pathlib import Path
from annotator.domain.edit import Change, Edit
from annotator.domain.span import Span, Stretch
from annotator.workflow.session import Session

with Session.open(Path(sys.argv[1]), "anna") as session:
    for number in range(1_000_000):
        span = Span(f"e{number}", Stretch(0, 3), "ORG", origin="x" * 500)
        session.do(Edit("Add", (Change(None, span, "a1", "anna"),)))
        print(number, flush=True)
"""


def start(script: str, project: Path) -> subprocess.Popen[str]:
    """Run a script on a project until its first line is there."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", script, str(project)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    assert process.stdout
    process.stdout.readline()
    return process


@contextmanager
def held(project: Path) -> Iterator[subprocess.Popen[str]]:
    """Have another program hold a project open; it closes it at the end."""
    with start(HOLDER, project) as process:
        yield process
        process.communicate()


def kill(process: subprocess.Popen[str]) -> None:
    """End a program as a crash would."""
    process.kill()
    process.communicate()


@contextmanager
def medium(folder: Path, size: str = "20m") -> Iterator[Path]:
    """Mount a medium of some size; the test is skipped where nothing can be mounted."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("nothing can be mounted here")
    try:
        yield folder
    finally:
        pull(folder)


def pull(folder: Path) -> None:
    """Take a medium away, whatever is open on it; once is enough."""
    subprocess.run(["umount", "-l", str(folder)], capture_output=True, check=False)
