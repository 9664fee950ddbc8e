"""The window in which agreement is read."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.agreement.meanings import MEANINGS
from annotator.domain.agreement.pair import Pair
from annotator.domain.agreement.plots import plots_of_one
from annotator.domain.agreement.report import Agreement
from annotator.domain.agreement.tables import (
    articles_table,
    confusion_table,
    group_labels_table,
    group_table,
    labels_table,
    pairs_table,
    quotes_table,
    semeval_table,
)
from annotator.domain.agreement.work import Work
from annotator.domain.progress import Progress
from annotator.domain.said import plural, said
from annotator.domain.wording import capital, shortened
from annotator.ui.agreeing.figures import NOTHING, FigureView
from annotator.ui.agreeing.listing import MeetingView, Met, Sources
from annotator.ui.agreeing.people import PeopleDelegate, PeopleModel
from annotator.ui.agreeing.picking import Picking
from annotator.ui.confirm import take_icons_off
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel
from annotator.ui.plotting.plot_grid import PlotGrid
from annotator.ui.theme import Theme
from annotator.ui.ticking import TickView

SIZE = (1080, 760)
PEOPLE = 210  # pixels
LONGEST = 400
OUT_OF_DATE = said("The project has changed since. Compute again to see what holds now.")
STOPPED = said("Stopped. The figures are those from before, if there are any.")
HELP = said(
    "Two annotators agree or differ about articles that both have finished: import their files into"
    " this project, mark articles as done, include unfinished work, or tick others."
)
HINT = said("Choose a figure, a label or an article to see what is behind it.")
TABS = (
    *(said("Pairs"), said("Labels"), said("Confusion"), said("Quotes")),
    *(said("Articles"), said("SemEval"), said("All together"), said("By label")),
)
PAIRS, LABELS, CONFUSION, QUOTES, ARTICLES, SEMEVAL, GROUP, GROUP_LABELS = range(len(TABS))


class AgreementPage(QDialog):
    """Shows how far those agree who are ticked.

    `altered` tells that others are, or that it is to be computed again; `stopped` that it is not to
    go on; `wanted` carries what is to be shown in the text, `exported` tells that a report is to be
    written. `said` carries what is new, for those who do not see it.
    """

    altered = Signal()
    stopped = Signal()
    wanted = Signal(object)
    exported = Signal()
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Agreement"))
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self.found: Agreement | None = None
        self._outdated = False
        self._sources = Sources({}, lambda _: "", {})
        self.people, self.summary = PeopleModel(self), PlainLabel(self, wraps=True)
        self.note, self.listed = PlainLabel(self, wraps=True), PlainLabel(self, wraps=True)
        self.pair, self.tabs = DropList(self), QTabWidget(self)
        self.views = [FigureView(tr(title), self) for title in TABS]
        self.plots = PlotGrid(theme, self)
        self.listing, self.figures = MeetingView(self), QSplitter(Qt.Orientation.Vertical)
        self._build_people()
        self._build_progress()
        self._build_figures()
        self._build_buttons()
        self._place()
        self.tabs.setFocus()
        take_icons_off(self)

    def _build_people(self) -> None:
        self.ticks = TickView(self.people, self)
        self.ticks.setItemDelegate(PeopleDelegate(self.ticks))
        self.ticks.setAccessibleName(tr("Whose work is compared"))
        self.unfinished = QCheckBox(tr("Include &unfinished work"), self)
        self.unfinished.setToolTip(tr("Let work count that is begun and not marked as done"))
        self.unfinished.clicked.connect(self.altered)
        self.people.dataChanged.connect(lambda *_: self.altered.emit())

    def _build_progress(self) -> None:
        self.again = QPushButton(tr("Compute &again"), self)
        self.again.clicked.connect(self.altered)
        self.bar, self.cancel = QProgressBar(self), QPushButton(tr("S&top"), self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel.clicked.connect(self._stop)

    def _build_figures(self) -> None:
        self.pair.setAccessibleName(tr("Which two"))
        self.pair.currentIndexChanged.connect(lambda _: self._show_pair())
        self.picking = Picking(self.views)
        self.picking.picked.connect(self._list)
        self.picking.picked.connect(lambda _, sentence: self.said.emit(sentence))
        self.picking.chosen.connect(self.pair.setCurrentIndex)
        for view, title in zip(self.views, TABS, strict=True):
            self.tabs.addTab(view, tr(title))
        self.tabs.addTab(self.plots, tr("Plots"))
        self.plots.said.connect(self.show_note)
        self.tabs.setDocumentMode(True)
        for button in self.tabs.tabBar().findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # arrow keys go from tab to tab
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.listed.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.listing.wanted.connect(self.wanted)

    def _build_buttons(self) -> None:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self.export = QPushButton(tr("&Export the report…"), self)
        self.export.clicked.connect(self.exported)
        self.buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.close)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the tables

    def _place(self) -> None:
        both, layout = QSplitter(self), QVBoxLayout(self)
        both.addWidget(self._left())
        both.addWidget(self._right())
        both.setChildrenCollapsible(False)
        both.setSizes([PEOPLE, SIZE[0] - PEOPLE])
        both.setStretchFactor(1, 1)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(both, 1)
        layout.addWidget(self.buttons)
        who = (self.ticks, self.unfinished, self.again, self.cancel)
        what = (self.pair, self.tabs, *self.views, self.listing, *self.buttons.buttons()[::-1])
        for one, other in pairwise((*who, *what)):
            self.setTabOrder(one, other)

    def _left(self) -> QWidget:
        """Return the side on which it is said whose work is compared."""
        left, people = QVBoxLayout(), QWidget(self)
        for widget in (self.ticks, self.unfinished, self.note, self.again, self.bar, self.cancel):
            left.addWidget(widget)
        left.setContentsMargins(0, 0, 8, 0)
        people.setLayout(left)
        return people

    def _right(self) -> QWidget:
        """Return the side of the figures, with what is behind them."""
        right, bottom = QVBoxLayout(), QVBoxLayout()
        figures, below, split = QWidget(self), QWidget(self), self.figures
        bottom.setContentsMargins(0, 6, 0, 0)
        bottom.addWidget(self.listed)
        bottom.addWidget(self.listing, 1)
        below.setLayout(bottom)
        split.addWidget(self.tabs)
        split.addWidget(below)
        split.setChildrenCollapsible(False)
        split.setSizes([3 * SIZE[1] // 5, 2 * SIZE[1] // 5])
        right.setContentsMargins(8, 0, 0, 0)
        right.addWidget(self.summary)
        right.addWidget(self.pair)
        right.addWidget(split, 1)
        figures.setLayout(right)
        return figures

    # What is going on

    def show_people(self, there: Sequence[Work], ticked: Sequence[str]) -> None:
        """List whose work there is, and tick some of it; the row that keys are at stays so."""
        row = self.ticks.currentIndex().row()
        self.people.put(there, lambda work: work.owner in ticked)
        self.ticks.setCurrentIndex(self.people.index(max(0, row)))

    def show_working(self) -> None:
        """Say that the figures are on their way."""
        self._outdated = False
        self._go(on=True)
        self.bar.setRange(0, 0)
        self.note.setText(tr("Reading …"))

    def show_step(self, step: Progress) -> None:
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)
        done = {"done": step.done, "total": step.total, "what": step.note}
        self.note.setText(tr("{done:,} of {total:,} {what}", **done))

    def show_problem(self, sentence: str) -> None:
        """Say why there are no figures, and what would help."""
        self._go(on=False)
        self.found = None
        self._sum_up(f"{shortened(capital(sentence), LONGEST)}.\n\n{tr(HELP)}")
        self._show_tables()

    def show_agreement(self, found: Agreement, sources: Sources) -> None:
        """Show figures, and say what they are of."""
        self._go(on=False)
        self.found, self._sources = found, sources
        articles = plural(
            found.articles,
            "{count} article with work of two or more.",
            "{count} articles with work of two or more.",
        )
        explained = tr(
            "Below each value: its 95 % interval ({draws:,} draws of articles) and n, how many"
            " things it is of.",
            draws=found.draws,
        )
        self._sum_up(f"{tr(articles)} {explained}")
        self._show_tables()
        if self._outdated:
            self.show_outdated()

    def show_outdated(self) -> None:
        """Say that something has changed since."""
        self._outdated = True
        if self.found:
            self.show_note(tr(OUT_OF_DATE))

    def show_note(self, sentence: str) -> None:
        self.note.setText(shortened(sentence, LONGEST))
        self.said.emit(self.note.text())

    def _sum_up(self, sentence: str) -> None:
        self.summary.setText(sentence)
        self.said.emit(sentence)

    def _stop(self) -> None:
        self._go(on=False)
        self.note.setText(tr(STOPPED))
        self.stopped.emit()

    def _go(self, *, on: bool) -> None:
        self.note.setText("")
        self.bar.setVisible(on)
        self.cancel.setVisible(on)
        self.again.setVisible(not on)

    # What is shown

    def _show_tables(self) -> None:
        found = self.found
        was = self.pair.currentText()
        self.pair.blockSignals(True)
        self.pair.clear()
        self.pair.addItems(
            [shortened(worded(p.title), LONGEST) for p in found.pairs] if found else []
        )
        self.pair.setCurrentIndex(max(0, self.pair.findText(was)))
        self.pair.blockSignals(False)
        self.pair.setVisible(self.pair.count() > 1)
        self.figures.setVisible(found is not None)
        self.export.setEnabled(found is not None)
        for view in self.views:
            view.show_table(NOTHING, MEANINGS)
        if found:
            self.views[PAIRS].show_table(pairs_table(found.pairs), MEANINGS)
            self.views[GROUP].show_table(group_table(found.group), MEANINGS)
            self.views[GROUP_LABELS].show_table(group_labels_table(found.group), MEANINGS)
        self._show_pair()

    def _show_pair(self) -> None:
        """Show the figures of the pair that is chosen, with nothing listed."""
        pair = self.chosen
        self.picking.pair = pair
        self._list((), tr(HINT) if pair else "")
        if pair and self.found:
            self.plots.show_plots(plots_of_one(self.found, pair))
            titles = dict(self._sources.titles)
            for place, table in (
                (LABELS, labels_table(pair)),
                (CONFUSION, confusion_table(pair)),
                (QUOTES, quotes_table(pair)),
                (ARTICLES, articles_table(pair, titles)),
                (SEMEVAL, semeval_table(pair)),
            ):
                self.views[place].show_table(table, MEANINGS)

    @property
    def chosen(self) -> Pair | None:
        """The pair whose figures are shown."""
        pairs = self.found.pairs if self.found else ()
        return pairs[self.pair.currentIndex()] if pairs else None

    def _list(self, met: Sequence[Met], sentence: str) -> None:
        pair = self.chosen
        names = (pair.a, pair.b) if pair else ("", "")
        self.listed.setText(shortened(sentence, LONGEST))
        self.listing.show_meetings(met, names, self._sources)
