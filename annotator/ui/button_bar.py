"""The bar under the article: what a hand on the mouse needs most, a click each."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from annotator.domain.said import brief, said
from annotator.ui.actions import first_key, plain_text
from annotator.ui.language import tr

# What stands on the buttons; apart from each other by what they are about.
DECIDING = {
    "previous_open": brief("‹ Previous"),
    "next_open": brief("Next ›"),
    "accept": said("Accept"),
    "reject": said("Reject"),
    "undo": brief("Undo"),
}
QUOTING = {
    "add_quote": said("Quote"),
    "join": brief("Join"),
    "ask_speaker": said("Speaker"),
    "ask_cue": brief("Cue"),
}
ENDING = {"done_and_next": said("Done"), "approve": brief("All right ››")}


class ButtonBar(QToolBar):
    """Shows some of the actions as buttons, their keys in the tips.

    It takes no focus; what has no room is found in a menu at its end.
    """

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Buttons"))
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._add(DECIDING, actions)
        self.addSeparator()
        self._add(QUOTING, actions)
        room = QWidget(self)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        self._add(ENDING, actions)
        self._dress_rest()

    def _dress_rest(self) -> None:
        """Name what opens the menu at the end; its own icon is dark also on a dark bar."""
        rest = self.findChild(QToolButton, "qt_toolbar_ext_button")
        assert rest is not None  # noqa: S101  (Qt puts it into every bar)
        rest.setArrowType(Qt.ArrowType.DownArrow)
        rest.setToolTip(tr("More buttons"))
        rest.setAccessibleName(tr("More buttons"))

    def _add(self, group: Mapping[str, str], actions: Mapping[str, QAction]) -> None:
        for name, text in group.items():
            action = actions[name]
            action.setIconText(tr(text))
            self.addAction(action)
            # The bar gives a button the tip of its action each time that changes.
            action.changed.connect(lambda action=action: self._name(action))
            self._name(action)

    def _name(self, action: QAction) -> None:
        button, key = self.widgetForAction(action), first_key(action)
        button.setToolTip(f"{plain_text(action)} ({key})" if key else plain_text(action))
        button.setAccessibleName(plain_text(action))
