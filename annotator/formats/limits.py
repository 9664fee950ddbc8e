"""How large what is read may be; what is larger is no article, and would fill the memory.

A text takes up to four times as much memory as its bytes, in some scripts, and a list or object of
JSON up to 24 times as much: with these limits no file takes more than 500 MB.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from annotator.domain.errors import FormatError
from annotator.domain.said import said

LONGEST = 26_000_000  # bytes of a line, or characters of one value of JSON
LARGEST = 100_000_000  # bytes of a file that is read as a whole, with pictures in it
MOST_INNER = 600_000  # lists and objects in one value of JSON
MOST_CELLS = 10_000_000  # characters of a row of a table
MOST_TEXT = 20_000_000  # bytes of a file that is all text
MOST_WIDE = 50_000_000  # bytes of a file of lines in UTF-16, which is read as a whole
MOST_TOKENS = 1_000_000  # of one article
TOO_LONG = said("the line is longer than {longest:,} bytes, which no article is", longest=LONGEST)
TOO_FULL = said(
    "it holds more than {most:,} lists and objects, which no article does",
    most=MOST_INNER,
)
PIECE = 1 << 20  # bytes that are passed over at a time


def sized(path: Path, most: int = LARGEST) -> Path:
    """Return the path of a file; raises FormatError where the file is larger than that."""
    size = path.stat().st_size
    if size > most:
        raise FormatError(
            said(
                "{size:,} bytes are too many for one article ({most:,} are read)",
                size=size,
                most=most,
            )
        )
    return path


def beginning(path: Path, most: int = MOST_TEXT) -> bytes:
    """Return what a file or pipe holds; raises FormatError where that is more, or has no end."""
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise FormatError(said("more than {most:,} bytes are too many for one article", most=most))
    return data


def lines(file: BinaryIO) -> Iterator[bytes | None]:
    """Yield the lines of a file from where it stands, None for one that is too long."""
    while line := file.readline(LONGEST):
        if len(line) == LONGEST and not line.endswith(b"\n"):
            while (rest := file.readline(PIECE)) and not rest.endswith(b"\n"):
                pass
            yield None
        else:
            yield line
