"""A list of what an export leaves out; choosing a row shows where it stands."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from annotator.domain.ledger import Loss, Rejection
from annotator.override import override
from annotator.ui.language import tr, worded
from annotator.ui.rows import HELD, ROOT, Index, Row, RowDelegate
from annotator.ui.telling.facts import as_tooltip

LOST = Qt.ItemDataRole.UserRole


class LossModel(QAbstractListModel):
    """One row for each loss or note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Rejection] = ()

    def show(self, items: Sequence[Rejection]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        reason = worded(item.reason)
        row = Row(reason, item.file, enabled=isinstance(item, Loss))
        spoken = Qt.ItemDataRole.AccessibleTextRole
        whole = Qt.ItemDataRole.ToolTipRole  # a row may be too narrow for it
        answers: dict[int, Any] = {
            HELD: row,
            LOST: item,
            spoken: row.spoken(),
            whole: as_tooltip(reason),
        }
        return answers.get(role)


class LossList(QListView):
    """Shows losses with a reason each; `wanted` carries the Loss of a row that is chosen."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.losses = LossModel(self)
        self.setModel(self.losses)
        self.setItemDelegate(RowDelegate(self, lines=2, pad=6))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What cannot go along"))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        loss = index.data(LOST)
        if isinstance(loss, Loss):
            self.wanted.emit(loss)
