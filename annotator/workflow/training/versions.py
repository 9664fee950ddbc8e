"""The versions of its suggester that a project has trained, in a folder beside it."""

import errno
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import said
from annotator.domain.suggester import Suggester, plain_name
from annotator.domain.version import Version, from_json, name_of, to_json
from annotator.nlp.suggesters.pipelines import describe_folder
from annotator.workflow.training.homemade import is_homemade

FILE = "version.json"
DRAFT = ".part"
UNFINISHED = "unfinished-"


def folder_of(project: Path) -> Path:
    """Return where the versions of a project are kept."""
    return project.with_name(f"{project.name}.models")


def versions(project: Path) -> tuple[Version, ...]:
    """Return the versions of a project, the latest first; what else lies there is passed over."""
    found = (_read(path) for path in folder_of(project).glob(f"*/{FILE}"))
    return tuple(sorted(filter(None, found), key=lambda version: -version.number))


def _read(path: Path) -> Version | None:
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        version = from_json(json.loads(path.read_text(encoding="utf-8")))
        if path.parent.name == version.name:
            return version
    return None


def version_called(project: Path, name: str) -> Version | None:
    """Return the version of a name such as trained-2, if the project has it."""
    return next((version for version in versions(project) if version.name == name), None)


def place_of(project: Path, version: Version) -> Path:
    return folder_of(project) / version.name


def describe(project: Path, version: Version) -> Suggester:
    """Describe a version as a suggester; one not trained here asks before it is loaded.

    It has the name of what it started from, and so takes the place of its suggestions. Raises
    SuggestError where it is no longer there.
    """
    found = describe_folder(place_of(project, version))
    return replace(
        found,
        name=plain_name(version.suggester),
        version=f"{version.name}+{found.version.partition('+')[2]}",
        asks=not is_homemade(place_of(project, version)),
    )


@contextmanager
def new_version(project: Path) -> Iterator[tuple[int, Path]]:
    """Yield the next number and a folder to fill, which becomes a version once it was filled.

    Raises AnnotatorError where it cannot be written; the versions that there are stay as they were.
    """
    folder = folder_of(project)
    with _telling(project):
        folder.mkdir(exist_ok=True)
        number = 1 + max((version.number for version in versions(project)), default=0)
        draft = folder / f"{name_of(number)}{DRAFT}"
        shutil.rmtree(draft, ignore_errors=True)
    try:
        yield number, draft
        with _telling(project):
            _settle(draft)
            draft.replace(folder / name_of(number))
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        with suppress(OSError):
            folder.rmdir()  # only where there is nothing in it


def write(draft: Path, version: Version, project: Path) -> None:
    """Write what is known of a version into its folder."""
    with _telling(project):
        text = json.dumps(to_json(version), ensure_ascii=False, indent=1)
        (draft / FILE).write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _settle(draft: Path) -> None:
    """Have the medium take every file, so that the folder is whole once it has its name."""
    for path in draft.rglob("*"):
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())


def unfinished(project: Path, digest: str) -> Path:
    """Return where a training of this digest keeps how far it has come."""
    return folder_of(project) / f"{UNFINISHED}{digest}"


def forget_unfinished(project: Path) -> None:
    """Do away with what interrupted trainings have kept."""
    for path in folder_of(project).glob(f"{UNFINISHED}*"):
        shutil.rmtree(path, ignore_errors=True)


def remove(project: Path, version: Version) -> None:
    """Delete a version; raises AnnotatorError where that cannot be."""
    with _telling(project):
        shutil.rmtree(place_of(project, version))


@contextmanager
def _telling(project: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = (
            said("there is no room left on the disk")
            if error.errno == errno.ENOSPC
            else error.strerror
        )
        raise AnnotatorError(
            said(
                "the version cannot be kept in {folder}: {why}; the project and the"
                " versions that there are were not changed",
                folder=folder_of(project),
                why=full,
            )
        ) from error
