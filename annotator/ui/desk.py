"""What lies before the annotator: an article, its copy, and what is active in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from annotator.domain.article import Article, Tiling
from annotator.domain.edit import Edit, suggested_anew
from annotator.domain.errors import AnnotatorError, NotStoredError
from annotator.domain.quote import Quote, Role
from annotator.domain.record import Copy, Standing, in_reading_order, next_in_order, place_in_order
from annotator.domain.scheme import Scheme
from annotator.domain.sieve import Sieve, open_in
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.asked import answer_at
from annotator.ui.canvas.hits import next_mark
from annotator.ui.canvas.marks import Mark, drawn, mark_of, marks_over
from annotator.ui.cast import Cast
from annotator.ui.draft import Draft
from annotator.ui.language import tr, worded
from annotator.ui.replayed import replayed

if TYPE_CHECKING:
    from annotator.workflow.session import Session

NEIGHBOURS = 5  # articles of a story whose speakers are at hand
Place = tuple[int, int, str]  # in reading order


class Desk(QObject):
    """Sends every change through the session and reads it back from there.

    `opened` tells of another article, `renewed` of another state of the same one, `sifted` that
    other suggestions of it are shown, `chosen` that something else is active or selected. `asked`
    carries the Role that the next click will say, or None, `answered` the Stretch that was clicked
    then, and `told` a sentence for the status bar. `refused` carries what kept a step from being
    stored. `replaying` hands over an undo, or else a redo, that takes long. `waiting`
    are the open suggestions of the copy, shown or not; it is the same tuple as long as they are.
    `draft` is what is tried out in place of the copy.
    """

    opened = Signal()
    renewed = Signal(object)
    sifted = Signal()
    chosen = Signal()
    asked = Signal(object)
    answered = Signal(object)
    told = Signal(str)
    refused = Signal(object)
    replaying = Signal(bool)
    _noticed = Signal(object)

    def __init__(self, session: "Session", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.article: Article | None = None
        self.copy = Copy("", session.annotator)
        self.sieve = Sieve()
        self.on_show = self.copy
        self.waiting: tuple[Span | Quote, ...] = ()
        self._open_items: list[Span | Quote] | None = None
        self._item: tuple[Copy, Mark | None, Span | Quote | None] = (self.copy, None, None)
        self.speakers: dict[str, Speaker] = {}
        self.active: Mark | None = None
        self.selection: Stretch | None = None
        self.asking: Role | None = None
        self.locked = ""  # why nothing can be changed just now
        self.draft: Draft | None = None
        self._cast, self._left = Cast(), False
        self._last: Span | Quote | None = None  # gone, but the next one is looked for from there
        # A job may change the project from its own thread; the signal brings the notice to ours.
        self._noticed.connect(self._notice)
        session.listen(self._noticed.emit)

    def leave(self) -> None:
        """Close the project; what a job in another thread told of it last is heard no more."""
        self._left = True
        self.session.close()

    def open(self, article: str) -> None:
        """Lay out an article; its first open suggestion is active at once."""
        self.article, self.draft = self.session.article(article), None
        self._cast = Cast(self._read_story(article))
        self._last = None
        self._read()
        waiting = self.open_items()
        self.active, self.selection = mark_of(waiting[0]) if waiting else None, None
        self.ask(None)
        self.opened.emit()
        self.chosen.emit()

    def try_out(self, draft: Draft | None) -> None:
        """Lay out a draft, its first mark active; or without one the copy again."""
        if draft:
            draft.listen(self._notice)
        self.draft, self._last, self.selection = draft, None, None
        self._read()
        first = next(iter(self.copy.items()), None) if draft else None
        self.active = mark_of(first) if first else None
        self.ask(None)
        self.sifted.emit()
        self.chosen.emit()

    @property
    def scheme(self) -> Scheme:
        return self.session.scheme()

    @property
    def item(self) -> Span | Quote | None:
        """The span or quote that is active; it is looked up once as long as the copy lasts."""
        copy, mark, _ = self._item
        if copy is not self.copy or mark != self.active:
            self._item = self.copy, self.active, self._find(self.active)
        return self._item[2]

    def _find(self, mark: Mark | None) -> Span | Quote | None:
        if mark is None:
            return None
        return self.copy.span(mark.id) if mark.kind == "span" else self.copy.quote(mark.id)

    @property
    def in_hand(self) -> Stretch | None:
        """What is selected, or else where what is active begins and ends."""
        if self.selection or self.item is None:
            return self.selection
        return Stretch(self.item.start, self.item.end)

    @property
    def quote(self) -> Quote | None:
        item = self.item
        return item if isinstance(item, Quote) else None

    def open_items(self) -> list[Span | Quote]:
        """Return the suggestions that are shown and not yet decided, in reading order."""
        if self._open_items is None:
            passing = filter(self.sieve.passes, self.waiting) if self.sieve else self.waiting
            self._open_items = list(in_reading_order(passing))
        return self._open_items

    def sift(self, sieve: Sieve) -> None:
        """Show the suggestions that pass a sieve, and let go of what is no longer shown."""
        self.sieve = sieve
        self._sift()
        gone = self.active is not None and not self._holds(self.active.id)
        if gone:
            self._last, self.active = self.item, None
        self.sifted.emit()
        if gone:
            self.chosen.emit()

    def cast(self) -> dict[int, Speaker]:
        """Return the speakers of this article by number, from 1; while it is open they keep it."""
        return self._cast.numbered(self.speakers)

    def ledger(self) -> list[Speaker]:
        """Return all speakers by name, those last whom no mark of the project names."""
        speaking = self.session.speaking()
        return sorted(
            self.speakers.values(), key=lambda s: (s.id not in speaking, s.name.casefold())
        )

    def present(self) -> frozenset[str]:
        """Return what is there for a command to need."""
        undo, redo = self.session.undo_and_redo()
        there = {
            "project": True,
            "article": self.article is not None,
            "active": self.item is not None,
            "quote": self.quote is not None,
            "selection": self.selection is not None,
            "stretch": self.selection is not None or isinstance(self.item, Span),
            "text": self.selection is not None or self.item is not None,
            "undo": undo is not None,
            "redo": redo is not None,
        }
        return frozenset(name for name, is_there in there.items() if is_there)

    def read_again(self) -> None:
        """Read the copy anew, whose open suggestions are others by now."""
        if self.article and not self.draft:
            self._notice(suggested_anew(self.article.id))

    # What is chosen

    def choose(self, mark: Mark | None) -> None:
        """Make a mark active in place of the selection; while something is asked for, both stay."""
        if not self.asking:
            self._last, self.active, self.selection = None, mark, None
        self.chosen.emit()

    def select(self, stretch: Stretch | None) -> None:
        """Select in place of an active span; a quote stays active, for its cue and its source."""
        if self.asking and stretch:
            self.answered.emit(stretch)
            return
        if stretch and isinstance(self.item, Span):
            self._last, self.active = self.item, None
        self.selection = stretch
        self.chosen.emit()

    def point(self, offset: int) -> None:
        """Answer what is asked for with the mark at a code point, else with the word there."""
        if self.asking and self.article:
            stretch = answer_at(offset, self.asking, self.article.text, self.on_show)
            if stretch:
                self.answered.emit(stretch)

    def let_go(self) -> None:
        """Take back a question, else the selection and what is active."""
        if self.asking:
            self.ask(None)
            return
        self._last, self.active, self.selection = None, None, None
        self.chosen.emit()

    def next_open(self) -> None:
        self._step(forward=True)

    def previous_open(self) -> None:
        self._step(forward=False)

    def cycle(self) -> None:
        """Go to the next mark that covers the start of the active one."""
        marks = self.stack()
        if self.active in marks:
            self.choose(next_mark(marks, self.active))

    def stack(self) -> list[Mark]:
        """Return the marks that cover the start of the active one, from the inside out."""
        return marks_over(self.on_show.items(), self.item.start) if self.item else []

    def copy_text(self) -> None:
        """Put the text of the selection, else of what is active, on the clipboard."""
        if self.article and self.in_hand:
            QGuiApplication.clipboard().setText(self.in_hand.text(self.article.text))

    def _step(self, *, forward: bool) -> None:
        waiting = self.open_items()
        if not waiting:
            held = len(self.waiting)
            self.told.emit(
                tr("No open suggestion is shown; {count} held back", count=held)
                if held
                else tr("No open suggestion is left in this article")
            )
            return
        self.choose(mark_of(next_in_order(waiting, self._here(), forward=forward)))

    def _here(self) -> Place | None:
        """Return the place in reading order that Tab goes on from."""
        if self.selection:
            return self.selection.start, -self.selection.end, ""
        item = self.item or self._last
        return place_in_order(item) if item else None

    # Articles, and the way back

    def undo(self) -> None:
        self._replay(backwards=True)

    def redo(self) -> None:
        self._replay(backwards=False)

    def do(self, edit: Edit) -> bool:
        """Do an edit; when this returns True it is on disk."""
        return self.attempt(lambda: (self.draft or self.session).do(edit))

    def ask(self, role: Role | None) -> None:
        self.asking = role
        self.asked.emit(role)

    def _replay(self, *, backwards: bool) -> None:
        long = not self.draft and self.session.is_long(backwards=backwards)
        if long and not self.locked:
            self.replaying.emit(backwards)
            return
        edit: Edit | None = None

        def replay() -> None:
            nonlocal edit
            source = self.draft or self.session
            edit = source.undo() if backwards else source.redo()

        self.attempt(replay)
        self.show_replayed(edit, backwards=backwards)

    def show_replayed(self, edit: Edit | None, *, backwards: bool) -> None:
        """Bring to view what was undone or redone, and tell it."""
        if edit:
            self._show_touched(edit)
            self.told.emit(replayed(edit, backwards=backwards))

    def attempt(self, step: Callable[[], object]) -> bool:
        if self.locked:
            self.told.emit(self.locked)
            return False
        try:
            step()
        except NotStoredError as error:
            self.refused.emit(error)
            return False
        except AnnotatorError as error:
            self.told.emit(worded(str(error)))
            return False
        return True

    def _show_touched(self, edit: Edit) -> None:
        """Bring to view what an undone or redone edit was about."""
        if any(isinstance(change.thing, Article) for change in edit.changes):
            return  # articles come and go; there may be nothing to see
        touched = [c for c in edit.changes if isinstance(c.thing, Span | Quote | Standing | Tiling)]
        if not touched or (isinstance(touched[0].thing, Tiling) and len(touched) > 1):
            return
        if self.article is None or touched[0].article != self.article.id:
            self.open(touched[0].article)
        there = [c.thing for c in touched if isinstance(c.thing, Span | Quote)]
        marks = [mark_of(thing) for thing in there if self._holds(thing.id)]
        self.choose(marks[0] if marks else None)

    def _holds(self, key: str) -> bool:
        return any(item.id == key and drawn(item) for item in self.on_show.items())

    def _notice(self, edit: Edit) -> None:
        if self._left:
            return
        touched = edit.touched()
        before = self.item
        if self.article and self.article.id in edit.removed():
            self._clear()
        elif self.article and (self.article.id in touched or not touched):
            if edit.gist or any(isinstance(change.thing, Tiling) for change in edit.changes):
                self.article = self.session.article(self.article.id)
            self._read()
        elif self.article:
            self._read_ledger()
        if self.active and not self._holds(self.active.id):
            self._last, self.active = before, None
        self.renewed.emit(edit)
        # Suggestions come in whenever they do, perhaps while a name is being typed.
        if self.item != before or not edit.suggests():
            self.chosen.emit()

    def _clear(self) -> None:
        """Take the article off the desk: an import that brought it was undone."""
        self.article, self.selection, self._cast = None, None, Cast()
        self._take(Copy("", self.session.annotator))
        self.ask(None)

    def _read_story(self, article: str) -> list[Copy]:
        """Return copies of other articles of the story."""
        headings = self.session.headings()
        story = next((h.story for h in headings if h.article == article), None)
        others = [h.article for h in headings if h.story == story and h.article != article]
        return [self.session.copy(other) for other in others[:NEIGHBOURS] if story]

    def _read(self) -> None:
        assert self.article is not None  # noqa: S101  (only called with one)
        self._take(self.draft.copy if self.draft else self.session.copy(self.article.id))
        self._read_ledger()
        self._cast.enter(self.copy, self.speakers)

    def _read_ledger(self) -> None:
        new = self.draft.speakers if self.draft else ()
        self.speakers = {speaker.id: speaker for speaker in (*self.session.speakers(), *new)}

    def _take(self, copy: Copy) -> None:
        """Let a copy lie on the desk, with what is open and shown of it."""
        self.copy = copy
        waiting = open_in(copy)
        if waiting != self.waiting:
            self.waiting = waiting
        self._sift()

    def _sift(self) -> None:
        self.sieve = self.sieve.over(self.article.zones if self.article else ())
        self.on_show, self._open_items = self.sieve.sift(self.copy), None
