"""The labels of a scheme, and those that spans have besides, with how much is marked with each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from annotator.domain.labels import Usage
from annotator.domain.said import said
from annotator.domain.scheme import Label, Scheme
from annotator.domain.wording import shortened
from annotator.ui.keys import native
from annotator.ui.language import tr
from annotator.ui.small_table import SmallTable
from annotator.ui.theme import Theme
from annotator.ui.written import in_figures

HEADINGS = (said("Label"), said("Key"), said("Short"), said("Kind"), said("Spans"))
TIPS = (
    said("What spans are called"),
    said("The key that puts it on"),
    said("What stands below the line"),
    said("What it is put on"),
    said("How many spans of all copies have it"),
)
NAME, KEY, SHORT, KIND, SPANS = range(5)
OUTSIDE = said("not in the scheme")
LONGEST = 60
SWATCH = QSize(12, 12)
NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
COUNTING = "…"


@dataclass(frozen=True, slots=True)
class Line:
    """A row: a label, and whether the scheme has it."""

    label: Label
    known: bool


class SchemeTable(SmallTable):
    """Lists labels in their order; `chosen` tells that another one is in hand."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tuple(map(tr, HEADINGS)), NAME, parent)
        self._theme = theme
        self._lines: list[Line] = []
        self.setAccessibleName(tr("Labels"))
        self.explain(tuple(map(tr, TIPS)))
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setIconSize(SWATCH)
        self.currentCellChanged.connect(lambda row, _column, old, _old: self._tell(row, old))

    @property
    def line(self) -> Line | None:
        """The row in hand."""
        row = self.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def show_scheme(
        self, scheme: Scheme, counts: Mapping[str, Usage] | None, wanted: str = ""
    ) -> None:
        """Show a scheme with counts, if they are there yet, and have a label in hand."""
        held = wanted or (self.line.label.name if self.line else "")
        known = {label.name for label in scheme.labels}
        others = sorted(name for name in counts or () if name not in known)
        self._lines = [Line(label, known=True) for label in scheme.labels]
        self._lines += [Line(Label(name), known=False) for name in others]
        self.blockSignals(True)
        self.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            count = None if counts is None else counts.get(line.label.name, Usage()).spans
            self._show(row, line, count)
        self.resizeRowsToContents()
        row = self._row(held)
        self.setCurrentCell(row if row >= 0 else min(self.currentRow(), len(self._lines) - 1), NAME)
        self.blockSignals(False)
        if self.line is None and self._lines:
            self.setCurrentCell(0, NAME)
        self.chosen.emit()

    def choose(self, name: str) -> None:
        """Have a label in hand, if it is there."""
        if self._row(name) >= 0:
            self.setCurrentCell(self._row(name), NAME)

    def names(self) -> Sequence[str]:
        return [line.label.name for line in self._lines]

    def _row(self, name: str) -> int:
        return next((row for row, one in enumerate(self.names()) if one == name), -1)

    def _tell(self, row: int, before: int) -> None:
        if row != before:
            self.chosen.emit()

    def _show(self, row: int, line: Line, count: int | None) -> None:
        label, kind = line.label, tr(str(line.label.kind) if line.known else OUTSIDE)
        spans = COUNTING if count is None else in_figures(count)
        texts = (shortened(label.name, LONGEST), native(label.key), label.short, kind, spans)
        for column, text in enumerate(texts):
            cell = QTableWidgetItem(shortened(text, LONGEST))
            cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if column == SPANS:
                cell.setTextAlignment(NUMBER)
            self.setItem(row, column, cell)
        swatch = QPixmap(SWATCH)
        swatch.fill(QColor(self._theme.colour(label.role)))
        self.model().setData(
            self.model().index(row, NAME), QIcon(swatch), Qt.ItemDataRole.DecorationRole
        )
