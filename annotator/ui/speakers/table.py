"""The speakers of the ledger in a table, found by typing and sorted by any column."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.domain.said import said
from annotator.domain.speaker import SpeakerKind
from annotator.domain.speakers.entry import Entry, Order, in_order, matching
from annotator.domain.wording import capital, shortened
from annotator.override import override
from annotator.ui.language import tr
from annotator.ui.rows import HELD, ROOT, Index
from annotator.ui.written import in_figures

LONGEST = 120
COLUMNS = tuple(Order)
NAME, ALIASES = COLUMNS.index(Order.NAME), COLUMNS.index(Order.ALIASES)
LONG_NAME, ROOM = "n" * 22, "nnn"  # what there is room for: a name, and beside other words
TIPS = {
    Order.NAME: said("What the speaker is called"),
    Order.KIND: said("How articles refer to the speaker"),
    Order.ALIASES: said("Other names that the speaker goes by"),
    Order.KB: said("The id in a knowledge base outside"),
    Order.QUOTES: said("How many quotes name the speaker, in whosever copies"),
    Order.ARTICLES: said("In how many articles the speaker is named"),
}
NUMBERS = frozenset({Order.QUOTES, Order.ARTICLES})
NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class SpeakerModel(QAbstractTableModel):
    """One row for each entry that fits what is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Entry] = ()
        self.rows: list[Entry] = []
        self._typed, self._order, self._backwards = "", Order.NAME, False

    def show(self, entries: Sequence[Entry]) -> None:
        self._all = entries
        self._lay_out()

    def narrow(self, typed: str) -> None:
        self._typed = typed
        self._lay_out()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = COLUMNS[max(0, column)]
        self._backwards = order is Qt.SortOrder.DescendingOrder
        self._lay_out()

    def total(self) -> int:
        return len(self._all)

    def row_of(self, key: str) -> int:
        """Return the row of an entry by its id; below 0 where it is not shown."""
        return next((n for n, entry in enumerate(self.rows) if entry.speaker.id == key), -1)

    def _lay_out(self) -> None:
        self.beginResetModel()
        found = matching(self._all, self._typed)
        self.rows = in_order(found, self._order, backwards=self._backwards)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        order = COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and order in NUMBERS:
            return NUMBER
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(TIPS[order])
        return heading(order) if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, order = self.rows[index.row()], COLUMNS[index.column()]
        if role == HELD:
            return entry
        if role == Qt.ItemDataRole.TextAlignmentRole and order in NUMBERS:
            return NUMBER
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = _cell(entry, order)
            return f"{tr(str(order))} {cell}" if cell else tr("{column} none", column=order)
        return _cell(entry, order) if role == Qt.ItemDataRole.DisplayRole else None


class SpeakerTable(QTableView):
    """Lets one or several speakers be chosen; `picked` tells that others are."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speakers = SpeakerModel(self)
        self.setModel(self.speakers)
        self.setAccessibleName(tr("Speakers"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)  # Tab leads out of it
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._fit()
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())

    def _fit(self) -> None:
        """Give names the most room, and numbers what their headings take."""
        wide = self.fontMetrics().horizontalAdvance
        for column, order in enumerate(COLUMNS):
            self.setColumnWidth(column, max(wide(f"{text}{ROOM}") for text in _widest(order)))
        self.setColumnWidth(NAME, wide(LONG_NAME))
        self.horizontalHeader().setSectionResizeMode(ALIASES, QHeaderView.ResizeMode.Stretch)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show entries; those that were chosen stay so, as far as they are there."""
        chosen, current = [entry.speaker.id for entry in self.chosen()], self.current()
        self.speakers.show(entries)
        self.choose(chosen, current.speaker.id if current else "")

    def choose(self, keys: Sequence[str], current: str = "") -> None:
        """Choose entries by their ids; the current one is one of them, or else the first row."""
        model, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        row = self.speakers.row_of(current or next(iter(keys), ""))
        index = self.speakers.index(max(0, row), NAME)
        model.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        for row in filter(lambda row: row >= 0, map(self.speakers.row_of, keys)):
            model.select(self.speakers.index(row, NAME), flags.Select | flags.Rows)
        self.scrollTo(index)
        self.picked.emit()

    def narrow(self, typed: str) -> None:
        """Show what fits to what is typed, the first of it current."""
        current = self.current()
        self.speakers.narrow(typed)
        self.choose([current.speaker.id] if current else [])

    def chosen(self) -> list[Entry]:
        """Return what is chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows(NAME))
        return [self.speakers.rows[row] for row in rows]

    def current(self) -> Entry | None:
        entry: Entry | None = self.currentIndex().data(HELD)
        return entry


def heading(order: Order) -> str:
    """Return what entries are sorted by, as a column or a field is headed."""
    return capital(tr(str(order)))


def _widest(order: Order) -> list[str]:
    """Return texts that a column has to have room for."""
    kinds = [tr(str(kind)) for kind in SpeakerKind] if order is Order.KIND else []
    return [heading(order), *kinds]


def _cell(entry: Entry, order: Order) -> str:
    speaker = entry.speaker
    told = {
        Order.NAME: speaker.name,
        Order.KIND: tr(str(speaker.kind)),
        Order.ALIASES: ", ".join(speaker.aliases),
        Order.KB: speaker.kb or "",
        Order.QUOTES: in_figures(entry.quotes),
        Order.ARTICLES: in_figures(entry.articles),
    }
    return shortened(told[order], LONGEST)
