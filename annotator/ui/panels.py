"""Going from one part of the window to the next with F6."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollArea, QToolBar, QWidget

from annotator.override import override
from annotator.ui.window import Side, Window


class Panels(QObject):
    """The canvas and what stands around it, in the order in which they are seen.

    Each gets the focus back where it last had it; within each, Tab goes as one reads, and Esc
    leads back to the canvas where no field or list has another use for it.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[QWidget, QWidget] = {}
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  (there is a window)
        app.focusChanged.connect(self._follow)
        for panel in (window.left, window.right):
            panel.installEventFilter(self)

    def next_panel(self) -> None:
        self._go(1)

    def previous_panel(self) -> None:
        self._go(-1)

    def toggle_articles(self) -> None:
        self._toggle(self._window.left)

    def toggle_inspector(self) -> None:
        self._toggle(self._window.right)

    def _toggle(self, panel: Side) -> None:
        """Leave the room of a panel to the text, or take it back."""
        if panel.isAncestorOf(QApplication.focusWidget() or panel):
            self._window.canvas.setFocus()
        if panel.isVisible():
            panel.hide()
        else:
            panel.ask()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        self._window.canvas.setFocus()
        return True

    def _go(self, step: int) -> None:
        panels = self._panels()
        current = self._holding(QApplication.focusWidget())
        place = panels.index(current) + step if current else 0
        self._entry(panels[place % len(panels)]).setFocus(Qt.FocusReason.TabFocusReason)

    def _follow(self, _before: QWidget | None, widget: QWidget | None) -> None:
        panel = self._holding(widget)
        if widget and panel:
            self._last[panel] = widget
            for area in panel.findChildren(QScrollArea):
                if area.isAncestorOf(widget):
                    area.ensureWidgetVisible(widget)
            for first, second in pairwise(_stops(panel)):
                QWidget.setTabOrder(first, second)

    def _holding(self, widget: QWidget | None) -> QWidget | None:
        if widget is None:
            return None
        return next((p for p in self._panels() if p is widget or p.isAncestorOf(widget)), None)

    def _panels(self) -> list[QWidget]:
        """Return the parts that can be entered just now, from left to right."""
        window = self._window
        around = (*window.findChildren(QDockWidget), *window.findChildren(QToolBar))
        panels = (*self._middle(), *around)
        shown = (panel for panel in panels if panel.isVisible() and _stops(panel))
        return sorted(shown, key=lambda panel: _corner(panel, window).toTuple())

    def _middle(self) -> list[QWidget]:
        """Return the canvas, and what stands above or below it."""
        canvas, middle = self._window.canvas, self._window.centralWidget()
        if middle is None or middle is canvas:
            return [canvas]
        return middle.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def _entry(self, panel: QWidget) -> QWidget:
        last, stops = self._last.get(panel), _stops(panel)
        return last if last in stops else stops[0]


def scrolled(panel: QWidget) -> QScrollArea:
    """Let a panel scroll in a window too low for it, as one is at 200 %."""
    area = QScrollArea()
    area.setWidget(panel)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _stops(panel: QWidget) -> list[QWidget]:
    """Return where Tab stops within a panel, from top to bottom."""
    within = (panel, *panel.findChildren(QWidget))
    # A list that is dropped from a box belongs to the panel, but is a window of its own.
    stops = (w for w in within if _is_stop(w) and w.window() is panel.window())
    return sorted(stops, key=lambda widget: _corner(widget, panel).toTuple()[::-1])


def _is_stop(widget: QWidget) -> bool:
    tabbed = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(tabbed) and widget.isEnabled() and widget.isVisible() and not widget.focusProxy()


def _corner(widget: QWidget, within: QWidget) -> QPoint:
    return widget.mapTo(within, QPoint(0, 0))
