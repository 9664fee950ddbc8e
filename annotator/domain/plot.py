"""Plots as values: what is drawn, not how.

A value that is None, not a number or without bounds is a gap. Numbers stand in the unit that their
axis names.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import isfinite

from annotator.domain.said import said

MOST = 1e100  # a value beyond it is a gap: no difference of two values has no bounds


@dataclass(frozen=True, slots=True)
class Axis:
    """What an axis shows and its unit; `least` and `most` are on it whatever the values are.

    `whole`: only whole numbers make sense. `days`: its numbers are days, as `date.toordinal`
    counts them.
    """

    title: str
    unit: str = ""
    least: float | None = None
    most: float | None = None
    whole: bool = False
    days: bool = False

    @property
    def name(self) -> str:
        if not self.unit:
            return self.title
        return said("{title} ({unit})", title=self.title, unit=self.unit)


@dataclass(frozen=True, slots=True)
class Point:
    """A value at a place of the other axis, with its interval where there is one."""

    at: float
    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A series of points, in the order in which they are joined."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class LinePlot:
    """Lines over one axis. `note` says what it is of; `empty` why nothing is shown, if so."""

    title: str
    x: Axis
    y: Axis
    lines: tuple[Line, ...]
    note: str = ""
    empty: str = said("There is nothing to show yet.")

    @property
    def is_empty(self) -> bool:
        return not any(real(p.at, p.value) for line in self.lines for p in line.points)


@dataclass(frozen=True, slots=True)
class Group:
    """A value for each name of a plot of bars; with their intervals, or with none."""

    name: str
    values: tuple[float | None, ...]
    lows: tuple[float | None, ...] = ()
    highs: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class BarPlot:
    """Bars for each name, one of each group: side by side, or one upon another if `stacked`."""

    title: str
    x: Axis
    y: Axis
    names: tuple[str, ...]
    groups: tuple[Group, ...]
    stacked: bool = False
    note: str = ""
    empty: str = said("There is nothing to show yet.")

    def __post_init__(self) -> None:
        for group in self.groups:
            parts = (group.values, group.lows or group.values, group.highs or group.values)
            if any(len(part) != len(self.names) for part in parts):
                raise ValueError(f"{group.name} has not one value for each name")

    @property
    def is_empty(self) -> bool:
        return not any(real(value) for group in self.groups for value in group.values)


@dataclass(frozen=True, slots=True)
class HeatMap:
    """A table of numbers shown by colour, such as a confusion matrix: rows from top to bottom.

    `x` names what the columns are, `y` what the rows are, `of` what the numbers are.
    """

    title: str
    x: Axis
    y: Axis
    of: Axis
    columns: tuple[str, ...]
    rows: tuple[str, ...]
    cells: tuple[tuple[float | None, ...], ...]
    note: str = ""
    empty: str = said("There is nothing to show yet.")

    def __post_init__(self) -> None:
        fits = len(self.cells) == len(self.rows)
        if not fits or any(len(row) != len(self.columns) for row in self.cells):
            raise ValueError("a heat map has a cell for each column in each row")

    @property
    def is_empty(self) -> bool:
        return not any(real(value) for row in self.cells for value in row)


Plot = LinePlot | BarPlot | HeatMap


def real(*values: float | None) -> bool:
    """Whether all of these can be shown."""
    return all(value is not None and isfinite(value) and abs(value) <= MOST for value in values)


def shown(values: Iterable[float | None]) -> Iterator[float]:
    """Yield those that can be shown."""
    return (value for value in values if value is not None and real(value))
