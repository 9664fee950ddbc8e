"""A plot that can be looked at, listened to, copied and saved."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontInfo,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from annotator.domain.errors import AnnotatorError
from annotator.domain.plot import Plot
from annotator.domain.plot_look import LOOKS, Look
from annotator.domain.plot_table import told
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.language import tr, worded
from annotator.ui.plotting.in_words import in_words
from annotator.ui.plotting.picture import paint, painted
from annotator.ui.problem import tell_problem
from annotator.ui.theme import Theme
from annotator.ui.where_to import where_to
from annotator.workflow.plotting import draw, write_svg, write_table

LEAST, USUAL = (20, 15), (36, 24)  # in sizes of the font
FOCUS = 2  # pixels of the frame around a plot that keys are at
LONGEST = 4000  # code points that screen readers are given
PICTURES = said("Picture (*.png);;Drawing (*.svg)")
TABLES = said("Table for a spreadsheet (*.csv)")


class PlotView(QLabel):  # screen readers know no role of a bare widget
    """Shows a plot as wide and high as it is itself; `said` carries what was done with it.

    Its menu, which opens under the mouse or by the menu key, copies and saves it.
    """

    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot: Plot | None = None
        self._shown: Plot | None = None  # in the language of the window
        self.drawn = ""
        self._theme = theme
        self._renderer = QSvgRenderer(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(tr("Right-click, or press the menu key, to copy or save it"))
        self.menu = QMenu(self)
        self.menu.addAction(tr("&Copy the picture"), self.copy)
        self.menu.addAction(tr("Copy the &figures"), self.copy_figures)
        self.menu.addSeparator()
        self.menu.addAction(tr("Save as &PNG or SVG…"), self.save_picture)
        self.menu.addAction(tr("Save the figures as C&SV…"), self.save_figures)

    def show_plot(self, plot: Plot) -> None:
        self.plot, self._shown = plot, in_words(plot)
        self.setAccessibleName(shortened(self._shown.title, LONGEST))
        self.setAccessibleDescription(shortened(worded(told(self._shown)), LONGEST))
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._draw()

    @property
    def look(self) -> Look:
        """The look that plots have with this theme and font."""
        font = QFontInfo(self.font())
        family = f"{font.family()}, sans-serif"
        return replace(LOOKS[self._theme.name], family=family, size=font.pixelSize())

    @property
    def _size(self) -> int:
        return QFontInfo(self.font()).pixelSize()

    def copy(self) -> None:
        QGuiApplication.clipboard().setImage(painted(self.drawn))
        self.said.emit(tr("The picture was copied"))

    def copy_figures(self) -> None:
        if self._shown:
            QGuiApplication.clipboard().setText(worded(told(self._shown)))
            self.said.emit(tr("The figures were copied"))

    def save_picture(self) -> None:
        """Ask where to, and write the plot as it is shown."""
        self._save(where_to(self, tr("Save the plot"), self._name, tr(PICTURES)))

    def save_figures(self) -> None:
        self._save(where_to(self, tr("Save the figures"), self._name, tr(TABLES)))

    @property
    def _name(self) -> str:
        title = self.plot.title if self.plot else ""
        return "".join(c if c.isalnum() else " " for c in title).strip().lower().replace(" ", "-")

    def _save(self, asked: tuple[Path, str] | None) -> None:
        if self.plot is None or self._shown is None or asked is None:
            return
        path, _ = asked
        try:
            if path.suffix.lower() == ".csv":
                write_table(self.plot, path)
            elif path.suffix.lower() == ".svg":
                write_svg(self._shown, path, self.look, worded)
            else:
                paint(self.drawn, path)
        except AnnotatorError as error:
            tell_problem(self, worded(str(error)))
        else:
            self.said.emit(tr("It is in {file}", file=shortened(path.name, 80)))

    def _draw(self) -> None:
        if self._shown:
            size = max(1, self.width()), max(1, self.height())
            self.drawn = draw(self._shown, self.look, size, worded)
            self._renderer.load(QByteArray(self.drawn.encode()))
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(*USUAL) * self._size

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(*LEAST) * self._size

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.plot:
            self._renderer.render(painter, QRectF(self.rect()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colour("focus")), FOCUS))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu.popup(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
