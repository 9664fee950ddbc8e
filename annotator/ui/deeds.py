"""What an annotator does with what lies on the desk."""

from PySide6.QtCore import QObject

from annotator.domain import decide
from annotator.domain.edit import Edit
from annotator.domain.quote import Quote, QuoteKind, Role
from annotator.domain.record import Status
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker, find_speaker
from annotator.ui.canvas.marks import Mark, mark_of
from annotator.ui.canvas.snapping import Edge, grow
from annotator.ui.desk import Desk

PRONOUNS = frozenset("he she it they we i you who".split())


class Deeds(QObject):
    """Turns what is active or selected on the desk into edits; without either, nothing happens."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.answered.connect(self.answer)

    def accept(self) -> None:
        if self._desk.item:
            self._decide(decide.accept(self._desk.copy, self._desk.item))

    def reject(self) -> None:
        if self._desk.item:
            self._decide(decide.reject(self._desk.copy, self._desk.item))

    def delete(self) -> None:
        if self._desk.item:
            self._desk.do(decide.delete(self._desk.copy, self._desk.item))

    def accept_open(self) -> None:
        """Accept every open suggestion that is shown in one step."""
        self._desk.do(decide.accept(self._desk.copy, *self._desk.open_items()))

    def reject_open(self) -> None:
        """Reject every open suggestion that is shown in one step."""
        self._desk.do(decide.reject(self._desk.copy, *self._desk.open_items()))

    def label(self, name: str) -> None:
        """Put a label on the selection, else on the active span."""
        if self._desk.selection:
            self._add(decide.add_span(self._desk.copy, self._desk.selection, name))
        elif isinstance(self._desk.item, Span):
            self._desk.do(decide.relabel(self._desk.copy, self._desk.item, name))

    def add_quote(self) -> None:
        if self._desk.selection:
            self._add(decide.add_quote(self._desk.copy, self._desk.selection))

    def move_end(self, mark: Mark, index: int, stretch: Stretch) -> None:
        """Move the ends of a span, or of one of a quote's contents."""
        span, quote = self._desk.copy.span(mark.id), self._desk.copy.quote(mark.id)
        if mark.kind == "span" and span:
            self._desk.do(decide.move(self._desk.copy, span, stretch))
        elif quote:
            try:
                self._desk.do(decide.move_part(self._desk.copy, quote, index, stretch))
            except ValueError as error:
                self._desk.told.emit(f"Not done: {error}")

    def set_kind(self, kind: QuoteKind) -> None:
        if self._desk.quote and self._desk.quote.kind is not kind:
            self._desk.do(decide.set_kind(self._desk.copy, self._desk.quote, kind))

    def ask_speaker(self) -> None:
        """Take the selection as the speaker's mention, or else wait for one to be shown."""
        self._ask_or_take(Role.SOURCE)

    def ask_cue(self) -> None:
        self._ask_or_take(Role.CUE)

    def answer(self, stretch: Stretch) -> None:
        """Take a stretch as what was asked for: the active quote's cue or source mention."""
        quote, role = self._desk.quote, self._desk.asking
        self._desk.ask(None)
        if quote is None or self._desk.article is None:
            return
        if role is Role.CUE:
            self._desk.do(decide.set_part(self._desk.copy, quote, Role.CUE, stretch))
        else:
            self._say_source(quote, stretch)

    def set_source(self, mark: Mark, stretch: Stretch) -> None:
        """Take a stretch as the source mention of a quote, and whom it names as the speaker."""
        quote = self._desk.copy.quote(mark.id)
        if quote:
            self._say_source(quote, stretch)

    def set_speaker_number(self, number: int) -> None:
        """Set the speaker of the active quote to the n-th of the article, counted from 1."""
        people = self._desk.cast()
        self._desk.ask(None)
        if self._desk.quote and 0 < number <= len(people):
            speaker = people[number - 1]
            self._desk.do(
                decide.set_speaker(
                    self._desk.copy, self._desk.quote, speaker, self._desk.quote.source
                )
            )

    def set_speaker_name(self, name: str) -> None:
        """Set the speaker of the active quote by name, making a ledger entry for a new one."""
        if self._desk.quote and name.strip():
            self._speak(self._desk.quote, name.strip(), self._desk.quote.source)

    def clear_speaker(self) -> None:
        if self._desk.quote:
            self._desk.do(decide.set_speaker(self._desk.copy, self._desk.quote, None, None))

    def clear_cue(self) -> None:
        if self._desk.quote:
            self._desk.do(decide.set_part(self._desk.copy, self._desk.quote, Role.CUE, None))

    def set_status(self, status: Status, reason: str = "") -> None:
        if self._desk.article:
            self._desk.do(decide.set_status(self._desk.copy, status, reason))

    def nudge(self, edge: Edge, direction: int, by_character: bool) -> None:
        """Move one end of the active mark to the next border of a word or character."""
        desk = self._desk
        if desk.active is None or desk.item is None or desk.article is None:
            return
        index, stretch = _outermost(desk.item, edge)
        moved = grow(desk.article.text, stretch, edge, direction, by_character)
        if moved != stretch:
            self.move_end(desk.active, index, moved)

    def _decide(self, edit: Edit) -> None:
        self._desk.do(edit)
        if self._desk.open_items():
            self._desk.next_open()

    def _add(self, edit: Edit) -> None:
        self._desk.selection = None
        self._desk.do(edit)
        made = [c.after for c in edit.changes if isinstance(c.after, Span | Quote)]
        if made:
            self._desk.choose(mark_of(made[0]))

    def _ask_or_take(self, role: Role) -> None:
        self._desk.ask(role)
        if self._desk.selection:
            stretch, self._desk.selection = self._desk.selection, None
            self.answer(stretch)

    def _say_source(self, quote: Quote, stretch: Stretch) -> None:
        assert self._desk.article is not None  # noqa: S101  (a quote lies in an article)
        name = stretch.text(self._desk.article.text)
        span = next((s for s in self._desk.copy.spans if s.stretch == stretch and s.speaker), None)
        if span and span.speaker in self._desk.speakers:
            self._desk.do(
                decide.set_speaker(
                    self._desk.copy, quote, self._desk.speakers[span.speaker], stretch
                )
            )
        elif name.casefold() in PRONOUNS:
            self._desk.do(decide.set_part(self._desk.copy, quote, Role.SOURCE, stretch))
        else:
            self._speak(quote, name, stretch)

    def _speak(self, quote: Quote, name: str, source: Stretch | None) -> None:
        known = find_speaker(self._desk.speakers.values(), name)
        speaker = known or Speaker(decide.new_id("p"), name)
        self._desk.do(
            decide.set_speaker(self._desk.copy, quote, speaker, source, new=known is None)
        )


def _outermost(item: Span | Quote, edge: Edge) -> tuple[int, Stretch]:
    """Return the stretch whose end is the item's own, and its place among a quote's contents."""
    if isinstance(item, Span):
        return 0, item.stretch
    index = 0 if edge == "start" else len(item.contents) - 1
    return index, item.contents[index]
