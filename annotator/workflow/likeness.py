"""Whether an article is in a project already, or nearly so."""

from collections.abc import Iterator, Sequence
from threading import Lock
from weakref import WeakKeyDictionary

from annotator.domain.ledger import Note
from annotator.domain.record import Record
from annotator.domain.resemblance import MOST, Near, Resembling
from annotator.domain.said import said
from annotator.store import queries
from annotator.store.project import Project, in_chunks

_READ: WeakKeyDictionary[Project, Resembling] = WeakKeyDictionary()
_READING = Lock()  # a look that is let go may be reading still when the next one begins


class Likeness:
    """Knows what the articles of a project and of an import so far look like."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._there = [*project.ask(queries.fingerprints)][-MOST:]
        self._new: Resembling | None = None

    def near(self, article: str, text: str) -> Near | None:
        """Return the article before this one that it resembles most."""
        if self._new is None:
            self._new = Resembling(_read(self._project, self._there))
        return self._new.add(article, text)

    def known(self, text: str) -> Near | None:
        """Return the article of the project that a text resembles most."""
        return _read(self._project, self._there).near(text)

    def notes(self, file: str, article: str, record: Record) -> Iterator[Note]:
        """Yield that a new article is nearly the same as another.

        Work that was done on an article is wanted whatever it resembles.
        """
        if (
            article
            and not record.copy.content()
            and (near := self.near(article, record.article.text))
        ):
            yield Note(
                file,
                record.line,
                said("article {article} is {near}", article=article, near=near.sentence()),
            )


def _read(project: Project, articles: Sequence[str]) -> Resembling:
    """Return what these articles of a project look like, reading those that were not read yet."""
    with _READING:
        crowd = _READ.setdefault(project, Resembling())
        for gone in set(crowd) - set(articles):
            crowd.forget(gone)
        for chunk in in_chunks([article for article in articles if article not in crowd]):
            for article, text in project.ask(queries.texts, chunk).items():
                crowd.take(article, text)
        return crowd
