"""The colours that a label can have, by what they are for in the theme."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.domain.colour import contrast
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel
from annotator.ui.theme import STRONG, Theme

ROLES = (
    said("person"),
    said("org"),
    said("place"),
    said("group"),
    said("time"),
    said("number"),
    said("work"),
    said("event"),
    said("other"),
)
PARTS = (said("quote"), said("cue"), said("speaker"))
SWATCH = QSize(14, 14)
LONGEST = 30


class RoleList(QWidget):
    """Lists colours with a swatch, and says how well the chosen one stands out from the page.

    `chosen` carries a role.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list, self.contrast = DropList(self), PlainLabel(self)
        self.list.setAccessibleName(tr("Colour"))
        self.list.setIconSize(SWATCH)
        for role in (*ROLES, *PARTS):
            self._add(role)
        self.list.activated.connect(lambda _: self._take())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.contrast, 1)
        self.setFocusProxy(self.list)

    def show_role(self, role: str) -> None:
        """Show a role, also one that themes do not know: it has the colour of others."""
        if self.list.findData(role) < 0:
            self._add(role)
        self.list.setCurrentIndex(self.list.findData(role))
        self._tell(role)

    def _add(self, role: str) -> None:
        swatch = QPixmap(SWATCH)
        swatch.fill(QColor(self._theme.colour(role)))
        self.list.addItem(QIcon(swatch), shortened(worded(role), LONGEST), str(role))

    def _take(self) -> None:
        role = str(self.list.currentData())
        self._tell(role)
        self.chosen.emit(role)

    def _tell(self, role: str) -> None:
        ratio = contrast(self._theme.colour(role), self._theme.colour("page"))
        told, weak = (
            said("contrast {ratio:.1f} : 1", ratio=ratio),
            said("contrast {ratio:.1f} : 1, too weak to be read well", ratio=ratio),
        )
        self.contrast.setText(tr(told if ratio >= STRONG else weak))
        self.list.setAccessibleDescription(self.contrast.text())
