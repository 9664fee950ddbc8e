"""From the bytes of a file to the text that offsets count in."""

import codecs
import re
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from annotator.domain.errors import FormatError
from annotator.domain.said import said

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BOM = "\ufeff"
TRIED = ("ascii", "iso8859-1", "cp1252", "utf-8")  # with Windows-1252 in the end
BEYOND_ASCII = re.compile("[^\x00-\x7f]")
ASTRAL = re.compile("[\U00010000-\U0010ffff]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f]")
NULS = 0.25  # of all bytes, where half of the characters or more are of Latin-1
NAMES = {"cp1252": "Windows-1252", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}
LETTERS = re.compile("[À-ÿ]")
MOSTLY = 0.25  # no language of Western Europe has more letters beyond ASCII than a tenth
NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # in XML 1.0
FAULT = "\ufffd"  # what Python decodes damaged bytes to
FOREIGN = re.compile("[^\x00-\x7f\ufffd]")
SURROGATES = re.compile("[\ud800-\udfff]")


def decode(data: bytes) -> tuple[str, str]:
    """Return the text and the encoding it was in: by byte order mark, UTF-8, else Windows-1252.

    UTF-16 without a mark is known by the NULs that are half of most of its characters.

    Raises FormatError where the bytes are no text in any of them.
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _strictly(data[len(bom) :], encoding), encoding
    if encoding := wide(data):
        return _strictly(data, encoding), encoding
    try:
        return _strictly(data, "utf-8"), "utf-8"
    except FormatError:
        _refuse_damaged(data)
    try:
        return _strictly(data, "cp1252"), "cp1252"
    except FormatError as error:
        raise FormatError(said("this is not a text file")) from error


def wide(data: bytes) -> str:
    """Return which UTF-16 bytes are that have no mark: NULs are half of it, and on one side only.

    Empty where they are none.
    """
    for at, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if data[at::2].count(0) > NULS * len(data) and not data[1 - at :: 2].count(0):
            return encoding
    return ""


def opened_in(head: bytes) -> str:
    """Return the encoding, UTF-8 or UTF-16, to open a file in that begins with these bytes."""
    marked = next((name for bom, name in BOMS if head.startswith(bom)), "")
    return "utf-16" if marked.startswith("utf-16") else wide(head) or "utf-8-sig"


def writable(text: str) -> str:
    """Return a text that can be stored and shown: halves of surrogate pairs become a sign."""
    return SURROGATES.sub(FAULT, text)


def begun(head: bytes) -> str:
    """Return how a text begins, given its first bytes; what is damaged or cut off is replaced."""
    marked = next((name for bom, name in BOMS if head.startswith(bom)), "")
    return head.decode(marked or wide(head) or "utf-8", "replace")


def _refuse_damaged(data: bytes) -> None:
    """Raise FormatError for UTF-8 with a fault in it, which would come in as “Itâ€™s”."""
    mended = data.decode(errors="replace")
    if len(FOREIGN.findall(mended)) > mended.count(FAULT) and not CONTROLS.search(mended):
        line = mended.count("\n", 0, mended.index(FAULT)) + 1
        raise FormatError(said("this is UTF-8, but damaged or cut off in line {line}", line=line))


def declared(data: bytes, name: str) -> tuple[str, str]:
    """Return the text and its encoding where the file itself names one.

    A byte order mark and bytes that are valid UTF-8 say more than the name does. Pages that name
    Latin-1 or ASCII mean Windows-1252 (the Encoding Standard of the WHATWG).
    """
    try:
        encoding = codecs.lookup(name).name
    except (LookupError, ValueError):
        return decode(data)
    with suppress(FormatError):
        text, found = decode(data)
        if found != "cp1252":
            return text, found
    return decode(data) if encoding in TRIED else (_strictly(data, encoding), encoding)


def remark(text: str, encoding: str) -> Iterator[str]:
    """Yield a sentence where a text was in another encoding than UTF-8, and how sure that is."""
    name = NAMES.get(encoding, encoding)
    if encoding == "cp1252" and len(LETTERS.findall(text)) > MOSTLY * len(text):
        yield said(
            "read as {name}, which it hardly is; if it reads wrong, save it as UTF-8", name=name
        )
    elif encoding != "utf-8":
        yield said("read as {name}", name=name)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise FormatError(said("this is not text in {encoding}", encoding=encoding)) from error
    if CONTROLS.search(text):
        raise FormatError(said("this is not a text file: it has control characters in it"))
    return text


@dataclass(frozen=True, slots=True)
class Settled:
    """A text as a project keeps it, and the way of old offsets to it."""

    text: str
    dropped: tuple[int, ...] = ()

    def offset(self, old: int) -> int:
        """Return where an offset into the text as it came lies now."""
        return old - bisect_left(self.dropped, old)


def settle(text: str) -> Settled:
    """Drop a byte order mark and turn CRLF and CR into LF; nothing else is touched.

    Raises FormatError where the text holds what no file can: NUL or half a surrogate pair.
    """
    if "\0" in text or SURROGATES.search(text):
        raise FormatError(said("the text holds a NUL or half of a surrogate pair"))
    kept = text.lstrip(BOM)
    dropped = list(range(len(text) - len(kept)))
    dropped += [match.start() for match in re.finditer("\r(?=\n)", text)]
    kept = kept.replace("\r\n", "\n").replace("\r", "\n")
    return Settled(kept, tuple(dropped))


def from_utf16(text: str) -> tuple[int, ...]:
    """Return the UTF-16 offsets after which a code point offset is one less, each."""
    return tuple(match.start() + n for n, match in enumerate(ASTRAL.finditer(text)))


def from_bytes(text: str) -> tuple[int, ...]:
    """Return the offsets into its UTF-8 after which a code point offset is one less, each."""
    places: list[int] = []
    for match in BEYOND_ASCII.finditer(text):
        first = match.start() + len(places)
        places += range(first, first + len(match.group().encode()) - 1)
    return tuple(places)
