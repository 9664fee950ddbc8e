"""Pens and colours of a theme, made once."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from annotator.ui.canvas.marks import Form, Trace
from annotator.ui.theme import Theme

DASHES = (3.0, 1.8)
DOTS = (1.0, 1.2)


@lru_cache(maxsize=256)
def colour(theme: Theme, role: str) -> QColor:
    return QColor(theme.colour(role))


@lru_cache(maxsize=256)
def fill(theme: Theme, role: str, strength: float) -> QColor:
    """Return a colour that what lies under it shines through."""
    tint = QColor(theme.colour(role))
    tint.setAlphaF(strength)
    return tint


@lru_cache(maxsize=512)
def pen(theme: Theme, role: str, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    """Return a pen; dashes are measured in its width."""
    line = QPen(colour(theme, role), width)
    line.setCapStyle(Qt.PenCapStyle.FlatCap)
    line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashes:
        line.setDashPattern(list(dashes))
    return line


def trace_pen(theme: Theme, trace: Trace, width: float) -> QPen:
    """Return the pen that tells a suggestion from a decision, and a cue from an entity."""
    if trace.form is Form.CUE:
        return pen(theme, trace.role, width, DOTS)
    return pen(theme, trace.role, width, DASHES if trace.open else ())
