"""How long articles take, from when the steps of those who work on them were done.

A pause of more than five minutes is not work. What comes before the first step of an article, the
reading of it, counts from the last step of the article before.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median, quantiles
from typing import NamedTuple

IDLE = timedelta(minutes=5)
NOTHING = timedelta()
QUARTERS = 4
HOUR = 3600


class Step(NamedTuple):
    """A step of a person in the journal, by its number; `at` is in UTC and does not say so."""

    number: int
    by: str
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Speed:
    """Of `n` articles the seconds that they took: the median and quartiles, and how many an hour.

    Fewer than four have no quartiles.
    """

    name: str
    n: int
    median: float
    low: float | None
    high: float | None
    per_hour: float | None


class Watch:
    """Measures the work that led to each finishing step; steps come in the order of their numbers.

    What comes after a pause alone is left out: nobody knows how long it took.
    """

    def __init__(self) -> None:
        self.seconds: dict[int, float] = {}
        self._before: dict[str, datetime] = {}
        self._busy: dict[str, timedelta] = {}

    def take(self, step: Step, *, finishing: bool) -> None:
        """Add what a step took to what its person is at."""
        gap = step.at - self._before.get(step.by, step.at)
        self._before[step.by] = step.at
        busy = self._busy.get(step.by, NOTHING)
        if NOTHING < gap <= IDLE:
            self._busy[step.by] = busy = busy + gap
        if finishing:
            self._busy[step.by] = NOTHING
            if busy:
                self.seconds[step.number] = busy.total_seconds()


def speed(name: str, seconds: Sequence[float]) -> Speed:
    """Return how fast somebody is, from the seconds that articles took, one at the least."""
    total = sum(seconds)
    low, _, high = (
        quantiles(seconds, method="inclusive") if len(seconds) >= QUARTERS else (None,) * 3
    )
    per_hour = HOUR * len(seconds) / total if total else None
    return Speed(name, len(seconds), median(seconds), low, high, per_hour)
