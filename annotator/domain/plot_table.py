"""The figures of a plot, as a table and as sentences."""

from collections.abc import Iterable, Iterator
from datetime import date
from math import log10

from annotator.domain.plot import Axis, BarPlot, HeatMap, LinePlot, Plot, real
from annotator.domain.said import Said, joined, said
from annotator.domain.wording import cut, shortened

Cell = str | float | None
Row = tuple[Cell, ...]
TOLD = 40  # figures that are told
LONGEST = 60  # code points of a name
LAST_DAY = date.max.toordinal()


def table_of(plot: Plot) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """Return the heads and the rows of all figures of a plot; a gap is None."""
    if isinstance(plot, LinePlot):
        x = plot.x.name or ("day" if plot.x.days else "x")
        return ("series", x, plot.y.name or "y", "low", "high"), tuple(_of_lines(plot))
    if isinstance(plot, BarPlot):
        name, value = plot.x.name or "name", plot.y.name or "value"
        return (name, "series", value, "low", "high"), tuple(_of_bars(plot))
    row, column = plot.y.name or "row", plot.x.name or "column"
    return (row, column, plot.of.name or "value"), tuple(_of_cells(plot))


def _of_lines(plot: LinePlot) -> Iterator[Row]:
    for line in plot.lines:
        for point in line.points:
            values = map(_known, (point.value, point.low, point.high))
            yield (line.name, place(plot.x, point.at), *values)


def _of_bars(plot: BarPlot) -> Iterator[Row]:
    for number, name in enumerate(plot.names):
        for group in plot.groups:
            parts = (group.values, group.lows, group.highs)
            yield (name, group.name, *(_known(part[number]) if part else None for part in parts))


def _of_cells(plot: HeatMap) -> Iterator[Row]:
    for name, cells in zip(plot.rows, plot.cells, strict=True):
        for column, value in zip(plot.columns, cells, strict=True):
            yield name, column, _known(value)


def _known(value: float | None) -> float | None:
    return value if real(value) else None


def place(axis: Axis, at: float) -> Cell:
    """Return a place of an axis as a table has it; a day as YYYY-MM-DD."""
    if not real(at):
        return None
    return day(at).isoformat() if axis.days else at


def day(at: float) -> date:
    """Return the day that a number means; one before the first or after the last is that one."""
    return date.fromordinal(int(min(max(at, 1), LAST_DAY)))


def told(plot: Plot) -> str:
    """Return what a plot shows for who cannot see it: the first figures, and how many more."""
    if plot.is_empty:
        return _strung((plot.title, plot.note, plot.empty), ". ")
    _, rows = table_of(plot)
    figures = [_figure(row, plot) for row in rows[:TOLD]]
    if len(rows) > TOLD:
        figures.append(said("and {count:,} more", count=len(rows) - TOLD))
    return _strung((plot.title, plot.note, _strung(figures, "; ")), ". ")


def _strung(parts: Iterable[str], between: str) -> str:
    return joined(list(filter(None, parts)), between)


def _figure(row: Row, plot: Plot) -> str:
    first, second, value, *interval = row
    names = _strung((_told(first), _told(second)), ", ")
    unit = (plot.of if isinstance(plot, HeatMap) else plot.y).unit
    figure = _strung((_told(value), unit), " ") if value is not None else said("none")
    if interval and None not in interval:
        low, high = map(_told, interval)
        figure = said("{figure} ({low} to {high})", figure=figure, low=low, high=high)
    return joined((names, figure), ": ")


def _told(cell: Cell) -> str:
    if isinstance(cell, str):
        return cut(cell, LONGEST) if isinstance(cell, Said) else shortened(cell, LONGEST)
    return "" if cell is None else written(cell)


def written(value: float) -> str:
    """Return a number with no more digits than help: four figures, or three places if small."""
    size = abs(value)
    if size >= 1e7:  # noqa: PLR2004  (seven figures are read at a glance)
        return f"{value:.3g}"
    places = 3 if size < 1 else max(0, 3 - int(log10(size)))
    plain = f"{value:.{places}f}"
    needed = len(plain.rstrip("0").partition(".")[2]) if places else 0
    return said(f"{{value:,.{needed}f}}", value=round(value, needed) or 0.0)
