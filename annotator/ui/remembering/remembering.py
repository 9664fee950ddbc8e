"""Seeing the project on the desk through its memory, and the list of what that holds."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from annotator.domain.edit import Edit
from annotator.domain.memory import Entry, Hand
from annotator.domain.progress import Job
from annotator.override import override
from annotator.ui.desk import Desk
from annotator.ui.jobs import Latest
from annotator.ui.one_page import OnePage

if TYPE_CHECKING:
    from annotator.ui.remembering.page import MemoryPage
    from annotator.ui.workbench import Workbench
    from annotator.workflow.remembering import Lens
    from annotator.workflow.session import Session


class Remembering(OnePage["MemoryPage"]):
    """Has what was decided read behind the window, and opens the list of it.

    `lens` is None until that was read.
    """

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self.lens: Lens | None = None
        self.reading = Latest(self)
        self.reading.finished.connect(self._see)
        self.reading.failed.connect(bench.tell)

    @override
    def follow(self, desk: Desk | None) -> None:
        """Remember what is decided in the project of this desk."""
        super().follow(desk)
        self.reading.wait()
        self.lens = None
        if desk:
            self.reading.start(_remembering(desk.session))

    def show_memory(self) -> None:
        """Show what is remembered, to block and allow some of it."""
        if self._open(self._made):
            self._list()

    def _made(self, desk: Desk) -> "MemoryPage":
        from annotator.ui.remembering.page import MemoryPage  # noqa: PLC0415  (not at first)

        page = MemoryPage(self._bench.window, fixed=bool(desk.locked) or desk.session.read_only)
        page.said.connect(self._say)
        page.turned.connect(self._turn)
        return page

    def _see(self, lens: "Lens") -> None:
        self.lens = lens
        if self._desk:
            self._desk.read_again()
        self._list()

    @override
    def _learn(self, edit: Edit) -> None:
        if self.lens and self.lens.stale and self._desk:
            self.reading.start(_remembering(self._desk.session))
        elif not edit.suggests():
            self._list()

    def _list(self) -> None:
        from annotator.workflow.remembering import said_by_hand  # noqa: PLC0415  (the store)

        if self.page and self._desk and self.lens:
            self.page.show_entries(self.lens.remembered(), on=said_by_hand(self._desk.session).on)

    def _say(self, entries: Sequence[Entry], hand: Hand | None) -> None:
        from annotator.workflow.remembering import say  # noqa: PLC0415

        self._attempt(lambda session: say(session, entries, hand))

    def _turn(self, on: bool) -> None:
        from annotator.workflow.remembering import turn  # noqa: PLC0415

        self._attempt(lambda session: turn(session, on=on))

    def _attempt(self, step: "Callable[[Session], object]") -> None:
        desk = self._desk
        if desk:
            desk.attempt(lambda: step(desk.session))


def _remembering(session: "Session") -> "Job[Lens]":
    from annotator.workflow.remembering import remember  # noqa: PLC0415

    return (yield from remember(session))
