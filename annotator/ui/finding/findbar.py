"""The bar under the article in which words are searched for."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from annotator.override import override
from annotator.ui.field import Field, keeps
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel

WIDTH = 320
MOST = 9_999  # places whose number fits in
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """Asks for what is typed into it and for the next place, and tells how many there are.

    `typed` tells that something else is searched for, `stepped` carries 1 for the next place and
    -1 for the previous one, and `left` tells that the search is over.
    """

    typed = Signal()
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field(self, tr("Find in this article"))
        self.field.setMaximumWidth(WIDTH)
        self.field.textChanged.connect(self.typed)
        self.count = PlainLabel(self)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(_count(MOST, MOST)))
        self.whole = QCheckBox(tr("&Whole words"), self)
        self.whole.toggled.connect(self.typed)
        self._lay_out()

    def _lay_out(self) -> None:
        back = _button(self, Qt.ArrowType.UpArrow, tr("Previous place (Shift+Enter)"))
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on = _button(self, Qt.ArrowType.DownArrow, tr("Next place (Enter)"))
        on.clicked.connect(lambda: self.stepped.emit(1))
        away = _button(self, Qt.ArrowType.NoArrow, tr("Close and keep the place selected (Esc)"))
        away.setText("✕")
        away.clicked.connect(self.left)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(self.field, 1)
        for widget in (back, on, self.count, self.whole):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(away)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_count(self, current: int, count: int) -> None:
        """Show which place is looked at, counted from 0 (below 0 none), and how many there are."""
        if not self.field.text().strip():
            self.count.setText("")
        elif not count:
            self.count.setText(tr("Not found"))
        else:
            self.count.setText(_count(current + 1, count))

    @override
    def event(self, event: QEvent) -> bool:
        return keeps(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)


def _count(number: int, count: int) -> str:
    """Say which place is looked at, counted from 1, or only how many there are."""
    if number:
        return tr("{number} of {count}", number=number, count=count)
    return tr("{count} found", count=count)


def _button(bar: QWidget, arrow: Qt.ArrowType, text: str) -> QToolButton:
    button = QToolButton(bar)
    button.setArrowType(arrow)
    button.setAutoRaise(True)
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
