"""Lists whose rows are ticked by a click wherever in them, and by the space bar."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.override import override
from annotator.ui.rows import Index

TICK, PAD = 13, 5


class TickView(QListView):
    """Ticks and unticks the rows of a model that have a check state."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._toggle)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        self.model().setData(index, None, Qt.ItemDataRole.CheckStateRole)


class TickDelegate(QStyledItemDelegate):
    """Leaves it to the view to tick a row."""

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        return False


def paint_tick(painter: QPainter, option: QStyleOptionViewItem, index: Index, height: int) -> None:
    """Draw the box to tick, in the middle of so many pixels from the top of a row.

    Its outline can be seen on every ground.
    """
    ticked = index.data(Qt.ItemDataRole.CheckStateRole)
    if ticked is None:
        return
    colours, on = option.palette, ticked is Qt.CheckState.Checked
    top = option.rect.top() + (height - TICK) / 2
    box = QRectF(option.rect.left() + PAD + 0.5, round(top) + 0.5, TICK, TICK)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.link() if on else colours.placeholderText(), 1.2))
    painter.setBrush(colours.link() if on else colours.base())
    painter.drawRoundedRect(box, 3, 3)
    if on:
        painter.setPen(QPen(colours.base(), 2))
        corners = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))
        points = [box.topLeft() + QPointF(x * TICK, y * TICK) for x, y in corners]
        painter.drawPolyline(points)
    painter.restore()
