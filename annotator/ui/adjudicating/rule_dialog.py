"""Asks by which rule is decided what a rule can decide, and shows before what that would be."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.adjudication.case import Conflict
from annotator.domain.adjudication.rules import Foreseen, Kind, Rule
from annotator.domain.said import plural, said
from annotator.domain.wording import shortened
from annotator.ui.adjudicating.told import CONFLICTS, LONGEST_NAME, decide
from annotator.ui.confirm import take_icons_off
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.written import in_figures

SIZE = (600, 600)
TITLES = {
    Kind.UNANIMOUS: said("&All who finished put the same"),
    Kind.MAJORITY: said("&More than half of those who finished put it"),
    Kind.VOTES: said("At &least so many put it:"),
    Kind.TRUSTED: said("As one &trusted annotator put it:"),
    Kind.UNION: said("&Everything that anybody put"),
}
COLUMNS = (said("Type"), said("Decided"), said("Left to you"))
KEPT = said(
    "What a person decided or flagged stays as it is. Nothing is decided in articles that somebody"
    " is still to finish."
)


class RuleDialog(QDialog):
    """Shows what the rule that is chosen would decide; `altered` asks for that, `agreed` wants it.

    Both carry the Rule.
    """

    altered = Signal(object)
    agreed = Signal(object)

    def __init__(self, people: Sequence[str], parent: QWidget) -> None:
        """Offer these annotators to be trusted; that cannot be chosen where there are none."""
        super().__init__(parent)
        self.setWindowTitle(tr("Decide by a rule"))
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self.kinds = QButtonGroup(self)
        self.least, self.annotator = QSpinBox(self), DropList(self)
        self.least.setRange(2, max(2, len(people)))
        self.least.setAccessibleName(tr("How many put it"))
        self.annotator.setAccessibleName(tr("Trusted annotator"))
        for name in people:
            self.annotator.addItem(shortened(name, LONGEST_NAME), name)
        self.table = QTableWidget(0, len(COLUMNS), self)
        self.summary, self.kept = PlainLabel(self, wraps=True), PlainLabel(self, wraps=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self.buttons.addButton(tr("Decide"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        take_icons_off(self)
        self._set_up_table()
        self._place(people)
        self._connect()
        self.kinds.button(0).setFocus()

    def _set_up_table(self) -> None:
        self.table.setHorizontalHeaderLabels([tr(title) for title in COLUMNS])
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(tr("What would be decided, by type"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _place(self, people: Sequence[str]) -> None:
        rules = QGridLayout()
        for row, (kind, title) in enumerate(TITLES.items()):
            button = QRadioButton(tr(title), self)
            button.setChecked(kind is Kind.UNANIMOUS)
            button.setEnabled(kind is not Kind.TRUSTED or bool(people))
            self.kinds.addButton(button, row)
            rules.addWidget(button, row, 0)
        rules.addWidget(self.least, tuple(TITLES).index(Kind.VOTES), 1)
        rules.addWidget(self.annotator, tuple(TITLES).index(Kind.TRUSTED), 1)
        rules.setColumnStretch(1, 1)
        self.kept.setText(tr(KEPT))
        self.kept.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(rules)
        layout.addWidget(self.table, 1)
        for widget in (self.summary, self.kept, self.buttons):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.kinds.idClicked.connect(lambda _: self._alter())
        self.least.valueChanged.connect(lambda _: self._alter(Kind.VOTES))
        self.annotator.activated.connect(lambda _: self._alter(Kind.TRUSTED))
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._agree)

    def rule(self) -> Rule:
        """Return the rule that is chosen."""
        kind = tuple(TITLES)[self.kinds.checkedId()]
        least = self.least.value() if kind is Kind.VOTES else 0
        trusted = self.annotator.currentData() if kind is Kind.TRUSTED else ""
        return Rule(kind, least, trusted)

    def _alter(self, kind: Kind | None = None) -> None:
        """Ask what the rule would do; who alters a number or a name means the rule with it."""
        if kind:
            self.kinds.button(tuple(TITLES).index(kind)).setChecked(True)
        self.altered.emit(self.rule())

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.rule())

    def show_foreseen(self, foreseen: Foreseen) -> None:
        """Show how much would be decided and left, by type."""
        decided, left = foreseen.decided, foreseen.left
        there = [conflict for conflict in Conflict if decided[conflict] or left[conflict]]
        self.table.setRowCount(len(there))
        for row, conflict in enumerate(there):
            counts = (in_figures(decided[conflict]), in_figures(left[conflict]))
            for column, text in enumerate((tr(CONFLICTS[conflict]), *counts)):
                self.table.setItem(row, column, _cell(text, number=column > 0))
        total = decided.total()
        summary = plural(
            total,
            "{count} place would be decided, {left} left to you.",
            "{count} places would be decided, {left} left to you.",
            left=left.total(),
        )
        self.summary.setText(tr(summary))
        self.go.setEnabled(bool(total))
        self.go.setText(decide(total))


def _cell(text: str, *, number: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return cell
