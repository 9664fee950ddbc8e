"""The main window as it first appears: the canvas, and room for what is built around it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from annotator.domain.record import Glance
from annotator.domain.sieve import Sieve
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.override import override
from annotator.ui.settings import SettingsFile
from annotator.ui.theme import Theme, load_theme, palette

MENUS = ("Project", "Edit", "Suggestion", "Mark", "Quote", "Article", "View")
SMALLEST, LARGEST = 9, 48


class Window(QMainWindow):
    """Shows an article before the rest of the program is there.

    `closing` tells that the window closes.
    """

    closing = Signal()

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        self.settings_file = settings
        self.canvas = Canvas()
        self.setWindowTitle("annotator")
        self.resize(1280, 860)
        self.setCentralWidget(self.canvas)
        self.menus = {name: self.menuBar().addMenu(name) for name in MENUS}
        self.left = self._dock("Articles", Qt.DockWidgetArea.LeftDockWidgetArea)
        self.right = self._dock("Inspector", Qt.DockWidgetArea.RightDockWidgetArea)
        self.resizeDocks([self.left, self.right], [240, 270], Qt.Orientation.Horizontal)
        self.set_theme(settings.settings.theme)
        self.canvas.set_font_size(settings.settings.font_size)

    def _dock(self, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(title)
        dock.setTitleBarWidget(QWidget(dock))  # what is in it speaks for itself
        dock.setWidget(QWidget(dock))
        self.addDockWidget(area, dock)
        return dock

    def show_glance(self, glance: Glance) -> None:
        """Show an article that cannot be worked on yet."""
        speakers = {speaker.id: speaker for speaker in glance.speakers}
        article = glance.article
        sieve = Sieve(self.settings_file.settings.threshold)
        copy = sieve.sift(glance.copy)
        self.canvas.show_article(article.text, copy, speakers, glance.scheme, article.zones)

    def set_theme(self, name: str) -> None:
        """Use the light or the dark theme; `system` asks the desktop which."""
        if name == "system":
            scheme = QGuiApplication.styleHints().colorScheme()
            name = "dark" if scheme is Qt.ColorScheme.Dark else "light"
        self.theme: Theme = load_theme(name)
        QApplication.setPalette(palette(self.theme))
        self.canvas.set_theme(self.theme)

    def zoom_in(self) -> None:
        self._zoom(1)

    def zoom_out(self) -> None:
        self._zoom(-1)

    def _zoom(self, step: int) -> None:
        size = min(LARGEST, max(SMALLEST, self.settings_file.settings.font_size + step))
        self.settings_file.change(font_size=size)
        self.canvas.set_font_size(size)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        event.accept()
