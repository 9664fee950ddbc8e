"""UIMA's CAS in a file, XMI or JSON, as plain structures; no type system is needed to read them.

Every structure is read for itself, so that a damaged one costs no other. XMI is read by expat, and
nothing is read of a file that declares entities or names other files. See the UIMA references,
"XMI CAS Serialization Reference", and https://github.com/apache/uima-uimaj-io-jsoncas.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn
from xml.parsers import expat

from annotator.domain.errors import FormatError
from annotator.domain.plain import Json
from annotator.domain.said import said
from annotator.domain.shapes import spelled
from annotator.formats.limits import sized

SOFA, VIEW = "uima.cas.Sofa", "uima.cas.View"
INITIAL = "_InitialView"
BEGINS, ENDS = "http:///", ".ecore"
XMI_ID = "http://www.omg.org/XMI id"
BLOCK = 1 << 20  # bytes that are parsed at a time: expat begins an element anew with each
LONGEST = 10_000_000  # bytes of one element, which may be a text, with all its features
MOST = 500_000  # structures and their features
SIGNS = "@^#"  # before the names of features in JSON that are references, offsets, special numbers


@dataclass(frozen=True, slots=True)
class Structure:
    """A feature structure: its type under its full name, and its features; references are ids."""

    id: str
    type: str
    features: Json

    @property
    def short(self) -> str:
        return self.type.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Cas:
    """A text, and what is said about it; `others` counts what is about other views."""

    text: str
    structures: tuple[Structure, ...]
    others: int = 0


def cas_of(structures: Iterable[Structure]) -> Cas:
    """Put structures together; raises FormatError where none of them has a text."""
    structures = list(structures)
    sofas = [one for one in structures if one.type == SOFA]
    texts = [one for one in sofas if isinstance(one.features.get("sofaString"), str)]
    texts.sort(key=lambda one: one.features.get("sofaID") != INITIAL)
    if not texts:
        raise FormatError(said("there is no text in it"))
    named = [one for one in structures if one.type not in {SOFA, VIEW}]
    mine = tuple(s for s in named if s.features.get("sofa", texts[0].id) == texts[0].id)
    return Cas(texts[0].features["sofaString"], mine, len(named) - len(mine))


def from_xmi(path: Path) -> Cas:
    parsing = _Parsing()
    with sized(path).open("rb") as file:
        try:
            while block := file.read(BLOCK):
                parsing.take(block)
            parsing.parser.Parse(b"", True)  # noqa: FBT003  (expat's own: that was the last)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise FormatError(
                said("this is not XML, or it is cut off: {why}", why=error)
            ) from error
    return cas_of(parsing.found)


class _Parsing:
    """Collects the elements right below the outermost one."""

    def __init__(self) -> None:
        self.found: list[Structure] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._refuse
        self._depth = self._things = self._taken = 0

    def take(self, block: bytes) -> None:
        """Parse on; raises FormatError in an element, or a text, that does not end."""
        self._taken += len(block)
        self.parser.Parse(block, False)  # noqa: FBT003  (expat's own: more follows)
        if self._taken - self.parser.CurrentByteIndex > LONGEST:
            line = self.parser.CurrentLineNumber
            raise FormatError(
                said(
                    "what begins in line {line} is longer than {longest:,} bytes",
                    line=line,
                    longest=LONGEST,
                )
            )

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._things += 1 + len(attributes)
        if self._things > MOST:
            raise FormatError(
                said("it holds more than {most:,} structures and features", most=MOST)
            )
        if self._depth == 2:  # noqa: PLR2004
            features: Json = {key: value for key, value in attributes.items() if " " not in key}
            self.found.append(Structure(attributes.get(XMI_ID, ""), _type(name), features))

    def _end(self, _name: str) -> None:
        self._depth -= 1

    def _refuse(self, *_declared: object) -> NoReturn:
        raise FormatError(
            said("the file declares entities (DOCTYPE), which no CAS does; it is not read")
        )


def _type(name: str) -> str:
    """Return the name of a type that is an element: its namespace is its package."""
    space, _, short = name.rpartition(" ")
    package = space.removeprefix(BEGINS).removesuffix(ENDS).replace("/", ".")
    return f"{package}.{short}" if package and package != "uima.noNamespace" else short


def from_json(data: Any) -> Cas:
    structures = data.get("%FEATURE_STRUCTURES") if isinstance(data, dict) else None
    if isinstance(structures, dict):
        structures = [
            {"%ID": key, **one} for key, one in structures.items() if isinstance(one, dict)
        ]
    if not isinstance(structures, list):
        raise FormatError(said("this is no CAS in JSON"))
    return cas_of(_structure(one) for one in structures if isinstance(one, dict))


def _structure(data: Json) -> Structure:
    features = {key: value for key, value in data.items() if not key.startswith("%")}
    bare = {
        key.lstrip(SIGNS): spelled(value) if key.startswith("@") else value
        for key, value in features.items()
    }
    return Structure(spelled(data.get("%ID")), spelled(data.get("%TYPE")), bare)
