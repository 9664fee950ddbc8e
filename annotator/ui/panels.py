"""Going from one part of the window to the next with F6."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QToolBar, QWidget

from annotator.ui.window import Window


class Panels(QObject):
    """The canvas and what stands around it, in the order in which they are seen.

    Each gets the focus back where it last had it.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[QWidget, QWidget] = {}

    def next_panel(self) -> None:
        self._go(1)

    def previous_panel(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        panels = self._panels()
        focused = QApplication.focusWidget()
        current = next((p for p in panels if focused and _within(focused, p)), None)
        if focused and current:
            self._last[current] = focused
        place = panels.index(current) + step if current else 0
        panel = panels[place % len(panels)]
        self._entry(panel).setFocus(Qt.FocusReason.TabFocusReason)

    def _panels(self) -> list[QWidget]:
        """Return the parts that can be entered just now, from left to right and top to bottom."""
        window = self._window
        around = (*window.findChildren(QDockWidget), *window.findChildren(QToolBar))
        shown = [window.canvas, *(p for p in around if p.isVisible() and any(_stops(p)))]
        return sorted(shown, key=self._place)

    def _place(self, panel: QWidget) -> tuple[int, int]:
        corner = panel.mapTo(self._window, QPoint(0, 0))
        return corner.x(), corner.y()

    def _entry(self, panel: QWidget) -> QWidget:
        last = self._last.get(panel)
        stops = list(_stops(panel))
        return last if last in stops else stops[0]


def _stops(panel: QWidget) -> Iterator[QWidget]:
    """Yield where Tab stops within a panel."""
    for widget in (panel, *panel.findChildren(QWidget)):
        tabbed = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if tabbed and widget.isEnabled() and widget.isVisible() and not widget.focusProxy():
            yield widget


def _within(widget: QWidget, panel: QWidget) -> bool:
    return widget is panel or panel.isAncestorOf(widget)
