"""Who is handed articles, and how many."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QStyleOptionViewItem,
    QTableWidgetItem,
    QWidget,
)

from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.language import tr
from annotator.ui.rows import LEFT, Index, paint_ground, write
from annotator.ui.small_table import SmallTable
from annotator.ui.ticking import TICK, TickDelegate, paint_tick
from annotator.ui.written import in_figures

LONGEST = 60
PERSON, ARTICLES, SHARED, BEFORE = range(4)
HEADINGS = (said("Annotator"), said("Articles"), said("Shared"), said("Before"))
TIPS = (
    said("Who is handed articles"),
    said("How many articles would go out now"),
    said("How many of these would go to others as well"),
    said("How many articles went out to them before"),
)
PAD = 5
NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
NAME = Qt.ItemDataRole.UserRole


class ShareTable(SmallTable):
    """One row for each person; those that are ticked are handed articles.

    `ticked` tells that others are.
    """

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HEADINGS, PERSON, parent)
        self.explain(TIPS)
        self.setItemDelegateForColumn(PERSON, _PersonDelegate(self))
        self.setAccessibleName(tr("Who is handed articles"))
        self.cellClicked.connect(self._toggle)

    def add(self, name: str, before: int, *, ticked: bool) -> None:
        """Add a person who was handed so many articles before."""
        row = self.rowCount()
        self.setRowCount(row + 1)
        person = QTableWidgetItem(shortened(name, LONGEST))
        person.setData(NAME, name)
        person.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        person.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.setItem(row, PERSON, person)
        for column, count in ((ARTICLES, 0), (SHARED, 0), (BEFORE, before)):
            self.setItem(row, column, _number(count))
        self.resizeRowsToContents()

    def everyone(self) -> tuple[str, ...]:
        """Return all people, ticked or not."""
        return tuple(name for name, _ in self._people())

    def names(self) -> tuple[str, ...]:
        """Return the people who are ticked."""
        return tuple(name for name, chosen in self._people() if chosen)

    def show_counts(self, counts: Mapping[str, tuple[int, int]]) -> None:
        """Show how many articles each gets, and how many of them others get as well."""
        for row, name in enumerate(self.everyone()):
            articles, shared = counts.get(name, (0, 0))
            self.setItem(row, ARTICLES, _number(articles))
            self.setItem(row, SHARED, _number(shared))

    def _people(self) -> Iterable[tuple[str, bool]]:
        for row in range(self.rowCount()):
            person = self.item(row, PERSON)
            assert person is not None  # noqa: S101  (each row was given one)
            yield person.data(NAME), person.checkState() is Qt.CheckState.Checked

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentRow() >= 0:
            self._toggle(self.currentRow())
            return
        super().keyPressEvent(event)

    def _toggle(self, row: int, _column: int = PERSON) -> None:
        person = self.item(row, PERSON)
        assert person is not None  # noqa: S101  (each row was given one)
        chosen = person.checkState() is Qt.CheckState.Checked
        person.setCheckState(Qt.CheckState.Unchecked if chosen else Qt.CheckState.Checked)
        self.ticked.emit()


class _PersonDelegate(TickDelegate):
    """Draws a name with a box that can be seen on every ground."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        paint_tick(painter, option, index, option.rect.height())
        box = option.rect.adjusted(TICK + 3 * PAD, 0, -PAD, 0)
        write(painter, LEFT, box, index.data(), option.palette.text().color())
        painter.restore()


def _number(count: int) -> QTableWidgetItem:
    cell = QTableWidgetItem(in_figures(count) if count else "–")
    cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    cell.setTextAlignment(NUMBER)
    return cell
