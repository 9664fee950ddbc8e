"""Chooses which open suggestions are shown: how sure they must be, and of which sort."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.domain.sieve import Sieve, Tally, percent
from annotator.ui.plain_label import PlainLabel
from annotator.ui.sifting.score_slider import ScoreSlider
from annotator.ui.sifting.sieve_menu import SieveMenu, Sort


class SieveBar(QWidget):
    """Shows a sieve and what it does; `wanted` carries the Sieve that is asked for."""

    wanted = Signal(object)

    def __init__(self, sorts: Callable[[], list[Sort]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sieve = Sieve()
        self.title, self.count = QLabel("Suggestions", self), PlainLabel(self)
        self.slider, self.button = ScoreSlider(self), QToolButton(self)
        self.menu = SieveMenu(sorts, self)
        self.menu.setAccessibleName("Which labels, quotes and zones are shown")
        self._dress()
        self._place()
        self.slider.valueChanged.connect(self._slide)
        self.menu.wanted.connect(self.wanted)
        self.menu.aboutToHide.connect(self._let_down)

    def _dress(self) -> None:
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.slider.setAccessibleName("How sure a suggestion must be to be shown, in per cent")
        self.button.setAccessibleName("Which labels, quotes and zones have suggestions")
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
        self.slider.setToolTip(f"Shown from {percent(sieve.threshold)} % up")
        self.menu.show_sieve(sieve)
        self.count.setText(_sentence(sieve, tally))
        off = len(sieve.labels) + len(sieve.kinds) + len(sieve.suggesters) + len(sieve.zones)
        # The style sets the arrow close upon the text.
        self.button.setText(f"{off} switched off " if off else "All sorts ")

    def _let_down(self) -> None:
        """Let the button lie flat again: while its menu is open it does not see the mouse leave."""
        self.button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
        self.button.update()

    def _slide(self, value: int) -> None:
        self.wanted.emit(replace(self._sieve, threshold=value / 100))


def _sentence(sieve: Sieve, tally: Tally) -> str:
    floor = f", from {percent(sieve.threshold)} %" if sieve.threshold else ""
    if not tally.total:
        return f"None open{floor}"
    if tally.shown == tally.total:
        return f"All {tally.total} open shown{floor}"
    return f"{tally.shown} of {tally.total} open shown{floor}"
