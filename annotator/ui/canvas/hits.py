"""What lies at a point of the sheet."""

import math

from PySide6.QtCore import QPointF

from annotator.domain.span import Stretch
from annotator.ui.canvas.geometry import UNDERLINED, Piece
from annotator.ui.canvas.marks import Form, Mark
from annotator.ui.canvas.paint import underline_y
from annotator.ui.canvas.ring import Handle, handles
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.snapping import word_at

NEAR = 1.5


def marks_at(sheet: Sheet, point: QPointF) -> list[Mark]:
    """Return the marks at a point: the one whose underline is nearest, then from the inside out."""
    number = sheet.column.number_at(point.y())
    within = point - QPointF(0, sheet.column.top(number))
    found = [p for p in sheet.pieces(number) if _holds(p, within, sheet.column.typography.strip)]
    found.sort(key=lambda p: (_off_underline(p, within), len(p.trace.stretch), p.trace.mark.id))
    return list(dict.fromkeys(piece.trace.mark for piece in found))


def next_mark(marks: list[Mark], active: Mark | None) -> Mark | None:
    """Return the innermost mark, or the one around the active one: a click again goes outwards."""
    if not marks:
        return None
    place = marks.index(active) + 1 if active in marks else 0
    return marks[place % len(marks)]


def quote_beside(sheet: Sheet, active: Mark | None, point: QPointF) -> Mark | None:
    """Return the quote whose part of the gutter holds a point, the active one before others."""
    beside = point.x() < 0 and sheet.layers is None
    marks = marks_at(sheet, point) if beside else []
    return active if active in marks else next(iter(marks), None)


def mention_at(sheet: Sheet, point: QPointF) -> Stretch | None:
    """Return what may name a speaker at a point: an entity, a source of a quote, or the word."""
    traces = [t for mark in marks_at(sheet, point) for t in sheet.index.traces(mark)]
    entities = [trace.stretch for trace in traces if trace.form is Form.ENTITY]
    if entities or point.x() < 0:
        return next(iter(entities), None)
    at = sheet.offset_at(point)
    sources = [t.stretch for t in traces if t.form is Form.SOURCE]
    around = [source for source in sources if source.holds(at)]
    return min(around, key=len, default=word_at(sheet.text, at))


def handle_at(sheet: Sheet, active: Mark | None, point: QPointF) -> Handle | None:
    """Return the handle of the active mark that a point can take hold of, the nearest one."""
    if active is None:
        return None
    near = [handle for handle in handles(sheet.placed(active)) if handle.holds(point)]
    return min(near, key=lambda handle: (handle.at - point).manhattanLength(), default=None)


def _holds(piece: Piece, point: QPointF, strip: float) -> bool:
    if point.x() < 0:  # beside the text, in the gutter
        wide = piece.trace.form is Form.CONTENT
        return wide and piece.box.top() <= point.y() <= piece.box.bottom() + strip
    return piece.box.adjusted(-1, -2, 1, 2).contains(point) or _off_underline(piece, point) <= NEAR


def _off_underline(piece: Piece, point: QPointF) -> float:
    """Return how far a point is above or below an underline; a long way if it does not hit it."""
    if piece.trace.form not in UNDERLINED or point.y() <= piece.box.bottom():
        return math.inf
    if not piece.box.left() - 1 <= point.x() <= piece.box.right() + 1:
        return math.inf
    # The mouse is told the corner of a pixel and means its middle.
    off = abs(point.y() + 0.5 - underline_y(piece))
    return off if off <= NEAR else math.inf
