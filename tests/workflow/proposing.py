"""Suggesters that propose what a test says, and what is open in a project then."""

import re
from collections.abc import Iterable, Iterator

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.suggester import Suggester
from annotator.domain.suggestion import Suggested, quote_id, span_id
from annotator.store import queries
from annotator.workflow.session import Session
from annotator.workflow.workers import Reader


def words(label: str, pattern: str = r"\b[A-Z]\w+", name: str = "words") -> Reader:
    """A suggester that takes every word that fits a pattern for an entity."""

    def read(articles: Iterable[Article]) -> Iterator[Suggested]:
        for article in articles:
            found = re.finditer(pattern, article.text)
            yield Suggested(tuple(span(m.start(), m.end(), label, name) for m in found))

    return Reader(Suggester(name, "1"), read)


def span(start: int, end: int, label: str, name: str) -> Span:
    place = Stretch(start, end)
    return Span(span_id(start, end, label), place, label, State.SUGGESTED, f"{name}@1", 0.5)


def sayer(speaker: Speaker) -> Reader:
    """A suggester that has somebody say the first 15 characters of every article."""
    said = Quote(
        quote_id(0, 15),
        (Stretch(0, 15),),
        speaker=speaker.id,
        state=State.SUGGESTED,
        origin="sayer@1",
    )

    def read(articles: Iterable[Article]) -> Iterator[Suggested]:
        return (Suggested(quotes=(said,), speakers=(speaker,)) for _ in articles)

    return Reader(Suggester("sayer", "1"), read)


def unread(articles: int = 2) -> Edit:
    """Bring in articles that nobody has read."""
    more = (Article(f"b{n}", f"Oslo and Bergen {n}") for n in range(articles))
    return Edit("Import", tuple(Change(None, article, article.id) for article in more))


def open_in(session: Session, article: str) -> int:
    return len(session.project.ask(queries.copy, article, SUGGESTIONS).items())
