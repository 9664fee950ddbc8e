"""Rows of a list: a swatch, a text, what there is to say about it, and its key at the right."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.wording import visible
from annotator.override import override

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
HELD = Qt.ItemDataRole.UserRole + 1  # what an item stands for: a Row, Heading, Hit or Place
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
PAD_X, PAD_Y = 12, 5
SWATCH, GAP = 12, 10
LONGEST = 300


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows; `colour` as #rrggbb, empty where there is no swatch."""

    text: str
    detail: str = ""
    key: str = ""
    colour: str = ""
    enabled: bool = True

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        return ", ".join(part for part in (self.text, self.detail, self.key) if part)


class RowDelegate(QStyledItemDelegate):
    """Draws rows: the detail beside the text, or with two lines below it; `pad` is in pixels."""

    def __init__(self, parent: QWidget, lines: int = 1, pad: int = PAD_X) -> None:
        super().__init__(parent)
        self.lines, self._pad = lines, pad

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.lines * option.fontMetrics.height() + 2 * min(PAD_Y, self._pad))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(HELD)
        painter.save()
        paint_ground(painter, option)
        painter.setFont(option.font)
        across, down = self._pad, min(PAD_Y, self._pad)
        box = option.rect.adjusted(across, down, -across, -down)
        self._paint(painter, row, box, option)
        painter.restore()

    def _paint(self, painter: QPainter, row: Row, box: QRect, option: QStyleOptionViewItem) -> None:
        muted = option.palette.placeholderText().color()
        ink = option.palette.text().color() if row.enabled else muted
        height = option.fontMetrics.height()
        line = QRect(box.left(), box.top(), box.width(), height)
        if row.colour:
            line.setLeft(_paint_swatch(painter, row.colour, line) + GAP)
        box.setLeft(line.left())
        if row.key:
            line.setRight(write(painter, RIGHT, line, row.key, muted).left() - GAP)
        text = write(painter, LEFT, line, row.text, ink)
        if self.lines > 1:
            line = QRect(box.left(), box.top() + height, box.width(), height)
        else:
            line.setLeft(text.right() + GAP)
        write(painter, LEFT, line, row.detail, muted)


def _paint_swatch(painter: QPainter, colour: str, line: QRect) -> int:
    """Draw a swatch at the left of a line and return where it ends."""
    swatch = QRect(line.left(), line.center().y() - SWATCH // 2 + 1, SWATCH, SWATCH)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(colour)))
    painter.drawRoundedRect(swatch, 3, 3)
    painter.restore()
    return swatch.right()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Mark the row that is chosen."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, option.palette.highlight())


def write(painter: QPainter, where: Qt.AlignmentFlag, line: QRect, text: str, ink: QColor) -> QRect:
    """Write a text, cut to its line, and return what it covers."""
    metrics = painter.fontMetrics()
    flat = visible(re.sub(r"\s", " ", text[:LONGEST]))
    shown = metrics.elidedText(flat, Qt.TextElideMode.ElideRight, max(0, line.width()))
    painter.setPen(ink)
    return painter.drawText(line, int(where) | Qt.TextFlag.TextSingleLine, shown)
