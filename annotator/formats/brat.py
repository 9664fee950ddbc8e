"""brat's standoff: a text, its annotations in an .ann file beside it, and files of settings.

Offsets count code points of the text as Python reads it, each line break one; other tools that
write .ann files count CRLF as two, or a byte order mark as one: whichever fits the texts that the
annotations bring is taken. Attributions come as events with the cue as trigger, or as relations.
"""

from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.plain import Json
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.formats.brat_frames import Standoff
from annotator.formats.brat_lines import Mark, Remark, Tie, parse
from annotator.formats.brat_writer import write
from annotator.formats.codec import Codec
from annotator.formats.decode import BOM, decode
from annotator.formats.limits import MOST_TEXT, sized
from annotator.formats.sheets import Sheet, record_from

TEXT, ANNOTATIONS = ".txt", ".ann"


def read(path: Path) -> Iterator[Record | Rejection]:
    """Yield the record of a text and the .ann file beside it, whichever of them is named."""
    text, annotations = path.with_suffix(TEXT), path.with_suffix(ANNOTATIONS)
    if not text.exists():
        why = said(
            "there is no {file} beside it; brat keeps the text of an .ann file in a .txt file of"
            " its name",
            file=text.name,
        )
        yield Rejection(path.name, 0, why)
        return
    name = text.name
    try:
        raw, encoding = _decoded(text)
        name = annotations.name
        lines, _ = _decoded(annotations) if annotations.exists() else ("", "")
    except FormatError as error:
        yield Rejection(name, 0, str(error))
        return
    stated: list[Mark | Tie | Remark] = []
    for number, line in enumerate(_lf(lines.removeprefix(BOM)).split("\n"), start=1):
        if line.strip():
            try:
                stated.append(parse(line, number))
            except ValueError as error:
                yield Rejection(name, number, str(error))
    about = {"id": text.stem, "meta": {} if encoding == "utf-8" else {"encoding": encoding}}
    yield from _record(name, about, _fitting(raw, stated), stated)


def _decoded(path: Path) -> tuple[str, str]:
    """Return the text of a file, with its byte order mark, and its encoding."""
    data = sized(path, MOST_TEXT).read_bytes()
    with suppress(UnicodeDecodeError):
        return data.decode(), "utf-8"
    return decode(data.removeprefix(BOM_UTF8))


def _lf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _fitting(raw: str, stated: Iterable[Mark | Tie | Remark]) -> str:
    """Return the text in the form in which most annotations find theirs."""
    marks = [mark for mark in stated if isinstance(mark, Mark)]
    bare = raw.removeprefix(BOM)
    forms = dict.fromkeys((_lf(bare), bare, _lf(raw), raw))
    return max(forms, key=lambda text: sum(_fits(text, mark) for mark in marks))


def _fits(text: str, mark: Mark) -> bool:
    start, end = mark.fragments[0]
    found = text[start:end] if len(mark.fragments) == 1 else ""
    return bool(found) and found == mark.surface


def _record(
    file: str, about: Json, text: str, stated: list[Mark | Tie | Remark]
) -> Iterator[Record | Rejection]:
    standoff = Standoff(text, stated)
    yield from (Rejection(file, line, why) for line, why in standoff.faults)
    yield from (Note(file, 0, what) for what in standoff.notes())
    about["meta"] |= {"notes": standoff.remarks} if standoff.remarks else {}
    pieces, links = standoff.pieces(), standoff.links
    yield from record_from(Sheet(file, 0, text, about, pieces, links, standoff.speakers()))


def recognises(path: Path, _head: str) -> bool:
    """Tell a text that has annotations beside it, and such annotations."""
    return path.suffix == ANNOTATIONS or path.with_suffix(ANNOTATIONS).exists()


BRAT = Codec(
    "brat",
    said("brat standoff"),
    (ANNOTATIONS, TEXT),
    read,
    write,
    recognises,
    beside=(ANNOTATIONS, ".conf"),
    folder=True,
    leaves=said("zones, titles and the like, states, scores, speakers without a knowledge base id"),
)
