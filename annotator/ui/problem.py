"""Telling what is too grave for the status bar, with the ways out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from annotator.domain.wording import sentences, shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.language import worded
from annotator.ui.plain_label import PlainLabel

LONGEST = 500
WIDTH = 30  # in heights of a line
ROOM = 8


@dataclass(frozen=True, slots=True)
class Way:
    """A way out of a problem: what stands on its button, and what it does."""

    text: str
    go: Callable[[], object]


class Problem(QDialog):
    """Says what happened, what was kept and what to do; Enter takes the first way out."""

    def __init__(self, parent: QWidget, told: str, ways: Sequence[Way] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle("annotator")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        happened, rest = sentences(shortened(worded(told), LONGEST))
        self.happened, self.rest = _paragraph(happened), _paragraph(rest)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        for way in ways:
            self._add(way)
        self._arrange()
        self.setAccessibleDescription(f"{happened} {rest}".strip())

    def ways(self) -> dict[str, QPushButton]:
        """Return the buttons that lead out, by what stands on them."""
        role = QDialogButtonBox.ButtonRole.ActionRole
        found = (button for button in self.buttons.buttons() if isinstance(button, QPushButton))
        return {b.text(): b for b in found if self.buttons.buttonRole(b) == role}

    def _add(self, way: Way) -> None:
        button = QPushButton(worded(way.text))
        self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda: self._take(way))

    def _take(self, way: Way) -> None:
        self.accept()
        way.go()

    def _arrange(self) -> None:
        bold = self.happened.font()
        bold.setBold(True)
        self.happened.setFont(bold)
        layout = QVBoxLayout(self)
        layout.setSpacing(ROOM)
        layout.addWidget(self.happened)
        layout.addWidget(self.rest)
        layout.addSpacing(ROOM)
        layout.addWidget(self.buttons)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self.rest.setVisible(bool(self.rest.text()))
        take_icons_off(self)
        for button in list(self.ways().values())[:1]:  # once all are in their places
            button.setDefault(True)
            button.setFocus()


def tell_problem(parent: QWidget, told: str, *ways: Way) -> Problem:
    """Show a problem over a window; nobody waits for the answer."""
    problem = Problem(parent, told, ways)
    problem.open()
    return problem


def _paragraph(text: str) -> PlainLabel:
    label = PlainLabel(wraps=True)
    label.setText(text)
    label.setFixedWidth(WIDTH * label.fontMetrics().height())
    shown = Qt.TextInteractionFlag
    label.setTextInteractionFlags(shown.TextSelectableByMouse)
    return label
