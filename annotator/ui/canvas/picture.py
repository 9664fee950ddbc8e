"""Draws what is in view of a sheet."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QRegion

from annotator.domain.span import Stretch
from annotator.ui.canvas.chips import chip_boxes, paint_chips
from annotator.ui.canvas.found import Found, paint_found
from annotator.ui.canvas.gutter import Gutter
from annotator.ui.canvas.links import paint_links, reach
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.paint import (
    paint_bands,
    paint_fills,
    paint_lines,
    paint_selection,
    paint_text,
)
from annotator.ui.canvas.ring import paint_ghost, paint_ring
from annotator.ui.canvas.sheet import Placed, Sheet
from annotator.ui.theme import Theme

ABOVE = 4
AROUND = 9


class Picture(NamedTuple):
    """How a sheet looks just now; `ghost` is where a dragged stretch would lie."""

    sheet: Sheet
    theme: Theme
    gutter: float
    active: Mark | None
    selection: Stretch | None
    ghost: Stretch | None
    found: Found = Found()

    def paint(self, painter: QPainter, numbers: range, region: QRegion) -> None:
        """Paint paragraphs that touch a region, given like the painter from the sheet's corner."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in numbers:
            area = paragraph_area(self.sheet, number).adjusted(-self.gutter, 0, 0, 0)
            if region.intersects(area.toAlignedRect()):
                painter.save()
                painter.translate(0, self.sheet.column.top(number))
                self._paint_paragraph(painter, number)
                painter.restore()
        self._paint_active(painter, numbers)

    def _paint_paragraph(self, painter: QPainter, number: int) -> None:
        theme, typography = self.theme, self.sheet.column.typography
        laid, pieces = self.sheet.column.laid(number), self.sheet.pieces(number)
        layers = self.sheet.layers
        if not layers:
            paint_bands(painter, theme, pieces)
        if self.selection:
            paint_selection(painter, theme, laid, self.selection, typography)
        if layers:
            layers.paint_ground(painter, self, pieces)
        else:
            paint_fills(painter, theme, pieces)
        if self.found.places:
            paint_found(painter, theme, laid, self.found, typography)
        paint_text(painter, theme, laid)
        if layers:
            layers.paint(painter, self, laid, pieces)
            return
        paint_lines(painter, theme, pieces)
        if typography.chips:
            paint_chips(painter, theme, pieces, typography)
        Gutter(theme, typography, self.gutter, self.active).paint(painter, laid, pieces)

    def _paint_active(self, painter: QPainter, numbers: range) -> None:
        if self.active:
            placed = self.sheet.placed(self.active)
            paint_ring(painter, self.theme, placed)
            self._paint_links(painter, placed, numbers)
        if self.ghost:
            paint_ghost(painter, self.theme, self.sheet.boxes(self.ghost))

    def _paint_links(self, painter: QPainter, placed: Sequence[Placed], numbers: range) -> None:
        """Draw the links of a quote behind the chips that they pass."""
        covered = reach(placed)
        if covered.isEmpty():
            return
        painter.save()
        behind = (
            self._chips_in(covered, numbers) if self.sheet.column.typography.chips else QRegion()
        )
        painter.setClipRegion(QRegion(covered.toAlignedRect()) - behind)
        paint_links(painter, self.theme, placed)
        painter.restore()

    def _chips_in(self, area: QRectF, numbers: range) -> QRegion:
        """Return where chips of these paragraphs stand in a part of the sheet."""
        column = self.sheet.column
        taken = QRegion()
        for number in numbers:
            top = column.top(number)
            if top <= area.bottom() and area.top() <= column.bottom(number):
                for box in chip_boxes(self.sheet.pieces(number), column.typography):
                    taken += box.translated(0, top).toAlignedRect()
        return taken


def paragraph_area(sheet: Sheet, number: int) -> QRectF:
    """Return what a paragraph covers, with what its marks draw beyond the lines."""
    top = sheet.column.top(number) - ABOVE
    bottom = sheet.column.bottom(number) + sheet.column.typography.below
    return QRectF(0, top, sheet.column.width, bottom - top)


def active_area(sheet: Sheet, active: Mark | None) -> QRectF:
    """Return what the ring, the handles and the links of a mark cover."""
    if active is None:
        return QRectF()
    placed = sheet.placed(active)
    area = reach(placed)
    for one in placed:
        area |= one.box.adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return area
