"""Files in a zip archive, read where they are: nothing is unpacked to the disk."""

import zlib
from collections.abc import Callable, Iterator
from io import SEEK_CUR, BytesIO
from pathlib import Path
from struct import Struct
from typing import BinaryIO, TypeVar, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import crc32

from annotator.domain.ledger import Rejection
from annotator.domain.said import said

LARGEST = 1 << 30  # bytes of one file when unpacked
DENSE = 100  # times smaller in the archive than unpacked, which no text of some length is
SOME_LENGTH = 1 << 24  # bytes
ENCRYPTED, LATER = 0x1, 0x8  # bits of a file's flags: a password; its sizes come after it
LOCAL = b"PK\x03\x04"  # before each file; PKWARE's APPNOTE.TXT, 4.3.7
HEADER = Struct("<4sHHHIIIIHH")
BURSTING = said("this archive would grow to far more than it is; unpack it first")
CUT_OFF = said("this is no zip archive, or it is cut off; have it made or copied anew")

Item = TypeVar("Item")


def each_member(
    path: Path, read: Callable[[BinaryIO, str], Iterator[Item]]
) -> Iterator[Item | Rejection]:
    """Yield what `read` makes of each file in an archive, given it open and under its name.

    A damaged file costs what comes after the damage in that file, and no other; of an archive that
    is cut off the files before the cut are read.
    """
    try:
        archive = ZipFile(path)
    except (BadZipFile, NotImplementedError) as error:
        yield Rejection(path.name, 0, said("{what} ({why})", what=CUT_OFF, why=error))
        for name, data in _before_cut(path):
            yield from read(BytesIO(data), name)
        return
    with archive:
        fit = (member for member in archive.infolist() if not _unfit(member))
        if sum(member.file_size for member in fit) > _most(path):
            yield Rejection(path.name, 0, BURSTING)
            return
        for member in archive.infolist():
            if not member.is_dir() and _is_own(member.filename):
                yield from _member(archive, member, read)


def _before_cut(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the whole files of an archive whose list of contents, at its end, is not there."""
    with path.open("rb") as file:
        while (header := file.read(HEADER.size)).startswith(LOCAL) and len(header) == HEADER.size:
            _, _, flags, method, _, crc, packed, size, name_length, more = HEADER.unpack(header)
            name = file.read(name_length).decode("utf-8", "replace")
            file.seek(more, SEEK_CUR)
            if flags & LATER or _bursts(size, packed):
                return
            data = _unpacked(file.read(packed), method, size)
            if crc32(data) != crc:
                return
            if _is_own(name):
                yield name, data


def _unpacked(data: bytes, method: int, size: int) -> bytes:
    """Return what packed data hold, up to a size; nothing where it is packed in a rare way."""
    if method == ZIP_STORED:
        return data
    if method != ZIP_DEFLATED:
        return b""
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, size)
    except zlib.error:
        return b""


def _is_own(name: str) -> bool:
    """Tell whether a file is one that somebody put in, not what a system keeps beside it."""
    parts = name.split("/")
    return bool(parts[-1]) and not parts[-1].startswith(".") and parts[0] != "__MACOSX"


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
        yield Rejection(
            name, 0, said("this file in the archive cannot be read to its end: {why}", why=error)
        )


def _unfit(member: ZipInfo) -> str:
    """Say why a file in an archive is not even opened."""
    if member.flag_bits & ENCRYPTED:
        return said("this file in the archive needs a password; unpack it first")
    if _bursts(member.file_size, member.compress_size):
        size = member.file_size >> 20
        return said("this file in the archive would grow to {size} MB; unpack it first", size=size)
    return ""


def _most(path: Path) -> int:
    """Return how many bytes all files of an archive may have together, also if they overlap."""
    return max(DENSE * path.stat().st_size, SOME_LENGTH)


def _bursts(size: int, packed: int) -> bool:
    return size > LARGEST or size > max(DENSE * packed, SOME_LENGTH)
