"""The room that a view takes in the window, and gives back."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from annotator.ui.language import worded
from annotator.ui.window import Window

WIDTHS = (330, 310)
SHARE = 0.27  # of the window at most, for each panel
AREAS = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


class Room:
    """Has panels stand where those for annotating are, while it is taken.

    They have titles in English; the first stands at the left, a second one at the right.
    """

    def __init__(self, window: Window, panels: Mapping[str, QWidget]) -> None:
        self._window = window
        self._panels = panels
        self._docks: tuple[QDockWidget, ...] = ()
        self._away: tuple[QWidget, ...] = ()
        for panel in panels.values():
            panel.setParent(window)  # it goes with the window, also where it was never shown
            panel.hide()

    def take(self, *others: QWidget) -> None:
        """Show the panels instead of those for annotating, and of others that are for that."""
        self._docks = self._docks or self._made()
        around = (self._window.left, self._window.right, *others)
        self._away = tuple(widget for widget in around if not widget.isHidden())
        self._show(taken=True)
        room = round(SHARE * self._window.width())
        widths = [min(width, room) for width in WIDTHS[: len(self._docks)]]
        self._window.resizeDocks(list(self._docks), widths, Qt.Orientation.Horizontal)

    def give_back(self) -> None:
        """Show again what was there before."""
        self._show(taken=False)

    def lend(self, lent: bool) -> None:
        """Have the panel of what is active stand in the place of the right one, or not."""
        self._docks[1].setVisible(not lent)
        self._window.right.setVisible(lent)

    def _show(self, *, taken: bool) -> None:
        for widget in self._away:
            widget.setVisible(not taken)
        for dock in self._docks:
            dock.setVisible(taken)

    def _made(self) -> tuple[QDockWidget, ...]:
        places = zip(self._panels.items(), AREAS, strict=False)
        return tuple(self._dock(title, panel, area) for (title, panel), area in places)

    def _dock(self, title: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(worded(title), self._window)
        dock.setObjectName(title)
        dock.setTitleBarWidget(QWidget(dock))  # what is in it speaks for itself
        dock.setWidget(panel)
        panel.show()
        self._window.addDockWidget(area, dock)
        return dock
