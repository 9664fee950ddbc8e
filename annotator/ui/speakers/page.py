"""The page on which the ledger of speakers is looked after."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.said import number_of, plural, said
from annotator.domain.speakers.entry import Entry
from annotator.domain.speakers.proposals import Proposal
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.field import Field
from annotator.ui.language import tr, worded
from annotator.ui.panels import scrolled
from annotator.ui.plain_label import PlainLabel, explaining
from annotator.ui.speakers.form import SpeakerForm
from annotator.ui.speakers.mention_list import MentionList
from annotator.ui.speakers.proposal_list import ProposalList
from annotator.ui.speakers.table import SpeakerTable

SIZE = (1160, 720)
SIDE = 400  # pixels
LONGEST = 300
ALL, PROPOSED = range(2)
EXPLAINED = said(
    "M makes the two one person: the second name becomes another name of the first. N says that"
    " they are two, and is remembered. Ctrl+Z takes back the last step."
)
NOBODY = said("There are no speakers yet. They come with quotes, suggestions and files, or by Add.")
NO_PAIRS = said("Nobody seems to be in the ledger twice.")


class SpeakersPage(QDialog):
    """Lists all speakers beside the one that is current, and in a second tab who may be one.

    `picked` tells that another one is current; `wanted` carries the Mention to be shown in the
    text, `kept` an entry before and after, empty before for a new one. `merging` and `deleting`
    carry entries, `splitting` one. `joined` and `parted` carry a Proposal and `undone` asks for the
    last step to be taken back.
    """

    picked = Signal()
    wanted = Signal(object)
    kept = Signal(object, object)
    merging = Signal(object)
    splitting = Signal(object)
    deleting = Signal(object)
    joined = Signal(object)
    parted = Signal(object)
    undone = Signal()

    def __init__(self, parent: QWidget, *, fixed: bool) -> None:
        """Make the page; nothing can be changed where all is `fixed`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Speakers"))
        self.resize(*SIZE)
        self._fixed, self._quiet = fixed, False
        self.field = Field(self, tr("Find a speaker"))
        self.table, self.form = SpeakerTable(self), SpeakerForm(self)
        self.mentions, self.proposals = MentionList(self), ProposalList(self)
        self.note, self.said = PlainLabel(self), PlainLabel(self, wraps=True)
        self.said.setText(tr(NO_PAIRS))
        self.tabs = QTabWidget(self)
        self._build_buttons()
        self._arrange()
        self._connect()
        self._weigh()
        self.field.setFocus()

    def _build_buttons(self) -> None:
        self.add, self.merge = self._button(tr("&Add")), self._button(tr("&Merge…"))
        self.merge.setToolTip(tr("Make one of two or more speakers; choose others with Ctrl held"))
        self.split, self.delete = self._button(tr("&Split…")), self._button(tr("&Delete…"))
        self.same = self._button(tr("One person (&M)"))
        self.two = self._button(tr("Two people (&N)"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)  # Enter belongs to the fields and lists
        return button

    def _arrange(self) -> None:
        both, layout = QSplitter(self), QVBoxLayout(self)
        both.addWidget(self._left())
        both.addWidget(self._right())
        both.setChildrenCollapsible(False)
        both.setSizes([SIZE[0] - SIDE, SIDE])
        both.setStretchFactor(0, 1)
        self.tabs.addTab(both, tr("All &speakers"))
        self.tabs.addTab(self._proposed(), tr("&Perhaps the same"))
        self.tabs.setDocumentMode(True)
        for arrow in self.tabs.tabBar().findChildren(QToolButton):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)
        take_icons_off(self)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        stops = (self.field, self.table, self.add, self.merge, self.split, self.delete)
        for one, other in pairwise((*stops, self.form.name)):
            self.setTabOrder(one, other)

    def _left(self) -> QWidget:
        """Return the side on which all speakers are listed."""
        left, layout, row = QWidget(self), QVBoxLayout(), QHBoxLayout()
        for button in (self.add, self.merge, self.split, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        for part in (self.field, self.table):
            layout.addWidget(part)
        layout.addLayout(row)
        left.setLayout(layout)
        return left

    def _right(self) -> QWidget:
        """Return the side on which one is changed, with where that one is named."""
        right, layout, heading = QWidget(self), QVBoxLayout(), PlainLabel(self)
        heading.setText(tr("Where the speaker is named"))
        layout.addWidget(self.form)
        layout.addWidget(heading)
        layout.addWidget(self.mentions, 1)
        self.mentions.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        right.setLayout(layout)
        return scrolled(right)

    def _proposed(self) -> QWidget:
        page, layout, row = QWidget(self), QVBoxLayout(), QHBoxLayout()
        row.addWidget(self.same)
        row.addWidget(self.two)
        row.addStretch(1)
        for part in (explaining(tr(EXPLAINED)), self.said, self.proposals):
            layout.addWidget(part, 1 if part is self.proposals else 0)
        layout.addLayout(row)
        page.setLayout(layout)
        return page

    def _connect(self) -> None:
        self.field.textChanged.connect(self._find)
        self.table.picked.connect(self._pick)
        self.form.kept.connect(self.kept)
        self.mentions.wanted.connect(self.wanted)
        self.add.clicked.connect(self._begin)
        self.merge.clicked.connect(lambda: self.merging.emit(self.table.chosen()))
        self.delete.clicked.connect(lambda: self.deleting.emit(self.table.chosen()))
        self.split.clicked.connect(lambda: self.splitting.emit(self.table.current()))
        self.proposals.joined.connect(self._join)
        self.proposals.parted.connect(self._part)
        self.same.clicked.connect(lambda: self.proposals.answer(same=True))
        self.two.clicked.connect(lambda: self.proposals.answer(same=False))
        self.buttons.rejected.connect(self.close)
        for keys in QKeySequence.keyBindings(QKeySequence.StandardKey.Undo):
            QShortcut(keys, self).activated.connect(self.undone)
        erase = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        erase.setContext(Qt.ShortcutContext.WidgetShortcut)
        erase.activated.connect(self.delete.click)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the ledger as it is now; what is being typed stays."""
        self._quiet = self.form.begun
        self.table.show_entries(entries)
        self._quiet = False
        self._count()

    def show_proposals(self, found: Sequence[Proposal], entries: Sequence[Entry]) -> None:
        """Show who may be one person."""
        self.proposals.show_proposals(found, {entry.speaker.id: entry for entry in entries})
        self.tabs.setTabText(PROPOSED, tr("&Perhaps the same ({count})", count=len(found)))
        self.said.setVisible(not found)
        self._weigh()

    def show_note(self, sentence: str) -> None:
        self.note.setText(shortened(worded(sentence), LONGEST))

    def choose(self, keys: Sequence[str]) -> None:
        """Go to entries by their ids, whatever is typed."""
        self.tabs.setCurrentIndex(ALL)
        self.field.clear()
        self.table.choose(keys)
        self.table.setFocus()

    def _find(self, typed: str) -> None:
        self.table.narrow(typed)
        self._count()

    def _count(self) -> None:
        shown, total = len(self.table.speakers.rows), self.table.speakers.total()
        every = number_of(total, "speaker") if total else NOBODY
        self.show_note(every if shown == total else _some(shown, total))

    def _pick(self) -> None:
        if self._quiet:
            return
        self.form.show_entry(self.table.current(), fixed=self._fixed)
        self._weigh()
        self.picked.emit()

    def _begin(self) -> None:
        self.form.begin()
        self.mentions.show_mentions(())

    def _join(self, proposal: Proposal) -> None:
        if not self._fixed:
            self.joined.emit(proposal)

    def _part(self, proposal: Proposal) -> None:
        if not self._fixed:
            self.parted.emit(proposal)

    def _weigh(self) -> None:
        chosen = len(self.table.chosen())
        self.add.setEnabled(not self._fixed)
        self.merge.setEnabled(chosen > 1 and not self._fixed)
        self.split.setEnabled(chosen == 1 and not self._fixed)
        self.delete.setEnabled(chosen > 0 and not self._fixed)
        for button in (self.same, self.two):
            button.setEnabled(self.proposals.current() is not None and not self._fixed)


def _some(shown: int, total: int) -> str:
    return plural(total, "{shown} of {count} speaker", "{shown} of {count} speakers", shown=shown)
