"""The page of the consistency radar."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.progress import Progress
from annotator.domain.radar.signal import Signal as Found
from annotator.domain.radar.signal import Site
from annotator.domain.said import number_of, said
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr, worded
from annotator.ui.panels import scrolled
from annotator.ui.plain_label import PlainLabel
from annotator.ui.radar.signal_list import RowList, SignalModel, SiteModel, counted

SIZE = (980, 640)
SIDE = 380  # pixels
LONGEST, LONGEST_CHOICE = 400, 60
OUT_OF_DATE = said("The project has changed since. Look again to see what holds now.")
NOTHING = said("Nothing is marked otherwise than elsewhere.")
Ways = Sequence[tuple[str, object]]  # to put something right: what is said of each, and what it is


class RadarPage(QDialog):
    """Lists what is not consistent beside the places of what is current.

    `picked` tells that something else is current, `altered` that other work is to be looked
    through, `wanted` carries the Site to be shown in the text, `mended` the way that was chosen to
    put right what is current, and `undone` asks for the last step to be taken back.
    """

    picked = Signal()
    altered = Signal()
    wanted = Signal(object)
    mended = Signal(object)
    undone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Consistency"))
        self.resize(*SIZE)
        self._found: tuple[Found, ...] = ()
        self.owner, self.sort = DropList(self), DropList(self)
        self.again = QPushButton(tr("Look &again"), self)
        self.bar = QProgressBar(self)
        self.signals = RowList(SignalModel(self), tr("What is not consistent"), self)
        self.site_model = SiteModel(self)
        self.sites = RowList(self.site_model, tr("Where it is"), self)
        self.words, self.told = PlainLabel(self, wraps=True), PlainLabel(self, wraps=True)
        self.way, self.mend = DropList(self), QPushButton(tr("&Put right"), self)
        self.note = PlainLabel(self, wraps=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._name()
        self._arrange()
        self._connect()
        self.show_ways(())

    def _name(self) -> None:
        self.owner.setAccessibleName(tr("Whose work"))
        self.sort.setAccessibleName(tr("Which sort"))
        self.way.setAccessibleName(tr("How to put it right"))
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        for button in (self.again, self.mend):
            button.setAutoDefault(False)  # Enter belongs to the lists

    def _arrange(self) -> None:
        both, layout = QSplitter(self), QVBoxLayout(self)
        top = _row(self.owner, self.sort, self.again)
        both.addWidget(_column(top, self.bar, self.signals))
        fix = _row(self.way, self.mend)
        both.addWidget(scrolled(_column(self.words, self.told, self.sites, fix)))
        both.setChildrenCollapsible(False)
        both.setSizes([SIZE[0] - SIDE, SIDE])
        both.setStretchFactor(0, 1)
        self.sites.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        for box in (self.sort, self.way):
            box.setSizeAdjustPolicy(DropList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
        layout.addWidget(both, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)
        take_icons_off(self)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        stops = (self.owner, self.sort, self.again, self.signals, self.sites, self.way, self.mend)
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def _connect(self) -> None:
        self.owner.activated.connect(lambda _: self.altered.emit())
        self.again.clicked.connect(self.altered)
        self.sort.activated.connect(lambda _: self._list(0))
        self.signals.picked.connect(self._show_current)
        self.signals.wanted.connect(lambda _: self._go_to_first())
        self.sites.wanted.connect(self.wanted)
        self.sites.clicked.connect(lambda _: self.wanted.emit(self.sites.current()))
        self.mend.clicked.connect(lambda: self.mended.emit(self.way.currentData()))
        self.buttons.rejected.connect(self.close)
        for keys in QKeySequence.keyBindings(QKeySequence.StandardKey.Undo):
            QShortcut(keys, self).activated.connect(self.undone)

    def show_owners(self, owners: Sequence[tuple[str, str]], current: str) -> None:
        """Offer whose work is looked through: what is said of each, and who it is."""
        with QSignalBlocker(self.owner):
            self.owner.clear()
            for text, owner in owners:
                self.owner.addItem(shortened(text, LONGEST_CHOICE), owner)
            self.owner.setCurrentIndex(max(0, self.owner.findData(current)))

    def show_working(self) -> None:
        self.bar.setRange(0, 0)
        self.bar.show()
        self.show_note(tr("Looking …"))

    def show_step(self, step: Progress) -> None:
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)

    def show_found(self, found: tuple[Found, ...], titles: Mapping[str, str]) -> None:
        """Show what was found; the row that keys are at stays where it is."""
        self.bar.hide()
        self._found = found
        self.site_model.titles = dict(titles)
        wanted = self.sort.currentData()
        with QSignalBlocker(self.sort):
            self.sort.clear()
            for text, sort in counted(found):
                self.sort.addItem(text, sort)
            self.sort.setCurrentIndex(max(0, self.sort.findData(wanted)))
        self._list(max(0, self.signals.currentIndex().row()))
        self.show_note(number_of(len(found), "signal") if found else NOTHING)

    def show_outdated(self) -> None:
        """Say that something has changed since."""
        self.show_note(OUT_OF_DATE)

    def show_note(self, sentence: str) -> None:
        self.note.setText(shortened(worded(sentence), LONGEST))

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self.bar.hide()
        self.show_note(sentence)

    def show_ways(self, ways: Ways) -> None:
        """Offer ways to put right what is current; none where that cannot be done here."""
        self.way.clear()
        for text, way in ways:
            self.way.addItem(shortened(text, LONGEST_CHOICE), way)
        self.way.setEnabled(bool(ways))
        self.mend.setEnabled(bool(ways))

    def current(self) -> Found | None:
        found: Found | None = self.signals.current()
        return found

    def drop_current(self) -> None:
        """Take what is current off the list: it was put right."""
        current = self.current()
        rest = tuple(one for one in self._found if one is not current)
        self.show_found(rest, self.site_model.titles)

    def _list(self, row: int) -> None:
        sort = self.sort.currentData()
        self.signals.show_things([o for o in self._found if sort in {None, o.sort}], row)

    def _show_current(self) -> None:
        current = self.current()
        self.words.setText(current.words if current else "")
        self.told.setText(worded(current.told) if current else "")
        self.sites.show_things(current.sites if current else ())
        self.picked.emit()

    def _go_to_first(self) -> None:
        current = self.current()
        site: Site | None = next(iter(current.sites), None) if current else None
        if site:
            self.wanted.emit(site)


def _row(*widgets: QWidget) -> QLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, DropList) else 0)
    return row


def _column(*parts: QWidget | QLayout) -> QWidget:
    """Return a widget with parts one under the other, of which lists take the room."""
    widget, column = QWidget(), QVBoxLayout()
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part, 1 if isinstance(part, RowList) else 0)
    widget.setLayout(column)
    return widget
