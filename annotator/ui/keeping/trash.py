"""The articles, labels and speakers that were deleted, to choose which to bring back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
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
from annotator.domain.said import enumerated, number_of, plural, said
from annotator.domain.speakers.trash import DiscardedSpeaker
from annotator.domain.trash import Binned
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.language import tr
from annotator.ui.plain_label import explaining
from annotator.ui.rows import HELD, Row, RowDelegate
from annotator.ui.written import short_date

SIZE = QSize(560, 420)
LONGEST = 200
WHAT = Qt.ItemDataRole.UserRole
EXPLAINED = said("What was deleted comes back with all that went along.")


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
        self.setWindowTitle(tr("Trash"))
        self.resize(SIZE)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was deleted, the latest first"))
        self.list.setItemDelegate(RowDelegate(self.list, lines=2))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.returning = QPushButton(tr("&Bring back"))
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
        for part in (explaining(tr(EXPLAINED)), self.list, self.buttons):
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
        return tr("Speaker: {name}", name=discarded.speaker.name)
    if isinstance(discarded, DiscardedLabel):
        return tr("Label: {label}", label=discarded.label)
    return discarded.title or discarded.article


def _about(discarded: Binned) -> str:
    parts = (short_date(discarded.at), discarded.by, _marks(discarded))
    return " · ".join(filter(None, parts))


def _marks(discarded: Binned) -> str:
    if isinstance(discarded, DiscardedSpeaker):
        return tr(plural(discarded.marks, "named in {count} mark", "named in {count} marks"))
    spans = number_of(discarded.spans, "span")
    if isinstance(discarded, DiscardedLabel):
        articles = number_of(discarded.articles, "article")
        return tr("{spans} in {articles}", spans=spans, articles=articles)
    return tr(enumerated([spans, number_of(discarded.quotes, "quote")]))
