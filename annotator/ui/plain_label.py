"""A label for text of any origin."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from annotator.domain.wording import shortened, visible
from annotator.override import override
from annotator.ui.language import worded

TALLEST = 10_000  # pixels


class PlainLabel(QLabel):
    """Shows a text as it is, whatever tags it seems to hold, and what is hidden in it."""

    def __init__(self, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)

    @override
    def setText(self, text: str) -> None:
        super().setText(visible(worded(text)))


def explaining(text: str) -> PlainLabel:
    """Return a label that explains something, on as many lines as it takes."""
    label = PlainLabel(wraps=True)
    label.setText(text)
    return label


class Excerpt(PlainLabel):
    """Shows the beginning of a text on at most so many lines, and is as high as these always."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, wraps=True)
        self._whole = ""
        self._lines = lines
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._cut()

    @override
    def setText(self, text: str) -> None:
        self._whole = worded(text)
        self._cut()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        """Show as much as there is room for."""
        self.setFixedHeight(self._lines * self.fontMetrics().lineSpacing() + 2)
        fits, beyond = 0, len(self._whole) + 1
        while beyond - fits > 1:
            middle = (fits + beyond) // 2
            fits, beyond = (middle, beyond) if self._has_room(middle) else (fits, middle)
        super().setText(shortened(self._whole, fits) if fits else "")

    def _has_room(self, length: int) -> bool:
        room = QRect(0, 0, self.width(), TALLEST)
        text = shortened(self._whole, length)
        taken = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return taken.height() <= self.height() and taken.width() <= self.width()
