"""Files in a zip archive, read where they are: nothing is unpacked to the disk."""

import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from annotator.domain.ledger import Rejection

LARGEST = 1 << 30  # bytes of one file when unpacked
DENSE = 100  # times smaller in the archive than unpacked, which no text of some length is
SOME_LENGTH = 1 << 24  # bytes
ENCRYPTED = 0x1

Item = TypeVar("Item")


def each_member(
    path: Path, read: Callable[[BinaryIO, str], Iterator[Item]]
) -> Iterator[Item | Rejection]:
    """Yield what `read` makes of each file in an archive, given it open and under its name.

    A damaged file costs what comes after the damage in that file, and no other.
    """
    try:
        with ZipFile(path) as archive:
            for member in _files(archive):
                yield from _member(archive, member, read)
    except (BadZipFile, NotImplementedError) as error:
        why = "this is no zip archive, or it is cut off; have it made or copied anew"
        yield Rejection(path.name, 0, f"{why} ({error})")


def _files(archive: ZipFile) -> Iterator[ZipInfo]:
    for member in archive.infolist():
        parts = member.filename.split("/")
        if not member.is_dir() and not parts[-1].startswith(".") and parts[0] != "__MACOSX":
            yield member


def _member(
    archive: ZipFile, member: ZipInfo, read: Callable[[BinaryIO, str], Iterator[Item]]
) -> Iterator[Item | Rejection]:
    name = member.filename
    if reason := _unfit(member):
        yield Rejection(name, 0, reason)
        return
    try:
        with archive.open(member) as file:
            yield from read(cast("BinaryIO", file), name)
    except (BadZipFile, EOFError, zlib.error, NotImplementedError) as error:
        yield Rejection(name, 0, f"this file in the archive cannot be read to its end: {error}")


def _unfit(member: ZipInfo) -> str:
    """Say why a file in an archive is not even opened."""
    if member.flag_bits & ENCRYPTED:
        return "this file in the archive needs a password; unpack it first"
    size = member.file_size
    if size > LARGEST or size > max(DENSE * member.compress_size, SOME_LENGTH):
        return f"this file in the archive would grow to {size >> 20} MB; unpack it first"
    return ""
