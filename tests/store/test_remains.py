"""Damaged files of every version are told from what never was a project, and repaired."""

import random
import shutil
from pathlib import Path

import pytest

from annotator.domain.errors import DamagedError, ProjectError
from annotator.store.project import Project
from annotator.store.remains import has_remains
from annotator.workflow.job import run
from annotator.workflow.repair import examine, repair
from annotator.workflow.session import Session
from tests.store.damaging import PAGE, stored

GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("project-*.annot"))
NOISE = b"\xab" * PAGE


@pytest.fixture(params=GOLDEN, ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path / "test.annot"))


def as_it_was(path: Path) -> set[tuple[object, ...]]:
    """Return the rows of a project, brought up to date."""
    whole = Path(shutil.copy(path, path.with_name("whole.annot")))
    Session.open(whole).close()
    return stored(whole)


@pytest.mark.parametrize("spared", [0, 100], ids=["first page", "schema"])
def test_everything_but_the_first_page_comes_back(path: Path, spared: int) -> None:
    before, data = as_it_was(path), path.read_bytes()
    path.write_bytes(data[:spared] + NOISE[spared:] + data[PAGE:])
    with pytest.raises(DamagedError, match=r"damaged|could not be brought up to date"):
        Project(path)

    run(repair(path))

    assert stored(path) == before
    assert examine(path) == []


def test_it_can_be_looked_over(path: Path) -> None:
    path.write_bytes(NOISE + path.read_bytes()[PAGE:])

    (problem,) = examine(path)

    assert "its beginning is lost, and more of it can be read" in problem.sentence()


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7", random.Random(1).randbytes(PAGE * 50), b"\x0d\x00" * PAGE * 10]
)
def test_what_never_was_a_project_has_no_remains(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "other.annot"
    path.write_bytes(data)

    assert not has_remains(path)
    with pytest.raises(ProjectError, match="is not an annotator project") as caught:
        Project(path)
    assert not isinstance(caught.value, DamagedError)
