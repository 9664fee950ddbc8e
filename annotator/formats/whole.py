"""Files that hold one article each."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from annotator.domain.article import Article, first_line
from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.record import Copy, Record
from annotator.domain.said import said
from annotator.formats.codec import Reader
from annotator.formats.decode import settle
from annotator.formats.limits import sized


def whole(make: Callable[[Path], Iterator[Article | str]]) -> Reader:
    """Return what reads a file of one article.

    `make` yields what is worth knowing and then the article; its FormatError keeps it out.
    """

    def read(path: Path) -> Iterator[Record | Rejection]:
        try:
            if not path.stat().st_size:
                raise FormatError(said("the file is empty"))
            for item in make(sized(path)):
                if isinstance(item, str):
                    yield Note(path.name, 0, item)
                else:
                    yield Record(item, Copy(item.id, ""))
        except FormatError as error:
            yield Rejection(path.name, 0, str(error))

    return read


def article_of(path: Path, text: str, about: Mapping[str, Any]) -> Article:
    """Return the article a file holds: its id is the file's name, its title else a first line."""
    settled = settle(text).text
    if not settled.strip():
        raise FormatError(said("the file holds no text"))
    return Article(**{"id": path.stem, "text": settled, "title": first_line(settled), **about})


def extra(module: str, what: str, name: str = "documents") -> Any:
    """Import a library that is installed with an extra of this name only."""
    try:
        return import_module(module)
    except ImportError as error:
        raise FormatError(
            said(
                "{what} need a library that is not installed: pip install 'annotator[{name}]'",
                what=what,
                name=name,
            )
        ) from error
