"""A process of its own that reads the lines of a PDF, with an end to its time and memory.

PDFium ends the process that it is in where memory runs out, and a few kilobytes can ask for
gigabytes. The path is the argument, with the seconds; a line of JSON on stdout carries the lines of
each page and what is known of the whole, or the sentence that says why there are none.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from ctypes import byref, c_double
from dataclasses import astuple
from itertools import islice
from pathlib import Path
from typing import Any

from annotator.domain.errors import FormatError
from annotator.domain.said import said
from annotator.domain.said_json import text_to_json
from annotator.formats.pdf_lines import Line, Page
from annotator.formats.whole import extra

ROOM = 600_000_000  # bytes of memory, where the system can limit it
MOST_PAGES = 1000
PASSWORD = 4  # the error of PDFium's FPDF_GetLastError that a password is asked for
BREAKS = frozenset("\r\n")
JUNK = ("microsoft word - ", "untitled")  # what programs take for a title


def main(path: Path, seconds: int) -> None:
    _limit(seconds)
    try:
        pages, about = _read(extra("pypdfium2", said("PDF files")), path)
    except FormatError as error:
        told: dict[str, Any] = {"error": text_to_json(str(error))}
    else:
        told = {"pages": [[astuple(line) for line in page] for page in pages], "about": about}
    sys.stdout.write(json.dumps(told))


def _limit(seconds: int) -> None:
    """Have the system end this process where it asks for too much; Windows knows no such limits."""
    with suppress(ImportError):
        import resource  # noqa: PLC0415  (not there on Windows)

        resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read(pdfium: Any, path: Path) -> tuple[Sequence[Page], dict[str, Any] | None]:
    """Return the lines of each page and what is known of the whole, None where that is damaged."""
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        if error.err_code == PASSWORD:
            raise FormatError(said("a password is asked for; save it without one")) from error
        raise FormatError(said("this is no PDF, or one that is damaged or cut off")) from error
    with closing(document):
        if len(document) > MOST_PAGES:
            raise FormatError(
                said("{count:,} pages are too many for one article", count=len(document))
            )
        try:
            pages = [list(_lines(pdfium.raw, page)) for page in _pages(document)]
        except pdfium.PdfiumError as error:
            raise FormatError(said("a page of it cannot be read")) from error
        try:
            return pages, _about(document.get_metadata_dict())
        except UnicodeDecodeError:
            return pages, None


def _pages(document: Any) -> Iterator[Any]:
    """Yield the text of each page."""
    for number in range(len(document)):
        with closing(document[number]) as page, closing(page.get_textpage()) as text:
            yield text


def _lines(raw: Any, page: Any) -> Iterator[Line]:
    """Yield the lines of a page in the order in which PDFium reads them."""
    start, signs = 0, [chr(raw.FPDFText_GetUnicode(page, at)) for at in range(page.count_chars())]
    for end in [at for at, sign in enumerate(signs) if sign in BREAKS] + [len(signs)]:
        inked = [at for at in range(start, end) if not signs[at].isspace()]
        if inked:
            yield _line(raw, page, inked, _text(signs[start:end]))
        start = end + 1


def _text(signs: list[str]) -> str:
    """Put the UTF-16 units of a line together; what is no character becomes a replacement sign."""
    line = "".join(signs).strip("\r\n\t ").replace("\0", "\ufffd")
    return line.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _line(raw: Any, page: Any, inked: list[int], text: str) -> Line:
    first, last = inked[0], inked[-1]
    x, y, lowest = c_double(), c_double(), c_double()
    raw.FPDFText_GetCharOrigin(page, last, byref(x), byref(lowest))
    raw.FPDFText_GetCharOrigin(page, first, byref(x), byref(y))
    _, bottom, _, top = page.get_charbox(first, loose=True)  # as the font is, not the sign
    right = page.get_charbox(last)[2]
    return Line(text, x.value, right, y.value, lowest.value, top - bottom)


def _about(known: dict[str, str]) -> dict[str, Any]:
    title, author = known.get("Title", "").strip(), known.get("Author", "").strip()
    if title.casefold().startswith(JUNK):
        title = ""
    about = {"title": title, "byline": author, "date": _date(known.get("CreationDate", ""))}
    return {key: value for key, value in about.items() if value}


def _date(stated: str) -> str:
    """Return the day of a date such as "D:20260304100000+01'00'" (ISO 32000-1, 7.9.4)."""
    digits = "".join(islice((sign for sign in stated.removeprefix("D:") if sign.isdigit()), 8))
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if len(digits) == 8 else ""  # noqa: PLR2004


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
