"""Keys and mouse on the real window, counted."""

from collections import Counter

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.span import Stretch
from annotator.ui.workbench import Workbench

PAGES = {True: Qt.Key.Key_PageUp, False: Qt.Key.Key_PageDown}
NOTCH = QPoint(0, -120)  # eighths of a degree, downwards
LEFT = Qt.MouseButton.LeftButton
PLAIN, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


class Touch:
    """One action is a key with its modifiers, a click, a double click or a drag.

    `actions` counts them by what they are; typing a name is a letter each, scrolling a page.
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

    def click(self, at: QPointF, widget: QWidget | None = None) -> None:
        QTest.mouseClick(widget or self.canvas.viewport(), LEFT, PLAIN, at.toPoint())
        self._did("click")

    def double_click(self, at: QPointF) -> None:
        QTest.mouseDClick(self.canvas.viewport(), LEFT, PLAIN, at.toPoint())
        self._did("double click")

    def drag(self, start: QPointF, end: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Press, move and let go, between two points of the sheet."""
        viewport, origin = self.canvas.viewport(), self.canvas.origin
        first, last = (start + origin).toPoint(), (end + origin).toPoint()
        QTest.mousePress(viewport, LEFT, keys, first)
        QTest.mouseMove(viewport, (first + last) / 2)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, LEFT, keys, last)
        self._did("drag")

    def bring(self, stretch: Stretch) -> None:
        """Scroll by pages until a stretch begins in view, and by the wheel until all of it is."""
        for _ in range(20):
            boxes = self.boxes(stretch)
            top, height = -self.canvas.origin.y(), self.canvas.viewport().height()
            begins = top <= boxes[0].top() and boxes[0].bottom() <= top + height
            if begins and boxes[-1].bottom() <= top + height:
                return
            if begins:
                self._turn_wheel()
            else:
                QTest.keyClick(self.canvas, PAGES[boxes[0].top() < top])
            self._did("page")

    def _turn_wheel(self) -> None:
        viewport, nothing = self.canvas.viewport(), Qt.MouseButton.NoButton
        middle = viewport.rect().center()
        turn = QWheelEvent(
            *(QPointF(middle), QPointF(viewport.mapToGlobal(middle)), QPoint(), NOTCH),
            *(nothing, PLAIN, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(viewport, turn)

    def boxes(self, stretch: Stretch) -> list[QRectF]:
        return self.canvas.sheet.boxes(stretch)

    def _did(self, what: str) -> None:
        self.actions[what] += 1
        QApplication.processEvents()
