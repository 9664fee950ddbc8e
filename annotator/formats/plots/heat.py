"""Drawing a table of numbers by colour, with the numbers where they have room."""

from dataclasses import dataclass, replace

from annotator.domain.colour import contrast, mix
from annotator.domain.plot import HeatMap, real, shown
from annotator.domain.plot_table import written
from annotator.formats.plots.axes import aside, under
from annotator.formats.plots.marks import element, text
from annotator.formats.plots.room import Box, spaced, widest
from annotator.formats.plots.scale import Scale
from annotator.formats.plots.sheet import LINE, Sheet

STRONGEST = 0.95  # of the colour of the largest number
SHADES = 12  # shown beside the title
NAMES = 0.3  # of the width that the names of rows may take, and of the height those of columns
SLOPE = 0.7071  # sine and cosine of half a right angle
GAP = 0.5
OUTLINED = 6  # pixels; lines around smaller cells would hide them


@dataclass(frozen=True, slots=True)
class Heat:
    """A heat map in the box that its cells fill."""

    sheet: Sheet
    plot: HeatMap
    box: Box
    scale: Scale  # from values to how strong the colour is
    beside: float  # room for the names of rows
    depth: float  # of sloping names below

    @property
    def wide(self) -> float:
        return self.box.width / len(self.plot.columns)

    @property
    def high(self) -> float:
        return self.box.height / len(self.plot.rows)

    def draw(self) -> None:
        for y, row in enumerate(self.plot.cells):
            for x, value in enumerate(row):
                self._cell(x, y, value)
        self._name_rows()
        self._name_columns()

    def _cell(self, x: int, y: int, value: float | None) -> None:
        left, top = self.box.left + x * self.wide, self.box.top + y * self.high
        look, known = self.sheet.look, value is not None and real(value)
        fill = self.shade(value) if value is not None and known else look.page
        stroke = look.line if min(self.wide, self.high) >= OUTLINED else "none"
        sides = {"width": self.wide, "height": self.high}
        self.sheet.put(element("rect", x=left, y=top, fill=fill, stroke=stroke, **sides))
        words = written(value) if value is not None and known else "–"
        room = self.wide >= self.sheet.wide(words) and self.high >= self.sheet.em(1.1)
        if room:
            ink = max((look.text, look.page), key=lambda colour: contrast(colour, fill))
            middle = left + self.wide / 2, top + self.high / 2
            self.sheet.write(words, *middle, "middle", ink if known else look.muted)

    def shade(self, value: float) -> str:
        look = self.sheet.look
        return mix(look.ink(0), self.scale.at(value), look.page)

    def _name_rows(self) -> None:
        each = spaced(len(self.plot.rows), self.box.height, self.sheet.em(1.2))
        for number in range(0, len(self.plot.rows), each):
            y = self.box.top + (number + 0.5) * self.high
            name = self.sheet.cut(self.plot.rows[number], self.beside)
            self.sheet.write(name, self.box.left - self.sheet.em(GAP / 2), y, "end")

    def _name_columns(self) -> None:
        """Write the names of columns, sloping where they are wider than their column."""
        names, level = self.plot.columns, _fits(self.sheet, self.plot, self.box.width)
        each = 1 if level else spaced(len(names), self.box.width, self.sheet.em(1.2 / SLOPE))
        for number in range(0, len(names), each):
            x = self.box.left + (number + 0.5) * self.wide
            y = self.box.bottom + self.sheet.em(GAP / 2 + LINE / 2)
            if level:
                self.sheet.write(names[number], x, y, "middle")
            else:
                self._slope(names[number], x, y)

    def _slope(self, name: str, x: float, y: float) -> None:
        room = self.depth / SLOPE
        # Sloping down to the left, it ends before the left side of the drawing.
        words = self.sheet.cut(name, min(room, (x - self.sheet.em(LINE)) / SLOPE))
        turned = f"rotate(-45 {x:.1f} {y:.1f})"
        fill = self.sheet.look.text
        self.sheet.put(text(words, x, y, text_anchor="end", fill=fill, transform=turned))


def draw(sheet: Sheet, plot: HeatMap, box: Box) -> None:
    """Draw the cells with the names of rows and columns, and what the shades mean."""
    box = replace(box, top=box.top + sheet.em(LINE + GAP))
    left = box.left + sheet.em(LINE if plot.y.name else 0)
    beside = min(sheet.em(widest(plot.rows)), box.width * NAMES)
    left += beside + sheet.em(GAP)
    level = _fits(sheet, plot, box.right - left)
    depth = _depth(sheet, plot, box.bottom)
    names = sheet.em(LINE) if level else depth + sheet.em(LINE / 2)
    bottom = box.bottom - names - sheet.em((LINE if plot.x.name else 0) + GAP)
    inner = replace(box, left=left, bottom=max(bottom, box.top + 1))
    values = list(shown(value for row in plot.cells for value in row))
    ends = min(0.0, *values, plot.of.least or 0.0), max(0.0, *values, plot.of.most or 0.0)
    heat = Heat(sheet, plot, inner, _strength(*ends), beside, depth)
    heat.draw()
    _draw_shades(heat, ends, replace(box, top=box.top - sheet.em(LINE + GAP)))
    if plot.y.name:
        aside(sheet, plot.y.name, replace(inner, left=box.left))
    if plot.x.name:
        under(sheet, plot.x.name, inner, box.bottom - sheet.em(LINE / 2))


def _strength(low: float, high: float) -> Scale:
    return Scale(low, high if high > low else low + 1, 0.0, STRONGEST)


def _fits(sheet: Sheet, plot: HeatMap, room: float) -> bool:
    """Whether the names of columns stand beside one another."""
    return sheet.em(widest(plot.columns) + GAP) <= room / len(plot.columns)


def _depth(sheet: Sheet, plot: HeatMap, bottom: float) -> float:
    """Return how far sloping names go down."""
    return min(sheet.em(widest(plot.columns)) * SLOPE, bottom * NAMES)


def _draw_shades(heat: Heat, ends: tuple[float, float], box: Box) -> None:
    """Draw a row of shades between the least and the largest number."""
    sheet, y = heat.sheet, box.top + heat.sheet.em(LINE / 2)
    low, high = (written(end) for end in ends)
    x = box.left + sheet.wide(low) + sheet.em(GAP)
    sheet.write(low, box.left, y, fill=sheet.look.muted)
    for number in range(SHADES):
        fill = heat.shade(ends[0] + (ends[1] - ends[0]) * number / (SHADES - 1))
        size = {"width": sheet.em(0.8), "height": sheet.em(0.8)}
        sheet.put(element("rect", x=x, y=y - sheet.em(0.4), fill=fill, **size))
        x += sheet.em(0.8)
    words = " ".join(filter(None, (sheet.say(high), heat.plot.of.name)))
    room = box.right - x - sheet.em(GAP)
    sheet.write(sheet.cut(words, room), x + sheet.em(GAP), y, fill=sheet.look.muted)
