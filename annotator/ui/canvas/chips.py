"""The short labels in the strip under a line."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from annotator.ui.canvas.geometry import Piece
from annotator.ui.canvas.ink import colour
from annotator.ui.canvas.marks import Form
from annotator.ui.canvas.typography import LANE, LANES, Typography
from annotator.ui.theme import Theme

BETWEEN = 5
AIR = 1.5
DEEPEST = LANES - 0.4  # where more lanes than usual share the room of these


def paint_chips(
    painter: QPainter, theme: Theme, pieces: Sequence[Piece], typography: Typography
) -> None:
    painter.setFont(typography.chip)
    for piece, corner in chips(pieces, typography):
        painter.setPen(colour(theme, piece.trace.role))
        painter.drawText(corner, piece.trace.tag)


def chips(pieces: Sequence[Piece], typography: Typography) -> Iterator[tuple[Piece, QPointF]]:
    """Place the chips, those at one place side by side.

    Each begins below its mark: one without room there is left out. What two quotes share, such as
    a cue, has one chip.
    """
    begun = 0.0
    free: dict[int, float] = {}
    depths = _depths(pieces)
    metrics = typography.chip_metrics
    seen = set()
    for piece in sorted(_tagged(pieces), key=lambda p: (p.line, p.box.left(), p.lane)):
        left = piece.box.left()
        if (piece.line, left, piece.trace.tag) in seen:
            continue
        seen.add((piece.line, left, piece.trace.tag))
        beside = free.get(piece.line, left)
        if begun < left < beside and beside > piece.box.right():
            continue
        begun = left
        left = max(left, beside)
        free[piece.line] = left + metrics.horizontalAdvance(piece.trace.tag) + BETWEEN
        baseline = piece.box.bottom() + 3 + LANE * depths[piece.line] + metrics.ascent() * 0.9
        yield piece, QPointF(left, baseline)


def chip_boxes(pieces: Sequence[Piece], typography: Typography) -> Iterator[QRectF]:
    """Yield the room that each chip takes, with a little air at its sides."""
    metrics = typography.chip_metrics
    for piece, corner in chips(pieces, typography):
        width = metrics.horizontalAdvance(piece.trace.tag)
        top = corner.y() - metrics.capHeight() - AIR
        yield QRectF(corner.x() - AIR, top, width + 2 * AIR, metrics.capHeight() + 2 * AIR)


def _depths(pieces: Sequence[Piece]) -> dict[int, float]:
    """Return below how many lanes the chips of each line stand."""
    depths: dict[int, float] = {}
    for piece in pieces:
        depths[piece.line] = max(min(piece.lane, DEEPEST), depths.get(piece.line, 0))
    return depths


def _tagged(pieces: Sequence[Piece]) -> Iterator[Piece]:
    return (p for p in pieces if p.first and p.trace.tag and p.trace.form is not Form.CONTENT)
