"""Pens and colours of a theme, made once."""

from bisect import bisect_left
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from annotator.domain.colour import contrast, mix
from annotator.ui.canvas.marks import Form, Strength, Trace
from annotator.ui.theme import Theme

DASHES = (3.0, 1.8)
DASHES_OF = {
    Strength.FAINT: (1.8, 2.2),
    Strength.MIDDLING: (2.4, 2.0),
    Strength.FULL: DASHES,
}
DOTS = (1.0, 1.2)
SPARSE = (1.0, 2.6)  # dots of what a second suggester proposes
SHARE_OF_CONTRAST = {Strength.FAINT: 0.64, Strength.MIDDLING: 0.82, Strength.FULL: 1.0}
LEAST_CONTRAST = 3.4


@lru_cache(maxsize=256)
def colour(theme: Theme, role: str) -> QColor:
    return QColor(theme.colour(role))


@lru_cache(maxsize=256)
def fill(theme: Theme, role: str, strength: float) -> QColor:
    """Return a colour that what lies under it shines through."""
    tint = QColor(theme.colour(role))
    tint.setAlphaF(strength)
    return tint


@lru_cache(maxsize=256)
def shade(theme: Theme, role: str, strength: Strength) -> QColor:
    """Return the colour of a role, mixed towards the page for what is less than sure.

    Contrast is reduced in the same proportion for all roles, and never so far that a line could
    be missed.
    """
    ink, page = theme.colour(role), theme.colour("page")
    wanted = max(LEAST_CONTRAST, contrast(ink, page) ** SHARE_OF_CONTRAST[strength])
    strengths = range(30, 100)
    enough = bisect_left(strengths, wanted, key=lambda p: contrast(mix(ink, p / 100, page), page))
    return QColor(mix(ink, strengths[enough] / 100, page) if enough < len(strengths) else ink)


@lru_cache(maxsize=1024)
def pen(
    theme: Theme,
    role: str,
    width: float,
    dashes: tuple[float, ...] = (),
    strength: Strength = Strength.FULL,
) -> QPen:
    """Return a pen; dashes are measured in its width."""
    line = QPen(shade(theme, role, strength), width)
    line.setCapStyle(Qt.PenCapStyle.FlatCap)
    line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashes:
        line.setDashPattern(list(dashes))
    return line


def trace_pen(theme: Theme, trace: Trace, width: float) -> QPen:
    """Return the pen that tells a suggestion from a decision, and a cue from an entity."""
    if trace.form is Form.CUE and not trace.beside:
        return pen(theme, trace.role, width, DOTS, trace.strength)
    return pen(theme, trace.role, width, dashes(trace), trace.strength)


def dashes(trace: Trace) -> tuple[float, ...]:
    """Return the dashes of a suggestion, shorter for a less sure one; none for a decision.

    What a second suggester proposes is dotted.
    """
    if trace.beside:
        return SPARSE
    return DASHES_OF[trace.strength] if trace.open else ()
