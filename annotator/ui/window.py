"""The main window as it first appears: the canvas, and room for what is built around it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QVBoxLayout, QWidget

from annotator.domain.article import Article
from annotator.domain.record import Copy, Glance
from annotator.domain.said import said
from annotator.override import override
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.typography import Typography
from annotator.ui.language import tr
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.theme import BOXED, THEMES, Theme, box_palette, load_theme, palette

MENUS = (
    "Project",
    "Edit",
    "Suggestion",
    "Mark",
    "Quote",
    "Article",
    "Gold",
    "Compare",
    "View",
    "Help",
)


SIDES = (240, 270)  # pixels that the panels at the left and at the right are wide at first


class Side(QDockWidget):
    """A panel beside the text, which gives way in a window too narrow for both.

    It `isHidden` only where nobody wants to see it. `wished` tells that somebody wants to see it or
    does no more, `asked` that a person wants to see it now, whatever the room.
    """

    wished = Signal()
    asked = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._wanted = True
        self._away = False

    @override
    def isHidden(self) -> bool:
        return not self._wanted

    @override
    def setVisible(self, visible: bool) -> None:
        self._wanted = visible
        super().setVisible(visible and not self._away)
        self.wished.emit()

    def ask(self) -> None:
        """Have it shown because a person wants to see it now."""
        self.asked.emit()
        self.show()

    def give_way(self, away: bool) -> None:
        """Leave the room to the text, or come back where it is wanted."""
        self._away = away
        super().setVisible(self._wanted and not away)


class Window(QMainWindow):
    """Shows an article before the rest of the program is there.

    `closing` tells that the window closes, `themed` carries another Theme.
    """

    closing = Signal()
    themed = Signal(object)

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        self.settings_file = settings
        self.canvas = Canvas()
        self.setWindowTitle("annotator")
        self.resize(1280, 860)
        self._build_centre()
        self.menus = {name: self.menuBar().addMenu(f"&{tr(name)}") for name in MENUS}
        self.left = self._dock(said("Articles"), Qt.DockWidgetArea.LeftDockWidgetArea)
        self.right = self._dock(said("Inspector"), Qt.DockWidgetArea.RightDockWidgetArea)
        self.resizeDocks([self.left, self.right], SIDES, Qt.Orientation.Horizontal)
        self.set_theme(settings.settings.theme)
        self.set_typography(settings.settings)

    def _build_centre(self) -> None:
        """Put the canvas in the middle, with room for a bar below it."""
        middle = QWidget(self)
        self.centre = QVBoxLayout(middle)
        self.centre.setContentsMargins(0, 0, 0, 0)
        self.centre.setSpacing(0)
        self.centre.addWidget(self.canvas)
        self.setCentralWidget(middle)

    def _dock(self, title: str, area: Qt.DockWidgetArea) -> Side:
        dock = Side(tr(title), self)
        dock.setObjectName(title)
        dock.setTitleBarWidget(QWidget(dock))  # what is in it speaks for itself
        dock.setWidget(QWidget(dock))
        self.addDockWidget(area, dock)
        return dock

    def show_glance(self, glance: Glance) -> None:
        """Show an article that cannot be worked on yet."""
        speakers = {speaker.id: speaker for speaker in glance.speakers}
        article = glance.article
        copy = _sifted(glance.copy, self.settings_file.settings, article)
        self.canvas.show_article(article.text, copy, speakers, glance.scheme, article.zones)

    def set_theme(self, name: str) -> None:
        """Use a theme by its name; `system`, or a name unknown, asks the desktop which."""
        if name not in THEMES:
            scheme = QGuiApplication.styleHints().colorScheme()
            name = "dark" if scheme is Qt.ColorScheme.Dark else "light"
        self.theme: Theme = load_theme(name)
        QApplication.setPalette(palette(self.theme))
        boxes = box_palette(self.theme)
        for kind in BOXED:
            # PySide takes a str here, whatever its stubs say.
            QApplication.setPalette(boxes, kind)  # type: ignore[arg-type]
        self.canvas.set_theme(self.theme)
        self.themed.emit(self.theme)

    def set_typography(self, settings: Settings) -> None:
        self.canvas.set_typography(
            Typography(
                settings.font_size,
                settings.font_family,
                settings.line_spacing,
                settings.column_width,
                chips=settings.chips,
            )
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self.settings_file.write()
        event.accept()


def _sifted(copy: Copy, settings: Settings, article: Article) -> Copy:
    """Leave out the suggestions that score less than is set, or lie in zones switched off."""
    if not (settings.threshold or settings.zones_off):
        return copy
    from annotator.domain.sieve import Sieve  # noqa: PLC0415  (few begin with a sieve)

    zones = settings.kinds_off()
    return Sieve(settings.threshold, zones=zones).over(article.zones).sift(copy)
