"""Project files that come from elsewhere: they are read, never changed, and nothing is trusted."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import reduce
from pathlib import Path
from shutil import copyfile

from annotator.domain.errors import ProjectError
from annotator.domain.said import Said, brief, said
from annotator.store.outline import torn
from annotator.store.project import Project
from annotator.store.refusals import unchanged
from annotator.store.sqlite import LOCK_WAIT, VERSION, version_of

JOURNAL = "-journal"
OPEN = said("it is open in another window or command; close that first")
IT = brief("it")  # the file, as "it" is said of a mark elsewhere
UNCHANGED = unchanged("").key


@contextmanager
def borrowed(path: Path, folder: Path) -> Iterator[Project]:
    """Open a copy of somebody else's project file, made in an empty folder to throw away.

    It is vetted like any project, and brought to the present schema where it is older. Raises
    ProjectError, in words about the file itself, where it cannot be read or holds what cannot be.
    """
    draft = folder / "borrowed.annot"
    try:
        _refuse_newer(path)
        _copy(path, draft)
        project = Project(draft)
    except OSError as error:
        raise ProjectError(said("the file cannot be read: {why}", why=error.strerror)) from error
    except ProjectError as error:
        raise ProjectError(_of_itself(str(error), (str(draft), str(path)))) from error
    with closing(project):
        fault = next(project.ask(lambda connection: iter([*torn(connection)])), None)
        if fault:
            raise ProjectError(said("{fault}; it was changed by another program", fault=fault))
        yield project


def _of_itself(told: str, places: tuple[str, ...]) -> str:
    """Say what is wrong with a file without where it is, and that it was let be."""
    if not isinstance(told, Said):
        return reduce(lambda text, place: text.replace(place, IT), places, told)
    if told.key == UNCHANGED:
        return _of_itself(str(told.values["fault"]), places)
    values = {name: _value(value, places) for name, value in told.values.items()}
    return Said(told.template, told.key, values, told.number)


def _value(value: object, places: tuple[str, ...]) -> object:
    return IT if value in places else _of_itself(value, places) if isinstance(value, str) else value


def _refuse_newer(path: Path) -> None:
    found = version_of(path)
    if found > VERSION:
        raise ProjectError(
            said(
                "it was made by a newer annotator (schema {found}, this one knows {known})",
                found=found,
                known=VERSION,
            )
        )


def _copy(path: Path, draft: Path) -> None:
    """Copy a file that no program has open, with what a crash left half-written beside it."""
    _refuse_open(path)
    copyfile(path, draft)
    journal = path.with_name(path.name + JOURNAL)
    if journal.is_file():
        copyfile(journal, draft.with_name(draft.name + JOURNAL))


def _refuse_open(path: Path) -> None:
    uri = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(uri, LOCK_WAIT / 1000, uri=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.DatabaseError as error:  # what else is wrong shows in the copy
        if "locked" in str(error):
            raise ProjectError(OPEN) from error
