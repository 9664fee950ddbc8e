"""What an interchange format is to the rest of the program."""

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.ledger import Ledger, Rejection
from annotator.domain.record import Record

Reader = Callable[[Path], Iterator[Record | Rejection]]
Writing = Generator[None, None, Ledger]
Writer = Callable[[Iterable[Record], Path], Writing]


@dataclass(frozen=True, slots=True)
class Codec:
    """A format under its name, with the suffixes it is known by and what it can do.

    `read` yields what it could make out and what it could not, in the order of the file.
    `write` halts after each record and returns the account of what it wrote; closing it early
    leaves no file. A format for `training` takes only copies that are done.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Reader | None = None
    write: Writer | None = None
    training: bool = False
