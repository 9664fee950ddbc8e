"""Keys as they are written: everywhere alike, or as they stand on a keyboard."""

from PySide6.QtGui import QKeySequence


def portable(key: str) -> str:
    """Return a key as Qt writes it everywhere; nothing for what is no key."""
    return QKeySequence(key).toString()


def native(*keys: str) -> str:
    """Return keys as they stand on this system's keyboard."""
    as_seen = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(key).toString(as_seen) for key in keys)
