"""How the parts of the window stand, kept for each project."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject

from annotator.ui.desk import Desk

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

REMEMBERED = 100


class Layout(QObject):
    """Puts panels where they were when the project on the desk was left."""

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
            self._bench.window.restoreState(QByteArray.fromBase64(kept.encode("ascii", "replace")))

    def _keep(self) -> None:
        if not self._key:
            return
        file = self._bench.window.settings_file
        state = bytes(self._bench.window.saveState().toBase64().data()).decode("ascii")
        others = [(key, one) for key, one in file.settings.layouts.items() if key != self._key]
        file.change(layouts=dict([*others, (self._key, state)][-REMEMBERED:]))
