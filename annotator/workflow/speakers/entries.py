"""The entries of the ledger with what names them; changing one, adding one."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.decide import new_id
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job, Progress
from annotator.domain.said import plural, said
from annotator.domain.speaker import Speaker
from annotator.domain.speakers.entry import Entry, Use
from annotator.domain.speakers.joining import revised
from annotator.domain.wording import shortened
from annotator.store import speakers as store
from annotator.workflow.session import Session

STEP = 20_000  # marks that are counted together
LONGEST = 80


class _Tally:
    """What names one speaker in the copies of one owner, or of all."""

    def __init__(self) -> None:
        self.marks: dict[bool, set[tuple[str, int]]] = {True: set(), False: set()}

    def add(self, article: str, start: int, *, quote: bool) -> None:
        self.marks[quote].add((article, start))

    @property
    def quotes(self) -> int:
        return len(self.marks[True])

    @property
    def spans(self) -> int:
        return len(self.marks[False])

    @property
    def articles(self) -> int:
        return len({article for marks in self.marks.values() for article, _ in marks})


def entries(session: Session) -> Job[tuple[Entry, ...]]:
    """Return the ledger in alphabetical order, with what names each entry and in whose copies."""
    named: defaultdict[str, _Tally] = defaultdict(_Tally)
    owned: defaultdict[str, defaultdict[str, _Tally]] = defaultdict(lambda: defaultdict(_Tally))
    found = session.project.ask(lambda connection: list(store.naming(connection)))
    for done, (speaker, owner, article, start, quote) in enumerate(found):
        named[speaker].add(article, start, quote=quote)
        owned[speaker][owner].add(article, start, quote=quote)
        if not done % STEP:
            yield Progress(done, len(found), said("Counting"))
    return tuple(_entry(one, named[one.id], owned[one.id]) for one in session.speakers())


def _entry(speaker: Speaker, all_: _Tally, owned: dict[str, _Tally]) -> Entry:
    by = (Use(owner, of.quotes, of.spans, of.articles) for owner, of in sorted(owned.items()))
    return Entry(speaker, all_.quotes, all_.spans, all_.articles, tuple(by))


def known(session: Session, ids: Iterable[str]) -> list[Speaker]:
    """Return entries by their ids; raises AnnotatorError where one is not in the ledger."""
    ledger = {speaker.id: speaker for speaker in session.speakers()}
    return [_known(ledger, key) for key in dict.fromkeys(ids)]


def _known(ledger: dict[str, Speaker], key: str) -> Speaker:
    if key not in ledger:
        raise AnnotatorError(
            said(
                "there is no speaker {speaker} in the ledger; nothing was changed",
                speaker=shortened(key, LONGEST),
            )
        )
    return ledger[key]


def find(session: Session, wanted: str) -> Speaker:
    """Return the entry of an id, else the only one of a name.

    Raises AnnotatorError where there is none, or more than one.
    """
    ledger = session.speakers()
    same = [one for one in ledger if one.id == wanted] or [
        one for one in ledger if one.name.casefold() == wanted.casefold()
    ]
    if len(same) > 1:
        ids = ", ".join(shortened(one.id, LONGEST) for one in same)
        raise AnnotatorError(
            plural(
                len(same),
                "{count} speaker is called {name}; say which by its id: {ids}",
                "{count} speakers are called {name}; say which by its id: {ids}",
                name=shortened(wanted, LONGEST),
                ids=shortened(ids, 5 * LONGEST),
            )
        )
    return same[0] if same else _known({}, wanted)


def revise(session: Session, before: Speaker, after: Speaker) -> Edit:
    """Give an entry another name, kind, other aliases or another id in the knowledge base.

    Raises AnnotatorError, nothing done, where it has no name.
    """
    revised_ = revised(after)
    changes = (Change(before, revised_),) if revised_ != before else ()
    edit = Edit(said("Change a speaker"), changes)
    session.do(edit)
    return edit


def add(session: Session, speaker: Speaker) -> Speaker:
    """Enter somebody whom no mark need name; returns the entry, under an id of its own."""
    entry = replace(revised(speaker), id=new_id("p"))
    session.do(Edit(said("Add a speaker"), (Change(None, entry),)))
    return entry
