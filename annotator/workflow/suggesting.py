"""Having a suggester read the articles."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.progress import Job, Progress
from annotator.domain.record import SUGGESTIONS, Copy
from annotator.domain.speaker import Roll
from annotator.domain.suggestion import Suggested
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.session import Session


@dataclass(frozen=True, slots=True)
class Suggester:
    """Something that proposes spans and quotes, whose origins begin with its name."""

    name: str
    read: Callable[[Iterable[Article]], Iterator[Suggested]]


def _read_builtin(articles: Iterable[Article]) -> Iterator[Suggested]:
    from annotator.nlp.suggest import suggested  # noqa: PLC0415  (spaCy takes two seconds)

    return suggested(articles)


BUILTIN = Suggester("builtin", _read_builtin)


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The account of a suggester's reading."""

    articles: int
    spans: int
    quotes: int


def suggest(session: Session, suggester: Suggester = BUILTIN) -> Job[Suggestions]:
    """Read all articles and replace the suggestions of the same suggester, as one edit.

    Decisions stay: a thing decided on keeps its id, and is not suggested again.
    """
    articles = [heading.article for heading in session.headings()]
    roll = Roll(session.speakers())
    changes: list[Change] = []
    spans = quotes = done = 0
    for chunk in in_chunks(articles):
        texts = session.project.ask(queries.articles, chunk)
        for old, new in zip(_held(session, chunk), suggester.read(texts), strict=True):
            fresh = _enter(new, roll)
            changes += _difference(old, fresh, suggester.name)
            done, spans, quotes = done + 1, spans + len(new.spans), quotes + len(new.quotes)
            yield Progress(done, len(articles), old.article)
    speakers = (Change(before, after) for before, after in roll.news())
    session.do(Edit("Suggest", (*speakers, *changes)))
    return Suggestions(done, spans, quotes)


def _held(session: Session, articles: Sequence[str]) -> tuple[Copy, ...]:
    return session.project.ask(queries.copies, articles, SUGGESTIONS)


def _enter(new: Suggested, roll: Roll) -> Suggested:
    """Give the speakers their places in the project's ledger."""
    place = {speaker.id: roll.enter(speaker) for speaker in new.speakers}
    return Suggested(
        tuple(replace(s, speaker=place[s.speaker] if s.speaker else None) for s in new.spans),
        tuple(replace(q, speaker=place[q.speaker] if q.speaker else None) for q in new.quotes),
    )


def _difference(old: Copy, new: Suggested, suggester: str) -> Iterator[Change]:
    """Yield what changes in the suggestions; those of other suggesters stay."""
    fresh = {(type(item), item.id): item for item in new.items()}
    held = {(type(item), item.id): item for item in old.items()}
    for key in {**held, **fresh}:
        before, after = held.get(key), fresh.get(key)
        others = before and not after and before.origin.partition("@")[0] != suggester
        if before != after and not others:
            yield Change(before, after, old.article, SUGGESTIONS)
