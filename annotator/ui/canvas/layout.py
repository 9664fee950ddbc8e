"""Paragraphs under one another, laid out only where they are seen."""

import math
import time
from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from annotator.ui.canvas.direction import is_leftward, is_mixed
from annotator.ui.canvas.offsets import Offsets
from annotator.ui.canvas.paragraphs import Paragraph
from annotator.ui.canvas.typography import Typography

KEPT = 160
MARGIN = 18
SLACK = 1.02


@dataclass(slots=True)
class Laid:
    """A paragraph with its lines; `mixed` where it holds right-to-left text."""

    paragraph: Paragraph
    layout: QTextLayout
    offsets: Offsets
    mixed: bool
    leftward: bool
    height: float

    def units(self, point: int) -> int:
        """Return the UTF-16 unit in the layout of a code point of the article."""
        return self.offsets.units(point - self.paragraph.start)

    def point(self, unit: int) -> int:
        return self.paragraph.start + self.offsets.point(unit)

    def line_at(self, y: float) -> QTextLine:
        """Return the line at a height, or the nearest one; an invalid one where there is none."""
        number = self.layout.lineCount() - 1
        if number < 0:  # Qt would return a line that seems valid and crashes
            return QTextLine()
        while number > 0 and self.layout.lineAt(number).y() > y:
            number -= 1
        return self.layout.lineAt(number)


class Anchor(NamedTuple):
    """A code point, and where the view begins.

    Either so many lines `below` the top of its line or, in the margin over the first paragraph, so
    many pixels `above` it.
    """

    point: int
    below: float
    above: float = 0.0


class Column:
    """The column of text; y counts down from its top, x from its left edge.

    The height of a paragraph is an estimate until it is laid out for the first time, which moves
    everything below it: whoever shows the column holds the view in place.
    """

    def __init__(
        self, text: str, paragraphs: list[Paragraph], typography: Typography, width: float
    ) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self._starts = [paragraph.start for paragraph in paragraphs]
        self._laid: OrderedDict[int, Laid] = OrderedDict()
        self.reflow(typography, width)

    def reflow(self, typography: Typography, width: float) -> None:
        """Forget all lines, since the font or the width is another."""
        self.typography, self.width = typography, width
        self._laid.clear()
        self._heights = self._estimates()
        self._estimated = set(range(len(self.paragraphs)))
        self._stack()

    @property
    def height(self) -> float:
        return self._tops[-1] + MARGIN

    def top(self, number: int) -> float:
        return self._tops[number]

    def bottom(self, number: int) -> float:
        return self._tops[number + 1]

    def number_at(self, y: float) -> int:
        """Return the paragraph at a height, or the nearest one."""
        return min(max(0, bisect_right(self._tops, y) - 1), len(self.paragraphs) - 1)

    def number_of(self, point: int) -> int:
        """Return the paragraph of a code point; a line end belongs to the line it ends."""
        return max(0, bisect_right(self._starts, point) - 1)

    def numbers(self, start: int, end: int) -> range:
        """Return the paragraphs that a stretch of code points touches."""
        first = bisect_right(self._starts, start)
        last = bisect_right(self._starts, end - 1, first - 1)
        return range(first - 1, max(first, last))

    def laid(self, number: int) -> Laid:
        """Lay a paragraph out, or return it as it was laid out before."""
        laid = self._laid.get(number)
        if laid is not None:
            self._laid.move_to_end(number)
            return laid
        laid = self._laid[number] = self._lay_out(number)
        if len(self._laid) > KEPT:
            self._laid.popitem(last=False)
        self._measured(number, laid.height)
        return laid

    def peek(self, number: int) -> Laid | None:
        """Return a paragraph only if it is laid out."""
        return self._laid.get(number)

    def point_at(self, y: float) -> float:
        """Return the code point at a height, counted on evenly from line to line."""
        number = self.number_at(y)
        laid, below = self.laid(number), y - self._tops[number]
        line = laid.line_at(below)
        if not line.isValid():
            return laid.paragraph.start
        share = min(1.0, max(0.0, (below - line.y()) / self.typography.pitch))
        start, end = line.textStart(), line.textStart() + line.textLength()
        return laid.point(start) + share * (laid.point(end) - laid.point(start))

    def height_of(self, point: float) -> float:
        """Return the height at which a code point is counted; `point_at` backwards."""
        number = self.number_of(int(point))
        laid = self.laid(number)
        line = laid.layout.lineForTextPosition(laid.units(min(int(point), laid.paragraph.end)))
        if not line.isValid():
            return self._tops[number]
        start, end = (laid.point(line.textStart() + n) for n in (0, line.textLength()))
        share = (point - start) / (end - start) if end > start else 0.0
        return self._tops[number] + line.y() + min(1.0, share) * self.typography.pitch

    def settle(self, top: float, height: float) -> tuple[range, float]:
        """Lay out what a view shows.

        Returns the paragraphs in view, and the top at which the view shows the same text now that
        their heights are known.
        """
        first = self.number_at(top)
        if first in self._estimated and top > self._tops[first]:
            above_bottom = self._tops[first + 1] - top
            self.laid(first)
            top = self._tops[first + 1] - above_bottom
            first = self.number_at(top)
        return self._fill(first, top + height), top

    def _fill(self, first: int, until: float) -> range:
        number = first
        self.laid(first)
        while number + 1 < len(self.paragraphs) and self._tops[number + 1] < until:
            number += 1
            self.laid(number)
        return range(first, number + 1)

    def measure(self, seconds: float) -> bool:
        """Lay out and drop paragraphs of unknown height for some time; tell whether any remain."""
        until = time.perf_counter() + seconds
        heights = {}
        while self._estimated and time.perf_counter() < until:
            number = self._estimated.pop()
            heights[number] = self._lay_out(number).height
        for number, height in heights.items():
            self._heights[number] = height
        self._stack()
        return bool(self._estimated)

    def anchor(self, top: float) -> Anchor:
        """Remember what a view shows at its top, to find it again after a reflow."""
        number = self.number_at(top)
        below = top - self._tops[number]
        if below < 0:
            return Anchor(self.paragraphs[number].start, 0, -below)
        laid = self.peek(number)
        if laid is None or not laid.layout.lineCount():
            return Anchor(self.paragraphs[number].start, below / self.typography.pitch)
        line = laid.line_at(below)
        start = laid.point(line.textStart())
        return Anchor(start, (below - line.y()) / self.typography.pitch)

    def restore(self, anchor: Anchor) -> float:
        """Return the top at which a view shows an anchor where it was."""
        number = self.number_of(anchor.point)
        laid = self.laid(number)
        line = laid.layout.lineForTextPosition(laid.units(anchor.point))
        y = line.y() if line.isValid() else 0
        return self._tops[number] + y + anchor.below * self.typography.pitch - anchor.above

    def _estimates(self) -> list[float]:
        per_line = max(1.0, self.width / (self.typography.character * SLACK))
        pitch = self.typography.pitch
        return [
            (math.ceil((p.end - p.start) / per_line) * pitch or self.typography.blank)
            + (self.typography.gap if p.last else 0)
            for p in self.paragraphs
        ]

    def _measured(self, number: int, height: float) -> None:
        self._estimated.discard(number)
        if height != self._heights[number]:
            self._heights[number] = height
            self._stack()

    def _stack(self) -> None:
        self._tops = list(accumulate(self._heights, initial=float(MARGIN)))

    def _lay_out(self, number: int) -> Laid:
        paragraph = self.paragraphs[number]
        text = self.text[paragraph.start : paragraph.end]
        mixed = is_mixed(text)
        leftward = mixed and is_leftward(text)
        font = self.typography.headline if paragraph.headline else self.typography.text
        layout = QTextLayout(text, font)
        layout.setTextOption(self._option(leftward))
        layout.setCacheEnabled(True)
        height = self._break_lines(layout) if text else self.typography.blank
        height += self.typography.gap if paragraph.last else 0
        return Laid(paragraph, layout, Offsets(text), mixed, leftward, height)

    def _option(self, leftward: bool) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(self.typography.tab)
        direction = Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        if leftward:  # the direction alone does not move the lines to the right
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        return option

    def _break_lines(self, layout: QTextLayout) -> float:
        y = 0.0
        layout.beginLayout()
        for line in iter(layout.createLine, None):
            if not line.isValid():
                break
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, y))
            y += self._pitch(line)
        layout.endLayout()
        return y

    def _pitch(self, line: QTextLine) -> float:
        """Return the room for a line: the same for all, but for fonts that are taller."""
        taller = math.ceil(line.ascent() + line.descent()) - self.typography.box
        return self.typography.pitch + max(0, taller)
