"""A project with something in most of its tables."""

import shutil
from pathlib import Path

import pytest

from annotator.store.sqlite import VERSION

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    return Path(shutil.copy(GOLDEN / f"project-{VERSION}.annot", tmp_path))
