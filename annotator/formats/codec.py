"""What an interchange format is to the rest of the program."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.ledger import Loss, Note, Rejection
from annotator.domain.plain import Json
from annotator.domain.record import Record
from annotator.domain.scheme import Scheme

Reader = Callable[[Path], Iterator[Record | Rejection]]
Writing = Generator[Sequence[Loss | Note], None, None]
Writer = Callable[[Iterable[Record], Path, Scheme], Writing]


@dataclass(frozen=True, slots=True)
class Codec:
    """A format under its name, with the suffixes it is known by and what it can do.

    `read` yields what it could make out, what it could not and what is worth knowing of it, in the
    order of the file. `write` yields for each record what of it the format could not carry; what is
    written is there when the iterator ends, and closing it early leaves nothing.

    `recognises` is given a path and how the file begins, and tells the format's files from others
    of the same suffix; a format without it takes what no other recognises. `beside` are ends of
    names of files that belong to another file and are not read alone.

    A format for `training` takes only copies that are done. One with `states` tells suggestions and
    what was rejected from decisions; of others only decisions are written, or else suggestions
    alone. One without `links` cannot say which parts make up a quote; one that `judges` carries
    what people say of quotes and hints in rewrites. One that says `missing` tells where nobody says
    what is there from where there is nothing. `leaves` names what else it has no room for.

    A format that is `complete`d is always written in parts: that is then given their folder, puts
    beside them what makes it a whole, and returns the paths of these files. A `card` is the text
    that tells what such parts hold, made of the account of each.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Reader | None = None
    write: Writer | None = None
    recognises: Callable[[Path, str], bool] | None = None
    beside: tuple[str, ...] = ()
    folder: bool = False
    training: bool = False
    states: bool = False
    links: bool = True
    judges: bool = False
    missing: bool = False
    leaves: str = ""
    complete: Callable[[Path], list[Path]] | None = None
    card: Callable[[Mapping[str, Json], Scheme], str] | None = None
