"""Copying a project that another program may be writing to."""

import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.domain.errors import ProjectError
from annotator.domain.said import said
from annotator.store.lock import is_held_here, open_elsewhere
from annotator.store.scratch import scratch

TRIES = 10
PIECE = 1 << 20  # bytes


def copied(path: Path) -> TemporaryDirectory[str]:
    """Return a folder with a copy of a project file as it is now, under the same name.

    Raises ProjectError where it cannot be copied, or is open in this process.
    """
    if is_held_here(path):
        raise open_elsewhere(path)
    folder = scratch()
    try:
        _copy_at_rest(path, Path(folder.name, path.name))
    except BaseException:
        folder.cleanup()
        raise
    return folder


def _copy_at_rest(path: Path, copy: Path) -> None:
    """Copy a project file and its journal as they were at one moment.

    Both are read twice: where they were the same, nobody wrote in between (a double collect, as in
    Afek et al., Atomic snapshots of shared memory, 1993). With its journal a file may be of any
    moment: what was not finished then is rolled back in the copy.
    """
    pairs = [(path, copy), (_journal(path), _journal(copy))]
    try:
        for _ in range(TRIES):
            for source, target in pairs:
                target.unlink(missing_ok=True)
                with suppress(FileNotFoundError):
                    shutil.copyfile(source, target)
            if all(_is_same(source, target) for source, target in pairs):
                return
    except OSError as error:
        raise ProjectError(
            said("{file} cannot be copied to read it ({why})", file=path.name, why=error.strerror)
        ) from error
    raise ProjectError(
        said("{file} is being written to without a pause; try again in a moment", file=path.name)
    )


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _is_same(first: Path, second: Path) -> bool:
    """Whether two files hold the same, or neither is there."""
    if not (first.exists() and second.exists()):
        return first.exists() == second.exists()
    with first.open("rb") as one, second.open("rb") as other:
        while (piece := one.read(PIECE)) == other.read(PIECE):
            if not piece:
                return True
    return False
