"""Showing what the desk tells: in the text, the inspector, the list of articles, the status bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.edit import Edit
from annotator.domain.quote import Role
from annotator.domain.record import Copy, Status
from annotator.domain.scheme import Scheme
from annotator.domain.span import Stretch
from annotator.domain.wording import shortened
from annotator.ui.actions import first_key
from annotator.ui.asked import asked
from annotator.ui.canvas.marks import Mark
from annotator.ui.desk import Desk
from annotator.ui.language import tr
from annotator.ui.waiting import said_waiting

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench


LONGEST = 200


class Showing(QObject):
    """Has everything around the desk show what lies on it by now."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._revealed: Mark | None = None
        bench.queue.searched.connect(self.show_queue)

    def listen(self, desk: Desk) -> None:
        """Show what this desk tells from now on."""
        desk.opened.connect(self._show_article)
        desk.renewed.connect(self._renew)
        desk.sifted.connect(self._show_sifted)
        desk.chosen.connect(self._show_chosen)
        desk.asked.connect(self._show_asked)

    def _show_article(self) -> None:
        bench, desk = self._bench, self._desk()
        self._revealed = None
        assert desk.article is not None  # noqa: S101  (it was just opened)
        bench.canvas.show_article(
            desk.article.text, desk.on_show, desk.speakers, desk.scheme, desk.article.zones
        )
        bench.inspector.show_desk(desk)
        bench.queue.mark_current(desk.article.id)
        self.count()
        standing = desk.copy.standing
        if standing.status is Status.SKIPPED and standing.reason:
            reason = shortened(standing.reason, LONGEST)
            bench.tell(tr("Skipped: {reason}", reason=reason))

    def _renew(self, edit: Edit) -> None:
        bench, desk = self._bench, self._desk()
        if edit.suggests():
            self._show_suggested(edit)
            return
        self.show_queue()
        if desk.article is None:
            self.show_nothing()
            bench.inspector.show_desk(desk)
            self.count()
            bench.articles.open_unfinished()
            return
        bench.canvas.show_zones(desk.article.zones)
        bench.canvas.show_copy(desk.on_show, desk.speakers)
        bench.inspector.show_desk(desk)
        self.count()
        bench.tell(edit.name)

    def _show_suggested(self, edit: Edit) -> None:
        """Show suggestions that came in, and leave everything else as it is."""
        desk = self._desk()
        if desk.article and desk.article.id in edit.touched():
            self._show_sifted()
            self._bench.inspector.show_lists(desk)

    def _show_sifted(self) -> None:
        desk = self._desk()
        self._bench.canvas.show_copy(desk.on_show, desk.speakers)
        self.count()

    def _show_chosen(self) -> None:
        canvas, desk = self._bench.canvas, self._desk()
        canvas.select(desk.selection)
        if desk.active != canvas.active:
            canvas.set_active(desk.active)
        if desk.item and desk.active != self._revealed:
            self._reveal(Stretch(desk.item.start, desk.item.end))
        self._revealed = desk.active
        self._bench.inspector.show_active(desk)
        self._bench.enable()

    def _reveal(self, stretch: Stretch) -> None:
        """Show a stretch; an article just opened stays at its top if it is seen from there."""
        canvas = self._bench.canvas
        if self._revealed or not canvas.sees(stretch):
            canvas.reveal(stretch)

    def _show_asked(self, role: Role | None) -> None:
        bar = self._bench.window.statusBar()
        if role:
            key = first_key(self._bench.actions_by_name["toggle_caret"])
            bar.showMessage(asked(role, key))
            self._bench.canvas.setFocus()
        else:
            bar.clearMessage()

    def show_nothing(self) -> None:
        """Show an empty text: no article lies on the desk."""
        self._bench.canvas.show_article("", Copy("", ""), {}, Scheme("", ()), ())

    def show_queue(self, words: str = "") -> None:
        """List the articles that hold some words, else those that were searched for last."""
        queue, desk = self._bench.queue, self._desk()
        headings = desk.session.headings()
        words = words or queue.search.text()
        if words.strip():
            found = desk.session.find(words)
            headings = tuple(h for h in headings if h.article in found)
        headings = self._bench.ordering.arranged(headings)
        queue.show_headings(headings, desk.article.id if desk.article else None)

    def count(self) -> None:
        """Say how many suggestions wait."""
        self._bench.waiting.setText(said_waiting(self._bench.sifting.tally()))

    def _desk(self) -> Desk:
        assert self._bench.desk is not None  # noqa: S101  (only a desk has anything to tell)
        return self._bench.desk
