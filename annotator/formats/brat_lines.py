"""The lines of brat's .ann files: https://brat.nlplab.org/standoff.html.

Each begins with an id whose first letter says what it is; fields are parted by TAB, the parts of
the second field by blanks.
"""

import re
import sys
from dataclasses import dataclass

from annotator.formats.decode import SURROGATES

NUMBERED = re.compile(r"\d+$")
ESCAPE = re.compile(r"_x([0-9A-F]{4,6})_")
UNSAFE = re.compile(r"[^A-Za-z0-9_-]|_(?=x[0-9A-F]{4,6}_)")

Fragments = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A T line: a type and the fragments of text that it covers, as code points."""

    id: str
    type: str
    fragments: Fragments
    surface: str
    line: int


@dataclass(frozen=True, slots=True)
class Tie:
    """An E line, with the trigger as its first argument, or an R line; arguments by their roles."""

    id: str
    type: str
    arguments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """An A, M, N or # line: something of a type about a target; or a `*` line, without a target."""

    id: str
    type: str
    target: str = ""
    value: str = ""
    text: str = ""


def parse(line: str, number: int) -> Mark | Tie | Remark:
    """Return what a line says; raises ValueError, as a sentence, where it is not brat's."""
    name, _, rest = line.partition("\t")
    said, _, text = rest.partition("\t")
    parts = said.split()
    kind = name[:1]
    if not parts:
        raise ValueError("no line of brat's: a TAB follows the id, and then a type")
    if kind == "T":
        return Mark(name, decoded(parts[0]), _fragments(said), text, number)
    if kind == "E":
        return Tie(name, *_event(parts))
    if kind == "R":
        return Tie(name, parts[0], tuple(map(_argument, parts[1:])))
    if kind == "*":
        return Remark(name, parts[0])
    if kind in {"A", "M", "N", "#"} and len(parts) > 1:
        return Remark(name, parts[0], parts[1], " ".join(parts[2:]), text)
    raise ValueError(f"no line of brat's begins with {name[:20]!r} like this")


def _fragments(said: str) -> Fragments:
    _, _, places = said.partition(" ")
    try:
        pairs = [tuple(map(int, place.split())) for place in places.split(";")]
    except ValueError as error:
        raise ValueError(f"offsets must be whole numbers, not {places!r}") from error
    if any(len(pair) != 2 for pair in pairs):  # noqa: PLR2004  (a start and an end)
        raise ValueError(f"a place is a start and an end, not {places!r}")
    return tuple(sorted((pair[0], pair[1]) for pair in pairs))


def _event(parts: list[str]) -> tuple[str, tuple[tuple[str, str], ...]]:
    kind, trigger = _argument(parts[0])
    return kind, (("", trigger), *map(_argument, parts[1:]))


def _argument(said: str) -> tuple[str, str]:
    """Return a role without the number that tells it from others of its kind, and who plays it."""
    role, colon, target = said.partition(":")
    if not colon or not target:
        raise ValueError(f"{said!r} does not name a role and who plays it")
    return NUMBERED.sub("", role), target


def encoded(label: str) -> str:
    """Return a label as the name of a type, of letters, digits, _ and -; others become _xHHHH_.

    That is how .NET's XmlConvert writes names; `decoded` undoes it.
    """
    return UNSAFE.sub(lambda found: f"_x{ord(found[0]):04X}_", label)


def decoded(name: str) -> str:
    return ESCAPE.sub(_sign, name)


def _sign(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    is_sign = code <= sys.maxunicode and not SURROGATES.match(chr(code))
    return chr(code) if is_sign else found[0]
