"""The view in which an adjudicator decides what is gold, as a part of the window."""

from typing import TYPE_CHECKING

from annotator.domain.layers import Spot
from annotator.domain.said import said
from annotator.override import override
from annotator.ui.actions import Command, first_key
from annotator.ui.adjudicating.case_keys import DIGITS, KEYS
from annotator.ui.adjudicating.choices import Choices
from annotator.ui.adjudicating.course import Course
from annotator.ui.adjudicating.editing import Editing
from annotator.ui.adjudicating.pace import Pace
from annotator.ui.adjudicating.together import Together
from annotator.ui.canvas.marks import Mark
from annotator.ui.desk import Desk
from annotator.ui.language import tr
from annotator.ui.one_view import EDITING_MENUS, REPLAYING, OneView
from annotator.ui.panels import scrolled
from annotator.ui.room import Room
from annotator.ui.telling.facts import Facts
from annotator.ui.view_keys import ViewKeys

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

EDITING = frozenset({"repeat", "done_and_next", "skip", "show_everyone"})
WHILE_EDITING = frozenset({"Suggestion", "Gold", "Article"})  # menus that have to wait for the end
HARMLESS = frozenset({"let_go"})
TAKING = frozenset({"accept", "approve", "done_and_next", "adjudicate"})


class Adjudicating(OneView):
    """While `on`, the queue is shown beside the text, with a lane for everyone who finished it.

    `course` goes along the queue, `choices` decide, many at a time `together`, `editing` puts what
    nobody put just so. All these `parts` carry out commands.
    """

    command = "adjudicate"

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self.course = Course(bench)
        self.choices = Choices(bench, self.course)
        decision = scrolled(self.course.panel)
        queue = self.course.queue
        self.room = Room(bench.window, {said("Disagreements"): queue, said("Decision"): decision})
        self.editing = Editing(bench, self.course, self.room)
        self.together, self.pace = Together(bench, self.course), Pace(self.course)
        self.parts = (self, self.choices, self.together, self.editing, self.course)
        self.keys = ViewKeys(KEYS, DIGITS, self.listens, self.press)
        for place in (bench.canvas, self.course.queue.view, self.course.panel.candidates):
            self.keys.listen(place)
        self.course.panel.add_buttons(bench.actions_by_name, self.press)
        self.course.changed.connect(self.check)
        self.editing.ended.connect(self.lock)

    # Opening and closing

    def follow(self, desk: Desk | None) -> None:
        """Adjudicate in the project of this desk from now on."""
        self.end()
        self.together.follow(desk)
        self.pace.leave()
        self.course.follow(desk)

    def adjudicate(self) -> None:
        """Open the view or, a second time, go back to one's own work."""
        self.toggle()

    @override
    def _begin(self, desk: Desk) -> None:
        self.room.take(self._bench.waiting, self._bench.button_bar)
        self.course.begin(desk)

    @override
    def end(self) -> None:
        """Go back to one's own work; what is being edited is left as it was."""
        self.editing.leave()
        super().end()

    @override
    def _leave(self) -> None:
        self.course.end()
        self.room.give_back()
        if self._bench.desk:
            self._bench.desk.select(None)

    @override
    def shown(self) -> dict[str, bool]:
        return {**super().shown(), "hide_names": self.course.spread.blind}

    # What cannot be done meanwhile

    def refuses(self, command: Command) -> bool:
        """Whether a command is not to be carried out as usual: it is refused, or done here."""
        if not self.on:
            return False
        if self.editing.on:
            return self._refuses_while_editing(command)
        if command.name in REPLAYING:
            self.press(command.name)
            return True
        if command.name == "let_go":
            self.course.hold()
            return True
        return self.stands_against(command) and self.refuses_edits()

    def _refuses_while_editing(self, command: Command) -> bool:
        if command.name in TAKING:
            self.editing.take()
        elif command.name == "let_go" and self._lets_go_of_all():
            self.editing.leave()
        elif command.menu in WHILE_EDITING:
            self.editing.tell()
        else:
            return False
        return True

    def _lets_go_of_all(self) -> bool:
        """Whether nothing is asked for or selected that would be let go of first."""
        desk = self._bench.desk
        return desk is not None and desk.asking is None and desk.selection is None

    def stands_against(self, command: Command) -> bool:
        """Whether a command would change something else now."""
        if self.on and self.editing.on:
            return command.menu in WHILE_EDITING or command.name in REPLAYING
        editing = command.menu in EDITING_MENUS or command.name in EDITING
        return self.on and editing and command.name not in HARMLESS

    def refuses_edits(self) -> bool:
        """Whether nothing but decisions can be made now, which is told."""
        refused = self.on and not self.editing.on
        if refused:
            self._bench.tell(self.refusal())
        return refused

    @override
    def refusal(self) -> str:
        key = first_key(self._bench.actions_by_name["adjudicate"])
        if not key:
            return tr("Here disagreements are decided; the same command goes back to your own work")
        return tr("Here disagreements are decided; {key} goes back to your own work", key=key)

    def listens(self) -> bool:
        """Whether the keys of the view hold."""
        return self.on and not self.editing.on

    def press(self, name: str) -> None:
        """Do what a key of the view stands for."""
        self.choices.press(name)

    def present(self) -> frozenset[str]:
        """Return what is there for a command to need."""
        there = {"view": self.on, "case": self.on and self.course.case is not None}
        return frozenset(name for name, is_there in there.items() if is_there)

    # For the card under the mouse

    def spot(self, mark: Mark) -> Spot | None:
        """Return the place that a mark stands for."""
        return self.course.spread.spot(mark)

    def facts(self, spot: Spot) -> Facts:
        return self.course.spread.facts(spot)
