"""A hand on the mouse, and an eye for pixels."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from annotator.domain.span import Stretch
from annotator.ui.canvas.canvas import Canvas

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


class Hand:
    """Works the mouse on a canvas, by places in its text."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    def place(self, point: int, dx: float = 1) -> QPoint:
        """Return a point of the viewport just right of the left edge of a code point."""
        caret = self.canvas.sheet.caret(point) + self.canvas.origin
        return (caret + QPointF(dx, 0)).toPoint()

    def middle(self, stretch: Stretch) -> QPoint:
        box = self.canvas.sheet.boxes(stretch)[0]
        return (box.center() + self.canvas.origin).toPoint()

    def drag(self, start: QPoint, end: QPoint, keys=PLAIN) -> None:
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, LEFT, keys, start)
        QTest.mouseMove(viewport, start + (end - start) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, keys, end)

    def click(self, at: QPoint) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, PLAIN, at)


def share(image: QImage, area: QRectF, wanted: str, tolerance: int = 40) -> float:
    """Return the share of an area's pixels that have a colour."""
    scale = image.devicePixelRatio()
    left, right = round(area.left() * scale), round(area.right() * scale)
    top = round(area.top() * scale)
    bottom = max(top + 1, round(area.bottom() * scale))
    pixels = [image.pixelColor(x, y) for y in range(top, bottom) for x in range(left, right)]
    return sum(distance(pixel, QColor(wanted)) <= tolerance for pixel in pixels) / len(pixels)


def distance(one: QColor, other: QColor) -> int:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return sum(abs(a - b) for a, b in pairs)
