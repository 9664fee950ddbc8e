"""What was searched for: where it stands, and which place is looked at."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QPainter

from annotator.domain.span import Stretch
from annotator.ui.canvas.geometry import boxes
from annotator.ui.canvas.ink import colour, pen
from annotator.ui.canvas.layout import Laid
from annotator.ui.canvas.typography import Typography
from annotator.ui.theme import Theme

CORNER = 2
CURRENT, OTHER = ("text", 1.8), ("muted", 0.6)


class Found(NamedTuple):
    """Places in reading order, as starts and ends in code points, none overlapping.

    `current` numbers the one that is looked at, from 0; below 0 it is none.
    """

    places: Sequence[tuple[int, int]] = ()
    current: int = -1

    def within(self, start: int, end: int) -> Iterator[tuple[Stretch, bool]]:
        """Yield the places that touch a part of the text, and whether each is the current one."""
        number = max(0, bisect_left(self.places, (start, 0)) - 1)
        while number < len(self.places) and self.places[number][0] < end:
            if self.places[number][1] > start:
                yield Stretch(*self.places[number]), number == self.current
            number += 1


def paint_found(
    painter: QPainter, theme: Theme, laid: Laid, found: Found, typography: Typography
) -> None:
    """Draw what a paragraph holds of the places, the current one with an outline."""
    painter.setBrush(colour(theme, "found"))
    for stretch, is_current in found.within(laid.paragraph.start, laid.paragraph.end):
        painter.setPen(pen(theme, *(CURRENT if is_current else OTHER)))
        for _, box in boxes(laid, stretch, typography):
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), CORNER, CORNER)
