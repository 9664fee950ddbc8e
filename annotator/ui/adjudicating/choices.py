"""What an adjudicator does with the disagreement in hand, a key for each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.adjudication.deciding import (
    Verdict,
    flag,
    skip,
    take,
    take_all,
    take_none,
)
from annotator.domain.said import said
from annotator.ui.adjudicating.case_keys import DIGITS
from annotator.ui.language import tr
from annotator.ui.replayed import replay

if TYPE_CHECKING:
    from annotator.ui.adjudicating.course import Course
    from annotator.ui.workbench import Workbench

ONE_VERDICT = said(
    "A quote has one verdict, and a hint one answer: take one of them, or 0 for nothing"
)
NOTHING_OPEN = said("No disagreement is open here")


class Choices(QObject):
    """Turns keys and clicks of the view into decisions; the next disagreement follows by itself."""

    def __init__(self, bench: "Workbench", course: "Course") -> None:
        super().__init__(bench)
        self._bench = bench
        self._course = course
        course.panel.taken.connect(self.take)
        course.panel.noted.connect(self._flag)
        course.panel.left.connect(self._leave_note)

    def press(self, name: str) -> None:
        """Do what a key stands for: a command by its name, or a candidate by its number."""
        if name in DIGITS:
            self.take(int(name))
            return
        if name in {"undo", "redo"}:
            replay(self._bench, backwards=name == "undo", blind=self._course.spread.blind)
            return
        action = self._bench.actions_by_name[name]
        if action.isEnabled():
            action.trigger()
        else:
            self._bench.tell(tr(NOTHING_OPEN))

    # Deciding

    def take(self, number: int) -> None:
        """Take a candidate by its number, from 1; 0 stands for nothing."""
        case = self._course.case
        if case and number == 0:
            self.take_none()
        elif case and 0 < number <= len(case.candidates):
            self._decide(take(number - 1, seconds=self._course.seconds()))
        elif case:
            self._bench.tell(tr("There is no candidate {number} here", number=number))
        else:
            self._bench.tell(tr(NOTHING_OPEN))

    def take_chosen(self) -> None:
        """Take the candidate that is chosen in the list."""
        self.take(self._course.panel.chosen())

    def take_every(self) -> None:
        case = self._course.case
        if case and case.judged:
            self._bench.tell(tr(ONE_VERDICT))
        elif case and case.candidates:
            self._decide(take_all(case, seconds=self._course.seconds()))

    def take_none(self) -> None:
        self._decide(take_none(seconds=self._course.seconds()))

    def skip_case(self) -> None:
        if self._decide(skip()):
            self._course.step(1)

    def flag_case(self) -> None:
        """Ask for a note on why this is to be discussed."""
        case = self._course.case
        if case:
            self._course.panel.ask_note(case.flag.note if case.flag else "")

    def _flag(self, note: str) -> None:
        self._bench.canvas.setFocus()
        if self._decide(flag(note, seconds=self._course.seconds())):
            self._course.step(1)

    def _leave_note(self) -> None:
        self._course.panel.ask_note(None)
        self._bench.canvas.setFocus()

    def _decide(self, verdict: Verdict) -> bool:
        """Decide the case in hand; whether that was done."""
        case, work = self._course.case, self._course.work
        if case is None or work is None:
            return False
        return self._bench.saving.attempt(lambda: work.decide(case, verdict))

    # Going to and fro

    def next_case(self) -> None:
        self._course.step(1)

    def previous_case(self) -> None:
        self._course.step(-1)
