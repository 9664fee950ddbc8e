"""The list of what is remembered."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.memory import Hand, Remembered
from annotator.domain.said import plural, said
from annotator.ui.confirm import take_icons_off
from annotator.ui.field import Field
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel, explaining
from annotator.ui.remembering.entry_table import EntryTable

SIZE = QSize(760, 560)
EXPLAINED = said(
    "What was accepted is suggested in every article at once; what was rejected is not suggested"
    " under that label again. Where people differ it is left to the suggesters. Every step here is"
    " one to undo."
)


class MemoryPage(QDialog):
    """Lists entries with their precision.

    `said` carries entries and what was said about them: a Hand, or None for as decided. `turned`
    carries whether decisions are remembered at all.
    """

    said = Signal(object, object)
    turned = Signal(bool)

    def __init__(self, parent: QWidget, *, fixed: bool) -> None:
        """Show the list, of which nothing can be altered where it is `fixed`."""
        super().__init__(parent)
        self.setWindowTitle(tr("What is remembered"))
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self._fixed = fixed
        self.on = QCheckBox(tr("&Remember decisions in this project"), self)
        self.search, self.table = Field(self, tr("Find an entry")), EntryTable(self)
        self.count = PlainLabel(self)
        self.block = self._button(tr("&Block"), Hand.BLOCKED)
        self.allow = self._button(tr("&Allow"), Hand.ALLOWED)
        self.leave = self._button(tr("As &decided"), None)
        self.on.setEnabled(not fixed)
        self.on.clicked.connect(self.turned)
        self.search.textChanged.connect(self.table.entries.sift)
        self.table.entries.modelReset.connect(self._enable)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._place()
        self._enable()
        take_icons_off(self)

    def _button(self, text: str, hand: Hand | None) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: self.said.emit(self.table.chosen(), hand))
        return button

    def _place(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.block, self.allow, self.leave):
            row.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (explaining(tr(EXPLAINED)), self.on, self.search, self.table):
            layout.addWidget(part)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.search.setFocus()

    def show_entries(self, found: tuple[Remembered, ...], *, on: bool) -> None:
        """Show what is remembered by now."""
        self.on.setChecked(on)
        self.table.show_entries(found)
        self._enable()

    def _enable(self) -> None:
        shown = self.table.entries.rowCount()
        self.count.setText(tr(plural(shown, "{count} entry", "{count} entries")))
        chosen = bool(self.table.chosen()) and not self._fixed
        for button in (self.block, self.allow, self.leave):
            button.setEnabled(chosen)
