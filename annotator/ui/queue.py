"""The list of articles: what each is, and how far its copy has come."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.adjudication.docket import Phase
from annotator.domain.article import Variant
from annotator.domain.record import Heading, Status
from annotator.domain.wording import shortened
from annotator.domain.worth import FINISHED, By
from annotator.override import override
from annotator.ui.actions import ORDER_TEXTS
from annotator.ui.drop_list import DropList
from annotator.ui.field import Field
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel
from annotator.ui.rows import HELD, LEFT, LONGEST, ROOT, Index, paint_ground, write
from annotator.ui.telling.facts import as_tooltip

SIGNS = {Status.TODO: "○", Status.DRAFT: "◐", Status.DONE: "●", Status.SKIPPED: "–"}
PHASES = {
    Phase.COLLECTING: "○",
    Phase.READY: "◔",
    Phase.IN_ADJUDICATION: "◐",
    Phase.ADJUDICATED: "●",
    Phase.REOPENED: "◑",
}
REASON = Qt.ItemDataRole.UserRole + 3  # why it stands where it does; None where none do
TOP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
ABOUT = Qt.ItemDataRole.UserRole + 2  # a sign for how an article stands, and what is said of it
PAD = 8
SIGN = 22


class QueueModel(QAbstractListModel):
    """One row for each article it was shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[Heading, ...] = ()
        self._rows: dict[str, int] = {}
        self.phases: Mapping[str, Phase] = {}
        self.reasons: Mapping[str, str] = {}

    def show_reasons(self, reasons: Mapping[str, str]) -> None:
        """Say why articles stand where they do, in place of what they are."""
        self.reasons = reasons
        if self._headings:
            self.dataChanged.emit(self.index(0), self.index(len(self._headings) - 1))

    def show_phases(self, phases: Mapping[str, Phase]) -> None:
        """Show how far articles have come on their way to gold; without any, the own copies."""
        changed = phases != self.phases
        self.phases = phases
        if changed and self._headings:
            self.dataChanged.emit(self.index(0), self.index(len(self._headings) - 1))

    def show(self, headings: tuple[Heading, ...]) -> None:
        """Show these articles; where only their standing has changed, no row moves."""
        if [h.article for h in headings] == [h.article for h in self._headings]:
            before, self._headings = self._headings, headings
            for row, (old, new) in enumerate(zip(before, headings, strict=True)):
                if old is not new and old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._headings = headings
        self._rows = {heading.article: row for row, heading in enumerate(headings)}
        self.endResetModel()

    def row_of(self, article: str) -> int:
        """Return the row of an article, or -1."""
        return self._rows.get(article, -1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        heading = self._headings[index.row()]
        title = shortened(heading.title, LONGEST)
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: f"{title}, {self._about(heading)}",
            Qt.ItemDataRole.ToolTipRole: as_tooltip(self.reasons.get(heading.article, "")),
            HELD: heading,
            REASON: self.reasons.get(heading.article, "") if self.reasons else None,
            ABOUT: (self._sign(heading), self._about(heading)),
        }
        return answers.get(role)

    def _about(self, heading: Heading) -> str:
        phase = self.phases.get(heading.article)
        standing = tr(str(phase)) if phase else ""
        reason = self.reasons.get(heading.article)
        if reason:
            return f"{standing or tr(str(heading.status))} · {worded(reason)}"
        return about(heading, standing)

    def _sign(self, heading: Heading) -> str:
        phase = self.phases.get(heading.article)
        return PHASES[phase] if phase else SIGNS[heading.status]


def about(heading: Heading, standing: str = "") -> str:
    """Return how an article stands, what variant it is and of which story.

    It stands as its copy does, unless something else is said of that.
    """
    parts = [standing or tr(str(heading.status))]
    if heading.variant is not Variant.OTHER:
        parts.append(tr(str(heading.variant)))
    if heading.story:
        parts.append(shortened(heading.story, LONGEST))
    return " · ".join(parts)


class HeadingDelegate(QStyledItemDelegate):
    """Draws an article with a sign for its status; below it what it is, or why it stands there."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, _lines(index) * option.fontMetrics.height() + 2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        heading: Heading = index.data(HELD)
        palette: QPalette = option.palette
        painter.save()
        paint_ground(painter, option)
        box: QRect = option.rect.adjusted(PAD, PAD, -PAD, -PAD)
        height = painter.fontMetrics().height()
        upper = QRect(box.left() + SIGN, box.top(), box.width() - SIGN, height)
        lower = upper.adjusted(0, height, 0, (_lines(index) - 1) * height)
        painter.setPen(palette.text().color())
        sign, told = index.data(ABOUT)
        reason = index.data(REASON)
        painter.drawText(QRect(box.topLeft(), QSize(SIGN, upper.height())), sign)
        write(painter, LEFT, upper, heading.title, palette.text().color())
        if reason:
            painter.setPen(palette.placeholderText().color())
            painter.drawText(lower, TOP | Qt.TextFlag.TextWordWrap, shortened(reason, LONGEST))
        else:
            write(painter, LEFT, lower, told, palette.placeholderText().color())
        painter.restore()


def _lines(index: Index) -> int:
    """Return how many lines of text a row has room for; a reason takes two."""
    return 3 if index.data(REASON) is not None else 2


class Queue(QWidget):
    """The articles of the project with a search field above; tells which one is wanted.

    `taken` tells that it is the one to work on: it was clicked, or Enter was pressed. `ordered`
    carries what the articles are to be ordered by.
    """

    wanted = Signal(str)
    taken = Signal()
    searched = Signal(str)
    ordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Heading, ...] | None = None
        self.model = QueueModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(HeadingDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.viewport().setAutoFillBackground(False)
        self.view.setAccessibleName(tr("Articles"))
        self.view.selectionModel().currentChanged.connect(self._current)
        self.view.clicked.connect(lambda _index: self.taken.emit())
        self.view.activated.connect(lambda _index: self.taken.emit())
        self.search = Field(self, tr("Find articles"))
        self.search.returnPressed.connect(self.view.setFocus)
        self.search.textChanged.connect(self.searched)
        self.order = self._orders()
        self.count = PlainLabel(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        for widget in (self.search, self.view, self.order, self.count):
            layout.addWidget(widget)

    def _orders(self) -> DropList:
        order = DropList(self)
        order.setAccessibleName(tr("Order of the articles"))
        order.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for by, text in ORDER_TEXTS.items():
            order.addItem(tr(text).replace("&", ""), by)
        order.activated.connect(lambda _: self.ordered.emit(By(order.currentData())))
        return order

    def show_headings(self, headings: tuple[Heading, ...], current: str | None) -> None:
        """Show articles without asking for any of them."""
        if headings is not self._shown:
            self._shown = headings
            self.model.show(headings)
            self._count(headings)
        self.mark_current(current)

    def show_order(self, by: By, reasons: Mapping[str, str]) -> None:
        """Say what the articles are ordered by, and why each stands where it does."""
        self.order.setCurrentIndex(self.order.findData(by))
        self.model.show_reasons(reasons)
        self.view.doItemsLayout()  # rows are higher with reasons

    def _count(self, headings: tuple[Heading, ...]) -> None:
        phases = self.model.phases
        if phases:
            done = sum(phases.get(h.article) is Phase.ADJUDICATED for h in headings)
        else:
            done = sum(heading.status is Status.DONE for heading in headings)
        told = tr(
            "{done} of {total} adjudicated" if phases else "{done} of {total} done",
            done=done,
            total=len(headings),
        )
        self.count.setText(told)

    def show_phases(self, phases: Mapping[str, Phase]) -> None:
        """Show how far articles have come on their way to gold; without any, the own copies."""
        self.model.show_phases(phases)
        self._count(self._shown or ())

    def mark_current(self, article: str | None) -> None:
        row = self.model.row_of(article) if article else -1
        if row >= 0 and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(row))

    def articles(self) -> tuple[str, ...]:
        """Return the articles that are in the list now."""
        return tuple(heading.article for heading in self._shown or ())

    def selected(self) -> tuple[str, ...]:
        """Return the articles that are chosen in the list, in its order."""
        rows = sorted(index.row() for index in self.view.selectedIndexes())
        return tuple(self.model.index(row).data(HELD).article for row in rows)

    def neighbour(self, article: str, step: int) -> str | None:
        """Return the article so many rows further, or None beyond the ends."""
        row = self.model.row_of(article) + step
        if not 0 <= row < self.model.rowCount():
            return None
        heading: Heading = self.model.index(row).data(HELD)
        return heading.article

    def unfinished(self, article: str) -> str | None:
        """Return the next article to work on after this one, from the top again at the end."""
        row = self.model.row_of(article) + 1
        shown = self._shown or ()
        others = (h for h in shown[row:] + shown[:row] if h.article != article)
        return next((h.article for h in others if h.status not in FINISHED), None)

    def following(self, article: str, count: int) -> list[Heading]:
        """Return so many articles of the list after this one, or as many as there are."""
        first = self.model.row_of(article) + 1
        rows = range(first, min(first + count, self.model.rowCount()))
        return [self.model.index(row).data(HELD) for row in rows]

    def _current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(index.data(HELD).article)
