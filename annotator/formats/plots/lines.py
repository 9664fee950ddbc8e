"""Drawing lines: each with its colour, its dashes and its marker, and its interval behind it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

from annotator.domain.plot import Line, LinePlot, Point, real, shown
from annotator.formats.plots.axes import along, upright
from annotator.formats.plots.marks import element, path
from annotator.formats.plots.room import Box
from annotator.formats.plots.scale import Scale
from annotator.formats.plots.sheet import LINE, SAMPLE, Sheet, legend

UNIT = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "up": ((0, -1.3), (1.2, 1), (-1.2, 1)),
    "diamond": ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
    "down": ((0, 1.3), (1.2, -1), (-1.2, -1)),
    "star": ((-0.4, -1.3), (0.4, -1.3), (1.3, 0.4), (0.8, 1.1), (-0.8, 1.1), (-1.3, 0.4)),
}
MARKERS = ("circle", *UNIT)
GAP = 0.5
RADIUS, WIDE = 0.28, 0.15  # of a marker, of a line, in sizes of the font
DASHES = ((), (0.6, 0.25), (0.15, 0.25), (0.75, 0.25, 0.15, 0.25), (0.35, 0.15))  # likewise
MARKED = 30  # points that have markers; in a longer line they would hide it
CROWDED = 2_000  # points of a line; of more only the extremes are drawn

Places = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws one line in its colour."""

    sheet: Sheet
    number: int
    x: Scale
    y: Scale

    @property
    def ink(self) -> str:
        return self.sheet.look.ink(self.number)

    def draw(self, line: Line) -> None:
        points = thinned(line.points)
        for run in runs(points):
            self._interval(run)
            self._line([(self.x.at(p.at), self.y.at(_value(p))) for p in run])
        if len(points) <= MARKED:
            for point in points:
                if real(point.at, point.value):
                    self.sheet.put(self._marker(point))

    def _line(self, places: Places) -> None:
        if len(places) > 1:
            self.sheet.put(stroke(self.sheet, path(places), self.number))
        elif places:
            x, y = places[0]
            self.sheet.put(marker(self.sheet, self.number, x, y))

    def _marker(self, point: Point) -> str:
        return marker(self.sheet, self.number, self.x.at(point.at), self.y.at(_value(point)))

    def _interval(self, run: Sequence[Point]) -> None:
        """Draw the interval as a band, or where only one point has one, as a line with ends."""
        for known in _parts(run, lambda p: real(p.low, p.high)):
            above = [(self.x.at(p.at), self.y.at(p.high or 0)) for p in known]
            below = [(self.x.at(p.at), self.y.at(p.low or 0)) for p in known]
            if len(known) > 1:
                band = path([*above, *below[::-1]], closed=True)
                self.sheet.put(element("path", d=band, fill=self.ink, fill_opacity=0.18))
            else:
                self.sheet.put(whisker(self.sheet, above[0], below[0], self.ink))


def draw(sheet: Sheet, plot: LinePlot, box: Box) -> None:
    """Draw lines with their axes; where there are several, with their names above."""
    if len(plot.lines) > 1:
        keys = [partial(_sample, sheet, number) for number in range(len(plot.lines))]
        box = legend(sheet, box, [line.name for line in plot.lines], keys)
    points = [p for line in plot.lines for p in line.points if real(p.at, p.value)]
    values = (v for p in points for v in shown((p.value, p.low, p.high)))
    bottom = box.bottom - sheet.em((2 if plot.x.name else 1) * LINE + GAP)
    ruled = upright(sheet, plot.y, values, replace(box, top=box.top + sheet.em(GAP), bottom=bottom))
    x = along(sheet, plot.x, [p.at for p in points], ruled.box)
    for number, line in enumerate(plot.lines):
        Pen(sheet, number, x, ruled.scale).draw(line)


def _sample(sheet: Sheet, number: int, x: float, y: float) -> str:
    ends = [(x, y), (x + sheet.em(SAMPLE), y)]
    mark = marker(sheet, number, x + sheet.em(SAMPLE / 2), y)
    return stroke(sheet, path(ends), number) + mark


def stroke(sheet: Sheet, data: str, number: int) -> str:
    """Return a line in the colour and the dashes of a series."""
    dashes = " ".join(f"{sheet.em(length):.1f}" for length in DASHES[number % len(DASHES)])
    more = {"stroke_dasharray": dashes} if dashes else {}
    ink, wide = sheet.look.ink(number), sheet.em(WIDE)
    return element("path", d=data, fill="none", stroke=ink, stroke_width=wide, **more)


def marker(sheet: Sheet, number: int, x: float, y: float) -> str:
    """Return the marker of a series at a place."""
    radius, fill = sheet.em(RADIUS), sheet.look.ink(number)
    shape = MARKERS[number % len(MARKERS)]
    edge: dict[str, str | float] = {"stroke": sheet.look.page, "stroke_width": sheet.em(0.07)}
    if shape == "circle":
        return element("circle", cx=x, cy=y, r=radius, fill=fill, **edge)
    corners = [(x + dx * radius, y + dy * radius) for dx, dy in UNIT[shape]]
    return element("path", d=path(corners, closed=True), fill=fill, **edge)


def whisker(sheet: Sheet, start: tuple[float, float], end: tuple[float, float], ink: str) -> str:
    """Return a line between two places with a stroke across each end."""
    (x1, y1), (x2, y2) = start, end
    far = sheet.em(0.3)
    dx, dy = (far, 0.0) if x1 == x2 else (0.0, far)
    parts = (
        path([start, end]),
        path([(x1 - dx, y1 - dy), (x1 + dx, y1 + dy)]),
        path([(x2 - dx, y2 - dy), (x2 + dx, y2 + dy)]),
    )
    return element("path", d="".join(parts), fill="none", stroke=ink, stroke_width=sheet.em(0.11))


def runs(points: Sequence[Point]) -> Iterator[Sequence[Point]]:
    """Yield what stands between gaps."""
    return _parts(points, lambda p: real(p.at, p.value))


def _parts(points: Sequence[Point], wanted: Callable[[Point], bool]) -> Iterator[Sequence[Point]]:
    return (tuple(part) for there, part in groupby(points, wanted) if there)


def thinned(points: Sequence[Point], most: int = CROWDED) -> Sequence[Point]:
    """Return points, or of more than so many the lowest and the highest of each few in a row.

    A gap among them is lost.
    """
    if len(points) <= most:
        return points
    each = -(-2 * len(points) // most)
    kept: list[Point] = []
    for start in range(0, len(points), each):
        there = [p for p in points[start : start + each] if real(p.at, p.value)]
        if there:
            ends = {min(there, key=_value), max(there, key=_value)}
            kept.extend(sorted(ends, key=lambda p: p.at))
    return kept


def _value(point: Point) -> float:
    assert point.value is not None  # noqa: S101  (gaps were left out)
    return point.value
