"""A view that takes the place of annotating in the window, one at a time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.desk import Desk
from annotator.ui.files import BUSY
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

EDITING_MENUS = frozenset({"Suggestion", "Mark", "Quote"})
REPLAYING = frozenset({"undo", "redo"})


def end_views(bench: "Workbench") -> None:
    """Go back to one's own work from whichever view is open."""
    for view in (bench.everyone, bench.adjudicating, bench.comparing):
        view.end()


class OneView(QObject):
    """While it is `on`, one's own work cannot be changed, and `refusal` says why.

    `command` opens it and goes back. `_begin` takes the room that it stands in, `_leave` lets
    everything go.
    """

    command = ""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self.on = False

    def toggle(self) -> None:
        """Open the view or, a second time, go back to one's own work."""
        bench, desk = self._bench, self._bench.desk
        if self.on:
            self.end()
        elif bench.files.busy:
            bench.tell(tr(BUSY))
        elif desk:
            end_views(bench)
            desk.ask(None)
            self.on = True
            self.lock()
            self._begin(desk)
        self.check()

    def end(self) -> None:
        """Go back to one's own work."""
        if self.on:
            self.on = False
            self.lock()
            self._leave()
            self.check()
            self._bench.canvas.setFocus()

    def lock(self) -> None:
        """Have one's own work not be changed while the view is on."""
        if self._bench.desk:
            self._bench.desk.locked = self.refusal() if self.on else ""

    def check(self) -> None:
        """Let the menu tell what is shown."""
        for name, on in self.shown().items():
            action = self._bench.actions_by_name[name]
            action.setCheckable(True)
            action.setChecked(on)
        self._bench.enable()

    def shown(self) -> dict[str, bool]:
        """Return the commands that turn something on and off, and whether it is on."""
        return {self.command: self.on}

    def refusal(self) -> str:
        """Say what is done here, and how to go back."""
        raise NotImplementedError

    def _begin(self, desk: Desk) -> None:
        raise NotImplementedError

    def _leave(self) -> None:
        raise NotImplementedError
