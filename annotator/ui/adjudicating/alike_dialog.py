"""Asks at which places with the same words and the same conflict the same is to be decided."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.adjudication.case import Case
from annotator.domain.adjudication.deciding import Verdict, take, take_all, take_none
from annotator.domain.everywhere import Now, Place
from annotator.domain.wording import shortened
from annotator.ui.adjudicating.case_list import AROUND, Texts
from annotator.ui.adjudicating.told import NOTHING, decide, headline, quoted
from annotator.ui.confirm import take_icons_off
from annotator.ui.finding.places import PlacesModel, PlacesView
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.ticking import ticking_buttons

SIZE = (820, 560)
LONGEST, MOST = 80, 9
Ways = Mapping[str, Verdict]  # to decide, under what they are called


class AlikeDialog(QDialog):
    """Shows the places with a tick each; `agreed` carries a Verdict and the cases it is meant for.

    The verdict is on the first of the cases that were shown.
    """

    agreed = Signal(object, object)

    def __init__(self, cases: Sequence[Case], ways: Ways, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._cases = {(case.article, case.stretch): case for case in cases}
        self._ways = tuple(ways.values())
        self.setWindowTitle(tr("Decide all alike"))
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self.heading, self.count = PlainLabel(self, wraps=True), PlainLabel(self)
        words = texts(cases[0].article)[1][cases[0].stretch.start : cases[0].stretch.end]
        self.heading.setText(f"{quoted(shortened(words, LONGEST))} · {headline(cases[0])}")
        self.choices = QButtonGroup(self)
        self.model = PlacesModel(self)
        self.view = PlacesView(self.model, self)
        titles = tr("Choose a&ll"), tr("Choose n&one")
        self.every, self.none = ticking_buttons(self, self.model, *titles)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self.buttons.addButton(tr("Decide"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        take_icons_off(self)
        self._place(ways)
        self._connect()
        self.model.show(_place(case, texts) for case in cases)
        self.view.setCurrentIndex(self.model.first())
        self._count()

    def _place(self, ways: Ways) -> None:
        layout, below = QVBoxLayout(self), QGridLayout()
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        for number, title in enumerate(ways):
            button = QRadioButton(title.replace("&", "&&"), self)
            # A button's own shortcut would check it only a moment later.
            shortcut = QShortcut(QKeySequence(title[:1]), self)
            shortcut.activated.connect(button.click)
            button.setChecked(number == 0)
            self.choices.addButton(button, number)
            layout.addWidget(button)
        layout.addWidget(self.view, 1)
        for column, widget in enumerate((self.count, self.every, self.none)):
            below.addWidget(widget, 0, column)
        below.setColumnStretch(3, 1)
        below.addWidget(self.buttons, 0, 4)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.model.dataChanged.connect(lambda *_: self._count())
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._agree)

    def _agree(self) -> None:
        chosen = [self._cases[place.article, place.stretch] for place in self.model.chosen()]
        self.accept()
        self.agreed.emit(self._ways[self.choices.checkedId()], chosen)

    def _count(self) -> None:
        chosen = len(self.model.chosen())
        total = self.model.total()
        self.count.setText(tr("{chosen} of {total} chosen", chosen=chosen, total=total))
        self.go.setEnabled(bool(chosen))
        self.go.setText(decide(chosen))


def ways_of(case: Case, told: Sequence[str]) -> dict[str, Verdict]:
    """Return the ways to decide a case, under what is said of them; `told` are the candidates."""
    ways = {one: take(number) for number, one in enumerate(told[:MOST])}
    if len(told) > 1 and not case.judged:
        ways[f"B  {tr('all of these')}"] = take_all(case)
    return {**ways, f"0  {tr(NOTHING)}": take_none()}


def _place(case: Case, texts: Texts) -> Place:
    title, text = texts(case.article)
    start, end = case.stretch.start, case.stretch.end
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    words = shortened(text[start:end], LONGEST)
    return Place(case.article, title, case.stretch, before, words, after, Now.NOTHING)
