"""What goes along of each label, and what the label is called in the file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.domain.ledger import Tally
from annotator.domain.quote import Role
from annotator.domain.wording import shortened

LONGEST = 60
LABEL, SPANS, LEFT_OUT, CALLED = range(4)
HEADINGS = ("Label", "Spans", "Left out", "Called in the file")
ROLES = frozenset(role.value for role in Role)
NARROWEST = 72  # pixels
NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class TallyTable(QTableWidget):
    """Counts spans for each label; the last column can be written in.

    `said` holds what entities are to be called where a person has said so, empty for what is to be
    left out; `renamed` tells that it has changed.
    """

    renamed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(HEADINGS), parent)
        self.said: dict[str, str] = {}
        self._known: set[str] = set()  # what labels are called in the project
        self._rows: list[list[str]] = []
        self.setHorizontalHeaderLabels(HEADINGS)
        self.setAccessibleName("What goes along of each label")
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # Tab leads out of it
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(CALLED, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(NARROWEST)
        self.itemChanged.connect(self._take)

    def show_tallies(self, tallies: Sequence[Tally]) -> None:
        """Show the sums of labels, those first of which most is left out."""
        self.blockSignals(True)
        self.setRowCount(len(tallies))
        ordered = sorted(tallies, key=_urgency)
        self._rows = [self._own(tally.label) for tally in ordered]
        for row, tally in enumerate(ordered):
            left_out = tally.spans_in - tally.spans_out
            self.setItem(row, LABEL, _cell(shortened(", ".join(self._rows[row]), LONGEST)))
            self.setItem(row, SPANS, _number(tally.spans_in))
            self.setItem(row, LEFT_OUT, _number(left_out))
            self.setItem(row, CALLED, self._name(self._rows[row]))
        self.resizeRowsToContents()
        self.blockSignals(False)

    def _own(self, label: str) -> list[str]:
        """Return the labels of the project that are called this in the file."""
        own = [known for known in sorted(self._known) if self.said.get(known, known) == label]
        self._known.update([] if own else [label])
        return own or [label]

    def _name(self, own: Sequence[str]) -> QTableWidgetItem:
        cell = _cell(self.said.get(own[0], own[0]))
        if ROLES.isdisjoint(own):
            cell.setFlags(cell.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsSelectable)
            cell.setToolTip("Double-click to write another name; an empty one leaves the label out")
        return cell

    def _take(self, cell: QTableWidgetItem) -> None:
        own, name = self._rows[cell.row()], cell.text().strip()
        if cell.column() == CALLED and self.said.get(own[0], own[0]) != name:
            self.said.update(dict.fromkeys(own, name))
            self.renamed.emit()


def _urgency(tally: Tally) -> tuple[int, str]:
    return tally.spans_out - tally.spans_in, tally.label


def _cell(text: str) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return cell


def _number(count: int) -> QTableWidgetItem:
    cell = _cell(f"{count:,}" if count else "–")
    cell.setTextAlignment(NUMBER)
    return cell
