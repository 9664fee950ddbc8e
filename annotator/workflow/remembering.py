"""Remembering what people decide, so that nobody is asked the same again."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from threading import RLock

from annotator.domain.annotator import is_person
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit, Setting
from annotator.domain.errors import ProjectError
from annotator.domain.memory import (
    KEY,
    ByHand,
    Entry,
    Hand,
    Memory,
    Remembered,
    Standing,
    from_setting,
    standing,
    to_setting,
)
from annotator.domain.progress import Job, Progress
from annotator.domain.recalling import Offers, Word, held_back, recalled, words_of
from annotator.domain.record import Copy
from annotator.domain.said import said
from annotator.domain.span import Span
from annotator.store import memory as store
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.session import Session

AT_ONCE = 25  # articles that are asked for together
NAMES = {
    Hand.ALLOWED: said("Allow {about}"),
    Hand.BLOCKED: said("Block {about}"),
    None: said("Leave as decided {about}"),
}
MANY = 200  # articles; an edit of more has all read anew


class Lens:
    """What a person sees of a project through its memory; any thread may use it.

    Nothing of it is stored. Before it has read, it shows everything as it is. `stale` is whether so
    much has changed that it has to read anew.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lock = RLock()
        self._memory = Memory()
        self._said = ByHand()
        self._offers = Offers({})
        self._late: set[str] = set()
        self._ready = False
        self.stale = False
        self._shown: tuple[Copy, Copy] | None = None
        self._read = lru_cache(4)(self._text)

    def reading(self) -> Job[None]:
        """Read what was decided in the whole project."""
        self._session.project.wait()
        with self._lock:
            self.stale, self._late = False, set()
        memory = Memory()
        articles = self._session.project.ask(store.decided_in)
        for done, chunk in enumerate(in_chunks(articles, AT_ONCE)):
            memory.put(chunk, self._session.project.ask(store.tallies, chunk))
            yield Progress(done * AT_ONCE, len(articles), said("remembering what was decided"))
        wanted = said_by_hand(self._session)
        offers = _offers(memory, wanted)
        with self._lock:
            self._memory, self._said, self._offers, self._ready = memory, wanted, offers, True
            late = sorted(self._late)  # decided on while this was read
            self._judge(memory.put(late, self._session.project.ask(store.tallies, late)))
            self._shown = None

    def learn(self, edit: Edit) -> None:
        """Take over what an edit has changed; it was just done, or undone."""
        touched = _decided(edit)
        with self._lock:
            self._shown = None
            if edit.gist or any(isinstance(change.thing, Article) for change in edit.changes):
                self._read.cache_clear()
            if edit.gist or len(touched) > MANY:
                self.stale = True
            elif not self._ready:
                self._late |= touched
            elif touched:
                tallies = self._session.project.ask(store.tallies, sorted(touched))
                self._judge(self._memory.put(touched, tallies))
            if self._ready and any(_is_said(change) for change in edit.changes):
                self._said = said_by_hand(self._session)
                self._offers = _offers(self._memory, self._said)

    def through(self, copy: Copy) -> Copy:
        """Return what a person sees of what is there; the same again for the same."""
        with self._lock:
            if not self._ready or not self._said.on or copy.blind:
                return copy
            if self._shown is None or self._shown[0] is not copy:
                self._shown = copy, self._seen(copy)
            return self._shown[1]

    def remembered(self) -> tuple[Remembered, ...]:
        """Return every entry, also those about which something was only said by hand."""
        with self._lock:
            entries = sorted({*self._memory.entries(), *self._said.hands})
            return tuple(
                Remembered(
                    entry,
                    self._memory.votes(entry),
                    self._judged(entry),
                    self._said.hands.get(entry),
                )
                for entry in entries
            )

    def _seen(self, copy: Copy) -> Copy:
        text, words = self._read(copy.article)
        others = self._memory.of_others(copy.article, copy.owner)

        def judge(entry: Entry) -> Standing:
            votes = self._memory.votes(entry, others.get(entry, ()))
            return standing(entry, votes, self._said)

        return recalled(held_back(copy, text, judge), words, self._offers, judge)

    def _text(self, article: str) -> tuple[str, tuple[Word, ...]]:
        text = self._session.project.ask(queries.texts, [article]).get(article, "")
        return text, tuple(words_of(text))

    def _judged(self, entry: Entry) -> Standing:
        return standing(entry, self._memory.votes(entry), self._said)

    def _judge(self, entries: Iterable[Entry]) -> None:
        """Find out what is suggested everywhere by now, of entries that may have altered."""
        for entry in entries:
            if self._judged(entry) is Standing.OFFERED:
                self._offers.add(entry, self._memory.votes(entry))
            else:
                self._offers.drop(entry)


def _offers(memory: Memory, wanted: ByHand) -> Offers:
    """Return what is suggested everywhere by all that is remembered."""
    entries = {*memory.entries(), *wanted.hands}
    votes = {entry: memory.votes(entry) for entry in entries}
    offered = (e for e, found in votes.items() if standing(e, found, wanted) is Standing.OFFERED)
    return Offers({entry: votes[entry] for entry in offered})


def remember(session: Session) -> Job[Lens]:
    """Let a session see the project through its memory from now on."""
    lens = session.lens if isinstance(session.lens, Lens) else Lens(session)
    session.lens = lens
    yield from lens.reading()
    return lens


def said_by_hand(session: Session) -> ByHand:
    """Return what was said by hand about what is remembered."""
    return from_setting(session.setting(KEY))


def say(session: Session, entries: Iterable[Entry], hand: Hand | None) -> Edit:
    """Block entries, allow them, or with None leave them to what was decided; one step to undo."""
    wanted = said_by_hand(session)
    named = list(entries)
    for entry in named:
        if not entry.text.strip() or not entry.label:
            raise ProjectError(said("an entry of the memory needs a text and a label"))
        wanted = wanted.about(entry, hand)
    about = named[0].text if len(named) == 1 else len(named)
    return _keep(session, wanted, said(NAMES[hand], about=about))


def turn(session: Session, *, on: bool) -> Edit:
    """Have decisions remembered in this project, or not."""
    name = said("Remember decisions") if on else said("Remember no decisions")
    return _keep(session, replace(said_by_hand(session), on=on), name)


def _keep(session: Session, wanted: ByHand, name: str) -> Edit:
    value = session.setting(KEY)
    before, after = Setting(KEY, value) if value else None, Setting(KEY, to_setting(wanted))
    edit = Edit(name, (Change(before, after),) if before != after else ())
    session.do(edit)
    return edit


def _decided(edit: Edit) -> set[str]:
    """Return the articles in which a person's decisions on spans have changed."""
    return set(_touched(edit))


def _touched(edit: Edit) -> Iterator[str]:
    for change in edit.changes:
        if isinstance(change.thing, Span) and is_person(change.owner):
            yield change.article


def _is_said(change: Change) -> bool:
    return isinstance(change.thing, Setting) and change.thing.key == KEY
