"""Chooses which open suggestions are shown: how sure they must be, and of which sort."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.domain.said import said
from annotator.domain.sieve import Sieve, Tally, percent
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.sifting.score_slider import ScoreSlider
from annotator.ui.sifting.sieve_menu import SieveMenu, Sort


class SieveBar(QWidget):
    """Shows a sieve and what it does; `wanted` carries the Sieve that is asked for."""

    wanted = Signal(object)

    def __init__(self, sorts: Callable[[], list[Sort]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sieve = Sieve()
        self.title, self.count = QLabel(tr("Suggestions"), self), PlainLabel(self)
        self.slider, self.button = ScoreSlider(self), QToolButton(self)
        self.menu = SieveMenu(sorts, self)
        self.menu.setAccessibleName(tr("Which labels, quotes and zones are shown"))
        self._dress()
        self._place()
        self.slider.valueChanged.connect(self._slide)
        self.menu.wanted.connect(self.wanted)
        self.menu.aboutToHide.connect(self._let_down)

    def _dress(self) -> None:
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        sure = tr("How sure a suggestion must be to be shown, in per cent")
        self.slider.setAccessibleName(sure)
        self.button.setAccessibleName(tr("Which labels, quotes and zones have suggestions"))
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _place(self) -> None:
        layout, row = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(2)
        row.addWidget(self.title)
        row.addStretch()
        row.addWidget(self.button)
        layout.addLayout(row)
        layout.addWidget(self.slider)
        layout.addWidget(self.count)

    def show_sieve(self, sieve: Sieve, tally: Tally, counts: tuple[int, ...]) -> None:
        """Show a sieve, what it lets through, and the scores as a histogram."""
        self._sieve = sieve
        with QSignalBlocker(self.slider):
            self.slider.setValue(percent(sieve.threshold))
        self.slider.show_counts(counts)
        floor = percent(sieve.threshold)
        self.slider.setToolTip(tr("Shown from {percent} % up", percent=floor))
        self.menu.show_sieve(sieve)
        self.count.setText(_sentence(sieve, tally))
        off = len(sieve.labels) + len(sieve.kinds) + len(sieve.suggesters) + len(sieve.zones)
        # The style sets the arrow close upon the text.
        sorts = tr("{count} switched off", count=off) if off else tr("All sorts")
        self.button.setText(f"{sorts} ")

    def _let_down(self) -> None:
        """Let the button lie flat again: while its menu is open it does not see the mouse leave."""
        self.button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
        self.button.update()

    def _slide(self, value: int) -> None:
        self.wanted.emit(replace(self._sieve, threshold=value / 100))


def _sentence(sieve: Sieve, tally: Tally) -> str:
    counted = _counted(tally)
    if not sieve.threshold:
        return tr(counted)
    return tr("{counted}, from {percent} %", counted=counted, percent=percent(sieve.threshold))


def _counted(tally: Tally) -> str:
    if not tally.total:
        return said("None open")
    if tally.shown == tally.total:
        return said("All {count} open shown", count=tally.total)
    return said("{shown} of {total} open shown", shown=tally.shown, total=tally.total)
