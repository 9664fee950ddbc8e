"""Where the changes of a long edit wait until all of them are known."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from annotator.domain.article import Article
from annotator.domain.edit import Change
from annotator.domain.errors import ProjectError
from annotator.domain.said import said
from annotator.store.batch import unbatched
from annotator.store.journal import decode, encode

FULL = 150_000  # the weight of an instalment: some 25 articles of 400 words with 40 spans
WEIGHT = 100  # of a change, about its characters as JSON; a text weighs as many as it has


class Spool:
    """Holds the changes of one edit in instalments, all but the last in a file without a name.

    `unspooled` are the changes since the last instalment; a short edit has no others.
    """

    def __init__(self, folder: Path) -> None:
        """Keep the file in a folder, that of the project, which lies on a real disk."""
        self._folder = folder
        self._file: IO[bytes] | None = None
        self._ends: list[int] = [0]
        self._weight = 0
        self.unspooled: list[Change] = []

    def __len__(self) -> int:
        """Count the instalments."""
        return len(self._ends) - 1 + bool(self.unspooled)

    @property
    def is_short(self) -> bool:
        """Whether all is in `unspooled`."""
        return len(self._ends) == 1

    def add(self, change: Change) -> None:
        self.unspooled.append(change)
        text = len(change.thing.text) if isinstance(change.thing, Article) else 0
        self._weight += WEIGHT + text

    @property
    def full(self) -> bool:
        """Whether it is time to spool."""
        return self._weight >= FULL

    def spool(self) -> None:
        """Put the changes since the last time into the file, as an instalment."""
        with self._writing() as file:
            file.seek(self._ends[-1])
            file.write(encode(self.unspooled))
            self._ends.append(file.tell())
        self.unspooled.clear()
        self._weight = 0

    def instalments(self) -> Iterator[bytes]:
        """Yield all instalments, encoded as in the journal, in the order in which they came."""
        for position in range(len(self._ends) - 1):
            yield self._instalment(position)
        if self.unspooled:
            yield encode(self.unspooled)

    def changes(self, positions: Iterable[int]) -> Iterator[Change]:
        """Yield what was spooled at some positions, which count from 0."""
        for position in positions:
            yield from unbatched(decode(self._instalment(position)))

    def close(self) -> None:
        """Let go of the file, which leaves nothing behind."""
        if self._file:
            self._file.close()

    def _instalment(self, position: int) -> bytes:
        assert self._file is not None  # noqa: S101  (something was spooled)
        start, end = self._ends[position : position + 2]
        self._file.seek(start)
        return self._file.read(end - start)

    @contextmanager
    def _writing(self) -> Iterator[IO[bytes]]:
        try:
            if self._file is None:
                self._file = TemporaryFile(dir=self._folder)  # noqa: SIM115  (until it is closed)
            yield self._file
        except OSError as error:
            raise ProjectError(
                said(
                    "there is no room in {folder} ({why}); nothing was done",
                    folder=self._folder,
                    why=error.strerror,
                )
            ) from error
