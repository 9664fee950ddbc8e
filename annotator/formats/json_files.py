"""JSON in files: a value a line, or one value."""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from contextlib import suppress
from math import isfinite
from pathlib import Path
from typing import BinaryIO, TextIO

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Rejection
from annotator.domain.plain import Json
from annotator.domain.said import said
from annotator.formats.decode import BOM, begun, decode
from annotator.formats.limits import LONGEST, MOST_INNER, MOST_WIDE, TOO_FULL, TOO_LONG, lines

HEAD = 1 << 16  # bytes
NO_TEXT = said("it holds half of a surrogate pair, which is no text")
NO_NUMBER = said("it holds a number that is not finite or has far too many digits")
SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")  # of a pair, or alone, which no file can hold

Objects = Iterator[tuple[int, Json | Rejection]]


def objects(path: Path, *, strictly: bool = False) -> Objects:
    """Yield the object of each line that is not blank with its number, or why it has none.

    Strictly, what could not be written again is none: NaN, infinity and half surrogate pairs.
    """
    with path.open("rb") as file:
        yield from objects_in(file, path.name, strictly=strictly)


def objects_in(file: BinaryIO, name: str, *, strictly: bool = False) -> Objects:
    """Yield the objects of the lines of an open file, as `objects` does."""
    try:
        for number, line in enumerate(byte_lines(file), start=1):
            if line is None:
                yield number, Rejection(name, number, TOO_LONG)
            elif line.strip():
                yield number, _object(name, number, line, strictly=strictly)
    except FormatError as error:
        yield 0, Rejection(name, 0, str(error))


def first_object(path: Path, head: str) -> Json:
    """Return the first object that stands in a line of a file, given how it begins; else none."""
    whole, _, rest = head.rpartition("\n")
    for line in whole.split("\n") if whole else [_first_line(path, rest)]:
        with suppress(ValueError, RecursionError):
            data = json.loads(line.removeprefix(BOM))
            if isinstance(data, dict):
                return data
    return {}


def is_object(head: str) -> bool:
    """Tell whether a file that begins so begins with an object."""
    return head.lstrip(f"{BOM} \t\r\n").startswith("{")


def _first_line(path: Path, head: str) -> str:
    """Return a line that begins the file and is too long for its head."""
    if not is_object(head):
        return ""
    with path.open("rb") as file:
        return begun(file.readline(LONGEST))


def byte_lines(file: BinaryIO) -> Iterator[bytes | None]:
    """Cut a file up before it is decoded, so that one damaged line does not spoil the others.

    None stands for a line that is too long.
    """
    if b"\0" in file.read(HEAD):  # as in UTF-16, or in what is no text at all
        file.seek(0)
        yield from _wide_lines(file)
        return
    file.seek(0)
    if file.read(len(BOM_UTF8)) != BOM_UTF8:
        file.seek(0)
    yield from lines(file)


def _wide_lines(file: BinaryIO) -> Iterator[bytes | None]:
    data = file.read(MOST_WIDE + 1)
    if len(data) > MOST_WIDE:
        raise FormatError(
            said(
                "this is UTF-16 of more than {most:,} bytes; save it as UTF-8",
                most=MOST_WIDE,
            )
        )
    for line in decode(data)[0].encode().split(b"\n"):
        yield line if len(line) < LONGEST else None


def _object(name: str, number: int, line: bytes, *, strictly: bool) -> Json | Rejection:
    if line.count(b"[") + line.count(b"{") > MOST_INNER:
        return Rejection(name, number, TOO_FULL)
    try:
        data = (STRICTLY if strictly else LOOSELY).decode(line.decode())
        if strictly and SURROGATE.search(line):
            TO_JSON.encode(data).encode()
    except (ValueError, RecursionError) as error:
        return Rejection(name, number, no_json(error))
    if not isinstance(data, dict):
        return Rejection(name, number, said("a line must be a JSON object"))
    return data


def _finite(number: str) -> float:
    value = float(number)
    if not isfinite(value):
        raise ValueError(NO_NUMBER)
    return value


def no_json(error: Exception) -> str:
    """Say why something is no JSON, in words of the file and not of the program."""
    match error:
        case json.JSONDecodeError():
            return said("this is not JSON from character {pos} on", pos=error.pos + 1)
        case UnicodeDecodeError():
            return said("this is not JSON: byte {start} is not UTF-8", start=error.start + 1)
        case UnicodeEncodeError():
            return NO_TEXT
        case RecursionError():
            return said("this is not JSON: it is nested too deep")
        case _:
            return NO_NUMBER


LOOSELY = json.JSONDecoder()
STRICTLY = json.JSONDecoder(parse_float=_finite, parse_constant=_finite)
TO_JSON = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


def write_line(data: Json, file: TextIO) -> None:
    file.write(TO_JSON.encode(data))  # in one piece: `json.dump` writes each value alone
    file.write("\n")


def describe(error: Exception) -> str:
    """Say what was wrong with data that no value could be made of."""
    return said("{why} is missing", why=error) if isinstance(error, KeyError) else str(error)
