"""The view in which two versions of a story are read side by side, as a part of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.verdict import Comparison
from annotator.domain.edit import Edit
from annotator.domain.progress import Job, Progress
from annotator.domain.record import Revision, Standing
from annotator.domain.said import said
from annotator.override import override
from annotator.ui.actions import Command, first_key
from annotator.ui.canvas.marks import Mark
from annotator.ui.comparing.across import Across
from annotator.ui.comparing.deciding import Deciding
from annotator.ui.comparing.drawn import mark_of
from annotator.ui.comparing.entries import Entry, entries
from annotator.ui.comparing.grouping import Grouping
from annotator.ui.comparing.pages import Pages
from annotator.ui.comparing.pair_keys import DIGITS, KEYS
from annotator.ui.comparing.pair_list import PairList
from annotator.ui.comparing.pair_panel import NOTHING, PairPanel
from annotator.ui.comparing.reporting import Reporting
from annotator.ui.comparing.stepping import Stepping
from annotator.ui.comparing.tellings import row, summary, told
from annotator.ui.comparing.versions import GROUP, versions
from annotator.ui.desk import Desk
from annotator.ui.jobs import Latest
from annotator.ui.language import tr, worded
from annotator.ui.one_view import EDITING_MENUS, REPLAYING, OneView
from annotator.ui.replayed import replay
from annotator.ui.room import Room
from annotator.ui.theme import Theme
from annotator.ui.view_keys import ViewKeys

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

EDITING = frozenset({"repeat", "done_and_next", "skip"})
IN_TEXT = frozenset({"toggle_caret", "select_larger", "select_sentence", "select_paragraph"})
LEAVING = frozenset(  # what is done in the article that lies open
    {"find", "find_next", "find_previous", "find_in_project", "next_hit", "previous_hit"}
)
WORKING = said("Comparing …")
SAME = said("These are one and the same article: choose another above.")
NO_LINES = said(
    "No quotes stand in marks in either version, and nothing else was found to look at."
)
UNSAID = frozenset({Judgement, Standing, Revision})  # what changes nothing of a comparison


class Comparing(OneView):
    """While `on`, two versions stand side by side in place of the article.

    `found` is the comparison on show, `lines` are its lines, and `held` is the one in hand.
    """

    command = "compare_versions"

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self.found: Comparison | None = None
        self.lines: tuple[Entry, ...] = ()
        self.held: Entry | None = None
        window = bench.window
        self.pages, self.panel = Pages(window.theme), PairPanel(window.theme)
        self.list = PairList()
        for widget, stretch in ((self.pages, 1), (self.panel, 0)):
            window.centre.addWidget(widget, stretch)
            widget.hide()
        self.grouping = Grouping(bench)
        self.stepping = Stepping(bench, self)
        bench.parts += (Deciding(bench, self), self.grouping, self.stepping)
        bench.parts += (Across(bench, self), Reporting(bench, self))
        self.room = Room(window, {said("Versions"): self.list})
        self.reading = Latest(self)
        self.keys = ViewKeys(KEYS, DIGITS, lambda: self.on, self.press)
        self._connect()

    def _connect(self) -> None:
        window = self._bench.window
        for place in (*self.pages.canvases, self.list.view, self.panel.diff):
            self.keys.listen(place)
        self.panel.add_buttons(self._bench.actions_by_name, self.press)
        window.themed.connect(self._show_theme)
        window.settings_file.changed.connect(self._set_typography)
        self.pages.pointed.connect(self._point)
        self.list.wanted.connect(lambda row: self.hold(self.lines[row]))
        self.list.taken.connect(self.pages.rewrite.setFocus)
        self.list.altered.connect(self._compare_chosen)
        self.list.helped.connect(self._bench.actions_by_name["group_stories"].trigger)
        self.reading.finished.connect(self._take)
        self.reading.failed.connect(self._show_problem)

    # Opening and closing

    def follow(self, desk: Desk | None) -> None:
        """Compare in the project of this desk from now on."""
        self.end()
        self.grouping.follow(desk)
        self.reading.wait()
        self._clear()
        if desk:
            desk.opened.connect(self._turn)
            desk.renewed.connect(self._renew)

    def compare_versions(self) -> None:
        """Open the view or, a second time, go back to one's own work."""
        self.toggle()

    @override
    def _begin(self, desk: Desk) -> None:
        bench = self._bench
        self.room.take(bench.canvas, bench.waiting, bench.button_bar, bench.finder.bar)
        self._set_typography()
        self.pages.show()
        self.panel.show()
        self.pages.rewrite.setFocus()
        self._choose()

    @override
    def _leave(self) -> None:
        self.reading.stop()
        self._clear()
        self.pages.hide()
        self.panel.hide()
        self.room.give_back()

    # Which versions

    def _turn(self) -> None:
        """Compare the versions of the story of another article that was opened."""
        desk = self._bench.desk
        if self.on and desk and desk.article and desk.article.id not in self.list.versions():
            self._choose()

    def _choose(self) -> None:
        """Compare the article on the desk with what it belongs to, or say why it cannot be."""
        desk = self._bench.desk
        if desk is None or desk.article is None:
            return
        found = versions(desk.session.headings(), desk.article.id)
        self.list.show_versions(found.story, found.original, found.rewrite)
        self.list.show_hint(worded(found.note) if found.original else "")
        if found.original:
            self._compare_chosen()
        else:
            self._clear()
            self._show_problem(worded(found.note), tr(GROUP))

    def _compare_chosen(self) -> None:
        """Compare the versions that are chosen above the list."""
        original, rewrite = self.list.versions()
        self._clear()
        if original == rewrite:
            self.reading.stop()
            self._show_problem(tr(SAME))
        elif self._bench.desk and original and rewrite:
            self.list.show_notice(tr(WORKING))
            self._bench.announcer.say(tr(WORKING))
            self.reading.start(_comparing(self._bench.desk.session, original, rewrite))

    def _show_problem(self, sentence: str, help_: str = "") -> None:
        self.list.show_notice(sentence, help_)
        self._bench.announcer.say(sentence)

    def _clear(self) -> None:
        self.found, self.lines, self.held = None, (), None
        self.list.show_rows(())
        self.list.show_left("")
        self.panel.show_told(None)
        self.pages.clear()

    def _take(self, found: Comparison) -> None:
        """Show a comparison, its first open line in hand."""
        desk = self._bench.desk
        if not self.on or desk is None:
            return
        self.found = found
        self.pages.show_comparison(found, desk.scheme)
        self.list.show_notice("")
        self._show_lines()
        if not self.lines:
            self._show_problem(tr(NO_LINES))
        else:
            first = next((entry for entry in self.lines if entry.is_open), self.lines[0])
            # The heights of both texts are known once the room has been taken.
            QTimer.singleShot(0, self, lambda: self.hold(first))
        self._bench.announcer.say(summary(self.lines))

    def _show_lines(self) -> None:
        """Show the lines as they are by now; what is in hand stays so."""
        if self.found is None:
            return
        key = self.held.key if self.held else None
        self.lines = entries(self.found, self._judgements())
        self.held = next((entry for entry in self.lines if entry.key == key), None)
        self.list.show_rows([row(one, self.found, self._bench.window.theme) for one in self.lines])
        self.list.show_left(summary(self.lines))
        self.pages.show_lines(self.found, self.lines, self.held)
        self._show_held()

    def _judgements(self) -> tuple[Judgement, ...]:
        """Return what the annotator has said of the rewrite on show."""
        desk = self._bench.desk
        if desk is None or self.found is None:
            return ()
        return desk.session.copy(self.found.rewrite.article.id).judgements

    def _renew(self, edit: Edit) -> None:
        """Show what an edit has said, or compare anew what it has changed."""
        if not self.on:
            return
        if self.found is None:
            self._choose()
            return
        sides = {self.found.original.article.id, self.found.rewrite.article.id}
        if edit.gist or edit.removed() & sides:
            self._choose()
        elif {type(c.thing) for c in edit.changes if c.article in sides} <= UNSAID:
            self._show_lines()
        elif not edit.suggests():
            self._compare_chosen()

    # What is in hand

    def hold(self, entry: Entry) -> None:
        """Have a line in hand, and show it in both texts."""
        if entry not in self.lines:
            return  # it was shown before the texts were others
        self.held = entry
        self.list.go_to(self.lines.index(entry))
        self.pages.hold(entry)
        self._show_held()
        if self.found:
            self._bench.announcer.say(told(entry, self.found).spoken())

    def _show_held(self) -> None:
        what = told(self.held, self.found) if self.held and self.found else None
        self.panel.show_told(what)
        self._bench.enable()

    def _point(self, mark: Mark) -> None:
        """Have in hand what was clicked in one of the texts."""
        entry = next((one for one in self.lines if mark_of(one) == mark), None)
        if entry:
            self.hold(entry)

    def go_to(self, key: str) -> None:
        """Have the line of this key in hand, if there is one."""
        entry = next((one for one in self.lines if one.key == key), None)
        if entry:
            self.hold(entry)

    # What cannot be done meanwhile

    def press(self, name: str) -> None:
        """Do what a key of the view stands for: a command, or a verdict by its digit."""
        action = self._bench.actions_by_name[f"call_{DIGITS[name]}" if name in DIGITS else name]
        if action.isEnabled():
            action.trigger()
        else:
            self._bench.tell(tr(NOTHING))

    def refuses(self, command: Command) -> bool:
        """Whether a command is not to be carried out as usual: it is refused, or done here."""
        if not self.on:
            return False
        if command.name in LEAVING:
            self.end()
            return False
        return self._does(command) or self._stops(command)

    def _does(self, command: Command) -> bool:
        """Carry out a command as it is meant here; whether there is such a way."""
        if command.name in REPLAYING:
            self._replay(backwards=command.name == "undo")
        elif command.name == "copy_text":
            QGuiApplication.clipboard().setText(self.pages.selected())
        elif command.name == "let_go":
            self.pages.rewrite.setFocus()
        else:
            return False
        return True

    def _replay(self, *, backwards: bool) -> None:
        """Undo or redo the last step; what was said by it comes back in hand."""
        edit = replay(self._bench, backwards=backwards)
        things = [change.thing for change in edit.changes] if edit else []
        self.go_to(next((thing.id for thing in things if isinstance(thing, Judgement)), ""))

    def _stops(self, command: Command) -> bool:
        if self.stands_against(command):
            self._bench.tell(self.refusal())
            return True
        return False

    def stands_against(self, command: Command) -> bool:
        """Whether a command would be about the text that is not on show now."""
        if command.name in {"copy_text", "let_go"}:
            return self.on
        editing = command.menu in EDITING_MENUS or command.name in EDITING | IN_TEXT
        return self.on and editing

    @override
    def refusal(self) -> str:
        key = first_key(self._bench.actions_by_name["compare_versions"])
        if not key:
            return tr("Here two versions are compared; the same command goes back to your own work")
        return tr("Here two versions are compared; {key} goes back to your own work", key=key)

    def present(self) -> frozenset[str]:
        """Return what is there for a command to need."""
        there = {"compared": self.found is not None, "pair": self.held is not None}
        return frozenset(name for name, is_there in there.items() if self.on and is_there)

    # How it looks

    def _set_typography(self) -> None:
        self.pages.set_typography(self._bench.window.settings_file.settings)

    def _show_theme(self, theme: Theme) -> None:
        self.pages.set_theme(theme)
        self.panel.diff.set_theme(theme)
        self._show_lines()


def _comparing(session: "Session", original: str, rewrite: str) -> Job[Comparison]:
    """Compare by what the annotator sees in the two, else by what counts in the project."""
    from annotator.workflow.comparing import compare  # noqa: PLC0415  (the store, spaCy)
    from annotator.workflow.workers import apart  # noqa: PLC0415

    yield Progress(0, 1)
    copies = (copy for one in (original, rewrite) for copy in session.layers(one))
    whose = next((c.owner for c in copies if c.owner == session.annotator and c.items()), "")
    (found,) = yield from compare(session, [(original, rewrite)], whose, apart())
    return found
