"""Putting open articles in the order of what they are worth."""

from collections import Counter
from collections.abc import Callable, Mapping

from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job, Progress
from annotator.domain.record import Heading
from annotator.domain.said import said
from annotator.domain.suggestion import origins
from annotator.domain.worth import (
    TWO,
    By,
    Committee,
    Worth,
    by_arrival,
    by_disagreement,
    by_rarity,
    by_similarity,
    by_story,
    by_uncertainty,
    open_among,
    rarest,
    telling_words,
)
from annotator.store import queries, worth
from annotator.workflow.session import Session


def queued(session: Session, by: By, like: str = "") -> Job[tuple[Worth, ...]]:
    """Return the articles that this annotator has not finished, the one worth most first.

    `like` is the article that others are to be similar to. Raises AnnotatorError where there is
    none, or nothing to order by.
    """
    yield Progress(0, 1, said("ordering the articles"))
    session.project.wait()
    return _ORDERS[by](session, like)


def _arrived(session: Session, _like: str) -> tuple[Worth, ...]:
    return by_arrival(open_among(session.headings()))


def _uncertain(session: Session, _like: str) -> tuple[Worth, ...]:
    found = session.project.ask(worth.doubts, session.annotator)
    return by_uncertainty(open_among(session.headings()), found)


def _disputed(session: Session, _like: str) -> tuple[Worth, ...]:
    made: dict[str, Counter[frozenset[str]]] = {}
    for article, origin, count in session.project.ask(worth.origins_open, session.annotator):
        names = frozenset(part.partition("@")[0] for part in origins(origin) if part)
        made.setdefault(article, Counter())[names] += count
    found = {article: Committee(counts) for article, counts in made.items()}
    members = {name for committee in found.values() for name in committee.members}
    if len(members) < TWO:
        raise AnnotatorError(
            said(
                "suggesters disagree only where two have read the articles; here there"
                " are open suggestions of {name}",
                name=next(iter(members), said("nobody")),
            )
        )
    return by_disagreement(open_among(session.headings()), found)


def _rare(session: Session, _like: str) -> tuple[Worth, ...]:
    found: dict[str, Counter[str]] = {}
    for article, label, count in session.project.ask(worth.labels_open, session.annotator):
        found.setdefault(article, Counter())[label] += count
    marked = session.project.ask(worth.labels_marked)
    return by_rarity(open_among(session.headings()), found, marked)


def _told(session: Session, _like: str) -> tuple[Worth, ...]:
    headings = session.headings()
    return by_story(headings, open_among(headings))


def _similar(session: Session, like: str) -> tuple[Worth, ...]:
    headings = session.headings()
    there = next((heading for heading in headings if heading.article == like), None)
    if there is None:
        raise AnnotatorError(
            said("the project has no article {article}", article=like)
            if like
            else said("name the article that others are to be similar to")
        )
    return by_similarity(open_among(headings), there, _shared(session, there, len(headings)))


def _shared(session: Session, like: Heading, articles: int) -> Mapping[str, Mapping[str, float]]:
    ask = session.project.ask
    written = telling_words(ask(queries.texts, [like.article])[like.article])
    weights = rarest(ask(worth.known, written), articles)
    found: dict[str, dict[str, float]] = {}
    for word, holding in ask(worth.holders, weights).items():
        for article in holding:
            found.setdefault(article, {})[written[word]] = weights[word]
    return found


_ORDERS: dict[By, Callable[[Session, str], tuple[Worth, ...]]] = {
    By.ARRIVAL: _arrived,
    By.UNCERTAINTY: _uncertain,
    By.DISAGREEMENT: _disputed,
    By.RARITY: _rare,
    By.STORY: _told,
    By.SIMILARITY: _similar,
}
