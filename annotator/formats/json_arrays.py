"""A JSON array in a file, value by value, so that a large one is never in memory as a whole."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Rejection
from annotator.domain.said import said
from annotator.formats.decode import opened_in
from annotator.formats.json_files import NO_TEXT, no_json
from annotator.formats.limits import LONGEST, MOST_INNER, TOO_FULL

BLOCK = 1 << 16  # characters
BLANK = re.compile(r"[ \t\r\n]*")
CUT_OFF = said("this is not JSON, or it is cut off")
TWO_SIGNS = b"[\0{\0"  # in UTF-16; JSON begins with two of ASCII
HALF = re.compile(r"\\u[dD][89a-fA-F]")  # perhaps of a surrogate pair


def values(path: Path) -> Iterator[tuple[int, Any]]:
    """Yield the values of an array, or the one value that a file holds, and where each begins.

    That is a line, counted from 1. In place of a value that cannot be written comes a Rejection.
    Raises FormatError where it is no JSON, after what comes before.
    """
    with path.open("rb") as file:
        encoding = opened_in(file.read(len(TWO_SIGNS)))
    with path.open(encoding=encoding, newline="") as text:
        scan = _Scan(text)
        try:
            for line, value, raw in scan.values():
                whole = not HALF.search(raw) or _is_text(value)
                yield line, value if whole else Rejection(path.name, line, NO_TEXT)
        except (ValueError, RecursionError) as error:
            raise FormatError(_why(error, scan.line)) from error


def _why(error: Exception, line: int) -> str:
    """Say why the value that begins in a line, or what follows it, cannot be read."""
    match error:
        case json.JSONDecodeError():
            what = said("has a fault or no end")
        case UnicodeDecodeError():
            what = said("is not UTF-8")
        case RecursionError():
            what = said("is nested too deep")
        case _:
            return said("{why}, in what begins in line {line}", why=no_json(error), line=line)
    return said("{cut_off}: what begins in line {line} {how}", cut_off=CUT_OFF, line=line, how=what)


def _is_text(value: Any) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


class _Scan:
    """A file as far as it was read, and the place in it."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text = ""
        self._at = 0
        self.line = 1
        self._decode = json.JSONDecoder().raw_decode

    def values(self) -> Iterator[tuple[int, Any, str]]:
        """Yield the line of each value, the value and how it is written."""
        if self._next() != "[":
            yield self.line, *self._value()
        else:
            self._pass()
            while self._next() != "]":
                yield self.line, *self._value()
                if self._next() == ",":
                    self._pass()
                elif self._next() != "]":
                    raise FormatError(
                        said(
                            "{cut_off}: a comma is missing in line {line}",
                            cut_off=CUT_OFF,
                            line=self.line,
                        )
                    )
            self._pass()
        if self._next():
            raise FormatError(
                said("{cut_off}: something follows in line {line}", cut_off=CUT_OFF, line=self.line)
            )

    def _value(self) -> tuple[Any, str]:
        """Return the value that begins here, reading on, twice as far each time, to its end."""
        wanted = BLOCK
        while True:
            try:
                value, end = self._decode(self._text, self._at)
            except json.JSONDecodeError:
                if not self._further(wanted):
                    raise
            else:
                if end < len(self._text) or not self._further(wanted):
                    raw = self._text[self._at : end]
                    self._pass(end - self._at)
                    return value, raw
            wanted *= 2

    def _further(self, wanted: int) -> bool:
        """Read on in a value; raises FormatError where it is too long."""
        room = LONGEST - (len(self._text) - self._at)
        if room <= 0:
            raise FormatError(
                said(
                    "what begins in line {line} is longer than {longest:,} characters, or has a"
                    " fault or no end",
                    line=self.line,
                    longest=LONGEST,
                )
            )
        if self._text.count("[", self._at) + self._text.count("{", self._at) > MOST_INNER:
            raise FormatError(
                said("in what begins in line {line}: {why}", line=self.line, why=TOO_FULL)
            )
        return self._read(min(wanted, room))

    def _next(self) -> str:
        """Return the next character that is not blank, empty at the end of the file."""
        while True:
            blank = BLANK.match(self._text, self._at)
            self._pass(blank.end() - self._at if blank else 0)
            if self._at < len(self._text) or not self._read(BLOCK):
                return self._text[self._at : self._at + 1]

    def _pass(self, length: int = 1) -> None:
        self.line += self._text.count("\n", self._at, self._at + length)
        self._at += length

    def _read(self, wanted: int) -> bool:
        """Read on, and let go of what was passed."""
        more = self._file.read(wanted)
        self._text = self._text[self._at :] + more
        self._at = 0
        return bool(more)
