"""How the parts of the window stand, kept for each project."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSignalBlocker

from annotator.ui.desk import Desk

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

REMEMBERED = 100
NUMBER = re.compile("[0-9]{1,4}")


class Layout(QObject):
    """Puts panels where they were when the project on the desk was left.

    Kept are what Qt says, and how wide the panels at the sides are where there is room.
    """

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._key = ""
        bench.window.closing.connect(self._keep)

    def follow(self, desk: Desk | None) -> None:
        """Keep how the window stood for the project before, and stand as it did for this one."""
        if desk is None:
            self._keep()
        self._key = desk.session.circle().key if desk else ""
        kept = self._bench.window.settings_file.settings.layouts.get(self._key)
        if kept:
            state, *widths = kept.split(" ")
            window = self._bench.window
            # While Qt restores them, the panels have no place that they could give way in.
            with QSignalBlocker(window.left), QSignalBlocker(window.right):
                window.restoreState(QByteArray.fromBase64(state.encode("ascii", "replace")))
            self._bench.giving_way.set_widths([int(w) for w in widths if NUMBER.fullmatch(w)])

    def _keep(self) -> None:
        if not self._key:
            return
        file = self._bench.window.settings_file
        giving_way = self._bench.giving_way
        with giving_way.none_away():
            state = bytes(self._bench.window.saveState().toBase64().data()).decode("ascii")
        state = " ".join((state, *map(str, giving_way.widths())))
        others = [(key, one) for key, one in file.settings.layouts.items() if key != self._key]
        file.change(layouts=dict([*others, (self._key, state)][-REMEMBERED:]))
