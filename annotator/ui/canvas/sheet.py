"""An article laid out with its marks: everything that has a place, and nothing of the widget."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

from annotator.domain.article import Zone
from annotator.domain.record import Copy
from annotator.domain.scheme import Scheme
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.geometry import Piece, boxes, cursor_x, pieces
from annotator.ui.canvas.index import Index
from annotator.ui.canvas.layout import KEPT, Column, Laid
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.paragraphs import cut
from annotator.ui.canvas.typography import Typography

if TYPE_CHECKING:
    from annotator.ui.canvas.overlay import Overlay


class Placed(NamedTuple):
    """A piece and its box on the sheet."""

    piece: Piece
    box: QRectF


class Sheet:
    """Points are measured from the top left corner of the column of text.

    `layers` is what is laid over it, where that is shown instead of a copy.
    """

    def __init__(
        self,
        text: str,
        zones: tuple[Zone, ...],
        scheme: Scheme,
        typography: Typography,
        width: float,
    ) -> None:
        self.text = text
        self._zones = zones
        self.column = Column(text, cut(text, zones), typography, width)
        self.index = Index(self.column.numbers, scheme, text)
        self.layers: Overlay | None = None
        self._pieces: dict[int, tuple[Laid, list[Piece]]] = {}

    def show(self, copy: Copy, speakers: Mapping[str, Speaker]) -> set[int]:
        """Take over a copy and return the paragraphs in which something changed."""
        changed = self.index.show(copy, speakers)
        for number in changed:
            self._pieces.pop(number, None)
        return changed

    def set_zones(self, zones: tuple[Zone, ...]) -> bool:
        """Draw these zones, then reflow; whether they are others than before."""
        changed = zones != self._zones
        if changed:
            self._zones = zones
            self.column.paragraphs = cut(self.text, zones)
        return changed

    def set_beside(self, name: str) -> bool:
        """Draw apart what only the suggester of this name proposes; whether that is another one."""
        changed = self.index.set_beside(name)
        if changed:
            self._pieces.clear()
        return changed

    def set_scheme(self, scheme: Scheme) -> bool:
        """Draw labels as a scheme has them; whether that is another one."""
        changed = self.index.set_scheme(scheme)
        if changed:
            self._pieces.clear()
        return changed

    def lay_over(self, layers: "Overlay | None") -> None:
        """Take over what is to be shown, or None to go back to the copy; then reflow."""
        self.layers = layers
        self._pieces.clear()

    def reflow(self, typography: Typography, width: float) -> None:
        self._pieces.clear()
        if self.layers:
            typography = self.layers.roomy(typography)
        self.column.reflow(typography, width)

    def pieces(self, number: int) -> list[Piece]:
        """Return what a paragraph shows of the marks, measured from its own corner."""
        laid = self.column.laid(number)
        known = self._pieces.get(number)
        if known is not None and known[0] is laid:
            return known[1]
        if len(self._pieces) > KEPT:
            self._pieces.clear()
        found = self._found(number, laid)
        self._pieces[number] = laid, found
        return found

    def _found(self, number: int, laid: Laid) -> list[Piece]:
        paragraph = laid.paragraph
        if paragraph.start == paragraph.end:
            return []
        if self.layers:
            return self.layers.pieces(number, laid, self.column.typography)
        stretch = Stretch(paragraph.start, paragraph.end)
        return pieces(laid, self.index.traces_in(number, stretch), self.column.typography)

    def placed(self, mark: Mark) -> list[Placed]:
        """Return all pieces of a mark, in text order."""
        numbers = {
            number
            for trace in self.index.traces(mark)
            for number in self.column.numbers(trace.stretch.start, trace.stretch.end)
        }
        return [
            Placed(piece, piece.box.translated(0, self.column.top(number)))
            for number in sorted(numbers)
            for piece in self.pieces(number)
            if piece.trace.mark == mark
        ]

    def boxes(self, stretch: Stretch) -> list[QRectF]:
        """Return where a stretch of text stands, line by line."""
        typography = self.column.typography
        return [
            box.translated(0, self.column.top(number))
            for number in self.column.numbers(stretch.start, stretch.end)
            for _, box in boxes(self.column.laid(number), stretch, typography)
        ]

    def caret(self, point: int) -> QPointF:
        """Return the middle of the left edge of a code point."""
        number = self.column.number_of(point)
        laid = self.column.laid(number)
        unit = laid.units(min(point, laid.paragraph.end))
        line = laid.layout.lineForTextPosition(unit)
        if not line.isValid():
            return QPointF(0, self.column.top(number))
        middle = round(line.y() + line.ascent()) - self.column.typography.ascent / 2
        return QPointF(cursor_x(line, unit), self.column.top(number) + middle)

    def border_at(self, point: QPointF) -> int:
        """Return the code point whose left edge is the nearest."""
        return self._offset(point, QTextLine.CursorPosition.CursorBetweenCharacters)

    def offset_at(self, point: QPointF) -> int:
        """Return the code point that is drawn at a point, or the nearest one."""
        return self._offset(point, QTextLine.CursorPosition.CursorOnCharacter)

    def _offset(self, point: QPointF, way: QTextLine.CursorPosition) -> int:
        number = self.column.number_at(point.y())
        laid = self.column.laid(number)
        line = laid.line_at(point.y() - self.column.top(number))
        if not line.isValid():
            return laid.paragraph.start
        unit = line.xToCursor(point.x(), way)
        if not laid.layout.isValidCursorPosition(unit):
            unit = laid.layout.previousCursorPosition(unit)
        return laid.point(self._on_line(laid, line, unit))

    def _on_line(self, laid: Laid, line: QTextLine, unit: int) -> int:
        """Keep a position at the end of a line from counting as the start of the next one."""
        end = line.textStart() + line.textLength()
        if unit == end and line.lineNumber() < laid.layout.lineCount() - 1:
            return laid.layout.previousCursorPosition(unit)
        return unit
