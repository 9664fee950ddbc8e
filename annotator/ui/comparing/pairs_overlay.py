"""A comparison as the canvas shows it: quotes tinted by verdict, each with its number and word."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from annotator.domain.span import Stretch
from annotator.ui.canvas.geometry import Piece, pieces
from annotator.ui.canvas.gutter import Gutter
from annotator.ui.canvas.index import Numbers
from annotator.ui.canvas.ink import colour, fill
from annotator.ui.canvas.layer_paint import chips
from annotator.ui.canvas.layer_traces import LayerTrace
from annotator.ui.canvas.layout import Laid
from annotator.ui.canvas.marks import Form, Mark
from annotator.ui.canvas.paint import paint_lines
from annotator.ui.canvas.typography import Typography

if TYPE_CHECKING:
    from annotator.ui.canvas.picture import Picture


class PairsOverlay:
    """What is drawn in one of the texts; `held` is what is in hand."""

    def __init__(self, traces: Iterable[LayerTrace], numbers: Numbers) -> None:
        self.held: Mark | None = None
        self.traces = tuple(traces)
        self._by_paragraph: dict[int, list[LayerTrace]] = {}
        for trace in self.traces:
            for number in numbers(trace.stretch.start, trace.stretch.end):
                self._by_paragraph.setdefault(number, []).append(trace)

    def at(self, point: int) -> list[Mark]:
        """Return what covers a code point, from the inside out."""
        around = (trace for trace in self.traces if trace.stretch.holds(point))
        return [trace.mark for trace in sorted(around, key=lambda trace: len(trace.stretch))]

    def roomy(self, typography: Typography) -> Typography:
        return typography

    def pieces(self, number: int, laid: Laid, typography: Typography) -> list[Piece]:
        paragraph = Stretch(laid.paragraph.start, laid.paragraph.end)
        there = self._by_paragraph.get(number, ())
        found = [trace for trace in there if trace.stretch.overlaps(paragraph)]
        found.sort(key=lambda trace: (trace.stretch.start, -trace.stretch.end))
        return pieces(laid, found, typography)

    def paint_ground(self, painter: QPainter, picture: "Picture", pieces: Sequence[Piece]) -> None:
        """Tint what is drawn, and more strongly what is in hand."""
        theme = picture.theme
        painter.setPen(Qt.PenStyle.NoPen)
        for piece in sorted(pieces, key=lambda piece: piece.trace.mark == self.held):
            held = piece.trace.mark == self.held
            if piece.trace.form is Form.CONTENT or held:
                tint = fill(theme, piece.trace.role, theme.fill)
                painter.setBrush(colour(theme, "select") if held else tint)
                painter.drawRect(piece.box.adjusted(0, -1, 0, 1))

    def paint(
        self, painter: QPainter, picture: "Picture", laid: Laid, pieces: Sequence[Piece]
    ) -> None:
        theme, column = picture.theme, picture.sheet.column
        paint_lines(painter, theme, pieces)
        painter.setFont(column.typography.chip)
        for chip in chips(pieces, column.typography, column.width):
            painter.setPen(colour(theme, chip.tag.role))
            painter.drawText(chip.corner, chip.tag.text)
        gutter = Gutter(theme, column.typography, picture.gutter, self.held)
        # Whether somebody says so is asked of the verdict, not of the speaker.
        sure = [piece._replace(trace=replace(piece.trace, open=False)) for piece in pieces]
        gutter.paint(painter, laid, sure)
