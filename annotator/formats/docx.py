"""Word documents: paragraphs, lists and tables as they read once all tracked changes are accepted.

The package is opened by python-docx, whose parser expands no entities and fetches nothing.
"""

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from annotator.domain.article import LANGUAGE, Article
from annotator.domain.errors import FormatError
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.formats.codec import Codec
from annotator.formats.limits import LARGEST
from annotator.formats.whole import article_of, extra, whole

MOST = 20_000_000  # bytes of XML: no article has more, and a tree takes ten times as much memory
MOST_TAGS = 500_000  # as many as take a moment to go through
MOST_PARTS = 5_000  # files in a document; Word writes some twenty, and one for each picture
PIECE = 1 << 20  # bytes that are unpacked at a time
NAME = 100  # characters of what a part is called
PICTURES = "word/media/"
TOO_MUCH = said("it unpacks to more than one article can hold")
DAMAGED = (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)  # of an archive
FAULTS = (KeyError, ValueError, AttributeError, SyntaxError)  # of what is in it
OLE = b"\xd0\xcf\x11\xe0"  # how a document begins that is encrypted, or of Word before 2007
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT, PARAGRAPH, TABLE, ROW, CELL = (W + name for name in ("t", "p", "tbl", "tr", "tc"))
BREAK, BOX = W + "br", W + "txbxContent"
SIGNS = {W + "tab": "\t", BREAK: "\n", W + "cr": "\n", W + "noBreakHyphen": "\u2011"}
# What was deleted, what only tells Word something, and what older programs see instead.
LEFT_OUT = {W + name for name in ("del", "moveFrom", "instrText", "pPr", "rPr", "sectPr")}
LEFT_OUT |= {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}


def article(path: Path) -> Iterator[Article | str]:
    docx = extra("docx", said("Word documents"))
    _check(path)
    try:
        document = docx.Document(str(path))
        body = document.element.body
    except FAULTS as error:
        raise FormatError(said("this is no Word document, or a damaged one")) from error
    try:
        about = _about(document.core_properties)
    except FAULTS:
        yield said("its title, author and date cannot be read")
        about = {}
    yield article_of(path, "".join(_joined(body)), about)


def _check(path: Path) -> None:
    """Raise FormatError for what is no zip archive, a damaged one, or one that unpacks to a lot."""
    with path.open("rb") as file:
        if file.read(len(OLE)) == OLE:
            raise FormatError(
                said("this is encrypted, or of Word before 2007; save it anew as .docx")
            )
    try:
        with ZipFile(path) as packed:
            members = packed.infolist()
            xml = sum(m.file_size for m in members if not m.filename.startswith(PICTURES))
            if xml > MOST or sum(m.file_size for m in members) > LARGEST:
                raise FormatError(TOO_MUCH)
            if len(members) > MOST_PARTS or sum(_tags(packed, m) for m in members) > MOST_TAGS:
                raise FormatError(TOO_MUCH)
    except DAMAGED as error:
        raise FormatError(said("this is no Word document, or one that is cut off")) from error


def _tags(packed: ZipFile, member: ZipInfo) -> int:
    """Count the tags in a part of a document, if it is XML, reading it to its end."""
    tags = 0
    try:
        with packed.open(member) as part:
            while piece := part.read(PIECE):
                tags += piece.count(b"<")
    except BadZipFile as error:
        name = shortened(member.filename, NAME)
        raise FormatError(said("the document is damaged, in its part {name}", name=name)) from error
    return 0 if member.filename.startswith(PICTURES) else tags


def _about(known: Any) -> dict[str, Any]:
    about = {"title": known.title, "byline": known.author}
    date, language = known.created, known.language
    about |= {"date": f"{date:%Y-%m-%d}" if date else ""}
    said = {key: value.strip() for key, value in about.items() if value.strip()}
    return said | {"meta": {LANGUAGE: language} if language else {}}


def _joined(body: Any) -> Iterator[str]:
    """Yield the text in pieces: items and rows a line each, a blank line between paragraphs."""
    before: Any = None
    for place, text in _blocks(body):
        if not text.strip():
            continue
        if before is not None:
            yield "\n" if before == place != PARAGRAPH else "\n\n"
        yield text
        before = place


def _blocks(parent: Any) -> Iterator[tuple[Any, str]]:
    """Yield the text of each paragraph or row with what it stands in: a list, a table, nothing."""
    for element in parent:
        if element.tag == PARAGRAPH:
            listed = element.find(f"{W}pPr/{W}numPr") is not None or "List" in _style(element)
            yield "list" if listed else PARAGRAPH, _text(element)
            for box in _boxes(element):
                yield from _blocks(box)
        elif element.tag == TABLE:
            for row in element.iterchildren(ROW):
                yield element, "\t".join(map(_cell, row.iterchildren(CELL)))
        elif element.tag not in LEFT_OUT:  # a content control, or what is marked as inserted
            yield from _blocks(element)


def _boxes(parent: Any) -> Iterator[Any]:
    """Yield the text boxes that hang on a paragraph; those in a box hang on its own paragraphs."""
    for element in parent:
        if element.tag == BOX:
            yield element
        elif element.tag not in LEFT_OUT:
            yield from _boxes(element)


def _style(paragraph: Any) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def _cell(cell: Any) -> str:
    return " ".join(filter(None, (text.strip() for _, text in _blocks(cell))))


def _text(element: Any) -> str:
    parts: list[str] = []
    for inner in element:
        if inner.tag == TEXT:
            parts.append(inner.text or "")
        elif inner.tag in SIGNS:
            parts.append("" if inner.get(f"{W}type") in ("page", "column") else SIGNS[inner.tag])
        elif inner.tag not in LEFT_OUT and inner.tag != BOX:
            parts.append(_text(inner))
    return "".join(parts)


DOCX = Codec("docx", said("Word document"), (".docx",), whole(article))
