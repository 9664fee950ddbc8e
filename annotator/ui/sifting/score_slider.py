"""A slider over the scores of the open suggestions, which stand above it as bars."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from annotator.override import override

BINS = 20
KNOB = 6.0
LINE = 3.0
GAP = 1.0
HIGHEST, LOWEST = 26.0, 2.0
FAINT = 0.4


class ScoreSlider(QSlider):
    """Sets a threshold from 0 to 100; bars at or above it are the ones that are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._counts: tuple[int, ...] = (0,) * BINS
        self.setRange(0, 100)
        self.setSingleStep(1)
        self.setPageStep(5)
        # A click must not take the keyboard from the text.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_counts(self, counts: tuple[int, ...]) -> None:
        """Show how many suggestions there are, by score from 0 to 1 in BINS equal parts."""
        if counts != self._counts:
            self._counts = counts
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, round(HIGHEST + 2 * KNOB + 2 * LINE))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self._follow(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _follow(self, event: QMouseEvent) -> None:
        """Set the slider to where the mouse is."""
        track = self._track()
        share = (event.position().x() - track.left()) / max(1.0, track.width())
        self.setSliderPosition(round(100 * min(1.0, max(0.0, share))))

    def _track(self) -> QRectF:
        top = self.height() - KNOB - LINE
        return QRectF(KNOB + 1, top, max(1.0, self.width() - 2 * KNOB - 2), LINE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = self.palette()
        on, off = colours.link().color(), colours.placeholderText().color()
        off.setAlphaF(FAINT)
        if not self.isEnabled():
            on = off
        track = self._track()
        knob = QPointF(track.left() + track.width() * self.value() / 100, track.center().y())
        self._paint_bars(painter, track, on, off)
        painter.fillRect(track, on)
        painter.fillRect(QRectF(track.topLeft(), QPointF(knob.x(), track.bottom())), off)
        painter.setBrush(colours.base())
        painter.setPen(QPen(on, 3.0 if self.hasFocus() else 2.0))
        painter.drawEllipse(knob, KNOB - 1, KNOB - 1)
        painter.end()

    def _paint_bars(self, painter: QPainter, track: QRectF, on: QColor, off: QColor) -> None:
        most, width = max(self._counts), track.width() / BINS
        floor = track.top() - LINE
        for number, count in enumerate(self._counts):
            if count:
                height = max(LOWEST, HIGHEST * count / most)
                left = track.left() + number * width
                bar = QRectF(left + GAP / 2, floor - height, width - GAP, height)
                shown = (number + 1) * 100 // BINS > self.value() or number == BINS - 1
                painter.fillRect(bar, on if shown else off)
