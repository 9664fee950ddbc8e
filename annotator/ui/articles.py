"""Going from article to article."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.record import Status, urgent
from annotator.domain.worth import FINISHED
from annotator.ui.confirm import ask_text
from annotator.ui.language import tr
from annotator.ui.waiting import said_staying

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench


class Articles(QObject):
    """Opens the articles of the queue, one after the other as they are done with."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        bench.queue.wanted.connect(self.open_article)

    def open_article(self, article: str) -> None:
        """Open an article that is not open already."""
        desk = self._bench.desk
        if desk and (desk.article is None or desk.article.id != article):
            desk.open(article)

    def open_unfinished(self) -> None:
        """Open the article to go on with, if there is any."""
        desk = self._bench.desk
        first = urgent(desk.session.headings()) if desk else None
        if desk and first:
            desk.open(first.article)

    def approve(self) -> None:
        """Accept what is open and shown, mark the article as done and go on to the next."""
        again = self._finished()
        if self._bench.deeds and self._bench.deeds.approve_open():
            self._onward(self._left_open(), again=again)

    def done_and_next(self) -> None:
        self._finish(Status.DONE)

    def skip(self) -> None:
        """Skip the article, with a reason."""
        window = self._bench.window
        reason = ask_text(window, tr("Skip"), tr("Why is this article skipped?"))
        if reason is not None:
            self._finish(Status.SKIPPED, reason.strip())

    def next_article(self) -> None:
        self._neighbour(1)

    def previous_article(self) -> None:
        self._neighbour(-1)

    def find_articles(self) -> None:
        """Go to the field above the list."""
        self._bench.window.left.ask()
        self._bench.queue.search.setFocus()
        self._bench.queue.search.selectAll()

    def _finish(self, status: Status, reason: str = "") -> None:
        again = self._finished()
        if self._bench.deeds and self._bench.deeds.set_status(status, reason):
            self._onward(self._left_open() if status is Status.DONE else "", again=again)

    def _finished(self) -> bool:
        """Tell whether the open article was done or skipped before; then somebody looks again."""
        desk = self._bench.desk
        return desk is not None and desk.copy.standing.status in FINISHED

    def _left_open(self) -> str:
        """Say what is open still in an article that is done."""
        counted = self._bench.sifting.tally()
        if not counted.total:
            return ""
        return said_staying(counted)

    def _onward(self, told: str, *, again: bool) -> None:
        """Go to the next article that is not finished, round the end of the list if need be."""
        desk = self._bench.desk
        if again or desk is None or desk.article is None:
            self._neighbour(1, told)
            return
        other = self._bench.queue.unfinished(desk.article.id)
        end = "" if other else tr("Every article of the list is done or skipped")
        if other:
            desk.open(other)
        if told or end:
            self._bench.tell(". ".join(filter(None, (told, end))))

    def _neighbour(self, step: int, told: str = "") -> None:
        """Go to an article near this one, and tell what there is to say about this one."""
        desk = self._bench.desk
        if desk is None or desk.article is None:
            return
        other = self._bench.queue.neighbour(desk.article.id, step)
        if other:
            desk.open(other)
        else:
            end = tr("That was the last article" if step > 0 else "This is the first article")
            told = f"{told}. {end}" if told else end
        if told:
            self._bench.tell(told)
