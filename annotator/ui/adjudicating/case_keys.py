"""The keys of the view: while it is open they do what they do there, not what they do in the text.

They hold in the text, in the list of disagreements and in that of candidates; fields keep theirs.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.ui.override import override

# What stands for commands, by name; these hold without the window's shortcuts.
KEYS = {
    "take_every": "B",
    "take_none": "0",
    "edit_candidate": "E",
    "skip_case": "Space",
    "flag_case": "F",
    "next_case": "N",
    "previous_case": "P",
    "decide_alike": "D",
    "show_gold": "G",
    "accept_rest": "A",
    "tell_case": "?",
    "decide_by_rule": "R",
    "hide_names": "H",
    "undo": "Z",
    "take_chosen": "Return",
}
DIGITS = tuple("123456789")
BARE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CaseKeys(QObject):
    """Listens in some places while `wanted` says so, and calls with what was pressed.

    That is the name of a command, or a digit from 1.
    """

    def __init__(self, wanted: Callable[[], bool], press: Callable[[str], None]) -> None:
        super().__init__()
        self._wanted = wanted
        self._press = press
        self._names = {key: name for name, key in KEYS.items()}

    def listen(self, place: QWidget) -> None:
        place.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._wanted():
            return False
        name = self._meant(event)
        if not name:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if not event.isAutoRepeat():  # nobody means to decide the next ones as well
                self._press(name)
            return True
        return False

    def _meant(self, event: QKeyEvent) -> str:
        """Return what a key stands for; nothing where it is none of the view's."""
        if event.modifiers() & ~BARE:
            return ""
        if event.key() in ENTER:
            return self._names["Return"]
        if event.text() in DIGITS:
            return event.text()
        if event.text() in self._names:
            return self._names[event.text()]
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return "" if shifted else self._names.get(QKeySequence(event.key()).toString(), "")
