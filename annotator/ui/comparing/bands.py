"""The gap between two texts, with a band from each quote to what it rests on."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.span import Stretch
from annotator.override import override
from annotator.ui.canvas.ink import DASHES, colour, fill, pen
from annotator.ui.canvas.view import FRAME, View
from annotator.ui.theme import Theme

WIDTH = 56
LEAST = 3.0  # pixels that a band is high
LINE, HELD = 1.2, 2.4


class Band(NamedTuple):
    """What joins a stretch of the original to one of the rewrite, in the colour of a role.

    `share` is the part of the height of the latter that it ends at, from 0 to 1.
    """

    number: int
    original: Stretch
    rewrite: Stretch
    role: str
    open: bool
    share: tuple[float, float] = (0.0, 1.0)


class Placed(NamedTuple):
    """A band with where it begins and ends, at the left edge and at the right one."""

    band: Band
    left: tuple[float, float]
    right: tuple[float, float]


class Bands(QWidget):
    """Draws between two views what joins them; `held` is the number that is in hand."""

    def __init__(self, left: View, right: View, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        self.theme = theme
        self.bands: Sequence[Band] = ()
        self.held = -1
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def in_view(self) -> list[Placed]:
        """Return the bands of which something is seen, the one in hand last."""
        found = [placed for band in self.bands if (placed := self._placed(band))]
        return sorted(found, key=lambda placed: placed.band.number == self.held)

    def _placed(self, band: Band) -> Placed | None:
        """Return where a band lies; None where both its ends are out of view on the same side."""
        left, right = self._left.extent(band.original), self._right.extent(band.rewrite)
        if max(left[1], right[1]) < 0 or min(left[0], right[0]) > self.height():
            return None
        return Placed(band, _high(left), _high(_part(right, band.share)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self.theme, "page"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, FRAME)  # as the views do
        placed: Placed | None = None
        for placed in self.in_view():
            self._paint(painter, placed)
        if placed and placed.band.number == self.held:
            self._paint_number(painter, placed)
        painter.end()

    def _paint(self, painter: QPainter, placed: Placed) -> None:
        band, theme = placed.band, self.theme
        held = band.number == self.held
        path = self._path(placed)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme, "select") if held else fill(theme, band.role, theme.fill))
        painter.drawPath(path)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(theme, band.role, HELD if held else LINE, DASHES if band.open else ()))
        painter.drawPath(self._path(placed, closed=False))

    def _path(self, placed: Placed, *, closed: bool = True) -> QPainterPath:
        """Return the upper and the lower edge, joined at the ends where it is closed."""
        width, middle = float(self.width()), self.width() / 2
        (top, bottom), (other_top, other_bottom) = placed.left, placed.right
        path = QPainterPath(QPointF(0, top))
        path.cubicTo(middle, top, middle, other_top, width, other_top)
        if closed:
            path.lineTo(width, other_bottom)
        else:
            path.moveTo(width, other_bottom)
        path.cubicTo(middle, other_bottom, middle, bottom, 0, bottom)
        if closed:
            path.closeSubpath()
        return path

    def _paint_number(self, painter: QPainter, placed: Placed) -> None:
        middle = (sum(placed.left) + sum(placed.right)) / 4
        box = QRectF(0, middle - self.fontMetrics().height(), self.width(), 0)
        box.setHeight(2.0 * self.fontMetrics().height())
        painter.setPen(colour(self.theme, "text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(placed.band.number))


def _part(ends: tuple[float, float], share: tuple[float, float]) -> tuple[float, float]:
    top, height = ends[0], ends[1] - ends[0]
    return top + share[0] * height, top + share[1] * height


def _high(ends: tuple[float, float]) -> tuple[float, float]:
    return ends[0], max(ends[1], ends[0] + LEAST)
