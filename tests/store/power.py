"""A disk that loses power: what a program wrote to it, and what may be left of that.

Nothing is certain to be on the disk but what was synced. Of what was written to a file after its
last sync, each piece is there or not, as chance has it; a file that was never synced may not be
there at all. That is what journalling file systems promise.
"""
# ruff: noqa: N802  (the methods are called as SQLite calls them)

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Self

import apsw

SECTOR = 512  # bytes that are written whole or not at all
NAMES = count()


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes that went into a file."""

    file: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file that was cut to a size."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """The moment from which a file is as it was."""

    file: str


@dataclass(frozen=True, slots=True)
class Delete:
    """A file that was deleted."""

    file: str


@dataclass(frozen=True, slots=True)
class Told:
    """The moment in which a person was told that an edit is on disk, by its number from 1."""

    edit: int


Event = Write | Cut | Sync | Delete | Told


class Disk(apsw.VFS):
    """Passes everything on to the system, and keeps a list of it."""

    def __init__(self) -> None:
        self.name = f"disk-{next(NAMES)}"
        self.events: list[Event] = []
        super().__init__(self.name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> "File":
        return File(self, name, flags)

    def xDelete(self, name: str, syncdir: bool) -> None:  # noqa: FBT001  (SQLite's interface)
        self.events.append(Delete(Path(name).name))
        super().xDelete(name, syncdir)

    @contextmanager
    def connected(self, path: Path) -> Iterator[apsw.Connection]:
        """Open a database on this disk; when it is closed, the list is complete."""
        connection = apsw.Connection(str(path), vfs=self.name)
        try:
            yield connection
        finally:
            connection.close()


class File(apsw.VFSFile):
    """A file on such a disk."""

    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self._events = disk.events
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(path).name if path else ""
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._events.append(Write(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._events.append(Cut(self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self._events.append(Sync(self._name))
        super().xSync(flags)


class Platter:
    """What is certain to be in each file, and what happened to it since its last sync."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._certain = {name: bytearray(data) for name, data in files.items()}
        self._pending: dict[str, list[Event]] = {}

    @classmethod
    def after(cls, files: dict[str, bytes], events: Sequence[Event]) -> Self:
        """Return how it stands after some events, if these files were there before."""
        platter = cls(files)
        for event in events:
            platter.take(event)
        return platter

    def take(self, event: Event) -> None:
        match event:
            case Told():
                pass
            case Sync(file):
                for pending in self._pending.pop(file, ()):
                    self._apply(self._certain, pending)
            case _:
                self._pending.setdefault(event.file, []).append(event)

    def left(self, chance: random.Random) -> dict[str, bytes]:
        """Return what files are left, and what is in them, when the power goes now."""
        files = {name: bytearray(data) for name, data in self._certain.items()}
        for pending in self._pending.values():
            for event in pending:
                for piece in _pieces(event):
                    if chance.random() < 0.5:
                        self._apply(files, piece)
        return {name: bytes(data) for name, data in files.items()}

    @staticmethod
    def _apply(files: dict[str, bytearray], event: Event) -> None:
        match event:
            case Write(file, offset, data):
                content = files.setdefault(file, bytearray())
                content.extend(bytes(max(0, offset - len(content))))
                content[offset : offset + len(data)] = data
            case Cut(file, size):
                del files.setdefault(file, bytearray())[size:]
            case Delete(file):
                files.pop(file, None)


def _pieces(event: Event) -> Iterator[Event]:
    """Yield the parts of an event that each happen or not."""
    if not isinstance(event, Write):
        yield event
        return
    for start in range(0, len(event.data), SECTOR):
        yield Write(event.file, event.offset + start, event.data[start : start + SECTOR])
