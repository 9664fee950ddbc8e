"""The keys that put on the labels of a scheme."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from annotator.domain.scheme import Scheme
from annotator.ui.keys import native, portable

DIGITS = tuple("123456789")


class LabelKeys(QObject):
    """Listens to the keys of labels where the text is, and to digits even if no label has one.

    `pressed` carries the name of the label with the key, or nothing, and the digit, or 0.
    """

    pressed = Signal(str, int)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._shortcuts: dict[str, QShortcut] = {}
        self._labels: dict[str, str] = {}
        for digit in DIGITS:
            self._listen(digit)

    def show_scheme(self, scheme: Scheme, taken: Collection[str] = ()) -> None:
        """Use the keys of a scheme; a key that is taken by an action stays the action's."""
        keys = [(portable(label.key), label.name) for label in scheme.entities()]
        self._labels = {key: name for key, name in reversed(keys) if key and key not in taken}
        wanted = {*DIGITS, *self._labels} - set(taken)
        for key in self._shortcuts.keys() - wanted:
            shortcut = self._shortcuts.pop(key)
            shortcut.setEnabled(False)  # at once: until it is gone, the key would be its as well
            shortcut.deleteLater()
        for key in wanted - self._shortcuts.keys():
            self._listen(key)

    def keys(self) -> set[str]:
        """Return the keys in use, as Qt writes them."""
        return set(self._shortcuts)

    def key_of(self, label: str) -> str:
        """Return the key that puts on a label, as it is shown; empty if there is none."""
        return native(*(key for key, name in self._labels.items() if name == label))

    def _listen(self, key: str) -> None:
        shortcut = QShortcut(QKeySequence(key), self._place)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        digit = int(key) if key in DIGITS else 0
        shortcut.activated.connect(lambda: self.pressed.emit(self._labels.get(key, ""), digit))
        self._shortcuts[key] = shortcut
