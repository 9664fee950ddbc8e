"""Figures over time: days, weeks from Monday, or four weeks, by how long the time is."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt
from statistics import mean, stdev
from typing import TypeVar

from annotator.domain.agreement.figure import Figure
from annotator.domain.said import said

WIDTHS = ((21, 1), (400, 7))  # up to so many days apart, periods are so many days long
LONG = 28
SURE = 1.96  # standard deviations to either side of 95 %
NONE = said("Nothing was marked.")

Thing = TypeVar("Thing")
Dated = tuple[date, Thing]


@dataclass(frozen=True, slots=True)
class Period:
    """A figure of so many days from a day on, with its 95 % interval where there is one."""

    start: date
    days: int
    figure: Figure


def over_time(
    things: Iterable[Dated[Thing]], figure: Callable[[Sequence[Thing]], Figure], days: int
) -> tuple[Period, ...]:
    """Return the figure of what belongs to each period that has any, in order."""
    found: dict[int, list[Thing]] = defaultdict(list)
    for day, thing in things:
        found[(day.toordinal() - 1) // days].append(thing)  # the first day of all was a Monday
    return tuple(
        Period(date.fromordinal(number * days + 1), days, figure(found[number]))
        for number in sorted(found)
    )


def width(days: Iterable[date]) -> int:
    """Return how many days a period is to have."""
    known = sorted(set(days))
    apart = (known[-1] - known[0]).days if known else 0
    return next((length for most, length in WIDTHS if apart <= most), LONG)


def ratio(counts: Sequence[tuple[int, int]]) -> Figure:
    """Return a ratio of sums, one pair of counts from each article.

    The interval takes articles for a sample (ratio estimator: Cochran 1977, 6.4).
    """
    over, under, n = sum(a for a, _ in counts), sum(b for _, b in counts), len(counts)
    if not under:
        return Figure(None, n, reason=NONE)
    value = over / under
    if n == 1:
        return Figure(value, n)
    squares = sum((a - value * b) ** 2 for a, b in counts)
    spread = SURE * sqrt(n * squares / (n - 1)) / under
    return Figure(value, n, max(0.0, value - spread), min(1.0, value + spread))


def average(counts: Sequence[float]) -> Figure:
    """Return the mean of what was counted in articles."""
    value, n = mean(counts), len(counts)
    if n == 1:
        return Figure(value, n)
    spread = SURE * stdev(counts) / sqrt(n)
    return Figure(value, n, max(0.0, value - spread), value + spread)
