"""Whose work is compared, to be ticked."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.domain.agreement.work import Work
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.language import tr
from annotator.ui.rows import HELD, LEFT, Index, paint_ground, write
from annotator.ui.ticking import TickDelegate, TickModel, paint_tick

PAD, BOX = 4, 26
LONGEST = 60
CALLED = {GOLD: said("Gold (adjudicated)"), SUGGESTIONS: said("Suggestions")}


class PeopleModel(TickModel[Work]):
    """One row for each whose work can be compared."""

    @override
    def is_choosable(self, row: Work) -> bool:
        return True

    @override
    def sentence(self, row: Work) -> str:
        return f"{called(row.owner)}, {much(row)}"

    def names(self) -> tuple[str, ...]:
        """Return those who are ticked."""
        return tuple(row.owner for row in self.chosen())


class PeopleDelegate(TickDelegate):
    """Draws a name on one line and how much there is on the next."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(150, 2 * option.fontMetrics.height() + 2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Work = index.data(HELD)
        painter.save()
        paint_ground(painter, option)
        painter.setFont(option.font)
        height = option.fontMetrics.height()
        paint_tick(painter, option, index, height + 2 * PAD)
        line = QRect(option.rect.left() + BOX, option.rect.top() + PAD, option.rect.width(), height)
        line.setRight(option.rect.right() - PAD)
        write(painter, LEFT, line, called(row.owner), option.palette.text().color())
        line.translate(0, height)
        write(painter, LEFT, line, much(row), option.palette.placeholderText().color())
        painter.restore()


def called(owner: str) -> str:
    return tr(CALLED[owner]) if owner in CALLED else shortened(owner, LONGEST)


def much(work: Work) -> str:
    """Say how many articles somebody has finished and begun."""
    if work.owner == SUGGESTIONS:
        return tr("in {count}", count=work.begun)
    if work.begun:
        return tr("{done} done, {begun} begun", done=work.finished, begun=work.begun)
    return tr("{done} done", done=work.finished)
