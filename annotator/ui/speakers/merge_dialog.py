"""Asks which of several speakers the others become."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.said import number_of, said
from annotator.domain.speakers.entry import Entry
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.language import tr
from annotator.ui.plain_label import explaining
from annotator.ui.rows import HELD, Row, RowDelegate

SIZE = QSize(560, 380)
LONGEST = 120
WHAT = Qt.ItemDataRole.UserRole
EXPLAINED = said(
    "All that names the others names the one who stays, in everyone’s copies, the gold and the"
    " suggestions; their names become other names of that one. One undo takes it back."
)
BASES = said("They have different ids in the knowledge base; that of the one who stays holds.")


class MergeDialog(QDialog):
    """Lists speakers, the one named most first; `agreed` carries who stays, and the others' ids."""

    agreed = Signal(str, object)

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge speakers"))
        self.resize(SIZE)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Who stays"))
        self.list.setItemDelegate(RowDelegate(self.list, lines=2))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merging = self.buttons.addButton(tr("&Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.merging.setDefault(True)
        for entry in sorted(entries, key=lambda entry: -entry.quotes):
            self._add(entry)
        self._arrange(entries)
        self.list.itemActivated.connect(self._agree)
        self.buttons.accepted.connect(self._agree)
        self.buttons.rejected.connect(self.reject)

    def _add(self, entry: Entry) -> None:
        item, row = QListWidgetItem(self.list), _row(entry)
        item.setData(HELD, row)
        item.setData(WHAT, entry.speaker.id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken())

    def _arrange(self, entries: Sequence[Entry]) -> None:
        layout = QVBoxLayout(self)
        bases = {entry.speaker.kb for entry in entries} - {None}
        for part in (explaining(tr("Who stays?")), self.list, explaining(tr(EXPLAINED))):
            layout.addWidget(part)
        if len(bases) > 1:
            layout.addWidget(explaining(tr(BASES)))
        layout.addWidget(self.buttons)
        take_icons_off(self)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _agree(self) -> None:
        ids = [self.list.item(row).data(WHAT) for row in range(self.list.count())]
        stays = ids[self.list.currentRow()]
        self.accept()
        self.agreed.emit(stays, [key for key in ids if key != stays])


def _row(entry: Entry) -> Row:
    speaker = entry.speaker
    kind, quotes = tr(str(speaker.kind)), tr(number_of(entry.quotes, "quote"))
    parts = (kind, speaker.kb, quotes, *speaker.aliases)
    detail = " · ".join(shortened(part, LONGEST) for part in parts if part)
    return Row(shortened(speaker.name, LONGEST), shortened(detail, 2 * LONGEST))
