"""Who may be one person, to be answered with one key."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.domain.said import listed, number_of, said
from annotator.domain.speakers.entry import Entry
from annotator.domain.speakers.proposals import Proposal
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.language import tr, worded
from annotator.ui.rows import HELD, Row, RowDelegate

LONGEST = 100
WHAT = Qt.ItemDataRole.UserRole
JOIN, PART = Qt.Key.Key_M, Qt.Key.Key_N


class ProposalList(QListWidget):
    """Lists pairs; `joined` and `parted` carry the Proposal that was answered with M or N."""

    joined = Signal(object)
    parted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(self, lines=2))
        self.setAccessibleName(tr("Perhaps the same"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_proposals(self, found: Sequence[Proposal], entries: Mapping[str, Entry]) -> None:
        """Show pairs with how often each is named; the row that keys are at stays where it is."""
        row = max(0, self.currentRow())
        self.clear()
        for proposal in found:
            item = QListWidgetItem(self)
            shown = _row(proposal, entries)
            item.setData(HELD, shown)
            item.setData(WHAT, proposal)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, shown.spoken())
        self.setCurrentRow(min(row, self.count() - 1))

    def current(self) -> Proposal | None:
        item = self.currentItem()
        proposal: Proposal | None = item.data(WHAT) if self.count() else None
        return proposal

    def answer(self, *, same: bool) -> None:
        """Say of the current pair that it is one person, or two."""
        proposal = self.current()
        if proposal:
            (self.joined if same else self.parted).emit(proposal)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {JOIN, PART} and not event.modifiers():
            self.answer(same=event.key() == JOIN)
            return
        super().keyPressEvent(event)


def _row(proposal: Proposal, entries: Mapping[str, Entry]) -> Row:
    stays, goes = (shortened(one.name, LONGEST) for one in (proposal.stays, proposal.goes))
    used = [
        number_of(entries[one.id].quotes, "quote") if one.id in entries else said("not named")
        for one in (proposal.stays, proposal.goes)
    ]
    return Row(f"{stays}  ←  {goes}", f"{worded(proposal.reason)} · {tr(listed(used))}")
