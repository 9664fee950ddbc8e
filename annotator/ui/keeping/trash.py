"""The articles, labels and speakers that were deleted, to choose which to bring back."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.labels import DiscardedLabel
from annotator.domain.said import number_of
from annotator.domain.speakers.trash import DiscardedSpeaker
from annotator.domain.trash import Binned
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.plain_label import explaining
from annotator.ui.rows import HELD, Row, RowDelegate

SIZE = QSize(560, 420)
LONGEST = 200
WHAT = Qt.ItemDataRole.UserRole
EXPLAINED = "What was deleted comes back with all that went along."


class TrashDialog(QDialog):
    """Lists what was deleted, the latest first; `agreed` carries what to bring back."""

    agreed = Signal(object)

    def __init__(
        self,
        found: Sequence[Binned],
        parent: QWidget,
        *,
        fixed: bool,
    ) -> None:
        """Show what is in the trash; nothing can be brought back where all is `fixed`."""
        super().__init__(parent)
        self.setWindowTitle("Trash")
        self.resize(SIZE)
        self.list = QListWidget()
        self.list.setAccessibleName("What was deleted, the latest first")
        self.list.setItemDelegate(RowDelegate(self.list, lines=2))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.returning = QPushButton("&Bring back")
        self.returning.setEnabled(not fixed)
        self.buttons.addButton(self.returning, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._agree)
        self.buttons.rejected.connect(self.reject)
        for item in found:
            self._add(item)
        self._arrange()

    def _add(self, discarded: Binned) -> None:
        item = QListWidgetItem(self.list)
        row = Row(shortened(_called(discarded), LONGEST), shortened(_about(discarded), LONGEST))
        item.setData(HELD, row)
        item.setData(WHAT, discarded)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken())

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        for part in (explaining(EXPLAINED), self.list, self.buttons):
            layout.addWidget(part)
        take_icons_off(self)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _agree(self) -> None:
        chosen = tuple(item.data(WHAT) for item in self.list.selectedItems())
        if chosen:
            self.accept()
            self.agreed.emit(chosen)


def _called(discarded: Binned) -> str:
    if isinstance(discarded, DiscardedSpeaker):
        return f"Speaker: {discarded.speaker.name}"
    if isinstance(discarded, DiscardedLabel):
        return f"Label: {discarded.label}"
    return discarded.title or discarded.article


def _about(discarded: Binned) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(discarded.at.timestamp()))
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    if isinstance(discarded, DiscardedSpeaker):
        marks = f"named in {number_of(discarded.marks, 'mark')}"
    elif isinstance(discarded, DiscardedLabel):
        marks = (
            f"{number_of(discarded.spans, 'span')} in {number_of(discarded.articles, 'article')}"
        )
    else:
        marks = f"{number_of(discarded.spans, 'span')}, {number_of(discarded.quotes, 'quote')}"
    return " · ".join(filter(None, (when, discarded.by, marks)))
