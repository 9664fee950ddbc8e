"""A table of what is remembered, a row for each text under a label."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.domain.memory import Entry, Hand, Remembered
from annotator.domain.said import said
from annotator.domain.wording import folded, shortened
from annotator.override import override
from annotator.ui.language import tr
from annotator.ui.rows import ROOT, Index
from annotator.ui.written import in_figures

HEADS = (
    said("Text"),
    said("Label"),
    said("Kept"),
    said("Rejected"),
    said("Precision"),
    said("What becomes of it"),
)
NUMBERS = range(2, 5)
LONGEST = 80
BY_HAND = {
    Hand.ALLOWED: said("suggested everywhere, allowed by hand"),
    Hand.BLOCKED: said("blocked by hand"),
}
ENTRY = Qt.ItemDataRole.UserRole
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class EntryModel(QAbstractTableModel):
    """Shows those entries whose text or label holds what is looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every: tuple[Remembered, ...] = ()
        self._rows: tuple[Remembered, ...] = ()
        self._wanted = ""

    def show(self, entries: tuple[Remembered, ...]) -> None:
        self._every = entries
        self._sift()

    def sift(self, wanted: str) -> None:
        """Show only what holds these words."""
        self._wanted = folded(wanted.strip())
        self._sift()

    def _sift(self) -> None:
        self.beginResetModel()
        self._rows = tuple(
            row for row in self._every if self._wanted in folded(" ".join(row.entry))
        )
        self.endResetModel()

    def row_of(self, entry: Entry) -> int:
        """Return the row of an entry, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.entry == entry), -1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(HEADS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        return tr(HEADS[section]) if across and role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ENTRY:
            return row.entry
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(row)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in NUMBERS:
            return RIGHT
        return None


def _cells(row: Remembered) -> tuple[str, ...]:
    votes = row.votes
    precision = in_figures(votes.precision, ".0%") if votes.people else ""
    fate = tr(BY_HAND[row.hand] if row.hand else str(row.standing))
    if votes.differ and not row.hand:
        fate = tr("{fate}: people differ", fate=fate)
    return (
        shortened(row.entry.text, LONGEST),
        shortened(row.entry.label, LONGEST),
        in_figures(votes.kept),
        in_figures(votes.rejected),
        precision,
        fate,
    )


class EntryTable(QTableView):
    """Lists entries; several can be chosen. Tab leads out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setAccessibleName(tr("What is remembered"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(100)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)

    def chosen(self) -> tuple[Entry, ...]:
        """Return the entries that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.entries.index(row, 0).data(ENTRY) for row in rows)

    def show_entries(self, found: tuple[Remembered, ...]) -> None:
        """Show entries; what was chosen and is there still stays chosen."""
        chosen = self.chosen()
        self.entries.show(found)
        for entry in chosen:
            row = self.entries.row_of(entry)
            if row >= 0:
                flag = self.selectionModel().SelectionFlag
                self.selectionModel().select(self.entries.index(row, 0), flag.Select | flag.Rows)
