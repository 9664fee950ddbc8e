"""What an annotator does with quotes: what was said, with what word, by whom."""

from typing import Any

from PySide6.QtCore import QObject

from annotator.domain import decide
from annotator.domain.edit import Edit
from annotator.domain.quote import Quote, QuoteKind, Role, kind_of
from annotator.domain.roll import find_speaker
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker, bare_name, kind_of_name
from annotator.ui.canvas.marks import Mark, drawn, mark_of
from annotator.ui.desk import Desk
from annotator.ui.language import tr

PRONOUNS = frozenset("he she it they we i you who".split())
SPEAKERLESS = said("A quote has a speaker: make one active first")
NOBODY = frozenset({"time", "number", "work"})  # roles of labels
Deed = tuple[str, tuple[Any, ...]]


class QuoteDeeds(QObject):
    """Turns what is active or selected on the desk into edits of quotes.

    `last` is the last deed that would make sense elsewhere too: its name and its arguments.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.last: Deed | None = None
        desk.answered.connect(self.answer)

    def add_quote(self) -> None:
        if self._desk.selection:
            article, stretch = self._desk.article, self._desk.selection
            kind = kind_of([stretch.text(article.text)]) if article else QuoteKind.DIRECT
            shown = self._desk.open_items()
            if self._add(decide.add_quote(self._desk.copy, stretch, kind, shown)):
                self.last = "add_quote", ()

    def join(self) -> None:
        """Let the active quote go on with the selection, or else with the quote after it."""
        quote, stretch = self._desk.quote, self._desk.selection
        if quote is None:
            return
        after = [q for q in self._desk.on_show.quotes if q.start >= quote.end and drawn(q)]
        try:
            if stretch:
                edit = decide.add_part(self._desk.copy, quote, stretch)
            elif after:
                edit = decide.join(self._desk.copy, quote, after[0])
            else:
                self._desk.told.emit(tr("No quote follows that could be joined to this one"))
                return
        except ValueError as error:
            self._desk.told.emit(tr("Not done: {why}", why=error))
            return
        self._do_with_selection(edit)

    def next_kind(self) -> None:
        """Make a direct quote indirect, an indirect one mixed, and a mixed one direct."""
        if self._desk.quote:
            kinds = list(QuoteKind)
            place = kinds.index(self._desk.quote.kind) + 1
            self.set_kind(kinds[place % len(kinds)])

    def set_kind(self, kind: QuoteKind) -> None:
        if self._desk.quote and self._desk.quote.kind is not kind:
            self._desk.do(decide.set_kind(self._desk.copy, self._desk.quote, kind))
            self.last = "set_kind", (kind,)

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
            self.last = None  # a word belongs to one quote only
        else:
            self._say_source(quote, stretch)

    def set_source(self, mark: Mark, stretch: Stretch) -> None:
        """Take a stretch as the source mention of a quote, and whom it names as the speaker."""
        quote = self._desk.copy.quote(mark.id)
        if quote:
            self._desk.ask(None)
            self._desk.choose(mark)
            self._say_source(quote, stretch)

    def set_speaker_number(self, number: int) -> None:
        """Set the speaker of the active quote to the n-th of the article, counted from 1."""
        speaker, quote = self._desk.cast().get(number), self._desk.quote
        self._desk.ask(None)
        if quote is None:
            self._desk.told.emit(tr(SPEAKERLESS))
        elif speaker:
            self.set_speaker(speaker)
        else:
            self._desk.told.emit(tr("This article names no speaker {number} yet", number=number))

    def set_speaker(self, speaker: Speaker) -> None:
        """Set the speaker of the active quote to an entry of the ledger, or to a new one.

        One who is in it no more may go by the name there still.
        """
        quote, there = self._desk.quote, self._desk.speakers
        if quote:
            known = there.get(speaker.id) or find_speaker(there.values(), speaker.name)
            self._set_speaker(quote, known or speaker, quote.source, new=known is None)

    def set_speaker_name(self, name: str) -> None:
        """Set the speaker of the active quote by name, making a ledger entry for a new one.

        Of an active entity it is whom it names; it may name nobody.
        """
        name, item = name.strip(), self._desk.item
        if isinstance(item, Quote) and name:
            self._speak(item, name, item.source)
        elif isinstance(item, Span):
            known = find_speaker(self._desk.speakers.values(), name)
            self._name(item, known or (_newcomer(name) if name else None))

    def take_number(self, number: int) -> None:
        """Take a speaker of the article for the active quote, or for the active entity."""
        speaker, item = self._desk.cast().get(number), self._desk.item
        if speaker and isinstance(item, Span) and names_speakers(self._desk.scheme, item):
            self._name(item, speaker)
        else:
            self.set_speaker_number(number)

    def clear_speaker(self) -> None:
        if self._desk.quote:
            self._desk.do(decide.set_speaker(self._desk.copy, self._desk.quote, None, None))
            self.last = "clear_speaker", ()

    def clear_cue(self) -> None:
        if self._desk.quote:
            self._desk.do(decide.set_part(self._desk.copy, self._desk.quote, Role.CUE, None))
            self.last = "clear_cue", ()

    def _add(self, edit: Edit) -> bool:
        """Make what is selected a mark, and that active; whether it was done."""
        if not self._do_with_selection(edit):
            return False
        made = [c.after for c in edit.changes if isinstance(c.after, Span | Quote)]
        self._desk.choose(mark_of(made[0]) if made else self._desk.active)
        return True

    def _do_with_selection(self, edit: Edit) -> bool:
        """Do an edit that uses the selection up; if it is refused, the selection stays."""
        selection, self._desk.selection = self._desk.selection, None
        done = self._desk.do(edit)
        if not done:
            self._desk.selection = selection
        return done

    def _ask_or_take(self, role: Role) -> None:
        self._desk.ask(role)
        if self._desk.selection:
            stretch, self._desk.selection = self._desk.selection, None
            self.answer(stretch)

    def _say_source(self, quote: Quote, stretch: Stretch) -> None:
        assert self._desk.article is not None  # noqa: S101  (a quote lies in an article)
        name = bare_name(stretch.text(self._desk.article.text))
        spans = filter(drawn, self._desk.on_show.spans)
        span = next((s for s in spans if s.stretch == stretch and s.speaker), None)
        if span and span.speaker in self._desk.speakers:
            self._set_speaker(quote, self._desk.speakers[span.speaker], stretch)
        elif name.casefold() in PRONOUNS:
            self._desk.do(decide.set_part(self._desk.copy, quote, Role.SOURCE, stretch))
            self.last = None
        else:
            self._speak(quote, name, stretch)

    def _speak(self, quote: Quote, name: str, source: Stretch | None) -> None:
        known = find_speaker(self._desk.speakers.values(), name)
        self._set_speaker(quote, known or _newcomer(name), source, new=known is None)

    def _name(self, span: Span, speaker: Speaker | None) -> None:
        new = speaker is not None and speaker.id not in self._desk.speakers
        self._desk.do(decide.name_speaker(self._desk.copy, span, speaker, new=new))
        self.last = None  # whom it names is this entity's own

    def _set_speaker(
        self, quote: Quote, speaker: Speaker, source: Stretch | None, *, new: bool = False
    ) -> None:
        self._desk.do(decide.set_speaker(self._desk.copy, quote, speaker, source, new=new))
        self.last = "set_speaker", (speaker,)


def names_speakers(scheme: Scheme, item: Span | Quote) -> bool:
    """Whether a mark may say who speaks: a time or a number is nobody."""
    return isinstance(item, Quote) or scheme.label(item.label).role not in NOBODY


def _newcomer(name: str) -> Speaker:
    return Speaker(decide.new_id("p"), name, kind=kind_of_name(name))
