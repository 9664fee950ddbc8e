"""The lines of brat's .ann files: https://brat.nlplab.org/standoff.html.

Each begins with an id whose first letter says what it is; fields are parted by TAB, the parts of
the second field by blanks.
"""

import re
import sys
from dataclasses import dataclass

from annotator.domain.said import said
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
    stated, _, text = rest.partition("\t")
    parts = stated.split()
    kind = name[:1]
    if not parts:
        raise ValueError(said("no line of brat's: a TAB follows the id, and then a type"))
    if kind == "T":
        return Mark(name, decoded(parts[0]), _fragments(stated), text, number)
    if kind == "E":
        return Tie(name, *_event(parts))
    if kind == "R":
        return Tie(name, parts[0], tuple(map(_argument, parts[1:])))
    if kind == "*":
        return Remark(name, parts[0])
    if kind in {"A", "M", "N", "#"} and len(parts) > 1:
        return Remark(name, parts[0], parts[1], " ".join(parts[2:]), text)
    raise ValueError(said("no line of brat's begins with {name} like this", name=repr(name[:20])))


def _fragments(stated: str) -> Fragments:
    _, _, places = stated.partition(" ")
    try:
        pairs = [tuple(map(int, place.split())) for place in places.split(";")]
    except ValueError as error:
        raise ValueError(
            said("offsets must be whole numbers, not {places}", places=repr(places))
        ) from error
    if any(len(pair) != 2 for pair in pairs):  # noqa: PLR2004  (a start and an end)
        raise ValueError(said("a place is a start and an end, not {places}", places=repr(places)))
    return tuple(sorted((pair[0], pair[1]) for pair in pairs))


def _event(parts: list[str]) -> tuple[str, tuple[tuple[str, str], ...]]:
    kind, trigger = _argument(parts[0])
    return kind, (("", trigger), *map(_argument, parts[1:]))


def _argument(stated: str) -> tuple[str, str]:
    """Return a role without the number that tells it from others of its kind, and who plays it."""
    role, colon, target = stated.partition(":")
    if not colon or not target:
        raise ValueError(
            said("{stated} does not name a role and who plays it", stated=repr(stated))
        )
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
