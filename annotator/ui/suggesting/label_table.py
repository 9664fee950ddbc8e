"""Where the labels of a suggester go, one row for each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.domain.label_map import Mapped, merged
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr, worded
from annotator.ui.written import in_figures

LONGEST = 60
LEFT_OUT, KEPT = said("left out"), said("kept as it is")
NARROWEST = 64  # pixels
LABEL, COUNT, BECOMES = range(3)


class LabelTable(QTableWidget):
    """Shows what becomes of labels; what a person wants otherwise is in `said`.

    A label of which the scheme has none may be `kept` as it is. `altered` tells that a person wants
    something else.
    """

    altered = Signal()

    def __init__(
        self, labels: Sequence[str], parent: QWidget | None = None, *, kept: bool = False
    ) -> None:
        super().__init__(0, 3, parent)
        self._labels, self._kept = labels, kept
        self.said: dict[str, str] = {}
        self._lines: Sequence[Mapped] = ()
        self.setHorizontalHeaderLabels([tr("Label"), tr("Found"), tr("Becomes")])
        self.setAccessibleName(tr("What becomes of its labels"))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(BECOMES, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(NARROWEST)

    def show_lines(self, lines: Sequence[Mapped], said: Mapping[str, str]) -> None:
        """Show where labels go, and where a person has said they shall."""
        self.said, self._lines = dict(said), lines
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self.setItem(row, LABEL, _cell(shortened(line.label, LONGEST)))
            self.setItem(row, COUNT, _cell(in_figures(line.count)))
            self.setCellWidget(row, BECOMES, self._drop_list(line))
        self.resizeRowsToContents()

    def merged(self) -> list[str]:
        """Return a sentence for each label that several become."""
        becomes = {line.label: self.said.get(line.label, line.to) for line in self._lines}
        return list(map(worded, merged(becomes)))

    def drop_list(self, row: int) -> DropList:
        """Return the list in which a row's label is chosen."""
        widget = self.cellWidget(row, BECOMES)
        assert isinstance(widget, DropList)  # noqa: S101  (made so)
        return widget

    def _drop_list(self, line: Mapped) -> DropList:
        choices = DropList(self)
        label = shortened(line.label, LONGEST)
        choices.setAccessibleName(tr("{label} becomes", label=label))
        choices.addItem(tr(LEFT_OUT), "")
        if self._kept and line.label not in self._labels:
            choices.addItem(tr(KEPT), line.label)
        for label in self._labels:
            choices.addItem(label, label)
        wanted = self.said.get(line.label, line.to)
        choices.setCurrentIndex(max(0, choices.findData(wanted)))
        choices.activated.connect(lambda _: self._say(line.label, choices.currentData()))
        return choices

    def _say(self, label: str, to: str) -> None:
        self.said[label] = to
        self.altered.emit()


def _cell(text: str) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return cell
