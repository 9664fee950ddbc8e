"""The course along the queue: from disagreement to disagreement, each shown in its article."""

from dataclasses import replace
from functools import lru_cache
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.adjudication.case import Case, key_of_decision
from annotator.domain.adjudication.queue import Likeness, likeness
from annotator.domain.decision import Decision
from annotator.domain.edit import Edit
from annotator.domain.progress import Job, Progress
from annotator.domain.said import plural, said
from annotator.ui.adjudicating.case_panel import CasePanel
from annotator.ui.adjudicating.lanes import reasons
from annotator.ui.adjudicating.notices import Notice, notice
from annotator.ui.adjudicating.queue_panel import QueuePanel
from annotator.ui.adjudicating.spread import Spread
from annotator.ui.adjudicating.telling import alike_places, told
from annotator.ui.desk import Desk
from annotator.ui.jobs import Latest
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench
    from annotator.workflow.adjudicating import Adjudication

TEXTS = 256  # articles whose texts are at hand for the list
AHEAD = 40  # rows that are looked through for the next article
AROUND = said("The end of the queue; from here on what was left open comes again")


class Course(QObject):
    """Reads the queue, keeps it in step with the project, and has one of its cases in hand.

    While it is not `going`, edits pass it by. `spread` is the article of the case in lanes.
    `changed` tells that another case is in hand, or none, `renewed` carries an edit that the queue
    has taken over. `texts` has titles and texts of articles.
    """

    changed = Signal()
    renewed = Signal(object)
    _noticed = Signal(object)

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._likeness: dict[str, Likeness] = {}
        self._since = 0.0
        self._notice = Notice()
        self.going = False
        self.work: Adjudication | None = None
        self.case: Case | None = None
        self.spread = Spread(bench)
        self.texts = lru_cache(TEXTS)(self._text)
        self.queue = QueuePanel(self.texts)
        self.panel = CasePanel()
        self.reading = Latest(self)
        self._connect()

    def _connect(self) -> None:
        self.reading.progressed.connect(self._show_step)
        self.reading.finished.connect(self._take)
        self.reading.failed.connect(self.queue.show_notice)
        self._noticed.connect(self._renew)
        self.queue.wanted.connect(self.go_to)
        self.queue.taken.connect(self._bench.canvas.setFocus)
        self.queue.altered.connect(self.show_queue)
        self.queue.helped.connect(self._help)
        self._bench.canvas.clicked.connect(self._point)
        self._bench.window.themed.connect(lambda _: self.show_case())

    def follow(self, desk: Desk | None) -> None:
        """Go along the queue of the project of this desk from now on."""
        self.reading.wait()
        self.work = None
        self.texts.cache_clear()
        if desk:
            desk.opened.connect(self._opened)

    def begin(self, desk: Desk) -> None:
        """Read the queue, if what was read before does not hold any more, and go along it."""
        from annotator.workflow.adjudicating import Adjudication  # noqa: PLC0415  (the store)

        if self.work is None:
            self.work = Adjudication(desk.session)
            desk.session.listen(self._noticed.emit)  # after the work, which has to renew itself
        self.going = True
        self._read()

    def end(self) -> None:
        self.going = False
        self.reading.stop()
        self.case = None
        self.spread.leave()
        self._bench.queue.show_phases({})

    # Reading

    def _read(self) -> None:
        assert self.work is not None  # noqa: S101  (it has begun)
        if not self.work.stale:
            self.show_queue()
            return
        self.case = None
        self.queue.show_cases((), {})
        self.queue.show_notice(tr("Reading what the annotators have finished …"))
        self.show_case()
        self.reading.start(_reading(self.work))

    def _show_step(self, step: Progress) -> None:
        told = plural(
            step.total,
            "Reading: {done} of {count} article …",
            "Reading: {done} of {count} articles …",
            done=step.done,
        )
        self.queue.show_notice(tr(told))

    def _take(self, likenesses: dict[str, Likeness]) -> None:
        self._likeness = likenesses
        if self.going:
            self.show_queue()

    def show_queue(self) -> None:
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
        if not self.going or self.work is None:
            return
        if self.work.stale:
            self._read()
            return
        at, sift = self.queue.view.currentIndex().row(), self.queue.sift()
        for article in edit.touched():
            self.spread.forget(article)
            cases = self.work.cases(article, waiting=self.queue.waiting.isChecked())
            self.queue.put(article, filter(sift.lets_through, cases), at)
        self.renewed.emit(edit)
        if self._bench.desk and self._bench.desk.draft:
            return  # which is gone on with; when it is taken, it turns out whether it still fits
        rows = (self.queue.model.row_of(key) for key in _withdrawn(edit))
        row = next((row for row in rows if row >= 0), -1)
        if row < 0 and self.case:
            row = self.queue.model.row_of(self.case.key)
        self._go_on(row if row >= 0 else at)

    # Going from one to the next

    def _go_on(self, row: int) -> None:
        """Go to a row, to the last one where it lies beyond, or say why there is none."""
        model = self.queue.model
        case = model.case(min(max(0, row), model.rowCount() - 1))
        self.count()
        if case:
            self.go_to(case)
        else:
            self.case = None
            self.lay()
            if self._bench.desk:
                self._bench.desk.select(None)
            self.show_case()

    def go_to(self, case: Case) -> None:
        """Have a disagreement in hand, and show it in its article."""
        desk = self._bench.desk
        if desk is None:
            return
        self.case, self._since = case, monotonic()
        if desk.article is None or desk.article.id != case.article:
            desk.open(case.article)
        elif self.spread.docket is None:
            self.lay()
        desk.select(case.stretch)
        self._bench.canvas.reveal(case.stretch)
        self.show_case()
        QTimer.singleShot(0, self, self._look_ahead)

    def hold(self) -> None:
        """Go back to the text, with the disagreement in hand marked and in view."""
        desk = self._bench.desk
        if self.case and desk:
            desk.select(self.case.stretch)
            self._bench.canvas.reveal(self.case.stretch)
        self._bench.canvas.setFocus()

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
                self._bench.tell(tr(AROUND))

    def lay(self) -> None:
        """Show the article on the desk in lanes."""
        if self.work:
            self.spread.lay(self.work)

    def _opened(self) -> None:
        """Lay out an article; where it is not that of the case in hand, take its first one."""
        desk = self._bench.desk
        if not self.going or desk is None or desk.article is None:
            return
        self.lay()
        if self.case is None or self.case.article != desk.article.id:
            there = (c for c in self.queue.model.all() if c.article == desk.article.id)
            self.case = next(there, None)
            if self.case:
                desk.select(self.case.stretch)
            self.show_case()

    def show_gold(self) -> None:
        """Show what is gold in the whole article by now, or again who put what."""
        self.spread.whole = not self.spread.whole
        self.lay()
        if self.case and self._bench.desk:
            self._bench.desk.select(self.case.stretch)
        count = len(self.spread.docket.gold.items()) if self.spread.docket else 0
        shown = plural(
            count,
            "{count} mark gold so far; G shows again who put what",
            "{count} marks gold so far; G shows again who put what",
        )
        self._bench.tell(tr(shown if self.spread.whole else said("Who put what")))

    def hide_names(self) -> None:
        """Have letters stand for names, others in each article; or names again."""
        self.spread.blind = not self.spread.blind
        self.queue.annotator.setCurrentIndex(0)
        self.lay()
        self.show_queue()
        self._bench.tell(tr("Names are hidden") if self.spread.blind else tr("Names are shown"))

    def tell_case(self) -> None:
        """Tell why what is selected, or else lies where the disagreement does, is gold."""
        desk, shown = self._bench.desk, self.spread.shown
        stretch = (desk.selection if desk else None) or (self.case and self.case.stretch)
        why = " ".join(reasons(stretch, shown)) if stretch and shown else ""
        was = self.panel.was.text()
        self._bench.tell(why or was or tr("Nothing is gold there yet; select what is"))

    def _look_ahead(self) -> None:
        """Read the next article of the queue while the person looks at this one."""
        if self.case is None or self.work is None or not self.going:
            return
        first = self.queue.view.currentIndex().row() + 1
        rows = (self.queue.model.case(row) for row in range(first, first + AHEAD))
        other = (case.article for case in rows if case and case.article != self.case.article)
        article = next(other, None)
        if article:
            self.work.docket(article)  # which keeps it at hand

    def _point(self, point: int) -> None:
        """Go to the disagreement that was clicked in the text."""
        draft = self._bench.desk.draft if self._bench.desk else None
        case = self.spread.case_at(point) if self.going and not draft else None
        row = self.queue.model.row_of(case.key) if case else -1
        if row >= 0:
            self._go_on(row)

    # What is told

    def show_case(self) -> None:
        """Show in its panel what is in hand."""
        desk, case, shown = self._bench.desk, self.case, self.spread.shown
        if case is None or desk is None or desk.article is None or shown is None:
            self.panel.show_told(None)
        else:
            model = self.queue.model
            row = model.row_of(case.key)
            self.queue.go_to(row)
            what = told(self.spread.told(case), shown, desk, self._bench.window.theme)
            place = tr("{place} of {total}", place=row + 1, total=model.rowCount())
            alike = alike_places(model.count_alike(case))
            what = replace(what, where=f"{place} · {what.where}", alike=alike)
            self.panel.show_told(what)
            self._bench.announcer.say(what.spoken())
        self.changed.emit()

    def count(self) -> None:
        """Say how much is left, and where nothing is, what to do."""
        if self.work is None:
            return
        left, waiting = self.work.remaining(), self.queue.waiting.isChecked()
        self.queue.show_types(left.cases)
        self.queue.show_people(() if self.spread.blind else left.voters)
        self._notice = notice(left, self.queue.model.rowCount(), waiting=waiting)
        self.queue.show_notice(self._notice.sentence, self._notice.button)
        self.queue.show_left(self._notice.left)
        self._bench.queue.show_phases(self.work.phases())

    def _help(self) -> None:
        """Do what the button under a notice stands for."""
        if self._notice.clears:
            self.queue.let_all_through()
            self.show_queue()
        elif self._notice.command:
            self._bench.actions_by_name[self._notice.command].trigger()

    def _text(self, article: str) -> tuple[str, str]:
        desk = self._bench.desk
        found = desk.session.article(article) if desk else None
        return (found.title, found.text) if found else ("", "")


def _reading(work: "Adjudication") -> Job[dict[str, Likeness]]:
    """Read all articles, and what each disagreement is like."""
    yield from work.read()
    return {case.key: likeness(case) for case in work.queue(waiting=True)}


def _withdrawn(edit: Edit) -> list[str]:
    """Return the keys of the cases whose decisions an edit took back."""
    gone = (change.before for change in edit.changes if change.after is None)
    return [key_of_decision(thing) for thing in gone if isinstance(thing, Decision)]
