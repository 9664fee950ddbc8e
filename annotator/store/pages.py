"""Reading the rows of a SQLite file page by page, however little of it holds together.

SQLite reaches the rows of a table through a tree of pages, and loses a whole branch with one page
of it. Here every leaf is read by itself, whatever leads to it, so that what is lost is what stood
on the damaged pages. Nothing of the file runs, as SQLite is not asked.

The format: https://www.sqlite.org/fileformat2.html
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from annotator.store.sqlite import MAGIC

TABLE_LEAF, INDEX_LEAF, INDEX_INNER = 0x0D, 0x0A, 0x02
MORE = 0x80  # the bit of a byte after which its number goes on
USUAL = 4096  # bytes of a page
HEAD = 100  # bytes of a file before its first page
SIZES = frozenset(1 << power for power in range(9, 17))
LONGEST = 64 * 1024 * 1024  # bytes of a row
WHOLE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes of an integer, by its serial type
NULL, REAL, ZERO, ONE, BLOB = 0, 7, 8, 9, 12
TORN = (ValueError, IndexError, struct.error)
Value = int | float | str | bytes | None


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was read: its rowid and its values; text that is not UTF-8 is left as bytes."""

    rowid: int
    values: tuple[Value, ...]


class Pages:
    """The pages of a file, numbered from 1; `torn` counts the cells that could not be read."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = _page_size(data)
        self._usable = self._size - (data[20] if _has_head(data) else 0)
        self._free = self._freed()
        self.torn = 0

    def __len__(self) -> int:
        return len(self._data) // self._size

    def rows(self) -> Iterator[Row]:
        """Yield the rows of all tables that have rowids, in the order of the file."""
        for number in self._of_kind(TABLE_LEAF):
            for cell in self._cells(number, 8):
                row = self._attempt(cell)
                if row:
                    yield row

    def index_keys(self) -> Iterator[tuple[Value, ...]]:
        """Yield what indexes hold: the columns, then the rowid."""
        for kind, head in ((INDEX_LEAF, 8), (INDEX_INNER, 12)):
            for number in self._of_kind(kind):
                for cell in self._cells(number, head):
                    key = self._attempt_key(cell + (4 if kind == INDEX_INNER else 0))
                    if key:
                        yield key

    def _attempt(self, at: int) -> Row | None:
        try:
            length, at = self._varint(at)
            rowid, at = self._varint(at)
            return Row(_signed(rowid), _record(self._payload(at, length, self._usable - 35)))
        except TORN:
            self.torn += 1
            return None

    def _attempt_key(self, at: int) -> tuple[Value, ...] | None:
        try:
            length, at = self._varint(at)
            most = (self._usable - 12) * 64 // 255 - 23
            return _record(self._payload(at, length, most))
        except TORN:
            return None

    def _of_kind(self, kind: int) -> Iterator[int]:
        for number in range(1, len(self) + 1):
            if number not in self._free and self._data[self._head(number)] == kind:
                yield number

    def _head(self, number: int) -> int:
        """Return where the head of a page is; that of the file precedes the first."""
        return (number - 1) * self._size + (HEAD if number == 1 else 0)

    def _cells(self, number: int, head: int) -> Iterator[int]:
        """Yield where the cells of a page begin."""
        start, first = self._head(number), (number - 1) * self._size
        (count,) = struct.unpack_from(">H", self._data, start + 3)
        count = min(count, (self._size - (start - first) - head) // 2)
        for offset in struct.unpack_from(f">{count}H", self._data, start + head):
            if head <= offset < self._usable:
                yield first + offset
            else:
                self.torn += 1

    def _payload(self, at: int, length: int, most: int) -> bytes:
        """Return what a cell holds, with what spilled over to other pages."""
        if length > LONGEST:
            raise ValueError("longer than any row")
        if length <= most:
            return self._cut(at, length)
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (self._usable - 4)
        local = local if local <= most else least
        (further,) = struct.unpack(">I", self._cut(at + local, 4))
        return self._cut(at, local) + self._spilled(further, length - local)

    def _spilled(self, number: int, length: int) -> bytes:
        parts: list[bytes] = []
        while length > 0:
            if not 1 < number <= len(self) or number in self._free:
                raise ValueError("what spilled over is not there")
            start = (number - 1) * self._size
            (number,) = struct.unpack_from(">I", self._data, start)
            parts.append(self._cut(start + 4, min(length, self._usable - 4)))
            length -= self._usable - 4
        return b"".join(parts)

    def _cut(self, at: int, length: int) -> bytes:
        found = self._data[at : at + length]
        if len(found) != length:
            raise ValueError("cut off")
        return found

    def _varint(self, at: int) -> tuple[int, int]:
        return _varint(self._data, at)

    def _freed(self) -> frozenset[int]:
        """Return the pages that are in no use; they may hold what was removed long ago."""
        if not _has_head(self._data):
            return frozenset()
        found: set[int] = set()
        (trunk,) = struct.unpack_from(">I", self._data, 32)
        while 1 < trunk <= len(self) and trunk not in found:
            found.add(trunk)
            start = (trunk - 1) * self._size
            trunk, count = struct.unpack_from(">II", self._data, start)
            if count > self._size // 4 - 2:  # no list of pages
                break
            found.update(struct.unpack_from(f">{count}I", self._data, start + 8))
        return frozenset(found)


def _has_head(data: bytes) -> bool:
    return data.startswith(MAGIC) and len(data) >= HEAD


def _page_size(data: bytes) -> int:
    if not _has_head(data):
        return USUAL
    (size,) = struct.unpack_from(">H", data, 16)
    size = 1 << 16 if size == 1 else size
    return size if size in SIZES else USUAL


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the number that begins somewhere, and where it has ended."""
    value = 0
    for end in range(at, at + 8):
        byte = data[end]
        value = value << 7 | byte & ~MORE
        if not byte & MORE:
            return value, end + 1
    return value << 8 | data[at + 8], at + 9


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _record(data: bytes) -> tuple[Value, ...]:
    """Return the values of a record; raises one of `TORN` where it is none."""
    end, at = _varint(data, 0)
    kinds: list[int] = []
    while at < end:
        kind, at = _varint(data, at)
        kinds.append(kind)
    if at != end:
        raise ValueError("the head of the record is torn")
    borders = [end]
    for kind in kinds:
        borders.append(borders[-1] + _length(kind))
    if borders[-1] != len(data):
        raise ValueError("not as long as it says")
    places = pairwise(borders)
    return tuple(_value(kind, data[a:b]) for kind, (a, b) in zip(kinds, places, strict=True))


def _length(kind: int) -> int:
    if kind >= BLOB:
        return (kind - BLOB) // 2
    if kind in WHOLE:
        return WHOLE[kind]
    if kind in {NULL, ZERO, ONE}:
        return 0
    if kind == REAL:
        return 8
    raise ValueError("no such kind of value")


def _value(kind: int, data: bytes) -> Value:
    if kind >= BLOB:
        return _text(data) if kind % 2 else data
    if kind in WHOLE:
        return int.from_bytes(data, "big", signed=True)
    if kind == REAL:
        (real,) = struct.unpack(">d", data)
        return float(real)
    return {NULL: None, ZERO: 0, ONE: 1}[kind]


def _text(data: bytes) -> str | bytes:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data
