"""Where values stand on an axis, and which of them are written beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from math import ceil, floor, log10

from annotator.domain.plot import Axis
from annotator.domain.plot_table import LAST_DAY, day, written
from annotator.domain.said import said

STEPS = (1, 2, 5, 10)
DAYS = (1, 2, 7, 14)
MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24000)
NAMES = (  # whatever the system speaks
    *(said("Jan"), said("Feb"), said("Mar"), said("Apr"), said("May"), said("Jun")),
    *(said("Jul"), said("Aug"), said("Sep"), said("Oct"), said("Nov"), said("Dec")),
)
MONTH = 30.5  # days, on the whole
YEAR = 12  # months
ALIKE, LEAST = 1e-9, 1e-200  # the difference between two values that are one
PLACES = 12  # of a number, beyond which a sum of steps is not exact


@dataclass(frozen=True, slots=True)
class Scale:
    """Leads from the values between `low` and `high` to pixels between `first` and `last`."""

    low: float
    high: float
    first: float
    last: float

    def at(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return self.first + share * (self.last - self.first)


def bounds(axis: Axis, values: Iterable[float]) -> tuple[float, float]:
    """Return the least and the largest value that an axis shows; they are never the same."""
    shown = [*values, *(end for end in (axis.least, axis.most) if end is not None)]
    low, high = min(shown, default=0.0), max(shown, default=0.0)
    if high - low <= max(ALIKE * max(abs(low), abs(high)), LEAST):
        pad = abs(low) * 0.1 or 1.0
        if axis.whole or axis.days:
            pad = max(1.0, abs(low) * ALIKE)
        return (low, high + pad) if axis.least == low else (low - pad, high + pad)
    return low, high


def step(low: float, high: float, most: int, *, whole: bool = False) -> float:
    """Return the least of 1, 2, 5, 10, 20 … (or a tenth …) that makes no more than `most` steps."""
    wanted = (high - low) / max(1, most)
    size = 10.0 ** floor(log10(wanted))
    found = next((size * part for part in STEPS if size * part >= wanted * (1 - 1e-9)), size * 10)
    return max(1.0, found) if whole else found


def ticks(low: float, high: float, each: float) -> tuple[float, ...]:
    """Return the multiples of a step between two values, these included."""
    first, last = ceil(low / each - 1e-9), floor(high / each + 1e-9)
    return tuple(_exact(number * each) for number in range(first, last + 1))


def outer(low: float, high: float, each: float) -> tuple[float, float]:
    """Return the multiples of a step just around two values."""
    first = floor(low / each + 1e-9)
    last = max(first + 1, ceil(high / each - 1e-9))
    return _exact(first * each), _exact(last * each)


def _exact(value: float) -> float:
    return float(f"{value:.{PLACES}g}")


def day_ticks(low: float, high: float, most: int) -> tuple[tuple[float, str], ...]:
    """Return days to be named from one to another: each day, week or so, or firsts of months."""
    low, high = max(low, 1.0), min(high, float(LAST_DAY))
    apart = (high - low) / max(1, most)
    days = next((count for count in DAYS if count >= apart), 0)
    if days:
        first = ceil(low)
        places = range(first, floor(high) + 1, days)
        return tuple((float(at), _name(day(at), in_full=at == first)) for at in places)
    each = next((count for count in MONTHS if count * MONTH >= apart), MONTHS[-1])
    firsts = _firsts(day(ceil(low)), day(high), each)
    return tuple((float(at.toordinal()), _first(at)) for at in firsts)


def _name(of: date, *, in_full: bool) -> str:
    if in_full:
        return said("{day} {month} {year}", day=of.day, month=_month(of), year=str(of.year))
    return said("{day} {month}", day=of.day, month=_month(of))


def _first(of: date) -> str:
    return said("{month} {year}", month=_month(of), year=str(of.year))


def _month(of: date) -> str:
    return NAMES[of.month - 1]


def _firsts(start: date, end: date, each: int) -> Iterator[date]:
    """Yield the first of every so manieth month between two days."""
    last = end.year * YEAR + end.month - 1
    begun = start.year * YEAR + start.month - 1 + (start.day > 1)
    for month in range(-(-begun // each) * each, last + 1, each):
        yield date(month // YEAR, month % YEAR + 1, 1)


def named(value: float, each: float) -> str:
    """Return a tick as it is written, as exactly as its step needs."""
    if abs(value) >= 1e7 or each < 1e-4:  # noqa: PLR2004  (else there would be no room)
        return written(value) if abs(value) >= 1 else said("{value:.3g}", value=value)
    places = max(0, -floor(log10(each) + 1e-9))
    return said(f"{{value:,.{places}f}}", value=value)
