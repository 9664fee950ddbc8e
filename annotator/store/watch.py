"""Noticing that another program has moved a project file away, or written over it.

SQLite holds the file for itself and looks at it no more, so it would go on with one that is gone,
and lay its pages over what was copied into its place.

The format: https://www.sqlite.org/fileformat2.html
"""

import sqlite3
import struct
from pathlib import Path

from annotator.store.refusals import MOVED, OVERWRITTEN, identity_of

HEAD = 100  # bytes of a file before its first page, with what SQLite counts
TABLE_INNER = 0x05
LAST_BELOW = 8  # where in such a page the number of the last one below it stands
DEEPEST = 20  # levels; no tree of pages has more
# Where a row is added at every step, and what tells a project from another that is as young.
TELLING = "SELECT rootpage FROM sqlite_schema WHERE name IN ('edit', 'instalment', 'setting')"


class Watch:
    """Knows a project file as this program has left it.

    The file is held open until nobody else in the program has it: to close it any sooner would
    drop SQLite's lock (POSIX).
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._file = path.open("rb", buffering=0)
        self._size = 0
        self._roots = [int(row[0]) for row in connection.execute(TELLING)]
        self._page = int(connection.execute("PRAGMA page_size").fetchone()[0])
        self.identity = identity_of(path)
        self.renew()

    def renew(self) -> None:
        """Take the file as it is now for what this program has left; call it after each write."""
        self._known = self._read()

    def strayed(self) -> str:
        """Say what another program did to the file; an empty text where it is as it was left."""
        if identity_of(self._path) != self.identity:
            return MOVED
        return "" if self._read() == self._known else OVERWRITTEN

    def close(self) -> None:
        self._file.close()

    def _read(self) -> tuple[int, bytes]:
        """Return the length of the file, and those of its bytes that every step changes."""
        parts = [self._at(0, HEAD), *map(self._last_leaf, self._roots)]
        return self._file.seek(0, 2), b"".join(parts)

    def _last_leaf(self, number: int) -> bytes:
        """Return the page of a table with its latest rows."""
        page = b""
        for _ in range(DEEPEST):
            page = self._at((number - 1) * self._page, self._page)
            if len(page) < self._page or page[0] != TABLE_INNER:
                break
            (number,) = struct.unpack_from(">I", page, LAST_BELOW)
            number = max(number, 1)
        return page

    def _at(self, offset: int, length: int) -> bytes:
        self._file.seek(offset)
        return self._file.read(length)
