"""Whether an article is in a project already, as it is or nearly so."""

from collections.abc import Iterator, Sequence
from weakref import WeakKeyDictionary

from annotator.domain.article import Article
from annotator.domain.ledger import Note
from annotator.domain.record import Record
from annotator.domain.resemblance import MOST, Near, Resembling
from annotator.store import queries
from annotator.store.project import Project, in_chunks
from annotator.workflow.session import Session

_READ: WeakKeyDictionary[Project, Resembling] = WeakKeyDictionary()


class Likeness:
    """Knows the texts of a project and of an import so far."""

    def __init__(self, session: Session) -> None:
        self._project = session.project
        known = session.project.ask(queries.fingerprints)
        self._there = list(known)
        self._by_text = {text: article for article, text in known.items()}
        self._new: Resembling | None = None

    def same(self, article: Article) -> str:
        """Return the article before this one that has its text, empty where it is new."""
        text = article.fingerprint
        before = self._by_text.get(text, "")
        if not before:
            self._by_text[text] = article.id
        return before

    def near(self, article: Article) -> Near | None:
        """Return the article before this one that it resembles most."""
        if self._new is None:
            self._new = Resembling(_read(self._project, self._there[-MOST:]))
        return self._new.add(article.id, article.text)

    def notes(self, file: str, record: Record) -> Iterator[Note]:
        """Yield that a new article is nearly the same as another.

        Work that was done on an article is wanted whatever it resembles.
        """
        if self.same(record.article) or record.copy.items():
            return
        if near := self.near(record.article):
            yield Note(file, 0, f"article {record.article.id} is {said_near(near)}")


def said_near(near: Near) -> str:
    return f"nearly the same as {near.article} ({near.share:.0%} alike)"


def _read(project: Project, articles: Sequence[str]) -> Resembling:
    """Return what these articles of a project look like, reading those that were not read yet."""
    crowd = _READ.setdefault(project, Resembling())
    for gone in set(crowd) - set(articles):
        crowd.forget(gone)
    for chunk in in_chunks([article for article in articles if article not in crowd]):
        for article, text in project.ask(queries.texts, chunk).items():
            crowd.take(article, text)
    return crowd
