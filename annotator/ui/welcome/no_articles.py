"""What stands in the window while a project has no articles."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.said import said
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel

EMPTY = said(
    "This project has no articles yet. Drop files or folders here: texts, saved pages, Word, PDF,"
    " tables, or the files of other annotation tools."
)
DEEDS = (("import_files", said("Import &files…")), ("import_folder", said("Import a f&older…")))
WIDEST = 420


class NoArticles(QWidget):
    """Says how articles come in; `wanted` carries the name of a command."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        told = PlainLabel(wraps=True)
        told.setText(tr(EMPTY))
        told.setMaximumWidth(WIDEST)
        self.buttons = {name: QPushButton(tr(text)) for name, text in DEEDS}
        row = QHBoxLayout()
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(told, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addLayout(row)
        column.setAlignment(row, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def begin(self) -> None:
        """Put the focus on what is most likely wanted."""
        self.buttons["import_files"].setFocus()
