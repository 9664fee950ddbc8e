"""Looking through the copies of one owner for what is not consistent."""

from collections.abc import Iterator, Sequence
from itertools import chain

from annotator.domain.annotator import is_person
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job, Progress
from annotator.domain.radar.alike import AlikeSentences
from annotator.domain.radar.marks import (
    LabelsOfNames,
    MisplacedLabels,
    SpeakerlessQuotes,
    shared_names,
)
from annotator.domain.radar.signal import Signal, Sort
from annotator.domain.record import Status
from annotator.domain.said import said
from annotator.domain.speaker import SpeakerKind
from annotator.domain.wording import shortened
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.session import Session
from annotator.workflow.speakers.joining import apart

CHUNK = 100  # articles that are read together
LONGEST = 80


def radar(session: Session, owner: str = "") -> Job[tuple[Signal, ...]]:
    """Return what is not consistent in the copies of an owner, by sort; else in one's own.

    Open suggestions are looked at in the copies of the suggestions only, and sentences are compared
    in articles that a person has finished. Raises AnnotatorError where an owner has no copies.
    """
    owner = owner or session.annotator
    begun = {a: status for a, of, status in session.project.ask(queries.statuses) if of == owner}
    if not begun and owner != session.annotator:
        raise AnnotatorError(
            said("there is no work of {owner} in this project", owner=shortened(owner, LONGEST))
        )
    looking = _Looking(session)
    done = 0
    for chunk in in_chunks(list(begun), CHUNK):
        yield Progress(done, len(begun), said("looking"))
        finished = {a for a in chunk if begun[a] is Status.DONE or not is_person(owner)}
        looking.take(chunk, owner, finished)
        done += len(chunk)
    yield Progress(done, len(begun), said("putting together"))
    return looking.signals()


class _Looking:
    """Shows each copy to all who look for something."""

    def __init__(self, session: Session) -> None:
        self._session = session
        ledger = session.speakers()
        named = {s.id: s.name for s in ledger if s.kind is SpeakerKind.NAMED}
        self._names = LabelsOfNames()
        self._each = (self._names, SpeakerlessQuotes(), MisplacedLabels(session.scheme()))
        self._alike = AlikeSentences(named)
        self._shared = shared_names(ledger, apart(session))

    def take(self, articles: Sequence[str], owner: str, finished: set[str]) -> None:
        ask = self._session.project.ask
        copies = {copy.article: copy for copy in ask(queries.copies, articles, owner)}
        for article in ask(queries.articles, articles):
            for one in self._each:
                one.take(article, copies[article.id])
            if article.id in finished:
                self._alike.take(article, copies[article.id])

    def signals(self) -> tuple[Signal, ...]:
        """Return all that was found, by sort, that with the most places first."""
        found: Iterator[Signal] = chain(
            *(one.signals() for one in self._each), self._alike.signals(), self._shared
        )
        order = list(Sort)
        return tuple(sorted(found, key=lambda s: (order.index(s.sort), -len(s.sites))))
