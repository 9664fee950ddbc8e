"""Making a project file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import insert
from sqlalchemy.exc import DatabaseError

from annotator.domain.annotator import new_uid
from annotator.domain.errors import ProjectError
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.store.exactly import put
from annotator.store.refusals import refusal_of, unchanged
from annotator.store.rows import scheme_values
from annotator.store.sqlite import create_search, engine_for, mark
from annotator.store.tables import LABEL, SETTING, Model
from annotator.store.vetting import guard


def make(path: Path, scheme: Scheme, uid: str = "") -> None:
    """Make a project file with a uid of its own, or that of the project it is a part of.

    Raises ProjectError where the file exists.
    """
    if path.exists():
        raise ProjectError(said("{path} exists already; nothing was changed", path=path))
    if not path.parent.is_dir():
        raise ProjectError(said("there is no folder {parent}", parent=path.parent))
    engine = engine_for(path, guard)
    with opening(path), engine.begin() as connection:
        Model.metadata.create_all(connection)
        create_search(connection)
        mark(connection)
        connection.execute(insert(SETTING).values(key="scheme", value=scheme.name))
        connection.execute(insert(SETTING).values(key="uid", value=uid or new_uid()))
        put(connection, LABEL, scheme_values(scheme))
    engine.dispose()


@contextmanager
def opening(path: Path) -> Iterator[None]:
    """Say in words what SQLite says where it cannot open a file."""
    try:
        yield
    except DatabaseError as error:
        if reason := refusal_of(error.orig):
            raise ProjectError(
                unchanged(said("{path} {reason}", path=path, reason=reason))
            ) from error
        raise ProjectError(
            unchanged(said("{path} cannot be opened ({why})", path=path, why=error.orig))
        ) from error
