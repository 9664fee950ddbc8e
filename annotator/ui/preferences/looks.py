"""How the window looks: the typography of the text and the theme, as they are set."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication

from annotator.ui.settings import Settings
from annotator.ui.theme import THEMES
from annotator.ui.window import Window

SPACING = 0.1
WIDTH = 4
TYPOGRAPHY = ("font_family", "font_size", "line_spacing", "column_width", "chips")


class Looks(QObject):
    """Carries out what the View menu offers; whatever is set is seen at once, whoever sets it."""

    def __init__(self, window: Window, actions: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._file = window.settings_file
        self._actions = actions
        self._seen = self._file.settings
        self._build()
        self._file.changed.connect(self._apply)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def _build(self) -> None:
        themes = QActionGroup(self)
        for name in ("system", *THEMES):
            themes.addAction(self._actions[f"theme_{name}"]).setCheckable(True)
        self._actions["toggle_chips"].setCheckable(True)
        self._check()

    def zoom_in(self) -> None:
        self._file.change(font_size=self._seen.font_size + 1)

    def zoom_out(self) -> None:
        self._file.change(font_size=self._seen.font_size - 1)

    def zoom_reset(self) -> None:
        self._file.change(font_size=Settings().font_size)

    def more_spacing(self) -> None:
        self._file.change(line_spacing=round(self._seen.line_spacing + SPACING, 2))

    def less_spacing(self) -> None:
        self._file.change(line_spacing=round(self._seen.line_spacing - SPACING, 2))

    def wider_column(self) -> None:
        self._file.change(column_width=self._seen.column_width + WIDTH)

    def narrower_column(self) -> None:
        self._file.change(column_width=self._seen.column_width - WIDTH)

    def toggle_chips(self) -> None:
        """Show the short labels under the lines, or set the lines closer without them."""
        self._file.change(chips=not self._seen.chips)

    def toggle_theme(self) -> None:
        """Change between light and dark."""
        self._file.change(theme="light" if self._window.theme.dark else "dark")

    def set_theme(self, name: str) -> None:
        self._file.change(theme=name)
        self._check()

    def _apply(self) -> None:
        """Show what was set; a step that changes neither text nor colours draws nothing anew."""
        before, self._seen = self._seen, self._file.settings
        if any(getattr(before, name) != getattr(self._seen, name) for name in TYPOGRAPHY):
            self._window.set_typography(self._seen)
        if before.theme != self._seen.theme:
            self._window.set_theme(self._seen.theme)
        self._check()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        """Do as the desktop does when it turns dark or light, if that is what is wanted."""
        if self._seen.theme not in THEMES:
            self._window.set_theme("dark" if scheme is Qt.ColorScheme.Dark else "light")

    def _check(self) -> None:
        """Let the menu tell what is set."""
        theme = self._seen.theme if self._seen.theme in THEMES else "system"
        self._actions[f"theme_{theme}"].setChecked(True)
        self._actions["toggle_chips"].setChecked(self._seen.chips)
