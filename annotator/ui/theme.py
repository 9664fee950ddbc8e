"""Colours, named by what they are for."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from annotator.domain.colour import contrast
from annotator.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QBrush

THEMES = ("light", "dark", "contrast")
STRONG = 4.5
DARKENED = 140  # per cent, by Fusion
BOXED = ("QCheckBox", "QRadioButton", "QMenu")
NOT_INKS = frozenset({"page", "surface", "line", "select", "band", "found"})
PALETTE = (
    (QPalette.ColorRole.Window, "surface"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "page"),
    (QPalette.ColorRole.AlternateBase, "surface"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Highlight, "select"),
    (QPalette.ColorRole.HighlightedText, "text"),
    (QPalette.ColorRole.Link, "focus"),
    (QPalette.ColorRole.Mid, "line"),
)


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role, as #rrggbb, and how strong fills and bands are between 0 and 1."""

    name: str
    dark: bool
    fill: float
    band: float
    colours: Mapping[str, str] = field(hash=False)

    def colour(self, role: str) -> str:
        """Return the colour of a role; a role the theme does not know is drawn as `other`."""
        return self.colours.get(role, self.colours["other"])

    def inks(self) -> Mapping[str, str]:
        """Return the colours that text and lines are drawn in."""
        return {role: c for role, c in self.colours.items() if role not in NOT_INKS}


@cache
def load_theme(name: str) -> Theme:
    return Theme(**json.loads(resource("themes", f"{name}.json").read_text("utf-8")))


def palette(theme: Theme) -> QPalette:
    """Return the palette that makes ordinary widgets match the theme."""
    colours = QPalette()
    for place, role in PALETTE:
        colours.setColor(place, QColor(theme.colour(role)))
    places = QPalette.ColorRole
    for place in (places.Text, places.ButtonText, places.WindowText):
        colours.setColor(QPalette.ColorGroup.Disabled, place, QColor(theme.colour("muted")))
    if contrast(theme.colour("line"), theme.colour("surface")) >= STRONG:
        colours.setBrush(QPalette.ColorRole.Window, _outlined(theme.colour("surface")))
    return colours


def box_palette(theme: Theme) -> QPalette:
    """Return the palette of what Fusion draws small boxes for: check boxes, radio buttons, menus.

    It takes their outlines from the colour of the window, darkened, which is no colour of theirs
    otherwise; in a dark theme there would be none to be seen.
    """
    colours = palette(theme)
    outline = QColor(theme.colour("muted")).lighter(DARKENED)
    colours.setColor(QPalette.ColorRole.Window, outline)
    return colours


def _outlined(surface: str) -> "QBrush":
    """Return a plain brush on which Qt's style Fusion draws dark borders.

    It derives them from the colour, too faint for a theme of strong lines, unless that is a
    texture.
    """
    from PySide6.QtGui import QBrush, QImage  # noqa: PLC0415  (no other theme waits for them)

    plain = QImage(8, 8, QImage.Format.Format_RGB32)
    plain.fill(QColor(surface))
    brush = QBrush(QColor(surface))
    brush.setTextureImage(plain)
    return brush
