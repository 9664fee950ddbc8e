"""The view in which an adjudicator goes from disagreement to disagreement."""

from dataclasses import replace
from functools import lru_cache
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.adjudication.case import Case, key_of_decision
from annotator.domain.adjudication.queue import Likeness, likeness
from annotator.domain.decision import Decision
from annotator.domain.edit import Edit
from annotator.domain.layers import Spot
from annotator.domain.progress import Job, Progress
from annotator.domain.wording import number_of
from annotator.ui.actions import Command, first_key
from annotator.ui.adjudicating.case_keys import CaseKeys
from annotator.ui.adjudicating.case_panel import CasePanel
from annotator.ui.adjudicating.notices import Notice, notice
from annotator.ui.adjudicating.queue_panel import QueuePanel
from annotator.ui.adjudicating.room import Room
from annotator.ui.adjudicating.spread import Spread
from annotator.ui.adjudicating.telling import alike_places, told
from annotator.ui.canvas.marks import Mark
from annotator.ui.desk import Desk
from annotator.ui.files import BUSY
from annotator.ui.jobs import Latest
from annotator.ui.telling.facts import Facts

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench
    from annotator.workflow.adjudicating import Adjudication

EDITING_MENUS = frozenset({"Suggestion", "Mark", "Quote"})
EDITING = frozenset({"repeat", "done_and_next", "skip", "show_everyone"})
HARMLESS = frozenset({"let_go"})
REPLAYING = frozenset({"undo", "redo"})
TEXTS = 256  # articles whose texts are at hand for the list
AHEAD = 40  # rows that are looked through for the next article
AROUND = "The end of the queue; from here on what was left open comes again"
REFUSAL = "Here disagreements are decided; {key} goes back to your own work"


class Adjudicating(QObject):
    """While `on`, the queue is shown beside the text, with a lane for everyone who finished it.

    `case` is the disagreement in hand, `spread` its article in lanes. What is decided, and how, is
    the part of `Choices`.
    """

    _noticed = Signal(object)

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._likeness: dict[str, Likeness] = {}
        self._since = 0.0
        self._notice = Notice()
        self.on = False
        self.spread = Spread(bench)
        self.work: Adjudication | None = None
        self.case: Case | None = None
        self.keys = CaseKeys(self.listens, self.press)
        self._texts = lru_cache(TEXTS)(self._text)
        self.queue = QueuePanel(self._texts)
        self.panel = CasePanel()
        self.panel.add_buttons(bench.actions_by_name, self.press)
        self.room = Room(bench.window, self.queue, self.panel)
        self.reading = Latest(self)
        self._connect()

    def _connect(self) -> None:
        for place in (self._bench.canvas, self.queue.view, self.panel.candidates):
            self.keys.listen(place)
        self.reading.progressed.connect(self._show_step)
        self.reading.finished.connect(self._take)
        self.reading.failed.connect(self._show_problem)
        self._noticed.connect(self._renew)
        self.queue.wanted.connect(self.go_to)
        self.queue.taken.connect(self._bench.canvas.setFocus)
        self.queue.altered.connect(self._show_queue)
        self.queue.helped.connect(self._help)
        self._bench.canvas.clicked.connect(self._point)
        self._bench.window.themed.connect(lambda _: self._show_case())

    # Opening and closing

    def follow(self, desk: Desk | None) -> None:
        """Adjudicate in the project of this desk from now on."""
        self.end()
        self.reading.wait()
        self.work = None
        self._texts.cache_clear()
        if desk:
            desk.opened.connect(self._opened)

    def adjudicate(self) -> None:
        """Open the view or, a second time, go back to one's own work."""
        if self.on:
            self.end()
        elif self._bench.files.busy:
            self._bench.tell(BUSY)
        elif self._bench.desk:
            self._begin(self._bench.desk)
        self._check()

    def _begin(self, desk: Desk) -> None:
        from annotator.workflow.adjudicating import Adjudication  # noqa: PLC0415  (the store)

        self._bench.everyone.end()
        if self.work is None:
            self.work = Adjudication(desk.session)
            desk.session.listen(self._noticed.emit)  # after the work, which has to renew itself
        desk.ask(None)
        self.on = True
        self._furnish(on=True)
        self._read()

    def end(self) -> None:
        """Go back to one's own work."""
        if not self.on:
            return
        self.on = False
        self.reading.stop()
        self.case = None
        self._furnish(on=False)
        self.spread.leave()
        self._check()
        if self._bench.desk:
            self._bench.desk.select(None)
        self._bench.canvas.setFocus()

    def _furnish(self, *, on: bool) -> None:
        """Have the panels of the view in the window, and the text to be read only, or not."""
        bench = self._bench
        if on:
            self.room.take(bench.waiting, bench.button_bar)
        else:
            self.room.give_back()
        if bench.desk:
            bench.desk.locked = self.refusal() if on else ""
            bench.desk.chosen.emit()

    # What cannot be done meanwhile

    def refusal(self) -> str:
        key = first_key(self._bench.actions_by_name["adjudicate"])
        return REFUSAL.format(key=key or "the same command")

    def refuses(self, command: Command) -> bool:
        """Whether a command is not to be carried out as usual: it is refused, or done here."""
        if self.on and command.name in REPLAYING:
            self.press(command.name)
            return True
        return self.stands_against(command) and self.refuses_edits()

    def stands_against(self, command: Command) -> bool:
        """Whether a command would change something else now."""
        editing = command.menu in EDITING_MENUS or command.name in EDITING
        return self.on and editing and command.name not in HARMLESS

    def refuses_edits(self) -> bool:
        """Whether nothing but decisions can be made now, which is told."""
        if self.on:
            self._bench.tell(self.refusal())
        return self.on

    def listens(self) -> bool:
        """Whether the keys of the view hold."""
        return self.on

    def present(self) -> frozenset[str]:
        """Return what is there for a command to need."""
        there = {"view": self.on, "case": self.on and self.case is not None}
        return frozenset(name for name, is_there in there.items() if is_there)

    def press(self, name: str) -> None:
        """Do what a key of the view stands for."""
        self._bench.choices.press(name)

    # Reading

    def _read(self) -> None:
        """Show the queue, read anew if what was read does not hold any more."""
        assert self.work is not None  # noqa: S101  (the view is open)
        if self.work.stale:
            self.case = None
            self.queue.show_cases((), {})
            self.queue.show_notice("Reading what the annotators have finished …")
            self._show_case()
            self.reading.start(_reading(self.work))
        else:
            self._show_queue()

    def _show_step(self, step: Progress) -> None:
        self.queue.show_notice(f"Reading: {step.done:,} of {number_of(step.total, 'article')} …")

    def _take(self, likenesses: dict[str, Likeness]) -> None:
        self._likeness = likenesses
        if self.on:
            self._show_queue()

    def _show_problem(self, sentence: str) -> None:
        self.queue.show_notice(sentence)

    def _show_queue(self) -> None:
        """Show what of the queue is wanted, from the disagreement in hand or its beginning."""
        if self.work is None or self.work.stale:
            return
        waiting = self.queue.waiting.isChecked()
        cases = self.work.queue(self.queue.sift(), self.queue.chosen_order(), waiting=waiting)
        model = self.queue.model
        model.grouped = self.queue.grouped.isChecked()
        self.queue.show_cases(cases, self._likeness)
        self.queue.show_pairs(cases)
        self._go_on(max(0, model.row_of(self.case.key) if self.case else 0))

    def _renew(self, edit: Edit) -> None:
        """Take over what an edit has changed."""
        if not self.on or self.work is None:
            return
        if self.work.stale:
            self._read()
            return
        at, sift = self.queue.view.currentIndex().row(), self.queue.sift()
        for article in edit.touched():
            self.spread.forget(article)
            cases = self.work.cases(article, waiting=self.queue.waiting.isChecked())
            self.queue.put(article, filter(sift.lets_through, cases), at)
        back = _withdrawn(edit)
        rows = (self.queue.model.row_of(key) for key in back)
        row = next((row for row in rows if row >= 0), -1)
        if row < 0 and self.case:
            row = self.queue.model.row_of(self.case.key)
        self._go_on(row if row >= 0 else at)

    # Going from one to the next

    def _go_on(self, row: int) -> None:
        """Go to a row, to the last one where it lies beyond, or say why there is none."""
        model = self.queue.model
        case = model.case(min(max(0, row), model.rowCount() - 1))
        self._count()
        if case:
            self.go_to(case)
        else:
            self.case = None
            if self.work:
                self.spread.lay(self.work)
            self._show_case()

    def go_to(self, case: Case) -> None:
        """Have a disagreement in hand, and show it in its article."""
        desk = self._bench.desk
        if desk is None:
            return
        self.case, self._since = case, monotonic()
        if desk.article is None or desk.article.id != case.article:
            desk.open(case.article)
        elif self.spread.docket is None and self.work:
            self.spread.lay(self.work)
        desk.select(case.stretch)
        self._bench.canvas.reveal(case.stretch)
        self._show_case()
        QTimer.singleShot(0, self, self._look_ahead)

    def seconds(self) -> int:
        """Return for how long the disagreement has been in hand."""
        return round(monotonic() - self._since)

    def step(self, direction: int) -> None:
        """Go to the next row or, below 0, the one before, around the ends."""
        count = self.queue.model.rowCount()
        if count:
            row = self.queue.view.currentIndex().row() + direction
            self._go_on(row % count)
            if not 0 <= row < count:
                self._bench.tell(AROUND)

    def _opened(self) -> None:
        """Lay out an article; where it is not that of the case in hand, take its first one."""
        desk = self._bench.desk
        if not self.on or desk is None or desk.article is None or self.work is None:
            return
        self.spread.lay(self.work)
        if self.case is None or self.case.article != desk.article.id:
            self.case = next(
                (c for c in self.queue.model.all() if c.article == desk.article.id), None
            )
            if self.case:
                desk.select(self.case.stretch)
            self._show_case()

    def _look_ahead(self) -> None:
        """Read the next article of the queue while the person looks at this one."""
        if self.case is None or self.work is None or not self.on:
            return
        first = self.queue.view.currentIndex().row() + 1
        rows = (self.queue.model.case(row) for row in range(first, first + AHEAD))
        other = (case.article for case in rows if case and case.article != self.case.article)
        article = next(other, None)
        if article:
            self.work.docket(article)  # which keeps it at hand

    def _point(self, point: int) -> None:
        """Go to the disagreement that was clicked in the text."""
        case = self.spread.case_at(point) if self.on else None
        row = self.queue.model.row_of(case.key) if case else -1
        if row >= 0:
            self._go_on(row)

    # What is told

    def spot(self, mark: Mark) -> Spot | None:
        """Return the place that a mark stands for."""
        return self.spread.spot(mark)

    def facts(self, spot: Spot) -> Facts:
        return self.spread.facts(spot)

    def _show_case(self) -> None:
        desk, case = self._bench.desk, self.case
        shown = self.spread.shown
        if case is None or desk is None or shown is None:
            self.panel.show_told(None)
        else:
            model = self.queue.model
            row = model.row_of(case.key)
            self.queue.go_to(row)
            said = told(self.spread.told(case), shown, desk, self._bench.window.theme)
            where = f"{row + 1:,} of {model.rowCount():,} · {said.where}"
            said = replace(said, where=where, alike=alike_places(model.count_alike(case)))
            self.panel.show_told(said)
            self._bench.announcer.say(said.spoken())
        self._bench.enable()

    def _count(self) -> None:
        """Say how much is left, and where nothing is, what to do."""
        if self.work is None:
            return
        left = self.work.remaining()
        self.queue.show_types(left.cases)
        self.queue.show_people(() if self.spread.blind else left.voters)
        self._notice = notice(
            left, self.queue.model.rowCount(), waiting=self.queue.waiting.isChecked()
        )
        self.queue.show_notice(self._notice.sentence, self._notice.button)
        self.queue.show_left(self._notice.left)

    def _help(self) -> None:
        """Do what the button under a notice stands for."""
        if self._notice.clears:
            self.queue.let_all_through()
            self._show_queue()
        elif self._notice.command:
            self._bench.actions_by_name[self._notice.command].trigger()

    def _text(self, article: str) -> tuple[str, str]:
        desk = self._bench.desk
        found = desk.session.article(article) if desk else None
        return (found.title, found.text) if found else ("", "")

    def _check(self) -> None:
        """Let the menu tell what is shown."""
        action = self._bench.actions_by_name["adjudicate"]
        action.setCheckable(True)
        action.setChecked(self.on)
        self._bench.enable()


def _reading(work: "Adjudication") -> Job[dict[str, Likeness]]:
    """Read all articles, and what each disagreement is like."""
    yield from work.read()
    return {case.key: likeness(case) for case in work.queue(waiting=True)}


def _withdrawn(edit: Edit) -> list[str]:
    """Return the keys of the cases whose decisions an edit took back."""
    gone = (change.before for change in edit.changes if change.after is None)
    return [key_of_decision(thing) for thing in gone if isinstance(thing, Decision)]
