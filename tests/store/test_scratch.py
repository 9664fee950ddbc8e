"""What a killed program left behind is removed, and nothing else."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from annotator.store.project import Project
from annotator.store.scratch import scratch, sweep
from tests.store.others import held, kill, start

READER = """
import sys
from pathlib import Path
from annotator.workflow.session import Session
session = Session.read(Path(sys.argv[1]), "anna")
print("open", flush=True)
sys.stdin.read()
session.close()
"""


@pytest.fixture
def spare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where folders to throw away are made, also by other programs."""
    folder = tmp_path / "spare"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.fixture
def path(project: Project) -> Path:
    project.close()
    return project.path


def gone() -> int:
    """Return the number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can be asked there who is alive")
def test_the_copy_of_a_killed_reader_is_removed_and_that_of_a_living_one_stays(spare, path):
    with held(path):
        kill(start(READER, path))
        (left,) = spare.iterdir()
        reader = start(READER, path)

        assert sweep() == 1

        assert not left.exists()
        (living,) = spare.iterdir()
        assert (living / path.name).exists()
        kill(reader)


def test_a_folder_in_use_stays(spare):
    with scratch() as folder:
        assert sweep() == 0
        assert Path(folder).is_dir()
    assert list(spare.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can be asked there who is alive")
def test_what_is_somebody_elses_stays(spare):
    with scratch() as folder:
        name = Path(folder).name
    pid = gone()
    left = spare / name.replace(f"-{os.getpid()}-", f"-{pid}-")
    host = name.split("-")[1]
    left.mkdir()
    others = [
        spare / "annotator-notes",
        spare / f"annotator-{pid}-abc",
        spare / left.name.replace(host, "0" * 8),  # on another computer
        spare / f"{left.name}-more",
    ]
    for other in others:
        other.mkdir()
    (spare / left.name.replace("annotator", "notes")).mkdir()
    file = spare / f"annotator-{host}-{pid}-file"
    file.touch()
    link = spare / f"annotator-{host}-{pid}-link"
    link.symlink_to(others[0])

    assert sweep() == 1

    assert not left.exists()
    assert all(other.is_dir() for other in others)
    assert file.exists()
    assert link.is_symlink()
