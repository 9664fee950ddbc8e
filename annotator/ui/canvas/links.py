"""The curves from an active quote to its source and its cue."""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from annotator.ui.canvas.ink import DASHES, DOTS, colour, pen
from annotator.ui.canvas.marks import Form, Trace
from annotator.ui.canvas.sheet import Placed
from annotator.ui.theme import Theme

INSET = 8
ARROW = 8
SPREAD = 0.45
DOT = 3
HALO = 5


class Link(NamedTuple):
    """A curve that ends in an arrow at a part of a quote."""

    trace: Trace
    start: QPointF
    path: QPainterPath


def links(placed: Sequence[Placed]) -> Iterator[Link]:
    """Yield the links between the pieces of one quote, the one to its cue first."""
    contents = [one.box for one in placed if one.piece.trace.form is Form.CONTENT]
    for form in (Form.CUE, Form.SOURCE):
        target = next((one for one in placed if one.piece.trace.form is form), None)
        if target and contents:
            nearest = min(contents, key=lambda box: _distance(box, target.box))
            yield _link(target, nearest)


def paint_links(painter: QPainter, theme: Theme, placed: Sequence[Placed]) -> None:
    """Draw on the sheet."""
    for link in links(placed):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(theme, "page", HALO))
        painter.drawPath(link.path)
        painter.setPen(_line(theme, link.trace))
        painter.drawPath(link.path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme, link.trace.role))
        painter.drawPolygon(_arrow(link))
        painter.drawEllipse(link.start, DOT, DOT)


def reach(placed: Sequence[Placed]) -> QRectF:
    """Return the part of the sheet that the links of a quote cover."""
    covered = QRectF()
    for link in links(placed):
        covered |= link.path.boundingRect().adjusted(-ARROW, -ARROW, ARROW, ARROW)
    return covered


def _link(target: Placed, content: QRectF) -> Link:
    trace, box = target.piece.trace, target.box
    inset = INSET * (3 if trace.form is Form.SOURCE else 1)
    if abs(content.top() - box.top()) < box.height() / 2:
        return Link(trace, *_arch(content, box, inset))
    return Link(trace, *_bend(content, box, inset))


def _arch(content: QRectF, box: QRectF, inset: float) -> tuple[QPointF, QPainterPath]:
    """Go over the line that both stand on."""
    after = box.center().x() > content.center().x()
    near = min(inset, content.width() / 2)
    start = QPointF(content.right() - near if after else content.left() + near, content.top() - 2)
    end = QPointF(box.center().x(), box.top() - 2)
    lift = 8 + min(16.0, abs(end.x() - start.x()) * 0.06)
    path = QPainterPath(start)
    path.cubicTo(start - QPointF(0, lift), end - QPointF(0, lift), end)
    return start, path


def _bend(content: QRectF, box: QRectF, inset: float) -> tuple[QPointF, QPainterPath]:
    """Go down or up to another line."""
    down = box.top() > content.top()
    near = min(inset, content.width() / 2)
    x = min(max(box.center().x(), content.left() + near), content.right() - near)
    start = QPointF(x, content.bottom() + 3 if down else content.top() - 3)
    # From below it ends near the right edge, as the chip stands below the left one.
    end = QPointF(box.center().x(), box.top() - 3)
    if not down:
        end = QPointF(max(box.center().x(), box.right() - ARROW), box.bottom() + 4)
    half = QPointF(0, (end.y() - start.y()) / 2)
    path = QPainterPath(start)
    path.cubicTo(start + half, end - half, end)
    return start, path


def _line(theme: Theme, trace: Trace) -> QPen:
    if trace.form is Form.CUE:
        return pen(theme, trace.role, 1.6, DOTS)
    return pen(theme, trace.role, 2.0, DASHES if trace.open else ())


def _arrow(link: Link) -> QPolygonF:
    end = link.path.currentPosition()
    control = link.path.elementAt(2)
    heading = math.atan2(end.y() - control.y, end.x() - control.x)
    barbs = (
        end - QPointF(math.cos(heading + turn), math.sin(heading + turn)) * ARROW
        for turn in (-SPREAD, SPREAD)
    )
    return QPolygonF([end, *barbs])


def _distance(content: QRectF, target: QRectF) -> tuple[float, float]:
    """Rate how far apart two boxes are: first by lines, then along them."""
    beside = max(0.0, target.left() - content.right(), content.left() - target.right())
    return abs(content.center().y() - target.center().y()), beside
