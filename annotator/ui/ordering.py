"""Putting the list of articles in the order of what they are worth, by the state it was asked in.

The list does not move under the hands: what is finished meanwhile keeps its row until the order is
chosen anew.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.progress import Job
from annotator.domain.record import Heading
from annotator.domain.said import plural
from annotator.domain.worth import By, Worth
from annotator.ui.desk import Desk
from annotator.ui.jobs import Latest
from annotator.ui.language import tr, worded

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

Headings = tuple[Heading, ...]


class Ordering(QObject):
    """Has the order computed behind the window and keeps it until another is chosen."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._desk: Desk | None = None
        self._by = self._wanted = By.ARRIVAL
        self._reasons: Mapping[str, str] = {}
        self._arranged: tuple[Headings, Headings] = ((), ())
        self.work = Latest(self)
        self.work.finished.connect(self._show)
        self.work.failed.connect(self._leave)
        bench.queue.ordered.connect(self.order_articles)

    def follow(self, desk: Desk | None) -> None:
        """List the articles of another project as they came."""
        self.work.wait()
        self._desk = desk
        self._keep(By.ARRIVAL, {})

    def order_articles(self, by: By) -> None:
        """List the articles in another order, or in the same one as it is by now."""
        desk = self._desk
        if desk is None:
            return
        self._wanted = by
        if by is By.ARRIVAL:
            self.work.stop()
            self._take(by, {})
        else:
            like = desk.article.id if desk.article else ""
            self.work.start(_queued(desk.session, by, like))

    def arranged(self, headings: Headings) -> Headings:
        """Return articles in the order that was chosen; the same ones again come as they were."""
        if self._by is By.ARRIVAL:
            return headings
        if headings is not self._arranged[0]:
            self._arranged = headings, tuple(self._in_order(headings))
        return self._arranged[1]

    def _in_order(self, headings: Headings) -> Iterator[Heading]:
        there = {heading.article: heading for heading in headings}
        current = self._desk.article.id if self._desk and self._desk.article else ""
        if current in there and current not in self._reasons:
            yield there[current]
        yield from (there[article] for article in self._reasons if article in there)

    def _show(self, found: tuple[Worth, ...]) -> None:
        self._take(self._wanted, {worth.article: worded(worth.why) for worth in found})
        told = plural(len(found), "{count} article to do", "{count} articles to do")
        first = [worded(worth.why) for worth in found[:1]]
        self._bench.tell(": ".join((tr(told), *first)))

    def _leave(self, sentence: str) -> None:
        self._bench.queue.show_order(self._by, self._reasons)
        self._bench.tell(sentence)

    def _take(self, by: By, reasons: Mapping[str, str]) -> None:
        self._keep(by, reasons)
        queue = self._bench.queue
        queue.searched.emit(queue.search.text())

    def _keep(self, by: By, reasons: Mapping[str, str]) -> None:
        self._by, self._reasons, self._arranged = by, reasons, ((), ())
        self._bench.queue.show_order(by, reasons)


def _queued(session: "Session", by: By, like: str) -> Job[tuple[Worth, ...]]:
    from annotator.workflow.queueing import queued  # noqa: PLC0415  (the store)

    return (yield from queued(session, by, like))
