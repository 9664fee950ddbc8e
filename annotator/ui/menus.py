"""The menus: every command in its place, in parts."""

from collections.abc import Container, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.override import override
from annotator.ui.actions import COMMANDS
from annotator.ui.language import tr

WITHIN = {"Theme": "View", "Order": "Article"}  # menus within another
PARTS = frozenset(  # the commands that begin a new part of their menu
    (
        "import_files",
        "choose_backup",
        "close",
        "copy_text",
        "toggle_caret",
        "repeat",
        "find",
        "open_settings",
        "accept",
        "accept_all",
        "lower_threshold",
        "choose_suggesters",
        "reject_everywhere",
        "start_left",
        "start_left_fine",
        "start_here",
        "let_go",
        "choose_label",
        "ask_speaker",
        "ask_cue",
        "direct_quote",
        "next_article",
        "choose_article",
        "order_uncertainty",
        "order_similarity",
        "take_chosen",
        "skip_case",
        "decide_alike",
        "next_case",
        "show_gold",
        "next_panel",
        "choose_command",
        "zoom_in",
        "more_spacing",
        "wider_column",
        "toggle_chips",
        "toggle_theme",
        "theme_light",
    )
)


def fill(menus: dict[str, QMenu], actions: Mapping[str, QAction]) -> None:
    """Put the actions into the menus in the order of the table."""
    for top in menus.values():
        top.setToolTipsVisible(True)  # a status tip would wipe out what the status bar asks
    for command in COMMANDS:
        menu = menus.get(command.menu)
        if menu is None:
            menu = menus[command.menu] = menus[WITHIN[command.menu]].addMenu(f"&{tr(command.menu)}")
            menu.setToolTipsVisible(True)
        if command.name in PARTS:
            menu.addSeparator()
        menu.addAction(actions[command.name])


def leave_keys(menus: Mapping[str, QMenu], taken: Container[str]) -> None:
    """Let Alt and its first letter open each menu, but where those are a key of something else."""
    for name, menu in menus.items():
        lettered = f"&{tr(name)}"
        alt = QKeySequence.mnemonic(lettered).toString()
        menu.setTitle(tr(name) if alt in taken else lettered)


class HeldAlt(QObject):
    """Keeps the Alt that a hand holds while it drags from entering the menu bar once it is let go.

    A system may repeat a key that is held, so that what comes after the drag looks like a new Alt.
    """

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        place.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Alt:
            return False
        held = event.isAutoRepeat() or bool(QApplication.mouseButtons())
        event.setAccepted(held)
        return held
