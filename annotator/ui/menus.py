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
        "copy_text",
        "toggle_caret",
        "repeat",
        "find",
        "open_settings",
        "accept",
        "accept_all",
        "lower_threshold",
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
        "toggle_articles",
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
            menu = menus[command.menu] = menus[WITHIN[command.menu]].addMenu(command.menu)
            menu.setToolTipsVisible(True)
        if command.name in PARTS:
            menu.addSeparator()
        menu.addAction(actions[command.name])
