"""What was done since the latest backup, to be done again where the project itself is lost."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from annotator.domain.errors import ProjectError
from annotator.domain.said import said

Place = TypeVar("Place")
MOST = 100_000  # changes, some 50 MB of them
LOST = said(
    "what the project held is in no file any more, and there is no backup of"
    " just now to make a copy of; look for the latest one among the backups"
)


class Trail(Generic[Place]):
    """The steps since a backup, each of which can be done in another place.

    A step too long to be held ends the trail, and so do too many, until there is another backup.
    """

    def __init__(self) -> None:
        self._base: Path | None = None
        self._steps: list[Callable[[Place], object]] = []
        self._weight = 0

    def __bool__(self) -> bool:
        return bool(self._steps)

    def begin(self, backup: Path) -> None:
        """Go on from a backup that holds the project as it is."""
        self.end()
        self._base = backup

    def end(self) -> None:
        """Know no way from any backup to the project as it is."""
        self._base = None
        self._steps.clear()
        self._weight = 0

    def add(self, step: Callable[[Place], object], weight: int = 1) -> None:
        """Remember a step of so many changes."""
        if self._base:
            self._steps.append(step)
            self._weight += weight
        if self._weight > MOST:
            self.end()

    def lay_out(self, out: Path) -> None:
        """Copy the backup to a file; raises ProjectError where there is none."""
        if self._base is None or not self._base.is_file():
            raise ProjectError(LOST)
        try:
            shutil.copyfile(self._base, out)
        except OSError as error:
            out.unlink(missing_ok=True)
            raise ProjectError(
                said("{out} cannot be written ({why})", out=out, why=error.strerror)
            ) from error

    def follow(self, place: Place) -> None:
        """Do all steps again."""
        for step in self._steps:
            step(place)
