"""Controls that leave the wheel to the page around them until they have the focus."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from annotator.override import override
from annotator.ui.drop_list import DropList


class StillList(DropList):
    """Drops a list."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class StillNumber(QSpinBox):
    """Takes a whole number."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class StillDecimal(QDoubleSpinBox):
    """Takes a number with decimals."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
