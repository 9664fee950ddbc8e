"""Putting into the gold what nobody put just so: a candidate is taken and altered in place."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.adjudication.deciding import edit, take_none
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, Copy, Standing, Status
from annotator.domain.said import said
from annotator.domain.span import Span, State
from annotator.ui.draft import Draft
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.adjudicating.course import Course
    from annotator.ui.room import Room
    from annotator.ui.workbench import Workbench

HOW = said("Alter it with the usual keys, mouse and panel: Enter makes it gold, Esc leaves it")
NO_MARK = said("A verdict is no mark of the text: take one of those given, or 0 for nothing")


class Editing(QObject):
    """While `on`, a candidate lies on the desk as a draft, and all that marks text alters that.

    It is decided once, as it is in the end: one step to undo, one line of the log. `ended` tells
    that it was, or was left.
    """

    ended = Signal()

    def __init__(self, bench: "Workbench", course: "Course", room: "Room") -> None:
        super().__init__(bench)
        self._bench = bench
        self._course = course
        self._room = room
        self._draft: Draft | None = None
        course.changed.connect(self._check)

    @property
    def on(self) -> bool:
        return self._draft is not None

    def edit_candidate(self) -> None:
        """Take the candidate that is chosen as a draft; without one there is only text."""
        case, desk = self._course.case, self._bench.desk
        if case is None or desk is None:
            return
        if case.judged:
            self._bench.tell(tr(NO_MARK))
            return
        number = self._course.panel.chosen() or 1
        put = [candidate.item for candidate in case.candidates[number - 1 : number]]
        items = [item for item in put if not isinstance(item, Judgement)]
        fresh = [replace(i, state=State.ADDED, origin="", score=None, reason="") for i in items]
        spans = tuple(item for item in fresh if isinstance(item, Span))
        quotes = tuple(item for item in fresh if isinstance(item, Quote))
        copy = Copy(case.article, GOLD, spans, quotes, Standing(Status.DRAFT))
        self._draft = Draft(copy)
        self._room.lend(True)
        self._course.queue.setEnabled(False)
        self._bench.canvas.show_layers(None)
        desk.locked = ""
        desk.try_out(self._draft)
        if not items:
            desk.select(case.stretch)
        self._bench.inspector.show_desk(desk)
        self._bench.canvas.reveal(case.stretch)
        self._bench.canvas.setFocus()
        self._bench.enable()
        self.tell()

    def take(self) -> None:
        """Make gold what the draft holds by now; where that is nothing, decide for nothing."""
        draft, course = self._draft, self._course
        case, work, seconds = course.case, course.work, course.seconds()
        self._end()
        if draft is None or case is None or work is None:
            return
        items = draft.kept().items()
        verdict = edit(*items, seconds=seconds) if items else take_none(seconds=seconds)
        named = {item.speaker for item in items}
        speakers = [s for s in draft.speakers if s.id in named]
        self._bench.saving.attempt(lambda: work.decide(case, verdict, speakers))

    def leave(self) -> None:
        """Leave everything as it was before."""
        if self.on:
            self._end()
            self._bench.tell(tr("Left as it was"))

    def tell(self) -> None:
        """Say what can be done now."""
        self._bench.window.statusBar().showMessage(tr(HOW))
        self._bench.announcer.say(tr(HOW))

    def _check(self) -> None:
        """Be done with a draft that another article has taken off the desk."""
        desk = self._bench.desk
        if self.on and (desk is None or desk.draft is not self._draft):
            self._draft = None
            self._give_back()
            self.ended.emit()

    def _end(self) -> None:
        desk = self._bench.desk
        if not self.on:
            return
        self._draft = None
        self._give_back()
        if desk and desk.article:
            desk.try_out(None)
            self._course.lay()
            if self._course.case:
                desk.select(self._course.case.stretch)
        self._bench.window.statusBar().clearMessage()
        self.ended.emit()
        self._bench.enable()

    def _give_back(self) -> None:
        self._room.lend(False)
        self._course.queue.setEnabled(True)
