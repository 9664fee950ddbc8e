"""The page that says what suggestions do, and on which the blind share is planned."""

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.blind import USUAL, Plan
from annotator.domain.effect.plain import counts_table, effect_table, meanings
from annotator.domain.effect.report import FEW, Effect
from annotator.domain.said import said
from annotator.ui.agreeing.figures import FigureView
from annotator.ui.confirm import take_icons_off
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel, explaining

SIZE = QSize(820, 680)
EXPLAINED = said(
    "Whoever sees a suggestion tends to keep it. So some articles are done without any: which ones"
    " is drawn for each annotator, and settled as soon as one is begun. Figures need at least"
    " {few} articles each; {percent:g} % is a usual share.",
    few=FEW,
    percent=100 * USUAL,
)
WORKING = said("Reading what was done …")


class EffectPage(QDialog):
    """Shows the figures of all together and of each annotator.

    `planned` carries another share, from 0 to 1, and whether figures are for each annotator;
    `again` tells that the figures are to be computed once more.
    """

    planned = Signal(float, bool)
    again = Signal()

    def __init__(self, plan: Plan, parent: QWidget, *, fixed: bool) -> None:
        """Show a plan, which cannot be altered where it is `fixed`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Effect of suggestions"))
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.found: Effect | None = None
        self.share, self.each = QDoubleSpinBox(self), QCheckBox(self)
        self.keep, self.renew = QPushButton(tr("&Keep this plan")), QPushButton(tr("&Again"))
        self.note, self.tabs = PlainLabel(self, wraps=True), QTabWidget(self)
        self.figures, self.counts = FigureView(tr("Figures"), self), FigureView(tr("Counts"), self)
        self._build_plan(fixed=fixed)
        self.show_plan(plan)
        self._place()
        take_icons_off(self)

    def _build_plan(self, *, fixed: bool) -> None:
        self.share.setRange(0, 100)
        self.share.setDecimals(1)
        self.share.setSuffix(" %")
        self.share.setAccessibleName(tr("Blind share in per cent"))
        self.each.setText(tr("Figures for &each annotator"))
        self.each.setToolTip(tr("Off, nobody sees figures of single people in this project"))
        for part in (self.share, self.each, self.keep):
            part.setEnabled(not fixed)
        self.keep.clicked.connect(self._plan)
        self.renew.clicked.connect(self.again)

    def _place(self) -> None:
        row = QHBoxLayout()
        title = PlainLabel(self)
        title.setText(tr("Done without suggestions"))
        for part in (title, self.share, self.each, self.keep):
            row.addWidget(part)
        row.addStretch(1)
        for view, name in ((self.figures, tr("Figures")), (self.counts, tr("Counts"))):
            self.tabs.addTab(view, name)
        self.tabs.setDocumentMode(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.renew, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(explaining(tr(EXPLAINED)))
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self.tabs.setFocus()

    def show_plan(self, plan: Plan) -> None:
        """Show what is planned; before anything is, the usual share is offered."""
        with QSignalBlocker(self.share), QSignalBlocker(self.each):
            self.share.setValue(100 * (plan.share if plan.seed else USUAL))
            self.each.setChecked(plan.each)

    def show_working(self) -> None:
        self.show_note(tr(WORKING))

    def show_note(self, sentence: str) -> None:
        self.note.setText(sentence)

    def show_effect(self, found: Effect) -> None:
        """Show figures and counts, and say what share is blind."""
        self.found = found
        self.figures.show_table(effect_table(found), meanings())
        self.counts.show_table(counts_table(found), {})
        self.show_note(_planned(found.share))

    def _plan(self) -> None:
        self.planned.emit(self.share.value() / 100, self.each.isChecked())


def _planned(share: float) -> str:
    if not share:
        return tr("None to be done without suggestions.")
    return tr(
        "{percent:g} % of the articles are planned to be done without suggestions.",
        percent=100 * share,
    )
