"""A file that is no project any more, and still holds what a repair can bring back."""

from pathlib import Path

from annotator.domain.article import fingerprint
from annotator.domain.errors import DamagedError, ProjectError
from annotator.domain.said import said
from annotator.store.belonging import Belonging
from annotator.store.journal import DONE, DROPPED, UNDONE
from annotator.store.pages import Pages, Row
from annotator.store.refusals import unchanged
from annotator.store.sqlite import ForeignError, known_version
from annotator.store.tables import ARTICLE, EDIT

MOST = 64 * 1024 * 1024  # bytes that are looked at
HASH, TEXT, STANDING = (
    ARTICLE.columns.keys().index("sha256"),
    ARTICLE.columns.keys().index("text"),
    EDIT.columns.keys().index("standing"),
)


def opened_version(path: Path) -> int:
    """Return the version of a project file that is to be opened.

    Raises DamagedError where its beginning is lost and a repair can bring back more, else
    ProjectError where it cannot be opened here.
    """
    try:
        return known_version(path)
    except ForeignError as error:
        if has_remains(path):
            raise DamagedError(
                unchanged(
                    said(
                        "{path} is damaged: its beginning is lost, and more of it can be read",
                        path=path,
                    )
                )
            ) from error
        raise


def has_remains(path: Path) -> bool:
    """Whether articles or steps of a project can be read in a file."""
    try:
        with path.open("rb") as file:
            pages = Pages(file.read(MOST))
    except OSError as error:
        raise ProjectError(
            said("{path} cannot be read: {why}", path=path, why=error.strerror)
        ) from error
    belonging = Belonging()
    return any(_is_known(belonging, row) for row in pages.rows())


def _is_known(belonging: Belonging, row: Row) -> bool:
    """Whether a row can only be of a project: chance makes no text of this hash."""
    table = belonging.table_of(row)
    if table is ARTICLE:
        return row.values[HASH] == fingerprint(str(row.values[TEXT]))
    return table is EDIT and row.values[STANDING] in {DONE, UNDONE, DROPPED}
