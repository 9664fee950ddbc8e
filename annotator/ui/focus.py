"""Shows which control has the focus, by a frame around it in the theme's colour."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from annotator.override import override
from annotator.ui.canvas.view import FRAME, View

OWN = "focus"
FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class Focus(QObject):
    """Frames what has the focus, in whichever window of the program that is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  (there is a window)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, _before: QWidget | None, widget: QWidget | None) -> None:
        if self._frame and shiboken6.isValid(self._frame):
            self._frame.leave()
        self._frame = None
        if widget and _is_framed(widget):
            self._frame = _frame_of(widget.window())
            self._frame.surround(widget)


class Frame(QWidget):
    """Lies over one control of a window and lets everything through to it.

    It is only as wide as it looks, so that what scrolls below it need not be painted anew.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.target: QWidget | None = None
        self._watched: list[QWidget] = []

    def surround(self, widget: QWidget) -> None:
        """Stay around a control, wherever the parts of the window are moved to."""
        self.target = widget
        parent: QWidget | None = widget
        while parent is not None and parent is not self.parent():
            self._watched.append(parent)
            parent.installEventFilter(self)
            parent = parent.parentWidget()
        self._settle()

    def leave(self) -> None:
        for widget in filter(shiboken6.isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched.clear()
        self.target = None
        self.hide()

    def _settle(self) -> None:
        widget, window = self.target, self.parentWidget()
        if widget is None or window is None or not widget.isVisible():
            self.hide()
            return
        around = 0 if isinstance(widget, View) else FRAME
        box = _box(widget, window).adjusted(-around, -around, around, around) & window.rect()
        for parent in self._watched[1:]:  # it may be scrolled out of sight
            box &= _box(parent, window)
        self.setGeometry(box)
        inner = self.rect().adjusted(FRAME, FRAME, -FRAME, -FRAME)
        self.setMask(QRegion(self.rect()) - QRegion(inner))
        self.raise_()
        self.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in FOLLOWED:
            self._settle()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().link())
        painter.end()


def _box(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _frame_of(window: QWidget) -> Frame:
    """Return the frame of what has the focus; others, as of a tour, stay where they are."""
    found = window.findChild(Frame, OWN, Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(found, Frame):
        return found
    frame = Frame(window)
    frame.setObjectName(OWN)
    return frame


def _is_framed(widget: QWidget) -> bool:
    popup = widget.window().windowType() is Qt.WindowType.Popup
    return not (popup or widget.isWindow() or isinstance(widget, QMenu | QMenuBar))
