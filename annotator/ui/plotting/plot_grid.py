"""Plots side by side, as many in a row as have room."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from annotator.domain.plot import Plot
from annotator.override import override
from annotator.ui.language import tr
from annotator.ui.plotting.plot_view import PlotView
from annotator.ui.theme import Theme

WIDTH, HEIGHT = 32, 22  # of a plot at the least, in sizes of the font
GAP = 8  # pixels


class PlotGrid(QScrollArea):
    """Shows plots by name, each where it was before; `said` carries what is done with one."""

    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: dict[str, PlotView] = {}
        self._theme = theme
        self._columns = 0
        self._inside = QWidget(self)
        self._layout = QGridLayout(self._inside)
        self._layout.setSpacing(GAP)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Plots"))

    def show_plots(self, plots: Mapping[str, Plot]) -> None:
        for name in self.views.keys() - plots.keys():
            view = self.views.pop(name)
            self._layout.removeWidget(view)
            view.deleteLater()
        for name, plot in plots.items():
            if name not in self.views:
                self.views[name] = self._new_view()
            self.views[name].show_plot(plot)
        self._place()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for view in self.views.values():
            view.set_theme(theme)

    def _new_view(self) -> PlotView:
        view = PlotView(self._theme, self._inside)
        view.said.connect(self.said)
        return view

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._columns:
            self._place()

    def _room(self) -> int:
        """Return how many plots have room beside one another."""
        return max(1, self.viewport().width() // (WIDTH * QFontInfo(self.font()).pixelSize()))

    def _place(self) -> None:
        self._columns = self._room()
        high = HEIGHT * QFontInfo(self.font()).pixelSize()
        for number, view in enumerate(self.views.values()):
            view.setMinimumHeight(high)
            self._layout.addWidget(view, number // self._columns, number % self._columns)
        for column in range(self._layout.columnCount()):
            self._layout.setColumnStretch(column, int(column < self._columns))
