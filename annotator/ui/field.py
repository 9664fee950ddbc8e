"""A line of text that keeps the keys it needs while the window has them as shortcuts."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.override import override

KEPT = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
)


class Field(QLineEdit):
    """Takes Enter, Tab and Esc for itself; letters and digits a line edit takes anyway.

    What it `asks` for stands in it while it is empty, and is its name.
    """

    def __init__(self, parent: QWidget, asks: str = "") -> None:
        super().__init__(parent)
        if asks:
            self.setPlaceholderText(asks)
            self.setAccessibleName(asks)
            self.setClearButtonEnabled(True)

    @override
    def event(self, event: QEvent) -> bool:
        return keeps(event) or super().event(event)


def keeps(event: QEvent) -> bool:
    """Accept the question whether a key is wanted before the window's shortcuts, where it is."""
    asked = event.type() == QEvent.Type.ShortcutOverride
    if asked and isinstance(event, QKeyEvent) and event.key() in KEPT:
        event.accept()
        return True
    return False
