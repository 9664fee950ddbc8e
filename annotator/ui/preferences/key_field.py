"""A field that takes the next key, whichever it is."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.override import override
from annotator.ui.keys import native
from annotator.ui.language import tr

NO_KEYS = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
        Qt.Key(0),
    }
)
LAST_CHARACTER = 0x10FFFF


class KeyField(QLineEdit):
    """Takes one key with its modifiers, be it Tab, Enter or Esc; `pressed` carries it.

    Qt's own field waits for more keys, leaves Tab out and tells screen readers nothing.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press a key"))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if key:
            self.setText(native(key))
            self.pressed.emit(key)


def key_of(event: QKeyEvent) -> str:
    """Return the key of an event as the table writes it; nothing while there are only modifiers."""
    key = Qt.Key(event.key())
    if key in NO_KEYS:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key is Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | Qt.KeyboardModifier.ShiftModifier
    if _is_symbol(key):  # a brace is a brace, however it is typed
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString()


def _is_symbol(key: Qt.Key) -> bool:
    if key.value > LAST_CHARACTER:
        return False
    character = chr(key.value)
    return not character.isalnum() and not character.isspace()
