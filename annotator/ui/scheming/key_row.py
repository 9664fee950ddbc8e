"""The key of a label, and what else has it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.scheme import Label, Scheme
from annotator.domain.wording import shortened
from annotator.ui.keys import native, portable
from annotator.ui.language import tr
from annotator.ui.plain_label import explaining
from annotator.ui.preferences.key_field import KeyField

if TYPE_CHECKING:
    from annotator.ui.preferences.keymap import Keymap

LONGEST = 40


class KeyRow(QWidget):
    """Takes a key at once if nothing else has it; else it says what has.

    `taken` carries a key, or nothing, and the name of the label that loses it, if one does.
    """

    taken = Signal(str, str)

    def __init__(self, keymap: "Keymap", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._label, self._scheme = Label(""), Scheme("", ())
        self._wanted = ("", "")
        self.field = KeyField(self)
        self.field.setAccessibleName(tr("Key; press the one to have"))
        self.field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab could not leave it again
        self.clear, self.take = QPushButton(tr("N&o key"), self), QPushButton(tr("&Take it"), self)
        self.clear.clicked.connect(lambda: self.taken.emit("", ""))
        self.take.clicked.connect(lambda: self.taken.emit(*self._wanted))
        self.field.pressed.connect(self._press)
        self.warning = explaining("")
        self._arrange()

    def _arrange(self) -> None:
        line, below = QHBoxLayout(), QHBoxLayout()
        for part in (self.field, self.clear):
            line.addWidget(part)
        below.addWidget(self.warning, 1)
        below.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addLayout(below)
        for button in (self.clear, self.take):
            button.setAutoDefault(False)
        self._warn("")

    def show_key(self, label: Label, scheme: Scheme) -> None:
        """Show the key of a label, and what has it besides."""
        self._label, self._scheme = label, scheme
        self.field.setText(native(label.key))
        self.clear.setEnabled(bool(label.key))
        command, other = self._owners(portable(label.key))
        first = next((one.name for one in scheme.labels if one.name in (label.name, other)), "")
        self._warn(_lost(native(label.key), command, other if first == other else ""))

    def _press(self, key: str) -> None:
        self.clear.setFocus()
        command, other = self._owners(key)
        if command:
            self._warn(
                tr(
                    "{key} is the key of “{command}”; choose another one.",
                    key=native(key),
                    command=command,
                )
            )
            self.field.setText(native(self._label.key))
        elif other:
            self._wanted = (key, other)
            lost = tr(
                "{key} puts on {label}, which would lose it.", key=native(key), label=_short(other)
            )
            self._warn(lost, may=True)
        else:
            self.taken.emit(key, "")

    def _owners(self, key: str) -> tuple[str, str]:
        """Return the title of the command, and the name of the other label, that have a key."""
        command = self._keymap.owner(key) if key else None
        others = (one for one in self._scheme.entities() if key and portable(one.key) == key)
        other = next((one.name for one in others if one.name != self._label.name), "")
        return command.title if command else "", other

    def _warn(self, sentence: str, *, may: bool = False) -> None:
        self.warning.setText(sentence)
        self.warning.setVisible(bool(sentence))
        self.take.setVisible(may)


def _lost(key: str, command: str, other: str) -> str:
    """Say what has the key of a label instead of it, a command or another label, if anything."""
    if command:
        return tr(
            "{key} is the key of “{command}”, so the label goes without.", key=key, command=command
        )
    if other:
        return tr("{key} puts on {label}, which comes first.", key=key, label=_short(other))
    return ""


def _short(name: str) -> str:
    return shortened(name, LONGEST)
