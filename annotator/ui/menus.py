"""The menus: every command in its place, in parts."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.ui.actions import COMMANDS

WITHIN = {"Theme": "View"}  # menus within another
PARTS = frozenset(  # the commands that begin a new part of their menu
    (
        "import_files",
        "close",
        "accept",
        "accept_all",
        "start_left",
        "start_left_fine",
        "let_go",
        "ask_speaker",
        "clear_speaker",
        "next_article",
        "search",
        "more_spacing",
        "wider_column",
        "toggle_chips",
        "toggle_theme",
        "theme_light",
    )
)


def fill(menus: dict[str, QMenu], actions: Mapping[str, QAction]) -> None:
    """Put the actions into the menus in the order of the table."""
    for command in COMMANDS:
        menu = menus.get(command.menu)
        if menu is None:
            menu = menus[command.menu] = menus[WITHIN[command.menu]].addMenu(command.menu)
        if command.name in PARTS:
            menu.addSeparator()
        menu.addAction(actions[command.name])
