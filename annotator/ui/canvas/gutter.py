"""The left margin: a bar beside every quote, who speaks, and what zone begins."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLine

from annotator.domain.wording import capital
from annotator.ui.canvas.geometry import Piece
from annotator.ui.canvas.ink import SPARSE, colour, pen
from annotator.ui.canvas.layout import Laid
from annotator.ui.canvas.marks import NOBODY, Form, Mark, Strength
from annotator.ui.canvas.paint import whole
from annotator.ui.canvas.typography import Typography
from annotator.ui.language import word
from annotator.ui.theme import Theme

NARROW, WIDE = 26.0, 170.0
WITH_NAMES = 60.0
READABLE = 33  # font sizes that the text is given before any name
BAR = 15
DEPTH = 4.0
DEEPEST = 3
DASHES = (2.0, 1.5)
ROWS = 2
OUTER, INNER = 6.0, 20.0
IN_PLACE = (
    Qt.AlignmentFlag.AlignRight.value
    | Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextSingleLine.value
)


def gutter_width(view: float, typography: Typography) -> float:
    """Return the room for names; next to none in a view that is narrow for the text alone."""
    pixels = typography.pixels
    spare = view - pixels * min(READABLE, typography.column)
    return float(round(max(NARROW, min(WIDE, spare * 0.6)))) if spare > pixels * 3 else NARROW


class Gutter(NamedTuple):
    """Paints to the left of the painter's corner, where the text begins."""

    theme: Theme
    typography: Typography
    width: float
    active: Mark | None

    def paint(self, painter: QPainter, laid: Laid, pieces: Sequence[Piece]) -> None:
        contents = [piece for piece in pieces if piece.trace.form is Form.CONTENT]
        depths = [_depth(piece, contents) for piece in contents]
        apart = DEPTH * min(1.0, DEEPEST / max(depths, default=1)) if any(depths) else DEPTH
        for piece, depth in zip(contents, depths, strict=True):
            self._paint_bar(painter, piece, apart, depth)
        if self.width > WITH_NAMES:
            named = list(_named(contents))
            painter.setFont(self.typography.gutter)
            for piece, row, more in named:
                self._paint_name(painter, piece, row, more)
            self._paint_zones(painter, laid, Counter(piece.line for piece, _, _ in named))
        else:
            self._paint_asides(painter, laid)

    def _paint_bar(self, painter: QPainter, piece: Piece, apart: float, depth: int) -> None:
        """Draw a bar further in for a quote within others; many lie closer and are thinner."""
        is_active = piece.trace.mark == self.active
        role, thickness = ("focus", 3.0) if is_active else (piece.trace.role, 2.0)
        thickness *= apart / DEPTH
        dashes = DASHES if piece.trace.open else ()
        strength = Strength.FULL if is_active else piece.trace.strength
        device = painter.deviceTransform()
        x, width = whole(apart * depth - BAR, thickness, device.m11(), device.dx())
        painter.setPen(pen(self.theme, role, width, dashes, strength))
        length = self.typography.box if piece.last else self.typography.pitch
        painter.drawLine(QLineF(x, piece.box.top(), x, piece.box.top() + length))

    def _paint_name(self, painter: QPainter, piece: Piece, row: int, more: int) -> None:
        metrics = self.typography.gutter_metrics
        ending = " ?" * piece.trace.open + f"  +{more}" * bool(more)
        room = self.width - OUTER - INNER - metrics.horizontalAdvance(ending)
        name = piece.trace.tag or word(NOBODY)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) + ending
        painter.setPen(colour(self.theme, "speaker" if piece.trace.tag else "muted"))
        top = piece.box.top() + row * metrics.height()
        painter.drawText(self._beside(top), IN_PLACE, shown)

    def _paint_zones(self, painter: QPainter, laid: Laid, taken: Mapping[int, int]) -> None:
        """Name the zones that begin here, below whoever speaks in that line if there is room."""
        if not laid.paragraph.begun:
            return
        painter.setFont(self.typography.zone)
        painter.setPen(colour(self.theme, "muted"))
        for line, name in zone_names(laid).items():
            row = taken.get(line, 0)
            if row < ROWS:
                room, right = self.width - OUTER - INNER, Qt.TextElideMode.ElideRight
                shown = self.typography.zone_metrics.elidedText(name, right, room)
                below = row * round(self.typography.gutter_metrics.height())
                top = self._top(laid.layout.lineAt(line)) + below
                painter.drawText(self._beside(top), IN_PLACE, shown)

    def _paint_asides(self, painter: QPainter, laid: Laid) -> None:
        """Draw a dotted line beside what is not the body, where there is no room for its name."""
        painter.setPen(pen(self.theme, "muted", 1.0, SPARSE))
        for aside in laid.paragraph.asides:
            first = laid.layout.lineForTextPosition(laid.units(aside.start))
            last = laid.layout.lineForTextPosition(laid.units(aside.end - 1))
            if first.isValid() and last.isValid():
                top, bottom = self._top(first), self._top(last) + self.typography.box
                painter.drawLine(QLineF(-INNER - 0.5, top, -INNER - 0.5, bottom))

    def _top(self, line: QTextLine) -> int:
        """Return where the boxes of a line begin."""
        return round(line.y() + line.ascent()) - self.typography.ascent

    def _beside(self, top: float) -> QRectF:
        """Return the room for a name beside a line of text."""
        width = self.width - OUTER - INNER
        return QRectF(OUTER - self.width, top, width, self.typography.box)


def zone_names(laid: Laid) -> dict[int, str]:
    """Return what is said beside which line about the zones that begin in a paragraph."""
    names: dict[int, list[str]] = {}
    for zone in laid.paragraph.begun:
        line = laid.layout.lineForTextPosition(laid.units(zone.stretch.start))
        if line.isValid():
            names.setdefault(line.lineNumber(), []).append(capital(word(str(zone.kind))))
    return {line: ", ".join(dict.fromkeys(kinds)) for line, kinds in names.items()}


def _named(contents: Sequence[Piece]) -> Iterator[tuple[Piece, int, int]]:
    """Yield the pieces that get a name, its row beside the line, and how many have no room."""
    begun: dict[int, list[Piece]] = {}
    for piece in contents:
        if piece.first and piece.trace.index == 0:
            begun.setdefault(piece.line, []).append(piece)
    for line in begun.values():
        for row, piece in enumerate(line[:ROWS]):
            yield piece, row, len(line) - ROWS if row == ROWS - 1 else 0


def _depth(piece: Piece, contents: Sequence[Piece]) -> int:
    """Count the quotes around a quote."""
    return len({other.trace.mark for other in contents if _surrounds(other, piece)})


def _surrounds(outer: Piece, inner: Piece) -> bool:
    around, within = outer.trace.stretch, inner.trace.stretch
    return around != within and around.covers(within)
