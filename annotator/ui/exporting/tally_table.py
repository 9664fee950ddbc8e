"""What goes along of each label, and what the label is called in the file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QTableWidgetItem,
    QWidget,
)

from annotator.domain.label_map import merged
from annotator.domain.ledger import Tally
from annotator.domain.quote import Role
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.ui.language import tr
from annotator.ui.small_table import SmallTable
from annotator.ui.written import in_figures

LONGEST = 60
LABEL, SPANS, LEFT_OUT, CALLED = range(4)
HEADINGS = (said("Label"), said("Spans"), said("Left out"), said("Called in the file"))
ROLES = frozenset(role.value for role in Role)
WRITING = said("Double-click to write another name; an empty one leaves the label out")
NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class TallyTable(SmallTable):
    """Counts spans for each label; the last column can be written in.

    `said` holds what entities are to be called where a person has said so, empty for what is to be
    left out; `renamed` tells that it has changed.
    """

    renamed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tuple(map(tr, HEADINGS)), CALLED, parent)
        self.said: dict[str, str] = {}
        self._known: set[str] = set()  # what labels are called in the project
        self._rows: list[str] = []
        self.setAccessibleName(tr("What goes along of each label"))
        self.itemChanged.connect(self._take)

    def show_tallies(self, tallies: Sequence[Tally]) -> None:
        """Show the sums of labels, those first of which most is left out."""
        self.blockSignals(True)
        ordered = [(tally, self._own(tally)) for tally in sorted(tallies, key=_urgency)]
        self._rows = [label for _, own in ordered for label in own]
        self.setRowCount(len(self._rows))
        lines = ((tally, own[0], label) for tally, own in ordered for label in own)
        for row, (tally, first, label) in enumerate(lines):
            self._show(row, label)
            self._count(row, tally, "" if label == first else first)
        self.resizeRowsToContents()
        self.blockSignals(False)

    def merged(self) -> list[str]:
        """Return a sentence for each name in the file that several labels shown have."""
        return merged({label: self._called(label) for label in self._rows})

    def _show(self, row: int, label: str) -> None:
        self.setItem(row, LABEL, _cell(shortened(label, LONGEST)))
        self.setItem(row, CALLED, self._name(label))

    def _count(self, row: int, tally: Tally, first: str) -> None:
        """Show the numbers of a label; if another called alike comes first, they stand there."""
        cells = _number(tally.spans_in), _number(tally.spans_in - tally.spans_out)
        if first:
            cells = _cell(tr("with {label}", label=shortened(first, LONGEST))), _cell("")
            cells[0].setTextAlignment(NUMBER)
        self.setItem(row, SPANS, cells[0])
        self.setItem(row, LEFT_OUT, cells[1])

    def _called(self, label: str) -> str:
        return self.said.get(label, label)

    def _own(self, tally: Tally) -> list[str]:
        """Return the labels of the project that count as this one."""
        counted = {known: self._called(known) or known for known in sorted(self._known)}
        own = [known for known, label in counted.items() if label == tally.label]
        self._known.update([] if own else [tally.label])
        return own or [tally.label]

    def _name(self, label: str) -> QTableWidgetItem:
        cell = _cell(self._called(label))
        if label not in ROLES:
            cell.setFlags(cell.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsSelectable)
            cell.setToolTip(tr(WRITING))
        return cell

    def _take(self, cell: QTableWidgetItem) -> None:
        label, name = self._rows[cell.row()], cell.text().strip()
        if cell.column() == CALLED and self._called(label) != name:
            self.said[label] = name
            self.renamed.emit()


def _urgency(tally: Tally) -> tuple[int, str]:
    return tally.spans_out - tally.spans_in, tally.label


def _cell(text: str) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return cell


def _number(count: int) -> QTableWidgetItem:
    cell = _cell(in_figures(count) if count else "–")
    cell.setTextAlignment(NUMBER)
    return cell
