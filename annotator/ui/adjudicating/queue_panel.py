"""The panel of the queue: what of it is shown, in which order, and how much is left."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import combinations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.adjudication.case import Case, Conflict
from annotator.domain.adjudication.queue import Likeness, Order, Sift
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.ui.adjudicating.case_list import CaseModel, CaseView, Texts
from annotator.ui.adjudicating.told import CONFLICTS, LONGEST_NAME, label_of
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.written import in_figures

ORDERS = {
    Order.ARTICLE: said("by article"),
    Order.CONFLICT: said("by type"),
    Order.LABELS: said("by labels"),
    Order.ALIKE: said("same words first"),
}
PAIRS = 40  # pairs of labels to choose from
Pair = frozenset[str]


class QueuePanel(QWidget):
    """Shows disagreements and passes on what is wanted.

    `wanted` carries the Case of the row that was gone to, `taken` tells that it is the one to work
    on, `altered` that another part or order of the queue is to be shown, `helped` that the button
    under a notice was pressed.
    """

    wanted = Signal(object)
    taken = Signal()
    altered = Signal()
    helped = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[Pair, ...] = ()
        self._called: dict[str, str] = {}  # of labels
        self._going = False
        self.model = CaseModel(texts, self)
        self.view = CaseView(self.model, self)
        self.conflict, self.labels = DropList(self), DropList(self)
        self.annotator, self.order = DropList(self), DropList(self)
        for order, title in ORDERS.items():
            self.order.addItem(tr(title), order)
        self.grouped = QCheckBox(tr("Alike as one"), self)
        self.waiting = QCheckBox(tr("Unfinished too"), self)
        self.grouped.setToolTip(tr("Show places with the same words and the same conflict once"))
        self.waiting.setToolTip(tr("Show articles that somebody is still to finish as well"))
        self.notice = PlainLabel(self, wraps=True)
        self.help = QPushButton(self)
        self.left, self.pace = PlainLabel(self, wraps=True), PlainLabel(self, wraps=True)
        self._lay_out()
        self._connect()
        self.show_notice("")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (tr("Type"), self.conflict),
            (tr("Labels"), self.labels),
            (tr("Against the others"), self.annotator),
            (tr("Order"), self.order),
        )
        for title, box in rows:
            box.setAccessibleName(title)
            box.setMinimumContentsLength(8)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addRow(title, box)
        boxes = QHBoxLayout()
        boxes.addWidget(self.grouped)
        boxes.addWidget(self.waiting)
        boxes.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 6, 6)
        layout.addLayout(form)
        layout.addLayout(boxes)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.help, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(0)
        for label in (self.left, self.pace):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            layout.addWidget(label)

    def _connect(self) -> None:
        for box in (self.conflict, self.labels, self.annotator, self.order):
            box.activated.connect(lambda _: self.altered.emit())
        for tick in (self.grouped, self.waiting):
            tick.clicked.connect(lambda _: self.altered.emit())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._go())
        self.view.clicked.connect(lambda _: self.taken.emit())
        self.view.activated.connect(lambda _: self.taken.emit())
        self.help.clicked.connect(lambda _: self.helped.emit())

    # What of the queue is shown

    def sift(self) -> Sift:
        """Return which cases are wanted."""
        conflict: Conflict | None = self.conflict.currentData()
        pair = self.labels.currentIndex() - 1
        return Sift(
            frozenset([conflict] if conflict else []),
            self._pairs[pair] if pair >= 0 else frozenset(),
            self.annotator.currentData() or "",
        )

    def chosen_order(self) -> Order:
        return self.order.currentData() or Order.ARTICLE

    def show_types(self, counts: Counter[Conflict]) -> None:
        """Offer the types of which something is left, each with how much that is."""
        chosen = self.conflict.currentData()
        entries: list[tuple[str, object]] = [(tr("all  ·  {count}", count=counts.total()), None)]
        there = [conflict for conflict in Conflict if counts[conflict] or conflict == chosen]
        entries += [(f"{tr(CONFLICTS[c])}  ·  {in_figures(counts[c])}", c) for c in there]
        _fill(self.conflict, entries, chosen)

    def show_pairs(self, cases: Iterable[Case]) -> None:
        """Offer the pairs of labels that stand against each other, the most frequent first."""
        pair = self.labels.currentIndex() - 1
        chosen = self._pairs[pair] if 0 <= pair < len(self._pairs) else None
        found: Counter[Pair] = Counter()
        for case in cases:
            found.update(map(frozenset, combinations(case.labels, 2)))
            new = (label for label in case.labels if label not in self._called)
            self._called |= {label: label_of(case, label) for label in new}
        self._pairs = tuple(pair for pair, _ in found.most_common(PAIRS))
        if chosen is not None and chosen not in self._pairs:
            self._pairs = (chosen, *self._pairs)
        titles = [(self._title(p, found[p]), n) for n, p in enumerate(self._pairs)]
        place = self._pairs.index(chosen) if chosen in self._pairs else None
        _fill(self.labels, [(tr("all"), None), *titles], place)

    def _title(self, pair: Pair, count: int) -> str:
        names = " / ".join(self._called[label] for label in sorted(pair))
        return f"{names}  ·  {in_figures(count)}"

    def show_people(self, names: Sequence[str]) -> None:
        """Offer to show what each has otherwise than most; nobody where names are hidden."""
        entries: list[tuple[str, object]] = [(tr("anybody"), None)]
        entries += [(shortened(name, LONGEST_NAME), name) for name in names]
        _fill(self.annotator, entries, self.annotator.currentData())
        self.annotator.setEnabled(bool(names))

    def let_all_through(self) -> None:
        """Take all filters off."""
        for box in (self.conflict, self.labels, self.annotator):
            box.setCurrentIndex(0)

    def show_cases(self, cases: Iterable[Case], alike: Mapping[str, Likeness]) -> None:
        """Show these cases; `alike` tells of each, by key, what it is like."""
        with self._quiet():
            self.model.show(cases, alike)

    def put(self, article: str, cases: Iterable[Case], at: int) -> None:
        """Take over the cases of one article as they are now; what comes new is put at a row."""
        with self._quiet():
            self.model.put(article, cases, at)

    # Going along it

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        """Have nobody hear of it that the list goes to another row by itself."""
        self._going = True
        yield
        self._going = False

    def go_to(self, row: int) -> None:
        """Have a row be the one that is worked on; without telling anybody."""
        with self._quiet():
            self.view.setCurrentIndex(self.model.index(row))

    def _go(self) -> None:
        case = self.model.case(self.view.currentIndex().row())
        if case and not self._going:
            self.wanted.emit(case)

    # What there is to say about it

    def show_notice(self, sentence: str, help_: str = "") -> None:
        """Say in place of the list why it is empty, and offer a way on; or show the list."""
        self.notice.setText(sentence)
        self.help.setText(help_)
        self.help.setAccessibleName(help_ or tr("Go on"))
        self.notice.setVisible(bool(sentence))
        self.help.setVisible(bool(help_))
        self.view.setVisible(not sentence)

    def show_left(self, sentence: str) -> None:
        self.left.setText(sentence)
        self.left.setVisible(bool(sentence))

    def show_pace(self, sentence: str) -> None:
        self.pace.setText(sentence)
        self.pace.setVisible(bool(sentence))


def _fill(box: DropList, entries: Sequence[tuple[str, object]], chosen: object) -> None:
    """Offer other entries; what was chosen stays so."""
    with QSignalBlocker(box):
        if [box.itemText(n) for n in range(box.count())] != [title for title, _ in entries]:
            box.clear()
            for title, value in entries:
                box.addItem(title, value)
        values = [value for _, value in entries]
        box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
