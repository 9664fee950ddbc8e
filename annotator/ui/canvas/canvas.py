"""The article view: shows a copy of an article and tells what the mouse asks for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from annotator.domain.article import Zone
from annotator.domain.record import Copy
from annotator.domain.scheme import Scheme
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker
from annotator.override import override
from annotator.ui.canvas.hits import handle_at, marks_at, mention_at, next_mark, quote_beside
from annotator.ui.canvas.marks import Mark, Trace
from annotator.ui.canvas.mouse import Gesture, Moving, Pointing, Selecting
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.snapping import word_at
from annotator.ui.canvas.typography import Typography
from annotator.ui.canvas.view import View
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.canvas.overlay import Overlay

SLACK = 3
NOWHERE = QPointF(-1e6, -1e6)
AUTO_SCROLL = 30
SCROLL_KEYS = {
    Qt.Key.Key_Up.value: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down.value: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp.value: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown.value: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home.value: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End.value: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Canvas(View):
    """Keeps only what it was shown, and asks for every change by a signal.

    `clicked` carries the code point under the mouse, `activated` the Mark there, or None;
    `selected` the Stretch drawn out with the mouse, or None; `end_moved` the Trace that an end was
    dragged of and its new Stretch; `source_dropped` the Mark of a quote and the Stretch that its
    gutter was dragged to. `caret_asked` carries the code point where a screen reader wants the
    caret.
    """

    clicked = Signal(int)
    activated = Signal(object)
    selected = Signal(object)
    end_moved = Signal(object, object)
    source_dropped = Signal(object, object)
    caret_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._beside = ""
        self._gesture: Gesture | None = None
        self._pressed = QPointF()
        self._clicked = NOWHERE
        self._mouse = QPointF()
        self._by_character = False
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(AUTO_SCROLL)
        self._scrolling.timeout.connect(self._scroll_along)

    @property
    def active(self) -> Mark | None:
        return self._active

    @property
    def selection(self) -> Stretch | None:
        return self._selection

    def show_article(
        self,
        text: str,
        copy: Copy,
        speakers: Mapping[str, Speaker],
        scheme: Scheme,
        zones: tuple[Zone, ...],
    ) -> None:
        """Show another article from its top; nothing is active or selected."""
        self._drop()
        self._text, self._clicked = text, NOWHERE
        sheet = Sheet(text, zones, scheme, self._typography, self._fit())
        sheet.set_beside(self._beside)
        sheet.show(copy, speakers)
        self._open(sheet)

    def show_copy(self, copy: Copy, speakers: Mapping[str, Speaker]) -> None:
        """Show the same article after an edit; the place, the selection and what is active stay."""
        changed = self._sheet.show(copy, speakers)
        self._update_paragraphs(changed)
        if isinstance(self._gesture, Moving) and not self._is_there(self._gesture.handle.trace):
            self._drop()
        if self._active is not None and self._sheet.index.item(self._active) is None:
            self._active = None
        if changed:
            self._find_active()

    def show_zones(self, zones: tuple[Zone, ...]) -> None:
        """Show other zones of the same article; everything else stays as it is."""
        if self._sheet.set_zones(zones):
            self._reflow()

    def _is_there(self, trace: Trace) -> bool:
        return trace in self._sheet.index.traces(trace.mark)

    def set_beside(self, name: str) -> None:
        """Draw apart what only the suggester of this name proposes; none without a name."""
        self._beside = name
        if self._sheet.set_beside(name):
            self.viewport().update()

    def show_scheme(self, scheme: Scheme) -> None:
        """Draw labels as a scheme has them by now; everything else stays as it is."""
        if self._sheet.set_scheme(scheme):
            self._find_active()
            self.viewport().update()

    def show_layers(self, layers: "Overlay | None") -> None:
        """Show something over this text, or again the copy; the place stays."""
        self._drop()
        self._sheet.lay_over(layers)
        self._reflow()

    def set_active(self, mark: Mark | None) -> None:
        """Draw a ring, handles and links for a mark that is on show, and for no other."""
        if mark is not None and self._sheet.index.item(mark) is None:
            mark = None
        if mark != self._active:
            self._active = mark
            self._find_active()

    def select(self, stretch: Stretch | None) -> None:
        before, self._selection = self._selection, stretch
        for changed in (before, stretch):
            if changed is not None and before != stretch:
                numbers = self._sheet.column.numbers(changed.start, changed.end)
                self._update_paragraphs(numbers)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def set_typography(self, typography: Typography) -> None:
        """Set the text otherwise; what is at the top of the view stays there."""
        self._typography = typography
        self._reflow()

    def marks_at(self, point: QPointF) -> list[Mark]:
        """Return the marks at a point of the viewport, from the inside out."""
        return marks_at(self._sheet, point - self.origin)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; every other key belongs to the window."""
        action = SCROLL_KEYS.get(event.key())
        if action is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        self.verticalScrollBar().triggerAction(action)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed = event.position()
        point = event.position() - self.origin
        self._gesture = self._begin(event, point)
        self._scrolling.start()

    def _begin(self, event: QMouseEvent, point: QPointF) -> Gesture:
        handle = handle_at(self._sheet, self._active, point)
        if handle:
            return Moving(handle)
        beside = quote_beside(self._sheet, self._active, point)
        return Pointing(beside) if beside else Selecting(self._start(event, point))

    def _start(self, event: QMouseEvent, point: QPointF) -> int:
        """Return where a selection begins: with Shift at the far end of the one there is."""
        border = self._sheet.border_at(point)
        if self._selection is None or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return border
        ends = (self._selection.start, self._selection.end)
        return max(ends, key=lambda end: abs(end - border))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position()
        self._by_character = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._gesture is None:
            self._point_out(event.position())
        elif self._has_moved():
            self._follow(self._gesture)

    def _has_moved(self) -> bool:
        """Whether this is a drag by now and no click."""
        started = self._gesture is not None and self._gesture.stretch is not None
        return started or (self._mouse - self._pressed).manhattanLength() >= SLACK

    def _point_out(self, position: QPointF) -> None:
        """Let the pointer tell what a press would do."""
        point = position - self.origin
        shape = Qt.CursorShape.IBeamCursor
        if handle_at(self._sheet, self._active, point):
            shape = Qt.CursorShape.SizeHorCursor
        elif quote_beside(self._sheet, self._active, point):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _follow(self, gesture: Gesture) -> None:
        height = self.viewport().height()
        within = QPointF(self._mouse.x(), min(max(self._mouse.y(), 0), height - 1))
        point = within - self.origin
        if isinstance(gesture, Pointing):
            gesture.stretch = mention_at(self._sheet, point)
        else:
            gesture.move(self._text, self._sheet.border_at(point), self._by_character)
        if isinstance(gesture, Selecting):
            self.select(gesture.stretch)
        else:
            self._show_ghost(gesture.stretch)

    def _show_ghost(self, ghost: Stretch | None) -> None:
        if ghost != self._ghost:
            self._ghost = ghost
            self.viewport().update()

    def _scroll_along(self) -> None:
        """Scroll while the mouse is held beyond the upper or lower edge."""
        if self._gesture is None or not self._has_moved():
            return
        y, height = self._mouse.y(), self.viewport().height()
        beyond = min(y, 0) + max(y - height, 0)
        if beyond:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(beyond))
            self._follow(self._gesture)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture = self._gesture
        if event.button() is not Qt.MouseButton.LeftButton or gesture is None:
            event.ignore()
            return
        self._mouse = event.position()
        self._by_character = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if not self._has_moved():
            self._drop()
            self._click(event.position())
            return
        self._follow(gesture)
        self._drop()
        self._finish(gesture)

    def _drop(self) -> None:
        """End the gesture, whatever came of it."""
        self._gesture = None
        self._scrolling.stop()
        self._show_ghost(None)

    def _finish(self, gesture: Gesture) -> None:
        if isinstance(gesture, Selecting):
            self.selected.emit(gesture.stretch)
        elif gesture.stretch is None:
            return
        elif isinstance(gesture, Pointing):
            self.source_dropped.emit(gesture.mark, gesture.stretch)
        elif gesture.stretch != gesture.handle.trace.stretch:
            self.end_moved.emit(gesture.handle.trace, gesture.stretch)

    def _click(self, position: QPointF) -> None:
        """Activate the innermost mark, or at a click on the same place the next one outwards."""
        if self._selection:
            self.select(None)
            self.selected.emit(None)
        place = position - self.origin
        again = (place - self._clicked).manhattanLength() <= SLACK
        self._clicked = place
        if self._sheet.layers is None:
            self.set_active(next_mark(self.marks_at(position), self._active if again else None))
            self.activated.emit(self._active)
        self.clicked.emit(self._sheet.offset_at(position - self.origin))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        word = word_at(self._text, self._sheet.offset_at(event.position() - self.origin))
        if word is not None:
            self.select(word)
            self.selected.emit(word)
