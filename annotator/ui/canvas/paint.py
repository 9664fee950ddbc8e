"""Draws one paragraph; the painter stands at its top left corner."""

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF, QTextLayout

from annotator.domain.span import Stretch
from annotator.ui.canvas.geometry import Piece, boxes
from annotator.ui.canvas.ink import colour, fill, pen, trace_pen
from annotator.ui.canvas.layout import Laid
from annotator.ui.canvas.marks import Form
from annotator.ui.canvas.typography import LANE, Typography
from annotator.ui.theme import Theme

HOOK = 4
CORNER = 3
OUTLINE_CORNER = 5
UNDERLINE = 2.0


def paint_bands(painter: QPainter, theme: Theme, pieces: Iterable[Piece]) -> None:
    """Tint what quotes say; only a decision is filled."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill(theme, "band", theme.band))
    for piece in pieces:
        if piece.trace.form is Form.CONTENT and not piece.trace.open:
            painter.drawRect(piece.box.adjusted(0, -1, 0, 1))


def paint_fills(painter: QPainter, theme: Theme, pieces: Iterable[Piece]) -> None:
    """Tint the entities that are decided."""
    painter.setPen(Qt.PenStyle.NoPen)
    for piece in pieces:
        if piece.trace.form is Form.ENTITY and not piece.trace.open:
            painter.setBrush(fill(theme, piece.trace.role, theme.fill))
            painter.drawRoundedRect(piece.box.adjusted(-1, 0.5, 1, -0.5), CORNER, CORNER)


def paint_selection(
    painter: QPainter, theme: Theme, laid: Laid, selection: Stretch, typography: Typography
) -> None:
    if selection.start >= laid.paragraph.end or selection.end <= laid.paragraph.start:
        return
    for _, box in boxes(laid, selection, typography):
        painter.fillRect(box.adjusted(0, -1, 0, 1), colour(theme, "select"))


def paint_text(painter: QPainter, theme: Theme, laid: Laid) -> None:
    """Draw the lines; what is not the body of the article stands back a little."""
    painter.setPen(colour(theme, "text"))
    asides = [_aside(laid, stretch, theme) for stretch in laid.paragraph.asides]
    laid.layout.draw(painter, QPointF(), asides)


def _aside(laid: Laid, stretch: Stretch, theme: Theme) -> QTextLayout.FormatRange:
    aside = QTextLayout.FormatRange()
    aside.start = laid.units(stretch.start)
    aside.length = laid.units(stretch.end) - aside.start
    aside.format.setForeground(colour(theme, "aside"))
    return aside


def paint_lines(painter: QPainter, theme: Theme, pieces: Sequence[Piece]) -> None:
    """Draw hooks, outlines and underlines over the text."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in pieces:
        if piece.trace.form is Form.CONTENT:
            _paint_hooks(painter, theme, piece)
        elif piece.trace.form is Form.SOURCE:
            painter.setPen(trace_pen(theme, piece.trace, 1.5))
            paint_outline(painter, piece, piece.box.adjusted(-2, -1, 1.5, 0), OUTLINE_CORNER)
        else:
            y, width = crisp(painter, underline_y(piece), underline_width(piece))
            painter.setPen(trace_pen(theme, piece.trace, width))
            painter.drawLine(QPointF(piece.box.left(), y), QPointF(piece.box.right(), y))


def underline_y(piece: Piece) -> float:
    return piece.box.bottom() + 2 + piece.apart * piece.lane


def underline_width(piece: Piece) -> float:
    """Return the usual width, or about half the way to the next one where they lie closer."""
    return UNDERLINE if piece.apart == LANE else piece.apart * 0.55


def crisp(painter: QPainter, y: float, width: float) -> tuple[float, float]:
    """Fit a line across to whole device pixels: one between two pixels is blurred over three."""
    device = painter.deviceTransform()
    return whole(y, width, device.m22(), device.dy())


def whole(middle: float, width: float, scale: float, offset: float) -> tuple[float, float]:
    """Return the middle and width of a line, fitted to pixels of a scale and an offset."""
    pixels = max(1, round(width * scale))
    middle = math.floor(middle * scale + offset) + (pixels % 2) / 2
    return (middle - offset) / scale, pixels / scale


def _paint_hooks(painter: QPainter, theme: Theme, piece: Piece) -> None:
    box = piece.box.adjusted(-0.5, -1, 0.5, 1)
    painter.setPen(pen(theme, piece.trace.role, 1.6, (), piece.trace.strength))
    if piece.opens:
        top = QPointF(box.left() + HOOK, box.top())
        painter.drawPolyline(QPolygonF([top, box.topLeft(), box.bottomLeft()]))
    if piece.closes:
        bottom = QPointF(box.right() - HOOK, box.bottom())
        painter.drawPolyline(QPolygonF([box.topRight(), box.bottomRight(), bottom]))
    if piece.trace.open:
        painter.setPen(trace_pen(theme, piece.trace, 1.2))
        painter.drawLine(QLineF(box.topLeft(), box.topRight()))
        painter.drawLine(QLineF(box.bottomLeft(), box.bottomRight()))


def paint_outline(painter: QPainter, piece: Piece, box: QRectF, corner: float) -> None:
    """Draw a rounded box, left open on the sides where its trace goes on."""
    if piece.opens and piece.closes:
        painter.drawRoundedRect(box, corner, corner)
        return
    painter.drawPath(_side(box, corner if piece.opens else 0, mirrored=False))
    painter.drawPath(_side(box, corner if piece.closes else 0, mirrored=True))


def _side(box: QRectF, corner: float, *, mirrored: bool) -> QPainterPath:
    """Return the left half of a box, or the right one: closed and rounded where it has a corner."""
    edge = box.right() if mirrored else box.left()
    inwards = -corner if mirrored else corner
    path = QPainterPath(QPointF(box.center().x(), box.top()))
    path.lineTo(edge + inwards, box.top())
    if not corner:
        path.moveTo(edge, box.bottom())
    else:
        path.quadTo(edge, box.top(), edge, box.top() + corner)
        path.lineTo(edge, box.bottom() - corner)
        path.quadTo(edge, box.bottom(), edge + inwards, box.bottom())
    path.lineTo(box.center().x(), box.bottom())
    return path
