"""Going from one line of a comparison to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.said import said
from annotator.ui.comparing.entries import next_open
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.comparing.comparing import Comparing
    from annotator.ui.workbench import Workbench

ALL_DECIDED = said("All of this comparison is decided")
AROUND = said("The end of the list; from here on it begins again")


class Stepping(QObject):
    """Has another line in hand than the one that is."""

    def __init__(self, bench: "Workbench", view: "Comparing") -> None:
        super().__init__(bench)
        self._bench = bench
        self._view = view

    def next_pair(self) -> None:
        self._step(1)

    def previous_pair(self) -> None:
        self._step(-1)

    def go_on(self) -> None:
        """Go to the next line of which nothing is said yet, or say that there is none."""
        lines = self._view.lines
        row = next_open(lines, self._row())
        if row < 0:
            self._bench.tell(tr(ALL_DECIDED))
            self._bench.announcer.say(tr(ALL_DECIDED))
        else:
            self._view.hold(lines[row])

    def _step(self, direction: int) -> None:
        lines, row = self._view.lines, self._row() + direction
        if lines:
            self._view.hold(lines[row % len(lines)])
            if not 0 <= row < len(lines):
                self._bench.tell(tr(AROUND))

    def _row(self) -> int:
        """Return which line is in hand; -1 where none is."""
        view = self._view
        return view.lines.index(view.held) if view.held else -1
