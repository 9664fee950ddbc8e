"""Whatever fails while a project is brought up to date, the file is what it was, byte for byte."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from annotator.domain.errors import ProjectError
from annotator.store.backups import backups
from annotator.store.migrate import migrate
from annotator.store.sqlite import VERSION, version_of

GOLDEN = Path(__file__).parents[1] / "golden"
FILES = ("open", "os.rename", "os.mkdir", "sqlite3.connect", "shutil.copyfile")
OLDER = range(1, VERSION)


class Fault:
    """Raises at the n-th thing that is done, counting from 1; then never again."""

    def __init__(self) -> None:
        self.within = ""
        self.left = 0

    def pass_by(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise OSError(28, "No space left on device")

    def audit(self, name: str, args: tuple[Any, ...]) -> None:
        """Count what is done with the files beside a project."""
        if self.within and name in FILES and self.within in str(args[0]):
            self.pass_by()


FAULT = Fault()
sys.addaudithook(FAULT.audit)


@contextmanager
def at_statement(number: int, _folder: Path) -> Iterator[None]:
    fault = Fault()
    fault.left = number

    def hook(*_statement: object) -> None:
        fault.pass_by()

    event.listen(Engine, "before_cursor_execute", hook)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", hook)


@contextmanager
def at_file(number: int, folder: Path) -> Iterator[None]:
    FAULT.left, FAULT.within = number, str(folder)
    try:
        yield
    finally:
        FAULT.within = ""


def failures(path: Path, failing: Callable[[int, Path], Any]) -> int:
    """Let a migration fail at one place after the other, and return at how many it did."""
    before, number = path.read_bytes(), 0
    while version_of(path) < VERSION:
        number += 1
        try:
            with failing(number, path.parent):
                migrate(path)
        except ProjectError as error:
            assert str(error).startswith(str(path))  # noqa: PT017  (only the last does not fail)
            assert path.read_bytes() == before
            assert {file.name for file in path.parent.iterdir() if file.is_file()} == {path.name}
    return number - 1


@pytest.mark.parametrize("version", OLDER)
@pytest.mark.parametrize(("failing", "least"), [(at_statement, 4), (at_file, 4)])
def test_a_fault_at_any_step_leaves_the_file_as_it_was(version, failing, least, tmp_path):
    path = Path(shutil.copy(GOLDEN / f"project-{version}.annot", tmp_path))

    assert failures(path, failing) >= least

    assert version_of(path) == VERSION
    assert version_of(backups(path)[-1].path) == version
