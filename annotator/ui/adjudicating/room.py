"""The room that the view takes in the window, and gives back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from annotator.ui.panels import scrolled
from annotator.ui.window import Window

WIDTHS = (330, 310)
SHARE = 0.27  # of the window at most, for each panel


class Room:
    """Has two panels stand where those for annotating are, while it is taken."""

    def __init__(self, window: Window, left: QWidget, right: QWidget) -> None:
        self._window = window
        self._panels = left, right
        self._docks: tuple[QDockWidget, ...] = ()
        self._away: tuple[QWidget, ...] = ()

    def take(self, *others: QWidget) -> None:
        """Show the panels instead of those for annotating, and of others that are for that."""
        self._docks = self._docks or self._made()
        around = (self._window.left, self._window.right, *others)
        self._away = tuple(widget for widget in around if not widget.isHidden())
        self._show(taken=True)
        widths = [min(width, round(SHARE * self._window.width())) for width in WIDTHS]
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
        left, right = self._panels
        return (
            self._dock("Disagreements", left, Qt.DockWidgetArea.LeftDockWidgetArea),
            self._dock("Decision", scrolled(right), Qt.DockWidgetArea.RightDockWidgetArea),
        )

    def _dock(self, title: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(title)
        dock.setTitleBarWidget(QWidget(dock))  # what is in it speaks for itself
        dock.setWidget(panel)
        self._window.addDockWidget(area, dock)
        return dock
