"""The keys of a view: while it is open they do what they do there, not what they do in the text.

They hold in the places that are listened to; fields keep theirs.
"""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.override import override

BARE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ViewKeys(QObject):
    """Listens in some places while `wanted` says so, and calls with what was pressed.

    That is the name that stands for a key in `keys`, or one of the `digits`.
    """

    def __init__(
        self,
        keys: Mapping[str, str],
        digits: Collection[str],
        wanted: Callable[[], bool],
        press: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._wanted = wanted
        self._press = press
        self._digits = digits
        self._names = {key: name for name, key in keys.items()}

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
            return self._names.get("Return", "")
        if event.text() in self._digits:
            return event.text()
        if event.text() in self._names:
            return self._names[event.text()]
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return "" if shifted else self._names.get(QKeySequence(event.key()).toString(), "")
