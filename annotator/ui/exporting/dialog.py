"""Saying what is to be exported, and seeing what of it cannot go along before it is written."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.ledger import Ledger, Rejection
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.said import number_of, plural, said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.confirm import take_icons_off
from annotator.ui.drop_list import DropList
from annotator.ui.exporting.loss_list import LossList
from annotator.ui.exporting.tally_table import TallyTable
from annotator.ui.exporting.zone_button import ZoneButton
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel

SIZE = (640, 620)
LONGEST = 300
OWNERS = {GOLD: said("what was adjudicated"), SUGGESTIONS: said("what is suggested")}
Formats = Sequence[tuple[str, str, str]]
CHECKING = said("Counting what can go along …")


class ExportDialog(QDialog):
    """Shows what an export would leave out.

    `altered` tells that something else is to be exported, `wanted` carries the Loss whose place is
    to be shown, `agreed` tells that it is to be written.
    """

    altered = Signal()
    wanted = Signal(object)
    agreed = Signal()

    def __init__(self, formats: Formats, owners: Sequence[str], parent: QWidget) -> None:
        """Offer formats (title, name, what they leave) and owners, the one likely meant first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self.format, self.owner = DropList(self), DropList(self)
        self._leaves = {name: leaves for _, name, leaves in formats}
        for title, name, _ in formats:
            self.format.addItem(worded(title), name)
        for owner in owners:
            self.owner.addItem(_named(owner), owner)
        self.split = QLineEdit(self)
        self.split.setPlaceholderText(
            tr("all in one; or shares of train, dev, test, such as 80,10,10")
        )
        self.zones = ZoneButton(self)
        self.summary, self.leaves = PlainLabel(self, wraps=True), PlainLabel(self, wraps=True)
        self.merging = PlainLabel(self, wraps=True)
        self.leaves.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table, self.losses = TallyTable(self), LossList(self)
        self._build_buttons()
        self._place()
        self._connect()

    def _build_buttons(self) -> None:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self.write = QPushButton(tr("&Export…"), self)
        self.write.setDefault(True)
        self.buttons.addButton(self.write, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.agreed)
        self.buttons.rejected.connect(self.close)
        take_icons_off(self)

    def _place(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Format"), self.format)
        form.addRow(tr("&Whose work"), self.owner)
        form.addRow(tr("&Split"), self.split)
        form.addRow(tr("&Leave out"), self.zones)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self.leaves)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 2)
        layout.addWidget(self.merging)
        layout.addWidget(self.losses, 3)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        for choices in (self.format, self.owner):
            choices.activated.connect(lambda _: self.altered.emit())
        self.split.editingFinished.connect(self.altered)
        self.zones.switched.connect(self.altered)
        self.table.renamed.connect(self.altered)
        self.losses.wanted.connect(self.wanted)

    def chosen_format(self) -> str:
        name: str = self.format.currentData()
        return name

    def choose_owner(self, owner: str) -> None:
        """Mean the work of somebody, if there is any."""
        place = self.owner.findData(owner)
        if place >= 0:
            self.owner.setCurrentIndex(place)

    def chosen_owner(self) -> str:
        owner: str = self.owner.currentData()
        return owner

    def show_checking(self) -> None:
        """Say that the answer to what was altered is on its way."""
        leaves = self._leaves[self.chosen_format()]
        self.leaves.setText(tr("It has no room for: {leaves}.", leaves=leaves) if leaves else "")
        self.leaves.setVisible(bool(leaves))
        self.summary.setText(tr(CHECKING))
        self.write.setEnabled(False)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show what would go along, what not, and why."""
        self.table.show_tallies(ledger.labels)
        self.summary.setText(summary(ledger))
        merged = self.table.merged()
        self.merging.setText(" ".join(map(worded, merged)))
        self.merging.setVisible(bool(merged))
        self._show_losses((*ledger.rejected, *ledger.unlinked, *ledger.notes))
        self.write.setEnabled(True)

    def _show_losses(self, losses: Sequence[Rejection]) -> None:
        """List what cannot go along; where all can, the rest has the room."""
        self.losses.losses.show(losses)
        self.losses.setVisible(bool(losses))

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be exported so."""
        self.summary.setText(shortened(sentence, LONGEST))
        self.table.show_tallies(())
        self._show_losses(())
        self.write.setEnabled(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the list show a loss instead of exporting."""
        returns = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in returns and self.losses.hasFocus():
            self.losses.activated.emit(self.losses.currentIndex())
            return
        super().keyPressEvent(event)


def summary(ledger: Ledger) -> str:
    """Return one or two sentences on an export that is not yet written."""
    articles = number_of(ledger.articles, "article")
    spans = plural(
        ledger.spans_in,
        "{some} of {count} span",
        "{some} of {count} spans",
        some=ledger.spans_out,
    )
    left = ledger.spans_in - ledger.spans_out
    if not left:
        return tr("{articles} with {spans} can go along.", articles=articles, spans=spans)
    return tr(
        "{articles} with {spans} can go along; {left} cannot. Choose one to see where it stands.",
        articles=articles,
        spans=spans,
        left=left,
    )


def _named(owner: str) -> str:
    """Return whose work it is: that of a person goes by a name."""
    return tr(OWNERS[owner]) if owner in OWNERS else shortened(owner, LONGEST)
