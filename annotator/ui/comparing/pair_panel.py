"""The panel under two texts: the pair in hand, its diff, and what can be said of it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.domain.said import said
from annotator.domain.wording import capital
from annotator.override import override
from annotator.ui.comparing.diff_view import DiffView
from annotator.ui.comparing.pair_keys import DIGITS, KEYS
from annotator.ui.comparing.tellings import Told
from annotator.ui.keys import native
from annotator.ui.language import tr
from annotator.ui.plain_label import Excerpt, PlainLabel
from annotator.ui.theme import Theme

BUTTONS = {
    "confirm_verdict": said("Confirm"),
    "withdraw_verdict": said("Take back"),
    "undo": said("Undo"),
    "suggest_across": said("Suggest across"),
    "previous_pair": said("‹ Previous"),
    "next_pair": said("Next ›"),
}
SHORT = {"Return": said("Enter"), "Backspace": said("Bksp")}  # for what takes much room on a button
COLUMNS = (6, 5, 4, 3, 2)  # of buttons, as many as there is room for
NOTHING = said("Nothing is in hand: choose a line of the list")


class PairPanel(QWidget):
    """Shows what there is to say about a line, and has a button for each key of the view."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what, self.speakers = Excerpt(1, self), Excerpt(1, self)
        self.meaning = PlainLabel(self, wraps=True)
        self.diff = DiffView(theme, self)
        self.buttons = QGridLayout()
        self._all: list[QToolButton] = []
        self._columns = 0
        font = self.what.font()
        font.setBold(True)
        self.what.setFont(font)
        self.meaning.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(4)
        for widget in (self.what, self.speakers, self.diff, self.meaning):
            layout.addWidget(widget)
        layout.addLayout(self.buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_told(None)

    def add_buttons(self, actions: Mapping[str, QAction], press: Callable[[str], None]) -> None:
        """Have a button for each verdict and command, its key beside it."""
        titled = {key: (tr(str(one)), f"call_{one}") for key, one in DIGITS.items()}
        titled |= {name: (tr(title), name) for name, title in BUTTONS.items()}
        for pressed, (title, name) in titled.items():
            button, action = QToolButton(self), actions[name]
            key = KEYS.get(pressed, pressed)
            short = tr(SHORT[key]) if key in SHORT else native(key)
            button.setText(f"{capital(title)}  {short}")
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text().replace("&", ""))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, pressed=pressed: press(pressed))
            _follow(button, action)
            self._all.append(button)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons into as many columns as show what stands on them."""
        widest = max((button.sizeHint().width() for button in self._all), default=1)
        fits = max(1, self.width() // (widest + self.buttons.spacing()))
        columns = next((count for count in COLUMNS if count <= fits), COLUMNS[-1])
        if self.buttons.count() and columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._all):
            self.buttons.addWidget(button, place // columns, place % columns)

    def show_told(self, told: Told | None) -> None:
        """Show what is said of a line; or that none is in hand."""
        self.what.setText(told.what if told else tr(NOTHING))
        self.speakers.setText(told.speakers if told else "")
        self.meaning.setText(told.meaning if told else "")
        self.diff.show_changes(told.changes if told else ())


def _follow(button: QToolButton, action: QAction) -> None:
    """Have a button be off while its action is."""

    def fit() -> None:
        button.setEnabled(action.isEnabled())

    action.changed.connect(fit)
    fit()
