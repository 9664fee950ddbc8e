"""A box that drops a list to choose from."""

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget


class DropList(QComboBox):
    """Has its entries drawn as those of a list.

    Qt's style Fusion draws them as those of a menu, whose palette suits the small boxes in it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))
