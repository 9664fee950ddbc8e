"""Writing files that are there whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from annotator.domain.errors import FormatError
from annotator.domain.said import said

SCHEME = "scheme.json"  # goes with every export
MANIFEST = "manifest.json"  # goes with an export in parts
CARD = "README.md"  # tells what a folder holds
ABOUT_ALL = (SCHEME, MANIFEST)


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Raise FormatError that names `path` where it cannot be written."""
    try:
        yield
    except OSError as error:
        raise FormatError(
            said("{path} cannot be written: {why}", path=path, why=error.strerror)
        ) from error


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """Open a text file that takes the place of `path` when everything went well."""
    draft = path.with_name(path.name + ".part")
    try:
        with naming(path):
            file = draft.open("w", encoding="utf-8", newline="")
        with file:
            yield file
            with naming(path):
                file.flush()
                os.fsync(file.fileno())
        with naming(path):
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def put(path: Path, text: str) -> None:
    """Write a small text file, whole or not at all."""
    with naming(path), replacing(path) as file:
        file.write(text)


@contextmanager
def replacing_folder(path: Path) -> Iterator[Path]:
    """Fill a folder that takes the place of `path` when everything went well.

    Raises FormatError where `path` holds other files than the new ones and those that every export
    has; they are left alone.
    """
    draft = path.with_name(path.name + ".part")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir()
    try:
        yield draft
        _make_way(path, draft)
        draft.replace(path)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _make_way(path: Path, draft: Path) -> None:
    if not path.exists():
        return
    if not path.is_dir():
        raise FormatError(said("{path} is a file; name a folder", path=path))
    new = {file.relative_to(draft) for file in draft.rglob("*")}
    others = sorted(str(file.relative_to(path)) for file in path.rglob("*"))
    strange = [name for name in others if Path(name) not in new and name not in ABOUT_ALL]
    if strange:
        raise FormatError(
            said(
                "{path} holds other files, such as {strange}; nothing was written, name an"
                " empty or a new folder",
                path=path,
                strange=strange[0],
            )
        )
    shutil.rmtree(path)
