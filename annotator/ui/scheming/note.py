"""A field of several lines that says when it is left."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.override import override

WIDTH, LINES, MARGIN = 240, 3, 6


class Note(QPlainTextEdit):
    """Takes plain text; Tab leads out of it. `left` tells that the focus has gone."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.sizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, LINES * self.fontMetrics().lineSpacing() + 2 * MARGIN)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
