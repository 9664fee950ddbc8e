"""Drawing bars: upright, or lying where their names need more room than upright bars have."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from annotator.domain.plot import Axis, BarPlot, Group, real, shown
from annotator.domain.plot_table import written
from annotator.formats.plots.axes import aside, level, under, upright
from annotator.formats.plots.lines import whisker
from annotator.formats.plots.marks import element, path
from annotator.formats.plots.room import Box, spaced, widest, width
from annotator.formats.plots.scale import Scale
from annotator.formats.plots.sheet import LINE, SAMPLE, Key, Sheet, legend

# Lines across a square, each from one place to another, in parts of its side
PATTERNS = (
    (),
    ((0, 1, 1, 0),),
    ((0, 0, 1, 1),),
    ((0, 0.5, 1, 0.5),),
    ((0.5, 0, 0.5, 1),),
    ((0, 0, 1, 1), (0, 1, 1, 0)),
)
SQUARE = 0.5  # its side, in sizes of the font
FILLED = 0.78  # of the room that a name has
NAMES = 0.4  # of the width that names may take
GAP = 0.5
WIDEST = 6  # of a bar, in sizes of the font
OUTLINED = 4  # pixels; in a narrower bar an outline would hide what it is filled with

Slot = tuple[float, float]  # where a bar begins and ends across its length


@dataclass(frozen=True, slots=True)
class Ground:
    """Where bars stand: values along `scale`, names across it, bar beside bar."""

    sheet: Sheet
    box: Box
    scale: Scale
    lying: bool

    def slot(self, number: int, count: int) -> Slot:
        """Return the room of one of so many names."""
        first, length = (
            (self.box.top, self.box.height) if self.lying else (self.box.left, self.box.width)
        )
        each = length / count
        return first + number * each, first + (number + 1) * each

    def bar(self, slot: Slot, low: float, high: float, number: int) -> str:
        """Return a bar between two values, in the colour and pattern of its group."""
        start, end = sorted((self.scale.at(low), self.scale.at(high)))
        across, along = (slot[0], slot[1] - slot[0]), (start, end - start)
        (y, height), (x, width) = (across, along) if self.lying else (along, across)
        ink, fill = self.sheet.look.ink(number), _fill(self.sheet, number)
        stroke = ink if slot[1] - slot[0] >= OUTLINED else "none"
        return element("rect", x=x, y=y, width=width, height=height, fill=fill, stroke=stroke)

    def place(self, across: float, value: float) -> tuple[float, float]:
        at = self.scale.at(value)
        return (at, across) if self.lying else (across, at)


def _kinds(sheet: Sheet) -> int:
    """Return after how many groups both colour and pattern come again."""
    return len(PATTERNS) * len(sheet.look.inks)


def _drawn(sheet: Sheet, number: int) -> tuple[tuple[float, float, float, float], ...]:
    """Return the lines of a pattern; when its colour comes again it is another one."""
    return PATTERNS[(number + number // len(sheet.look.inks)) % len(PATTERNS)]


def _fill(sheet: Sheet, number: int) -> str:
    """Return what the bars of a group are filled with."""
    if _drawn(sheet, number):
        return f"url(#p{number % _kinds(sheet)})"
    return sheet.look.ink(number)


def draw(sheet: Sheet, plot: BarPlot, box: Box) -> None:
    """Draw bars with their axes; where there are several groups, with their names above."""
    sheet.put(_patterns(sheet, len(plot.groups)))
    if len(plot.groups) > 1:
        keys: list[Key] = [partial(_sample, sheet, number) for number in range(len(plot.groups))]
        box = legend(sheet, box, [group.name for group in plot.groups], keys)
    lying = widest(plot.names) * sheet.look.size > box.width * 0.85 / len(plot.names) - sheet.em(1)
    ground = _lying(sheet, plot, box) if lying else _upright(sheet, plot, box)
    _draw_names(ground, plot, box)
    widest_slot = sheet.em(WIDEST) * (1 if plot.stacked else len(plot.groups))
    for number in range(len(plot.names)):
        slot = _narrowed(ground.slot(number, len(plot.names)), widest_slot)
        if plot.stacked:
            _stack(ground, plot.groups, number, slot)
        else:
            _beside(ground, plot.groups, number, slot)
    _draw_zero(ground)


def _lying(sheet: Sheet, plot: BarPlot, box: Box) -> Ground:
    names = min(sheet.em(widest(plot.names) + GAP), box.width * NAMES)
    left = box.left + names + (sheet.em(LINE) if plot.x.name else 0)
    right = box.right - sheet.em(_beside_bars(plot))
    axis = replace(plot.y, least=_zero(plot.y))
    ruled = level(sheet, axis, _ends(plot), replace(box, left=left, right=right))
    return Ground(sheet, ruled.box, ruled.scale, lying=True)


def _upright(sheet: Sheet, plot: BarPlot, box: Box) -> Ground:
    bottom = box.bottom - sheet.em((2 if plot.x.name else 1) * LINE + GAP)
    axis = replace(plot.y, least=_zero(plot.y))
    room = replace(box, top=box.top + sheet.em(0.8 * LINE), bottom=bottom)
    ruled = upright(sheet, axis, _ends(plot), room)
    return Ground(sheet, ruled.box, ruled.scale, lying=False)


def _beside_bars(plot: BarPlot) -> float:
    """Return the room that the figure at the end of the longest bar needs."""
    return max((width(written(end)) for end in _ends(plot)), default=0.0) + GAP


def _zero(axis: Axis) -> float:
    """Return the least value on the axis; bars begin at nothing."""
    return min(0.0, axis.least or 0.0)


def _ends(plot: BarPlot) -> Iterator[float]:
    """Yield the values at which bars and their intervals end, and that at which they begin."""
    yield 0.0
    for number in range(len(plot.names)):
        values = [group.values[number] for group in plot.groups]
        if plot.stacked:
            yield sum(max(0.0, value) for value in shown(values))
        else:
            yield from shown(values)
    for group in plot.groups:
        yield from shown((*group.lows, *group.highs))


def _narrowed(slot: Slot, widest_slot: float) -> Slot:
    half = min((slot[1] - slot[0]) * FILLED, widest_slot) / 2
    middle = sum(slot) / 2
    return middle - half, middle + half


def _beside(ground: Ground, groups: Sequence[Group], number: int, slot: Slot) -> None:
    each = (slot[1] - slot[0]) / len(groups)
    for place, group in enumerate(groups):
        value = group.values[number]
        start = slot[0] + place * each
        if value is not None and real(value):
            ground.sheet.put(ground.bar((start, start + each), 0.0, value, place))
            end = _interval(ground, group, number, start + each / 2)
            _figure(ground, (start, start + each), max(value, end), value)


def _interval(ground: Ground, group: Group, number: int, across: float) -> float:
    """Draw the interval of a bar, and return up to where; nothing where there is none."""
    low = group.lows[number] if group.lows else None
    high = group.highs[number] if group.highs else None
    if low is None or high is None or not real(low, high):
        return 0.0
    ends = ground.place(across, low), ground.place(across, high)
    ground.sheet.put(whisker(ground.sheet, *ends, ground.sheet.look.text))
    return high


def _stack(ground: Ground, groups: Sequence[Group], number: int, slot: Slot) -> None:
    total = 0.0
    for place, group in enumerate(groups):
        value = group.values[number]
        if value is not None and real(value) and value > 0:
            ground.sheet.put(ground.bar(slot, total, total + value, place))
            total += value
    if total:
        _figure(ground, slot, total, total)


def _figure(ground: Ground, slot: Slot, end: float, value: float) -> None:
    """Write a value at the end of its bar where it has room there."""
    sheet, words = ground.sheet, written(value)
    needed = sheet.em(0.9) if ground.lying else sheet.wide(words)
    x, y = ground.place(sum(slot) / 2, max(end, 0.0))
    if slot[1] - slot[0] < needed:
        return
    if ground.lying:
        sheet.write(words, x + sheet.em(GAP / 2), y)
    else:
        sheet.write(words, x, y - sheet.em(0.7), "middle")


def _draw_names(ground: Ground, plot: BarPlot, box: Box) -> None:
    """Write as many names as have room, evenly spaced."""
    sheet, inner, count = ground.sheet, ground.box, len(plot.names)
    room = inner.height if ground.lying else inner.width
    each = spaced(count, room, sheet.em(1.2 if ground.lying else widest(plot.names) + GAP))
    for number in range(0, count, each):
        middle = sum(ground.slot(number, count)) / 2
        if ground.lying:
            name = sheet.cut(plot.names[number], box.width * NAMES)
            sheet.write(name, inner.left - sheet.em(GAP / 2), middle, "end")
        else:
            y = inner.bottom + sheet.em(GAP / 2 + LINE / 2)
            sheet.write(sheet.cut(plot.names[number], inner.width), middle, y, "middle")
    if plot.x.name and ground.lying:
        aside(sheet, plot.x.name, replace(box, bottom=inner.bottom))
    elif plot.x.name:
        under(sheet, plot.x.name, inner, inner.bottom + sheet.em(GAP / 2 + 1.5 * LINE))


def _draw_zero(ground: Ground) -> None:
    """Draw the line from which bars go."""
    inner = ground.box
    across = (inner.top, inner.bottom) if ground.lying else (inner.left, inner.right)
    (x1, y1), (x2, y2) = (ground.place(end, 0.0) for end in across)
    stroke = ground.sheet.look.muted
    ground.sheet.put(element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=stroke, stroke_width=1))


def _patterns(sheet: Sheet, count: int) -> str:
    """Return the patterns that the groups are filled with, from the second on."""
    kinds = _kinds(sheet)
    parts = (_pattern(sheet, number) for number in range(min(count, kinds)))
    return f"<defs>{''.join(parts)}</defs>" if count > 1 else ""


def _pattern(sheet: Sheet, number: int) -> str:
    drawn, side = _drawn(sheet, number), sheet.em(SQUARE)
    if not drawn:
        return ""
    ground = element("rect", width=side, height=side, fill=sheet.look.ink(number))
    ends = [[(x1 * side, y1 * side), (x2 * side, y2 * side)] for x1, y1, x2, y2 in drawn]
    data, wide = "".join(map(path, ends)), side * 0.23
    lines = element("path", d=data, stroke=sheet.look.page, stroke_width=wide)
    sides = f'width="{side:g}" height="{side:g}" patternUnits="userSpaceOnUse"'
    return f'<pattern id="p{number}" {sides}>{ground}{lines}</pattern>'


def _sample(sheet: Sheet, number: int, x: float, y: float) -> str:
    ink, high, fill = sheet.look.ink(number), sheet.em(0.9), _fill(sheet, number)
    box = {"x": x, "y": y - high / 2, "width": sheet.em(SAMPLE), "height": high}
    return element("rect", fill=fill, stroke=ink, **box)
