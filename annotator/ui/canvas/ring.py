"""The ring and the handles of what is active."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from annotator.ui.canvas.ink import DASHES, colour, pen
from annotator.ui.canvas.marks import Form, Trace
from annotator.ui.canvas.paint import paint_outline
from annotator.ui.canvas.sheet import Placed
from annotator.ui.canvas.snapping import Edge
from annotator.ui.theme import Theme

HANDLE = 4.5
GRIP, OUTSIDE = 6.5, 1.5
REACH = 9
CORNER = 4
SMALL = 3.2
RINGED = frozenset({Form.ENTITY, Form.CONTENT})


class Handle(NamedTuple):
    """One end of an active stretch, to drag it by."""

    trace: Trace
    edge: Edge
    at: QPointF
    box: QRectF

    def holds(self, point: QPointF) -> bool:
        """Whether a point is near enough to take hold of it: at the dot, or inside along the ring.

        Outside a word may follow closely, and pressing on it begins a selection.
        """
        if (point - self.at).manhattanLength() <= REACH:
            return True
        if self.trace.form not in RINGED:
            return False
        beyond = point.x() - self.at.x()
        if self.at.x() < self.box.center().x():
            beyond = -beyond
        above, below = self.box.top() - GRIP, self.box.bottom() + GRIP
        return above <= point.y() <= below and -GRIP <= beyond <= OUTSIDE


def handles(placed: Iterable[Placed]) -> Iterator[Handle]:
    """Yield the handles where each stretch begins and ends."""
    for one in placed:
        piece, box = one.piece, one.box.adjusted(-3, -2, 3, 2)
        start, end = box.topLeft(), box.bottomRight()
        if piece.leftward:
            start, end = end, start
        if piece.first:
            yield Handle(piece.trace, "start", start, one.box)
        if piece.last:
            yield Handle(piece.trace, "end", end, one.box)


def paint_ring(painter: QPainter, theme: Theme, placed: Iterable[Placed]) -> None:
    """Draw on the sheet; cue and source have small handles and no ring."""
    shown = list(placed)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(theme, "focus", 2.0))
    for one in (one for one in shown if one.piece.trace.form in RINGED):
        paint_outline(painter, one.piece, one.box.adjusted(-3, -2.5, 3, 2.5), CORNER)
    painter.setBrush(colour(theme, "focus"))
    painter.setPen(pen(theme, "page", 1.5))
    for handle in handles(shown):
        size = HANDLE if handle.trace.form in RINGED else SMALL
        painter.drawEllipse(handle.at, size, size)


def paint_ghost(painter: QPainter, theme: Theme, boxes: Iterable[QRectF]) -> None:
    """Draw where a stretch would lie if its handle were let go."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(theme, "focus", 2.0, DASHES))
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), CORNER, CORNER)
