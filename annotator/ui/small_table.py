"""The tables of dialogs: few columns, one of which takes what room there is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QWidget

from annotator.ui.language import worded

NARROWEST = 72  # pixels of a column


class SmallTable(QTableWidget):
    """Has no grid and no names of rows; Tab leads out of it."""

    def __init__(self, headings: Sequence[str], widest: int, parent: QWidget | None = None) -> None:
        """Make a table of these columns, of which the widest is named by its place."""
        super().__init__(0, len(headings), parent)
        self.setHorizontalHeaderLabels([worded(heading) for heading in headings])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(NARROWEST)

    def explain(self, tips: Sequence[str]) -> None:
        """Say what each column holds, under the mouse; whole rows are selected then."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for column, tip in enumerate(tips):
            self.model().setHeaderData(
                column, Qt.Orientation.Horizontal, worded(tip), Qt.ItemDataRole.ToolTipRole
            )
