"""Where a speaker is named: the article, how, what is said, and in whose copies."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.language import tr, worded
from annotator.ui.rows import HELD, ROOT, Index, Row, RowDelegate
from annotator.workflow.speakers.joining import Mention

LONGEST, LONGEST_OWNER = 160, 40
WHAT = Qt.ItemDataRole.UserRole
CALLED = {GOLD: said("gold"), SUGGESTIONS: said("suggested")}


class MentionModel(QAbstractListModel):
    """One row for each mention; a row is written when it comes into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mentions: Sequence[Mention] = ()

    def show(self, mentions: Sequence[Mention]) -> None:
        self.beginResetModel()
        self._mentions = mentions
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._mentions)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        mention = self._mentions[index.row()]
        if role == WHAT:
            return mention
        if role == HELD:
            return row_of(mention)
        told = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return row_of(mention).spoken() if role in told else None


class MentionList(QListView):
    """Lists mentions; `wanted` carries the one of a row that was clicked or entered."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mentions = MentionModel(self)
        self.setModel(self.mentions)
        self.setItemDelegate(RowDelegate(self, lines=2))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Where the speaker is named"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for signal in (self.clicked, self.activated):
            signal.connect(lambda index: self.wanted.emit(index.data(WHAT)))

    def show_mentions(self, mentions: Sequence[Mention]) -> None:
        self.mentions.show(mentions)
        self.scrollToTop()


def row_of(mention: Mention) -> Row:
    """Return what is said, and below it by whom it was put there, and where."""
    owners = dict.fromkeys(owner for _, owner, _ in mention.keys)
    whose = ", ".join(
        worded(CALLED.get(owner) or shortened(owner, LONGEST_OWNER)) for owner in owners
    )
    called = tr("called “{name}”", name=mention.called) if mention.called and mention.quote else ""
    rejected = tr("rejected") if mention.rejected else ""
    title = shortened(mention.title or mention.article, LONGEST)
    words = mention.words if mention.quote else tr("named: {words}", words=mention.words)
    return Row(words, " · ".join(filter(None, (rejected, called, whose, title))))
