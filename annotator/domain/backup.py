"""Copies of a project that are kept in case something goes wrong."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from annotator.domain.said import joined
from annotator.domain.steps import step

RECENT, DAYS, WEEKS, MONTHS = 10, 7, 4, 6  # how many are kept of each


class Occasion(StrEnum):
    """When a backup was made."""

    OPENED = "opened"
    WORKED = "worked"
    MIGRATION = "before-migration"
    MERGE = "before-merge"
    REPAIR = "before-repair"
    BULK = "before-bulk"
    RESTORE = "before-restore"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project as it was; `at` is in UTC."""

    path: Path
    at: datetime
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Outline:
    """What a project holds, in figures; `steps` are the names of its latest edits, latest first.

    `last` is the number of the latest edit and `standing` how many have not been undone: where both
    are the same, so is the project.
    """

    articles: int
    done: int
    spans: int
    quotes: int
    speakers: int
    last: int
    standing: int
    judgements: int = 0
    steps: tuple[tuple[int, str, str], ...] = ()

    def same(self, other: "Outline") -> bool:
        return (self.last, self.standing) == (other.last, other.standing)


def lost(now: Outline, then: Outline) -> tuple[str, ...]:
    """Return the steps that going back would lose, latest first, as sentences."""
    return tuple(
        joined((step(name), f"({by})"), " ") if by else step(name)
        for number, name, by in now.steps
        if number > then.last
    )


def kept(backups: Iterable[Backup]) -> frozenset[Backup]:
    """Return which backups to keep: the latest, and the last of the latest days, weeks and months.

    Only times when there is a backup count, so that nothing goes because nobody worked for long.
    """
    latest = sorted(backups, key=lambda backup: backup.at, reverse=True)
    return frozenset(
        (
            *latest[:RECENT],
            *_last_of(latest, lambda at: at.date(), DAYS),
            *_last_of(latest, lambda at: at.isocalendar()[:2], WEEKS),
            *_last_of(latest, lambda at: (at.year, at.month), MONTHS),
        )
    )


def _last_of(
    latest: Sequence[Backup], period: Callable[[datetime], Hashable], count: int
) -> Sequence[Backup]:
    """Return the last backup of each of the latest periods; they are in order, latest first."""
    found: dict[Hashable, Backup] = {}
    for backup in latest:
        found.setdefault(period(backup.at), backup)
    return list(found.values())[:count]
