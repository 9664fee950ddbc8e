r"""WebAnno's TSV 3, which INCEpTION writes too: a token a line, a column for each feature.

Offsets count UTF-16 units. What covers several tokens has the same number in brackets on each;
annotations of one token are parted by |, and \ stands before a sign that means itself. Only the
sentences are in the file: what stood between them comes in as line breaks. See the appendix
"WebAnno TSV 3.3 File format" of INCEpTION's user guide.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from annotator.domain.errors import FormatError
from annotator.domain.said import said
from annotator.formats.cas_files import SOFA, Cas, Structure, cas_of
from annotator.formats.cas_reader import read_cas
from annotator.formats.cas_types import DEPENDENT, GOVERNOR
from annotator.formats.codec import Codec
from annotator.formats.decode import decode
from annotator.formats.limits import MOST_TEXT, sized

FORMAT = "#FORMAT=WebAnno TSV 3"
SPANS, ARROWS, CHAINS, TEXT = "#T_SP=", "#T_RL=", "#T_CH=", "#Text="
BASE = "BT_"  # before the type of what arrows tie
NOTHING, UNSAID = "_", "*"
TOKEN = re.compile(r"(\d+-\d+(?:\.\d+)?)\t(\d{1,9})-(\d{1,9})\t([^\t]+)(.*)", re.DOTALL)
STACKED = re.compile(r"(?<!\\)\|")
NUMBERED = re.compile(r"(.*?)(?<!\\)\[(\d+)\]", re.DOTALL)
TIED = re.compile(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d+)_(\d+)\])?")
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
FURTHEST = 10_000  # UTF-16 units between sentences
SIGNS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer of the head: its features, and where it has arrows the type of what they tie."""

    type: str
    features: tuple[str, ...]
    base: str = ""

    @property
    def width(self) -> int:
        return len(self.features) + bool(self.base) or 1


@dataclass(slots=True)
class Unit:
    """A line of a token, or of a part of one."""

    name: str
    start: int
    end: int
    surface: str
    cells: list[str]


@dataclass(slots=True)
class Sheet:
    """The text that was put together so far, and what is marked in it, by the ids it is given."""

    text: str = ""
    length: int = 0  # in UTF-16 units
    units: list[Unit] = field(default_factory=list)
    found: dict[str, Structure] = field(default_factory=dict)


def from_tsv(path: Path) -> Cas:
    text, _ = decode(sized(path, MOST_TEXT).read_bytes())
    lines = text.replace("\r\n", "\n").split("\n")
    if not lines[0].startswith(FORMAT):
        raise FormatError(said("this is no WebAnno TSV 3"))
    layers = [layer for line in lines if (layer := _layer(line))]
    sheet = Sheet()
    for sentence, units in _sentences(lines):
        _append(sheet, sentence, units)
    for unit in sheet.units:
        _mark(sheet, unit, layers)
    for unit in sheet.units:
        _tie(sheet, unit, layers)
    features = {"sofaString": sheet.text}
    return cas_of([Structure("text", SOFA, features), *sheet.found.values()])


def _layer(line: str) -> Layer | None:
    head = next((head for head in (SPANS, ARROWS, CHAINS) if line.startswith(head)), None)
    if head is None:
        return None
    name, *features = line.removeprefix(head).split("|")
    base = next((f.removeprefix(BASE) for f in features if f.startswith(BASE)), "")
    return Layer(name, tuple(f for f in features if f and not f.startswith(BASE)), base)


def _sentences(lines: list[str]) -> Iterator[tuple[str, list[Unit]]]:
    """Yield the text of each sentence with its lines; one of several lines has several texts."""
    texts: list[str] = []
    units: list[Unit] = []
    for line in [*lines, TEXT]:
        if line.startswith(TEXT):
            if units:
                yield "\n".join(texts), units
                texts, units = [], []
            texts.append(_plain(line.removeprefix(TEXT)))
        elif match := TOKEN.fullmatch(line):
            name, start, end, word, rest = match.groups()
            cells = rest.split("\t")[1:]
            units.append(Unit(name, int(start), int(end), _plain(word), cells))


def _append(sheet: Sheet, sentence: str, units: list[Unit]) -> None:
    """Put a sentence where its tokens say it is."""
    before, _, _ = sentence.partition(units[0].surface)
    ahead = _length(before) if len(before) < len(sentence) else 0
    start = max(units[0].start - ahead, sheet.length)
    if start - sheet.length > FURTHEST:
        number = units[0].name.partition("-")[0]
        gap = f"{start - sheet.length:,}"  # which may be any number
        raise FormatError(
            said(
                "sentence {number} begins {gap} characters after what comes before it",
                number=number,
                gap=gap,
            )
        )
    sheet.text += "\n" * (start - sheet.length) + sentence
    sheet.length = start + _length(sentence)
    sheet.units += units


def _length(text: str) -> int:
    """Return how many UTF-16 units a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _mark(sheet: Sheet, unit: Unit, layers: list[Layer]) -> None:
    for layer, cells in _by_layer(unit, layers):
        if layer.base:
            continue
        for name, values in _stacked(unit, layer, cells):
            known = sheet.found.get(name)
            start = known.features["begin"] if known else unit.start
            said = dict(zip(layer.features, values, strict=False))
            features = {"begin": start, "end": unit.end, **_said(said)}
            sheet.found[name] = Structure(name, layer.type, features)


def _by_layer(unit: Unit, layers: list[Layer]) -> Iterator[tuple[Layer, list[list[str]]]]:
    """Yield each layer that says something of a unit, with its cells, cut at what is stacked."""
    at = 0
    for layer in layers:
        cells = [STACKED.split(cell) for cell in unit.cells[at : at + layer.width]]
        at += layer.width
        if cells and any(cell != [NOTHING] for cell in cells):
            yield layer, cells


def _stacked(unit: Unit, layer: Layer, cells: list[list[str]]) -> Iterator[tuple[str, list[str]]]:
    """Yield the id of each annotation that is stacked on a unit, and the values it has."""
    for number in range(max(map(len, cells))):
        values = [cell[number] if number < len(cell) else UNSAID for cell in cells]
        tags = [match for value in values if (match := NUMBERED.fullmatch(value))]
        bare = [match[1] if (match := NUMBERED.fullmatch(value)) else value for value in values]
        name = tags[0][2] if tags else f"{unit.name}/{number}"
        yield f"{layer.type}#{name}", bare


def _said(features: dict[str, str]) -> dict[str, str]:
    known = {key: value for key, value in features.items() if value not in {NOTHING, UNSAID}}
    return {key: _plain(value) for key, value in known.items()}


def _tie(sheet: Sheet, unit: Unit, layers: list[Layer]) -> None:
    """Take in the arrows that end at a unit; their last cell says where they come from."""
    for layer, cells in _by_layer(unit, layers):
        if not layer.base:
            continue
        *values, origins = cells
        for number, origin in enumerate(origins):
            match = TIED.fullmatch(origin)
            if match:
                place, head, child = match.groups()
                said = {
                    name: cell[number]
                    for name, cell in zip(layer.features, values, strict=False)
                    if number < len(cell)
                }
                features = {
                    GOVERNOR: _end(layer.base, place, head),
                    DEPENDENT: _end(layer.base, unit.name, child),
                    **_said(said),
                }
                key = f"{layer.type}#{unit.name}/{number}"
                sheet.found[key] = Structure(key, layer.type, features)


def _end(base: str, place: str, number: str | None) -> str:
    return f"{base}#{number}" if number and number != "0" else f"{base}#{place}/0"


def _plain(text: str) -> str:
    return ESCAPED.sub(lambda found: SIGNS.get(found[1], found[1]), text)


def recognises(_path: Path, head: str) -> bool:
    return head.removeprefix("\ufeff").startswith(FORMAT)


WEBANNO = Codec(
    "webanno-tsv", said("WebAnno TSV 3"), (".tsv",), partial(read_cas, from_tsv), None, recognises
)
