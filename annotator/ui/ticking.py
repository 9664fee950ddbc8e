"""Lists whose rows are ticked by a click wherever in them, and by the space bar."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, TypeGuard, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.override import override
from annotator.ui.rows import HELD, ROOT, Index

TICK, PAD = 13, 5

Ticked = TypeVar("Ticked")  # what the rows stand for


class TickModel(QAbstractListModel, Generic[Ticked]):
    """Rows under headings, which are plain text; those that are ticked are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Ticked | str] = []
        self._chosen: set[int] = set()

    def is_choosable(self, row: Ticked) -> bool:
        """Whether a row can be ticked."""
        raise NotImplementedError

    def sentence(self, row: Ticked) -> str:
        """Return what a row says, for a screen reader."""
        raise NotImplementedError

    def put(self, rows: Iterable[Ticked | str], wanted: Callable[[Ticked], bool]) -> None:
        """Show these rows instead of those before; of what can be ticked the wanted ones are."""
        self.beginResetModel()
        self._rows = list(rows)
        self._chosen = {
            at for at, row in enumerate(self._rows) if self._can_tick(row) and wanted(row)
        }
        self.endResetModel()

    def chosen(self) -> list[Ticked]:
        rows = (self._rows[at] for at in sorted(self._chosen))
        return [row for row in rows if not isinstance(row, str)]

    def not_chosen(self) -> list[Ticked]:
        rows = (row for at, row in enumerate(self._rows) if at not in self._chosen)
        return [row for row in rows if not isinstance(row, str)]

    def choose(self, *, every: bool) -> None:
        """Choose all that can be, or none."""
        self._chosen = {at for at, row in enumerate(self._rows) if every and self._can_tick(row)}
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def first(self) -> QModelIndex:
        """Return the row below the first heading."""
        return self.index(1 if self._rows else -1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._rows[index.row()] if index.isValid() else ""
        if isinstance(row, str):
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if self.is_choosable(row) else usual

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == HELD:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row if isinstance(row, str) else self.sentence(row)
        if role == Qt.ItemDataRole.CheckStateRole and self._can_tick(row):
            chosen = index.row() in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._can_tick(self._rows[index.row()]):
            return False
        self._chosen ^= {index.row()}
        self.dataChanged.emit(index, index)
        return True

    def _can_tick(self, row: Ticked | str) -> TypeGuard[Ticked]:
        return not isinstance(row, str) and self.is_choosable(row)


def ticking_buttons(parent: QWidget, model: TickModel[Any], *titles: str) -> Iterator[QPushButton]:
    """Yield a button that chooses all rows of a model, and one that chooses none."""
    for title, every in zip(titles, (True, False), strict=True):
        button = QPushButton(title, parent)
        button.setAutoDefault(False)  # Enter belongs to the list
        button.clicked.connect(lambda _on, every=every: model.choose(every=every))
        yield button


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
    colours, on = option.palette, Qt.CheckState(ticked) is Qt.CheckState.Checked
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
