"""The canvas as screen readers see it: a document with a text, a caret and places.

Their offsets count UTF-16 units. Interfaces live as long as the program, so that they only hold
the canvas weakly.
"""

import weakref
from functools import cache, lru_cache
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget

from annotator.domain.said import said
from annotator.domain.span import Stretch
from annotator.override import override
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.lines import caret_box
from annotator.ui.canvas.offsets import Offsets
from annotator.ui.canvas.snapping import trim
from annotator.ui.language import tr

NONE = shiboken6.VoidPtr(0)  # anything else that is no interface ends the program
KEYS = said("Tab goes from suggestion to suggestion, F7 shows a caret, F6 leaves the text")


@lru_cache(maxsize=1)
def offsets(text: str) -> Offsets:
    """Return the map of a text, which readers ask for with every word."""
    return Offsets(text)


class CanvasText(QAccessibleTextInterface):
    """The text of the article on show.

    What is selected is announced in words: Qt's binding does not let Python answer that question.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._held = weakref.ref(canvas)

    @property
    def _canvas(self) -> Canvas:
        canvas = self._held()
        assert canvas is not None  # noqa: S101  (an interface is asked while its widget is there)
        return canvas

    @property
    def _text(self) -> str:
        return self._canvas.sheet.text

    def units(self, point: int) -> int:
        """Return the offset of a code point."""
        return offsets(self._text).units(point)

    def _point(self, units: int) -> int:
        return min(offsets(self._text).point(max(0, units)), len(self._text))

    @override
    def characterCount(self) -> int:
        return self.units(len(self._text))

    @override
    def text(self, startOffset: int, endOffset: int) -> str:
        end = self.characterCount() if endOffset < 0 else endOffset
        return self._text[self._point(startOffset) : self._point(end)]

    @override
    def cursorPosition(self) -> int:
        return self.units(place(self._canvas))

    @override
    def setCursorPosition(self, position: int) -> None:
        self._canvas.caret_asked.emit(self._point(position))

    @override
    def selectionCount(self) -> int:
        return 0

    @override
    def addSelection(self, startOffset: int, endOffset: int) -> None:
        self.setSelection(0, startOffset, endOffset)

    @override
    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:
        stretch = trim(self._text, self._point(startOffset), self._point(endOffset))
        if stretch:
            self._canvas.select(stretch)
            self._canvas.selected.emit(stretch)

    @override
    def removeSelection(self, selectionIndex: int) -> None:
        self._canvas.select(None)
        self._canvas.selected.emit(None)

    @override
    def characterRect(self, offset: int) -> QRect:
        """Return where a character stands on the screen, or the caret at the end of a line."""
        point, sheet = self._point(offset), self._canvas.sheet
        here = Stretch(point, point + 1)
        boxes = sheet.boxes(here) if not self._text[point : point + 1].isspace() else []
        box = boxes[0] if boxes else caret_box(sheet, point)
        shown = box.translated(self._canvas.origin).toAlignedRect()
        return QRect(self._canvas.viewport().mapToGlobal(shown.topLeft()), shown.size())

    @override
    def offsetAtPoint(self, point: QPoint) -> int:
        within = QPointF(self._canvas.viewport().mapFromGlobal(point)) - self._canvas.origin
        return self.units(self._canvas.sheet.offset_at(within))

    @override
    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:
        start = self._point(startIndex)
        self._canvas.reveal(Stretch(start, max(start + 1, self._point(endIndex))))


class CanvasDocument(QAccessibleWidget):
    """The canvas itself."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Document)
        self._held = weakref.ref(canvas)
        self.content = CanvasText(canvas)

    @override
    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        return self.content if t == QAccessible.InterfaceType.TextInterface else NONE

    @override
    def childCount(self) -> int:
        return 0

    @override
    def child(self, index: int) -> Any:
        return None

    @override
    def text(self, t: QAccessible.Text) -> str:
        canvas = self._held()
        if canvas is None:
            return ""
        if t == QAccessible.Text.Name:
            return canvas.accessibleName()
        if t == QAccessible.Text.Description:
            return canvas.accessibleDescription() or tr(KEYS)
        return ""

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state


def place(canvas: Canvas) -> int:
    """Return where a reader is: at the caret, else what is selected, else what is active."""
    if canvas.caret is not None:
        return canvas.caret
    if canvas.selection:
        return canvas.selection.end
    traces = canvas.sheet.index.traces(canvas.active) if canvas.active else ()
    return min((trace.stretch.start for trace in traces), default=0)


@cache
def install() -> None:
    """Let screen readers find the text of every canvas; once is enough."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, widget: QObject) -> QAccessibleInterface | None:
    return CanvasDocument(widget) if isinstance(widget, Canvas) else None
