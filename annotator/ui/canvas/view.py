"""Shows a sheet through a window that scrolls, and keeps the text in place."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.domain.scheme import Scheme
from annotator.domain.span import Stretch
from annotator.override import override
from annotator.ui.canvas.found import Found
from annotator.ui.canvas.gutter import gutter_width
from annotator.ui.canvas.ink import colour
from annotator.ui.canvas.layout import Anchor
from annotator.ui.canvas.lines import caret_box
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.picture import ABOVE, Picture, active_area, paragraph_area
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.typography import PIXELS, Typography
from annotator.ui.language import tr
from annotator.ui.theme import load_theme

NARROWEST = 80.0
RIGHT = 24
SLICE = 0.006
MARGIN = 60
FRAME = 2


class View(QAbstractScrollArea):
    """A sheet, scrolled; points of the sheet and of the viewport differ by `origin`.

    `painted` tells, once, that the first frame has been drawn.
    """

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt's own viewport would have PySide look through every kind of widget for its type.
        self.setViewport(QWidget())
        self._theme = load_theme("light")
        self._typography = Typography(PIXELS)
        self._active: Mark | None = None
        self._active_area = QRectF()
        self._selection: Stretch | None = None
        self._ghost: Stretch | None = None
        self._caret: int | None = None
        self._found = Found()
        self._shown = 0
        self._anchor: Anchor | None = None  # kept until scrolled: many steps must not add up
        self._seen = False
        self._sheet = Sheet("", (), Scheme("", ()), self._typography, NARROWEST)
        self._measuring = QTimer(self)
        self._measuring.setInterval(0)
        self._measuring.timeout.connect(self._measure)
        self._fit()
        self._set_up()

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Article text"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setViewportMargins(FRAME, FRAME, 0, FRAME)  # where the focus is shown
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    @property
    def origin(self) -> QPointF:
        """Where the corner of the sheet lies on the viewport."""
        return QPointF(self._left, -self.verticalScrollBar().value())

    @property
    def caret(self) -> int | None:
        """The code point before which a caret is drawn; None without one."""
        return self._caret

    def set_caret(self, point: int | None) -> None:
        """Draw a caret before a code point, or none."""
        before, self._caret = self._caret, point
        for changed in (before, point):
            if changed is not None and before != point:
                self._update_area(caret_box(self._sheet, changed).adjusted(-1, -1, 1, 1))

    def numbers(self) -> range:
        """Return the paragraphs in view, also one whose marks alone reach into it from below."""
        top, column = self.verticalScrollBar().value(), self._sheet.column
        last = column.number_at(top + self._seen_height() - 1)
        return range(column.number_at(top), last + 1)

    def _seen_height(self) -> int:
        return self.viewport().height() + ABOVE

    def sees(self, stretch: Stretch) -> bool:
        """Whether all of a stretch is in view."""
        with self._held():
            boxes = self._sheet.boxes(stretch)
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        return all(top <= box.top() and box.bottom() <= top + height for box in boxes)

    def seen(self, stretch: Stretch) -> QRect:
        """Return the part of the viewport that shows a stretch; an empty one if it is elsewhere."""
        with self._held():
            boxes = self._sheet.boxes(stretch)
        covered = QRectF()
        for box in boxes:
            covered |= box.translated(self.origin)
        return covered.toAlignedRect() & self.viewport().rect()

    def extent(self, stretch: Stretch) -> tuple[float, float]:
        """Return from where to where a stretch reaches, counted down from the top of the viewport.

        Out of sight that is an estimate, so that nothing need be laid out for it.
        """
        column, top = self._sheet.column, self.verticalScrollBar().value()
        numbers = column.numbers(stretch.start, stretch.end)
        seen = self.numbers()
        boxes = self._sheet.boxes(stretch) if numbers[0] in seen or numbers[-1] in seen else []
        if boxes:
            return boxes[0].top() - top, boxes[-1].bottom() - top
        return column.top(numbers[0]) - top, column.bottom(numbers[-1]) - top

    def point_at(self, height: float) -> float:
        """Return the code point at a height of the viewport, counted on within its line."""
        return self._sheet.column.point_at(self.verticalScrollBar().value() + height)

    def top_for(self, point: float, height: float) -> float:
        """Return where the view has to begin to show a code point at a height of the viewport.

        The beginning and the end of the text stand for those of the sheet.
        """
        column = self._sheet.column
        if not 0 < point < len(column.text):
            return (column.height if point > 0 else 0.0) - height
        with self._held():
            return column.height_of(point) - height

    def bring(self, point: float, height: float) -> None:
        """Scroll so that a code point comes to stand at a height of the viewport."""
        self.verticalScrollBar().setValue(round(self.top_for(point, height)))

    def reveal(self, stretch: Stretch) -> None:
        """Scroll as little as needed to show a stretch, its start first."""
        with self._held():
            boxes = self._sheet.boxes(stretch)
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        margin = min(MARGIN, height // 4)
        if boxes and boxes[-1].bottom() > top + height - margin:
            top = round(boxes[-1].bottom() - height + margin)
        if boxes and boxes[0].top() < top + margin:
            top = round(boxes[0].top()) - margin
        self.verticalScrollBar().setValue(top)

    def show_found(self, found: Found) -> None:
        """Show where what was searched for stands."""
        self._found = found
        self.viewport().update()

    def _open(self, sheet: Sheet) -> None:
        """Show another sheet from its top."""
        self._sheet = sheet
        self._active, self._selection, self._ghost, self._caret = None, None, None, None
        self._found = Found()
        self._active_area = QRectF()
        self._anchor = None
        self._place(0)
        self._settle()
        self._measure_later()
        self.viewport().update()

    def _fit(self) -> float:
        """Divide the width of the view; return the width of the column."""
        view, typography = self.viewport().width(), self._typography
        self._gutter = gutter_width(view, typography)
        room = view - self._gutter - RIGHT
        wanted = typography.pixels * typography.column
        column = float(round(max(NARROWEST, min(room, wanted))))
        self._left = self._gutter + max(0, round((room - column) / 2))
        return column

    def _reflow(self) -> None:
        """Lay out anew for another font or width, with the text at the top kept there."""
        column = self._sheet.column
        if self._anchor is None:
            self._anchor = column.anchor(self.verticalScrollBar().value())
        self._sheet.reflow(self._typography, self._fit())
        self._place(column.restore(self._anchor))
        self._settle()
        self._find_active()
        self._measure_later()
        self.viewport().update()

    def _place(self, top: float) -> None:
        """Set the scroll bar to where the view already is, as the text above has changed."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.blockSignals(True)
        bar.setPageStep(height)
        bar.setRange(0, max(0, round(self._sheet.column.height) - height))
        bar.setValue(round(top))
        bar.blockSignals(False)
        self._shown = bar.value()

    def _settle(self) -> None:
        """Lay out what is in view."""
        bar = self.verticalScrollBar()
        _, top = self._sheet.column.settle(bar.value(), self._seen_height())
        self._place(top)
        if bar.value() != round(top):
            self.viewport().update()

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Keep the view on its text while paragraphs out of sight are laid out."""
        column = self._sheet.column
        top = self.verticalScrollBar().value()
        number = column.number_at(top)
        below = top - column.top(number)
        yield
        self._place(column.top(number) + below)

    def _measure_later(self) -> None:
        """Find the height of what is out of sight, but let the first frame come before."""
        if self._seen:
            self._measuring.start()

    def _measure(self) -> None:
        with self._held():
            unfinished = self._sheet.column.measure(SLICE)
        if not unfinished:
            self._measuring.stop()
            self._find_active()
            self.viewport().update()

    def _find_active(self) -> None:
        """Repaint what is active, where it was and where it is."""
        before = self._active_area
        with self._held():
            self._active_area = active_area(self._sheet, self._active)
        self._update_area(before)
        self._update_area(self._active_area)

    def _update_paragraphs(self, numbers: Iterable[int]) -> None:
        seen = self.numbers()
        for number in numbers:
            if number in seen:
                self._update_area(paragraph_area(self._sheet, number))

    def _update_area(self, area: QRectF) -> None:
        """Repaint part of the sheet, with the gutter beside it."""
        if not area.isEmpty():
            wide = QRectF(-self._left, area.top(), self.viewport().width(), area.height())
            self.viewport().update(wide.translated(self.origin).toAlignedRect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setBackground(colour(self._theme, "page"))
        painter.eraseRect(event.rect())
        origin = self.origin
        painter.translate(origin)
        region = event.region().translated(-origin.toPoint())
        self._picture().paint(painter, self.numbers(), region)
        if self._caret is not None:
            painter.fillRect(caret_box(self._sheet, self._caret), colour(self._theme, "text"))
        painter.end()
        if not self._seen:
            self._seen = True
            self._measuring.start()
            QTimer.singleShot(0, self, self.painted.emit)

    def _picture(self) -> Picture:
        return Picture(
            self._sheet,
            self._theme,
            self._gutter,
            self._active,
            self._selection,
            self._ghost,
            self._found,
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        left, width = self._left, self._sheet.column.width
        if self._fit() != width:
            self._reflow()
            return
        self._settle()
        if self._left != left:
            self.viewport().update()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted and paint only the strip that came into view."""
        self._anchor = None
        moved = self._shown - self.verticalScrollBar().value()
        self._settle()
        whole = self.devicePixelRatioF().is_integer()
        if whole and self._ghost is None and abs(moved) < self.viewport().height():
            self.viewport().scroll(0, moved)
        else:
            self.viewport().update()
