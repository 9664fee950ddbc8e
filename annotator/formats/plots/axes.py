"""Axes: lines of the grid, and numbers and names beside them that never touch."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.domain.plot import Axis
from annotator.formats.plots.marks import element, text
from annotator.formats.plots.room import Box, width
from annotator.formats.plots.scale import Scale, bounds, day_ticks, named, outer, step, ticks
from annotator.formats.plots.sheet import LINE, Sheet

APART = 2.6  # of two lines of the grid, in sizes of the font
GAP = 0.5
COUNTS = (10, 8, 6, 5, 4, 3, 2, 1)  # ticks that are tried, until their names have room
MOST = 8  # ticks on a vertical axis

Tick = tuple[float, str]  # a value, and how it is written


@dataclass(frozen=True, slots=True)
class Ruled:
    """A box with an axis of values along a side: where values stand in it."""

    box: Box
    scale: Scale


def upright(sheet: Sheet, axis: Axis, values: Iterable[float], box: Box) -> Ruled:
    """Draw an axis along the left side, with lines across; return the room beside it."""
    low, high = bounds(axis, values)
    each = step(low, high, min(MOST, int(box.height / sheet.em(APART))), whole=axis.whole)
    low, high = outer(low, high, each)
    scale = Scale(low, high, box.bottom, box.top)
    written = [(at, named(at, each)) for at in ticks(low, high, each)]
    named_at = box.left + (sheet.em(LINE) if axis.name else 0)
    left = named_at + sheet.em(max(width(name) for _, name in written) + GAP)
    inner = replace(box, left=min(left, box.right - 1))
    for at, name in written:
        y = scale.at(at)
        sheet.put(_line(sheet, inner.left, y, inner.right, y))
        sheet.write(name, inner.left - sheet.em(GAP / 2), y, "end", sheet.look.muted)
    if axis.name:
        aside(sheet, axis.name, box)
    return Ruled(inner, scale)


def level(sheet: Sheet, axis: Axis, values: Iterable[float], box: Box) -> Ruled:
    """Draw an axis along the bottom, with lines up from it; return the room above."""
    low, high = bounds(axis, values)
    inner = replace(box, bottom=box.bottom - sheet.em((2 if axis.name else 1) * LINE))
    for count in COUNTS:
        each = step(low, high, count, whole=axis.whole)
        ends = outer(low, high, each)
        scale = Scale(*ends, inner.left, inner.right)
        written = [(at, named(at, each)) for at in ticks(*ends, each)]
        if _fit(sheet, written, scale, inner):
            break
    else:
        written = written[:1]
    for at, _ in written:
        sheet.put(_line(sheet, scale.at(at), inner.top, scale.at(at), inner.bottom))
    below(sheet, axis, written, scale, inner)
    return Ruled(inner, scale)


def along(sheet: Sheet, axis: Axis, values: Sequence[float], inner: Box) -> Scale:
    """Name places along the bottom of a box, exactly as wide as the values go."""
    low, high = bounds(axis, values)
    pad = min(sheet.em(1), inner.width / 4)
    scale = Scale(low, high, inner.left + pad, inner.right - pad)
    for count in COUNTS:
        written = _places(axis, low, high, count)
        if _fit(sheet, written, scale, inner):
            break
    else:
        written = written[:1]
    sheet.put(_line(sheet, inner.left, inner.bottom, inner.right, inner.bottom, strong=True))
    below(sheet, axis, written, scale, inner)
    return scale


def _places(axis: Axis, low: float, high: float, count: int) -> list[Tick]:
    if axis.days:
        return list(day_ticks(low, high, count))
    each = step(low, high, count, whole=axis.whole)
    return [(at, named(at, each)) for at in ticks(low, high, each)]


def below(sheet: Sheet, axis: Axis, written: Iterable[Tick], scale: Scale, inner: Box) -> None:
    """Write names of places below a box, and under them what the axis shows."""
    y = inner.bottom + sheet.em(GAP / 2 + LINE / 2)
    for at, name in written:
        sheet.write(name, _centre(sheet, name, scale.at(at), inner), y, "middle", sheet.look.muted)
    if axis.name:
        under(sheet, axis.name, inner, y + sheet.em(LINE))


def under(sheet: Sheet, name: str, box: Box, y: float) -> None:
    """Write the name of an axis in the middle below a box."""
    sheet.write(sheet.cut(name, box.width), (box.left + box.right) / 2, y, "middle")


def aside(sheet: Sheet, name: str, box: Box) -> None:
    """Write the name of an axis upwards along the left side of a box."""
    x, y = box.left + sheet.em(0.9), (box.top + box.bottom) / 2
    words, turned = sheet.cut(name, box.height), f"rotate(-90 {x:.1f} {y:.1f})"
    fill = sheet.look.text
    sheet.put(text(words, x, y, text_anchor="middle", fill=fill, transform=turned))


def _fit(sheet: Sheet, written: Sequence[Tick], scale: Scale, inner: Box) -> bool:
    """Whether names have room beside one another."""
    end = inner.left - sheet.em(100)
    for at, name in written:
        half = sheet.wide(name) / 2
        centre = _centre(sheet, name, scale.at(at), inner)
        if centre - half < end + sheet.em(GAP):
            return False
        end = centre + half
    return bool(written)


def _centre(sheet: Sheet, name: str, x: float, inner: Box) -> float:
    """Return where a name is centred, so that it does not go beyond the right end."""
    return min(x, inner.right + sheet.em(GAP) - sheet.wide(name) / 2)


def _line(  # noqa: PLR0913  (two places have two ends)
    sheet: Sheet, x1: float, y1: float, x2: float, y2: float, *, strong: bool = False
) -> str:
    stroke = sheet.look.muted if strong else sheet.look.line
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=stroke, stroke_width=1)
