"""Fonts and the measures that follow from them."""

import math

from PySide6.QtGui import QFont, QFontMetricsF

SERIF = ("Noto Serif", "DejaVu Serif", "Georgia", "Times New Roman")
SANS = ("Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue", "Arial")
PIXELS = 17
SMALLEST, LARGEST = 9, 48
TIGHTEST, LOOSEST = 0.8, 2.0
LIGATURES = QFont.Tag("liga")  # an end may lie between an f and an i
LANES = 3
LANE = 3
COLUMN = 46
BELOW = 2


class Typography:
    """The fonts of text, chips and gutter at one size, in pixels, and how lines are set.

    Every line keeps a strip free below it for underlines and, unless they are off, chips, so that
    text never moves when something is marked. `spacing` is a factor on the pitch of lines,
    `column` the width of the column of text in font sizes; without a `family` it is a serif.
    """

    def __init__(
        self,
        pixels: int,
        family: str = "",
        spacing: float = 1.0,
        column: int = COLUMN,
        *,
        chips: bool = True,
    ) -> None:
        self.pixels = max(SMALLEST, min(LARGEST, pixels))
        self.spacing = max(TIGHTEST, min(LOOSEST, spacing))
        self.column, self.chips = column, chips
        families = (family, *SERIF) if family else SERIF
        self.text = _font(families, QFont.StyleHint.Serif, self.pixels)
        self.headline = QFont(self.text)
        self.headline.setWeight(QFont.Weight.DemiBold)
        self.chip = _font(SANS, QFont.StyleHint.SansSerif, max(8, round(self.pixels * 0.55)))
        self.chip.setWeight(QFont.Weight.DemiBold)
        self.gutter = _font(SANS, QFont.StyleHint.SansSerif, max(9, round(self.pixels * 0.68)))
        self.zone = _font(SANS, QFont.StyleHint.SansSerif, max(8, round(self.pixels * 0.6)))
        self._measure()

    def _measure(self) -> None:
        text = QFontMetricsF(self.text)
        self.chip_metrics = QFontMetricsF(self.chip)
        self.gutter_metrics = QFontMetricsF(self.gutter)
        self.zone_metrics = QFontMetricsF(self.zone)
        self.ascent = math.ceil(text.ascent())
        self.box = self.ascent + math.ceil(text.descent())
        self.character = text.averageCharWidth()
        self.tab = 4 * text.horizontalAdvance(" ")
        self.strip = LANES * LANE + 1
        if self.chips:
            self.strip += math.ceil(self.chip_metrics.ascent())
        usual = self.box + self.strip + 1
        tightest = self.box - math.floor(text.ascent() - text.capHeight()) + LANES * LANE
        self.pitch = max(tightest, round(usual * self.spacing))
        self.below = BELOW + max(0, usual - self.pitch)
        self.gap = round(self.pixels * 0.6)
        self.blank = round(self.pitch * 0.3)


def _font(families: tuple[str, ...], hint: QFont.StyleHint, pixels: int) -> QFont:
    font = QFont(list(families))
    font.setStyleHint(hint)
    font.setPixelSize(pixels)
    font.setFeature(LIGATURES, 0)
    return font
