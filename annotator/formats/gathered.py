"""The spans of one article in a file, each under a key made of what it stands for."""

from collections.abc import Callable, Iterator
from typing import Any

from annotator.domain.ledger import Rejection
from annotator.domain.plain import Json
from annotator.domain.said import said
from annotator.domain.shapes import shown
from annotator.formats.json_files import describe
from annotator.formats.loose import Piece

SPAN, RELATION, QUOTE = said("span"), said("relation"), said("quote")


class Gathered:
    """Takes in pieces that bring no id that lasts, so that reading them again gives the same."""

    def __init__(self) -> None:
        self._pieces: dict[str, Piece] = {}

    @property
    def pieces(self) -> list[Piece]:
        return list(self._pieces.values())

    def add(self, start: Any, end: Any, label: Any, **more: Any) -> str:
        """Take in a labelled stretch and return its key; raises ValueError without a label."""
        if not isinstance(label, str) or not label:
            raise ValueError(said("a label is a name, not {label}", label=shown(label)))
        key = self._free(f"{label}-{start}-{end}")
        self._pieces[key] = Piece(key, start, end, label, **more)
        return key

    def _free(self, wanted: str) -> str:
        key, number = wanted, 1
        while key in self._pieces:
            number += 1
            key = f"{wanted}-{number}"
        return key


def each(
    items: Any,
    take: Callable[[Json], object],
    reject: Callable[[str], Rejection],
    what: str = SPAN,
) -> Iterator[Rejection]:
    """Have each object of a list taken, and yield why where it was not."""
    if not isinstance(items, list | None):
        yield reject(said("the {what}s are a list, not {items}", what=what, items=shown(items)))
        return
    for number, item in enumerate(items or (), start=1):
        if not isinstance(item, dict):
            yield reject(
                said(
                    "{what} {number}: {item} is no {what}",
                    what=what,
                    number=number,
                    item=shown(item),
                )
            )
            continue
        try:
            take(item)
        except (KeyError, TypeError, ValueError) as error:
            yield reject(
                said("{what} {number}: {why}", what=what, number=number, why=describe(error))
            )
