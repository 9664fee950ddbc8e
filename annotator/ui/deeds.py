"""What an annotator does with what lies on the desk."""

from collections.abc import Callable

from annotator.domain import decide
from annotator.domain.edit import Edit
from annotator.domain.guidelines import misplaced
from annotator.domain.quote import Quote, Role
from annotator.domain.record import Status
from annotator.domain.said import said
from annotator.domain.span import Span, Stretch
from annotator.ui.canvas.marks import Form, Trace
from annotator.ui.canvas.mending import mended
from annotator.ui.canvas.paragraphs import BREAK
from annotator.ui.canvas.snapping import Edge, grow, reach
from annotator.ui.desk import Desk
from annotator.ui.language import tr, worded
from annotator.ui.quote_deeds import QuoteDeeds

UNLABELLED = said("A label goes on a span or on selected text")
ENDS_THERE = said("The paragraph ends there")
PARTS = {Form.CUE: Role.CUE, Form.SOURCE: Role.SOURCE}


class Deeds(QuoteDeeds):
    """Turns what is active or selected on the desk into edits; without either, nothing happens.

    `labels_used` names the labels put on since the project was opened, the last one first.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.labels_used: list[str] = []
        self.spent: Callable[[], int] = int  # seconds on the article since it was last marked

    def accept(self) -> None:
        if self._desk.item:
            self._decide(decide.accept(self._desk.copy, self._desk.item))
            self.last = "accept", ()

    def reject(self) -> None:
        if self._desk.item:
            self._decide(decide.reject(self._desk.copy, self._desk.item))
            self.last = "reject", ()

    def delete(self) -> None:
        if self._desk.item:
            self._desk.do(decide.delete(self._desk.copy, self._desk.item))
            self.last = "delete", ()

    def accept_open(self) -> None:
        """Accept every open suggestion that is shown in one step."""
        self._desk.do(decide.accept(self._desk.copy, *self._desk.open_items()))

    def reject_open(self) -> None:
        """Reject every open suggestion that is shown in one step."""
        self._desk.do(decide.reject(self._desk.copy, *self._desk.open_items()))

    def approve_open(self) -> bool:
        """Accept every open suggestion that is shown and mark the article as done, in one step."""
        copy, waiting = self._desk.copy, self._desk.open_items()
        return self._desk.do(decide.approve(copy, *waiting, seconds=self.spent()))

    def label(self, name: str) -> None:
        """Put a label on the selection, else on the active span.

        A span made of the selection settles the open suggestions that it is drawn over.
        """
        copy, selection = self._desk.copy, self._desk.selection
        if selection:
            shown = self._desk.open_items()
            done = self._add(decide.add_span(copy, selection, name, shown))
        elif isinstance(self._desk.item, Span):
            done = self._desk.do(decide.relabel(copy, self._desk.item, name))
        else:
            self._desk.told.emit(tr(UNLABELLED))
            return
        if not done:
            return
        self._warn_of_zone(name, selection)
        self.last = "label", (name,)
        self.labels_used = [name, *(used for used in self.labels_used if used != name)]

    def _warn_of_zone(self, label: str, selection: Stretch | None) -> None:
        """Tell where a label is not meant for the zone that it was put in; it stays."""
        article, item = self._desk.article, self._desk.item
        stretch = selection or (item.stretch if isinstance(item, Span) else None)
        if article and stretch:
            wrong = misplaced(self._desk.scheme, label, stretch, article.zones)
            if wrong:
                self._desk.told.emit(worded(wrong))

    def move_end(self, trace: Trace, stretch: Stretch) -> None:
        """Move the ends of a span, or of one part of a quote."""
        copy, mark = self._desk.copy, trace.mark
        item = copy.span(mark.id) if mark.kind == "span" else copy.quote(mark.id)
        if item:
            self._move(item, PARTS.get(trace.form, Role.CONTENT), trace.index, stretch)
            self.last = None  # the place is this mark's own

    def nudge(self, edge: Edge, direction: int, by_character: bool) -> None:
        """Move one end of the selection, else of the active mark, to the next border there.

        A border is that of a word or a character. Neither a selection nor a
        span grows over the end of a line.
        """
        item, article, selection = self._desk.item, self._desk.article, self._desk.selection
        if article and selection:
            grown = grow(article.text, selection, edge, direction, by_character)
            self._select_grown(article.text, selection, grown)
        elif article and item:
            index, stretch = _outermost(item, edge)
            moved = grow(article.text, stretch, edge, direction, by_character)
            if isinstance(item, Span) and BREAK.search(_gained(article.text, stretch, moved)):
                self._desk.told.emit(tr(ENDS_THERE))
            elif moved != stretch:
                self._move(item, Role.CONTENT, index, moved)
        self.last = "nudge", (edge, direction, by_character)

    def _select_grown(self, text: str, before: Stretch, after: Stretch) -> None:
        if BREAK.search(_gained(text, before, after)):
            self._desk.told.emit(tr(ENDS_THERE))
        else:
            self._desk.select(after)

    def reach(self, edge: Edge, point: int) -> None:
        """Move an end to a code point, or to the border of the word there.

        Of a quote it is the part around that point whose end moves, else the one nearest to it.
        """
        item, article = self._desk.item, self._desk.article
        if item is None or article is None:
            return
        parts = [(Role.CONTENT, item.stretch)] if isinstance(item, Span) else list(item.parts())
        moved = [reach(article.text, stretch, edge, point) for _, stretch in parts]
        within = point if edge == "start" else point - 1

        def distance(index: int) -> tuple[bool, int]:
            stretch = parts[index][1]
            return not stretch.holds(within), abs(getattr(stretch, edge) - point)

        possible = (n for n, (_, stretch) in enumerate(parts) if moved[n] not in (None, stretch))
        index = min(possible, key=distance, default=-1)
        after = moved[index] if index >= 0 else None
        if after is None:
            start = edge == "start"
            told = tr("The start cannot be there" if start else "The end cannot be there")
            self._desk.told.emit(told)
        else:
            self._move(item, parts[index][0], index, after)
            self.last = None  # the place is this mark's own

    def mend(self) -> None:
        """Widen what is active to whole words, all of it in one step."""
        item, article = self._desk.item, self._desk.article
        if item is None or article is None:
            return
        try:
            edit = decide.mend(self._desk.copy, item, mended(item, article.text))
        except ValueError as error:
            self._desk.told.emit(tr("Not done: {why}", why=error))
            return
        if not edit.changes:
            self._desk.told.emit(tr("Its ends are the ends of words already"))
        self._desk.do(edit)
        self.last = "mend", ()

    def repeat(self) -> None:
        """Do the last deed again on what is active or selected now."""
        if self.last is None:
            self._desk.told.emit(tr("There is nothing to repeat"))
            return
        name, arguments = self.last
        getattr(self, name)(*arguments)

    def set_status(self, status: Status, reason: str = "") -> bool:
        """Say how far the article has come; whether that was done."""
        return self._desk.article is not None and self._desk.do(
            decide.set_status(self._desk.copy, status, reason, seconds=self.spent())
        )

    def _move(self, item: Span | Quote, role: Role, index: int, stretch: Stretch) -> None:
        try:
            self._desk.do(self._moved(item, role, index, stretch))
        except ValueError as error:
            self._desk.told.emit(tr("Not done: {why}", why=error))

    def _moved(self, item: Span | Quote, role: Role, index: int, stretch: Stretch) -> Edit:
        """Return the edit; raises ValueError where the parts of a quote would overlap."""
        if isinstance(item, Span):
            return decide.move(self._desk.copy, item, stretch)
        if role is Role.CONTENT:
            return decide.move_part(self._desk.copy, item, index, stretch)
        return decide.set_part(self._desk.copy, item, role, stretch)

    def _decide(self, edit: Edit) -> None:
        self._desk.do(edit)
        if self._desk.open_items():
            self._desk.next_open()


def _gained(text: str, before: Stretch, after: Stretch) -> str:
    """Return what a stretch holds more than before, at either end."""
    return text[after.start : before.start] + text[before.end : after.end]


def _outermost(item: Span | Quote, edge: Edge) -> tuple[int, Stretch]:
    """Return the stretch whose end is the item's own, and its place among a quote's contents."""
    if isinstance(item, Span):
        return 0, item.stretch
    index = 0 if edge == "start" else len(item.contents) - 1
    return index, item.contents[index]
