"""Keys and mouse on the real window, counted."""

import math
from collections import Counter

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.span import Stretch
from annotator.ui.workbench import Workbench

PAGES = {True: Qt.Key.Key_PageUp, False: Qt.Key.Key_PageDown}
NOTCH = 120  # of a wheel, as Qt counts them
PATIENCE = 20
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


class Touch:
    """One action is a key with its modifiers, a click, a double click or a drag.

    `actions` counts them by what they are; typing a name is a letter each, scrolling by a page or
    a turn of the wheel a page. Nothing is pressed that is out of view: a mouse held there would
    scroll the text for as long as the machine happens to take.
    """

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self.canvas = bench.canvas
        self.actions: Counter[str] = Counter()

    @property
    def count(self) -> int:
        return self.actions.total()

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Press one key with its modifiers, named as in the table of actions."""
        combination = QKeySequence(keys)[0]
        QTest.keyClick(widget or self.canvas, combination.key(), combination.keyboardModifiers())
        self._did("key")

    def command(self, name: str) -> None:
        """Press the first key of an action."""
        keys = self.bench.actions_by_name[name].shortcuts()
        self.press(keys[0].toString())

    def type(self, letter: str, widget: QWidget) -> None:
        """Press the key of a letter; QTest knows those of ASCII only."""
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, PLAIN, letter))
        self._did("letter")

    def click(self, at: QPointF) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, PLAIN, self._seen(at))
        self._did("click")

    def double_click(self, at: QPointF) -> None:
        QTest.mouseDClick(self.canvas.viewport(), LEFT, PLAIN, self._seen(at))
        self._did("double click")

    def drag(self, start: QPointF, end: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Press, move and let go, between two points of the sheet."""
        viewport, origin = self.canvas.viewport(), self.canvas.origin
        first, last = self._seen(start + origin), self._seen(end + origin)
        QTest.mousePress(viewport, LEFT, keys, first)
        QTest.mouseMove(viewport, (first + last) / 2)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, LEFT, keys, last)
        self._did("drag")

    def _seen(self, at: QPointF) -> QPoint:
        """Return a point of the viewport as the mouse tells it."""
        point = at.toPoint()
        if not self.canvas.viewport().rect().contains(point):
            raise RuntimeError(f"{point} is out of view")
        return point

    def bring(self, *stretches: Stretch) -> bool:
        """Scroll until all of some stretches is in view; tell whether they fit into it."""
        for _ in range(PATIENCE):
            boxes = [box for stretch in stretches for box in self.boxes(stretch)]
            first, last = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
            top, height = -self.canvas.origin.y(), self.canvas.viewport().height()
            if last - first > height:
                return False
            if top <= first and last <= top + height:
                return True
            self._scroll(first - top, last - top - height)
        raise RuntimeError(f"{stretches} cannot be brought into view")

    def _scroll(self, above: float, below: float) -> None:
        """Scroll to what begins above the view, at less than 0, or else ends so far below it."""
        height = self.canvas.viewport().height()
        # What an edge of the view goes through, a page would push out beyond the other.
        if below > -height if above < 0 else above < height:
            self._turn_wheel(above if above < 0 else below)
        else:
            QTest.keyClick(self.canvas, PAGES[above < 0])
        self._did("page")

    def _turn_wheel(self, way: float) -> None:
        """Scroll by so many pixels at least, downwards where it is above 0."""
        notch = QApplication.wheelScrollLines() * self.canvas.verticalScrollBar().singleStep()
        turn = math.ceil(math.ceil(abs(way)) * NOTCH / notch)
        viewport = self.canvas.viewport()
        at = QPointF(viewport.rect().center())
        event = QWheelEvent(
            *(at, viewport.mapToGlobal(at), QPoint(), QPoint(0, -turn if way > 0 else turn)),
            *(NO_BUTTON, PLAIN, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(viewport, event)

    def boxes(self, stretch: Stretch) -> list[QRectF]:
        return self.canvas.sheet.boxes(stretch)

    def _did(self, what: str) -> None:
        self.actions[what] += 1
        QApplication.processEvents()
