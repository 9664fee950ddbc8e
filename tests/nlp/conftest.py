"""A spaCy without this program beside it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy


@pytest.fixture(scope="session")
def plain_spacy(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Run Python where every installed package can be imported but this one; return its output."""
    packages = tmp_path_factory.mktemp("packages")
    for package in Path(spacy.__file__).parents[1].iterdir():
        if "annotator" not in package.name:
            (packages / package.name).symlink_to(package)
    environment = {**os.environ, "PYTHONPATH": str(packages)}

    def run(*arguments: object, cwd: Path = packages) -> str:
        done = subprocess.run(
            [sys.executable, "-S", *map(str, arguments)],
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
            cwd=cwd,
            env=environment,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run
