"""The panel in which a whole project is searched: a line to type in, and what it finds."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.said import said
from annotator.domain.search import Answer, Hit
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.field import Field
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.rows import HELD, LEFT, ROOT, Index, paint_ground, write

HELP = said(
    "Words, “phrases” in quotation marks, label:PERSON  speaker:name  by:annotator  status:done"
    " – all of them must hold. With label:, speaker: or by: the words stand in the mark."
)
FOUND = {"text": said("text"), "quote": said("quote")}
OPEN = "?"
PAD = 4
TITLE, WHAT = 190, 96
LONGEST = 120


def what_of(hit: Hit) -> str:
    """Return what was found: a label, or in words what else it is, or how an article stands."""
    if hit.kind == "span":
        return hit.what
    word = hit.what.removesuffix(OPEN)
    return tr(FOUND.get(word, word)) + hit.what[len(word) :]


class HitModel(QAbstractListModel):
    """One row for each hit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def show(self, hits: tuple[Hit, ...]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        head = f"{shortened(hit.title, LONGEST)}, {shortened(what_of(hit), LONGEST)}"
        line = f"{head}: {hit.before}{hit.text}{hit.after}"
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: line,
            Qt.ItemDataRole.AccessibleTextRole: line,
            HELD: hit,
        }
        return answers.get(role)


class HitDelegate(QStyledItemDelegate):
    """Draws a hit in one line: the article, what it is, and the text around it."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, option.fontMetrics.height() + 2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(HELD)
        palette: QPalette = option.palette
        painter.save()
        paint_ground(painter, option)
        box: QRect = option.rect.adjusted(8, 0, -8, 0)
        title = QRect(box.left(), box.top(), TITLE - PAD, box.height())
        what = QRect(box.left() + TITLE, box.top(), WHAT - PAD, box.height())
        write(painter, LEFT, title, hit.title, palette.text().color())
        write(painter, LEFT, what, what_of(hit), palette.placeholderText().color())
        self._paint_snippet(painter, option, hit)
        painter.restore()

    def _paint_snippet(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        """Draw the hit itself in bold, with as much around it as there is room for."""
        box: QRect = option.rect.adjusted(8 + TITLE + WHAT, 0, -8, 0)
        plain, muted = option.palette.text().color(), option.palette.placeholderText().color()
        for text, is_hit in ((hit.before, False), (hit.text, True), (hit.after, False)):
            font = painter.font()
            font.setBold(is_hit)
            painter.setFont(font)
            painter.setPen(plain if is_hit else muted)
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, LEFT, shown)
            box = box.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0)
            if box.width() <= 0:
                return


class HitList(QWidget):
    """Asks for what is typed and for the hit that is chosen, and shows what was found.

    `typed` carries the line, `wanted` the Hit of a row that was clicked or entered, and `left`
    tells that the panel is to be closed.
    """

    typed = Signal(str)
    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field(self, tr("Find in all articles"))
        self.field.textChanged.connect(self.typed)
        self.field.returnPressed.connect(lambda: self.step(1))
        self.count, self.help = PlainLabel(self), PlainLabel(self, wraps=True)
        self.help.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.help.setText(tr(HELP))
        self.model = HitModel(self)
        self._build_view()
        self._lay_out()

    def _build_view(self) -> None:
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(HitDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("What was found"))
        self.view.clicked.connect(self._choose)

    def _lay_out(self) -> None:
        away = QToolButton(self)
        away.setText("✕")
        away.setAutoRaise(True)
        away.setToolTip(tr("Close (Esc)"))
        away.setAccessibleName(tr("Close"))
        away.clicked.connect(self.left)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.field, 1)
        line.addWidget(self.count)
        line.addWidget(away)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.help)
        layout.addWidget(self.view, 1)

    def show_answer(self, answer: Answer, sentence: str) -> None:
        """Show hits, none of them chosen, and how many there are."""
        self.model.show(answer.hits)
        self.count.setText(sentence)
        self._advise(tr(HELP), QPalette.ColorRole.PlaceholderText)

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be found."""
        self.model.show(())
        self.count.setText("")
        self._advise(sentence, QPalette.ColorRole.WindowText)

    def _advise(self, sentence: str, role: QPalette.ColorRole) -> None:
        self.help.setText(sentence)
        self.help.setForegroundRole(role)

    def step(self, direction: int) -> None:
        """Go to the next hit, or the previous one below 0, around the ends."""
        count = self.model.rowCount()
        if count:
            current = self.view.currentIndex().row()
            start = current if current >= 0 else min(0, -direction)
            self._choose(self.model.index((start + direction) % count))

    def _choose(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self.wanted.emit(index.data(HELD))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Down and self.field.hasFocus() and self.model.rowCount():
            self.view.setFocus()
            self.view.setCurrentIndex(self.model.index(max(0, self.view.currentIndex().row())))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.view.hasFocus():
            self._choose(self.view.currentIndex())
        else:
            super().keyPressEvent(event)
