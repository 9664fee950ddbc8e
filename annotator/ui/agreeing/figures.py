"""A table of figures: each value with its interval below it, and why where there is none."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.domain.agreement.figure import Figure, as_told, interval
from annotator.domain.agreement.tables import Cell, Row, Table
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.language import worded
from annotator.ui.plain_label import PlainLabel
from annotator.ui.rows import HELD, RIGHT, ROOT, Index, paint_ground, write
from annotator.ui.telling.facts import as_tooltip
from annotator.ui.written import in_figures

LONGEST, LONGEST_TIP, LONGEST_CORNER = 60, 600, 24
PAD_X, PAD_Y = 10, 4
SLACK = 4  # pixels, so that rounding cuts nothing
WIDEST_NAME = 320  # pixels
LOOKED_AT = 40  # rows below those in view, for how wide a column is to be
STRONGEST = 0.5  # of the shade behind a count
NOTHING = Table("", ("",), ())
ACROSS = Qt.Orientation.Horizontal


class FigureModel(QAbstractTableModel):
    """The cells of a table; the names of its rows are their headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = NOTHING
        self._means: Mapping[str, str] = {}

    def show(self, table: Table, means: Mapping[str, str]) -> None:
        """Show a table; `means` says what heads and names of rows mean."""
        self.beginResetModel()
        self.table, self._means = table, means
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.table.heads) - 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation is ACROSS
        name = self.table.heads[section + 1] if across else self.table.rows[section].name
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(shortened(worded(self._means.get(name, name)), LONGEST_TIP))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return shortened(worded(self._means.get(name, "")), LONGEST_TIP)
        if role == Qt.ItemDataRole.TextAlignmentRole and not across:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return shortened(worded(name), LONGEST) if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.table.rows[index.row()]
        cell = row.cells[index.column()]
        if role == HELD:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return written(cell)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, Figure):
            return as_tooltip(worded(cell.reason) or beneath(cell))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        return None

    def share(self, index: Index) -> float:
        """Return what share of its row a count is; 0 for what is no count."""
        cells = self.table.rows[index.row()].cells
        counts = [cell for cell in cells if isinstance(cell, int)]
        cell = cells[index.column()]
        if len(counts) < len(cells) or not isinstance(cell, int):
            return 0
        return cell / (sum(counts) or 1)

    def _spoken(self, row: Row, column: int) -> str:
        cell = row.cells[column]
        parts = [worded(row.name), worded(self.table.heads[column + 1]), written(cell)]
        if isinstance(cell, Figure):
            parts.append(worded(cell.reason) or beneath(cell))
        return ", ".join(shortened(part, LONGEST_TIP) for part in parts if part)


def written(cell: Cell) -> str:
    """Return the first line of a cell."""
    if isinstance(cell, Figure):
        return worded(as_told(cell))
    if isinstance(cell, str):
        return shortened(worded(cell), LONGEST)
    return in_figures(cell) if cell else "–"


def beneath(figure: Figure) -> str:
    """Return the second line of a figure: its interval, and what it is taken of."""
    parts = worded(interval(figure)), f"n {in_figures(figure.n)}"
    return " · ".join(filter(None, parts))


class FigureDelegate(QStyledItemDelegate):
    """Draws a value, and below it, less strong, how sure it is."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell: Cell = index.data(HELD)
        lines = [written(cell), *([beneath(cell)] if isinstance(cell, Figure) else [])]
        width = max(option.fontMetrics.horizontalAdvance(line) for line in lines)
        height = len(lines) * option.fontMetrics.height()
        return QSize(width + 2 * PAD_X + SLACK, height + 2 * PAD_Y)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(HELD)
        painter.save()
        painter.setFont(option.font)
        self._shade(painter, option, index)
        paint_ground(painter, option)
        box: QRect = option.rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        ink, muted = option.palette.text().color(), option.palette.placeholderText().color()
        if isinstance(cell, Figure) and cell.value is not None:
            line = QRect(box.left(), box.top(), box.width(), option.fontMetrics.height())
            write(painter, RIGHT, line, written(cell), ink)
            line.translate(0, line.height())
            write(painter, RIGHT, line, beneath(cell), muted)
        else:
            weak = isinstance(cell, Figure) or not cell
            write(painter, RIGHT, box, written(cell), muted if weak else ink)
        painter.restore()

    def _shade(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Let a count be the stronger, the more of its row it is."""
        model = index.model()
        share = model.share(index) if isinstance(model, FigureModel) else 0
        if share:
            shade = QColor(option.palette.link().color())
            shade.setAlphaF(share * STRONGEST)
            painter.fillRect(option.rect, shade)


class FigureView(QTableView):
    """Shows a table; `wanted` carries row and column of a cell that was clicked or entered.

    The column is -1 where the name of the row was.
    """

    wanted = Signal(int, int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.figures = FigureModel(self)
        self.setModel(self.figures)
        self.setItemDelegate(FigureDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab leads out of it
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setResizeContentsPrecision(LOOKED_AT)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        )
        names = self.verticalHeader()
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setMaximumWidth(WIDEST_NAME)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        names.sectionClicked.connect(lambda row: self.wanted.emit(row, -1))
        self._corner = PlainLabel(self)
        layout = QHBoxLayout(self.findChildren(QAbstractButton)[0])
        layout.setContentsMargins(2, 0, 2, 0)
        layout.addWidget(self._corner)
        for signal in (self.clicked, self.activated):
            signal.connect(lambda index: self.wanted.emit(index.row(), index.column()))

    def show_table(self, table: Table, means: Mapping[str, str]) -> None:
        """Show a table, at its top."""
        self.setAccessibleName(shortened(worded(table.title), LONGEST) or self.accessibleName())
        self._corner.setText(shortened(worded(table.heads[0]), LONGEST_CORNER))
        figures = any(isinstance(cell, Figure) for row in table.rows for cell in row.cells)
        lines = 2 if figures else 1
        height = lines * self.fontMetrics().height() + 2 * PAD_Y
        self.verticalHeader().setDefaultSectionSize(height)
        self.figures.show(table, means)
        self.scrollToTop()
