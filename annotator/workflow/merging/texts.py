"""Which article here an article of a file is: the one of the same text, or of nearly the same."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.article import Article
from annotator.domain.free_ids import FreeIds
from annotator.domain.realigning import Alignment, align, difference
from annotator.domain.said import said
from annotator.store import queries
from annotator.workflow.likeness import Likeness
from annotator.workflow.merging.sources import Head, Source
from annotator.workflow.session import Session

ALIKE = 0.9  # of a text, where nothing else speaks for its being another state of the same article
RELATED = 0.5  # likewise, where the id does
DIGITS = 8  # of the SHA-256 behind an id that is taken


@dataclass(frozen=True, slots=True)
class Match:
    """The article here, empty where there is none.

    Where the text is another one, `alignment` leads from it, `text`, to ours.
    """

    article: str = ""
    alignment: Alignment | None = None
    text: str = ""
    detail: str = ""

    @property
    def changed(self) -> bool:
        return self.alignment is not None


class Texts:
    """Finds articles of files among those of the project, and makes room for new ones."""

    def __init__(self, session: Session) -> None:
        self._session = session
        known = session.project.ask(queries.fingerprints)
        self._by_text = {text: article for article, text in reversed(known.items())}
        self._ids = FreeIds(known)
        self._known = known.keys()
        self._likeness = Likeness(session.project)
        self._changed: dict[str, Match] = {}
        self._new: dict[str, str] = {}

    def matching(self, source: Source) -> Iterator[tuple[str, Match]]:
        """Yield what each article of a file is here, with its key in the file."""
        heads = source.contents.articles
        for key, head in heads.items():
            if head.text in self._by_text:
                yield key, Match(self._by_text[head.text])
        others = [key for key, head in heads.items() if head.text not in self._by_text]
        for key, article in source.articles(others):
            text = heads[key].text
            if text not in self._changed:
                self._changed[text] = self._nearly(article)
            yield key, self._changed[text]

    def place(self, head: Head) -> str:
        """Return the id under which a new article comes in, the same for the same text."""
        if head.text not in self._new:
            wanted = head.id if head.id not in self._known else f"{head.id}-{head.text[:DIGITS]}"
            self._new[head.text] = self._ids.take(wanted)
        return self._new[head.text]

    def original(self, head: Head) -> str:
        """Return the article here that is an original, or the id that it would come in under."""
        near = self._changed.get(head.text)
        here = self._by_text.get(head.text) or (near.article if near else "")
        return here or self.place(head)

    def _nearly(self, article: Article) -> Match:
        if article.id in self._known:
            match = self._match(article, article.id)
            if match.alignment and match.alignment.share >= RELATED:
                return match
        near = self._likeness.known(article.text)
        if near:
            match = self._match(article, near.article)
            if match.alignment and match.alignment.share >= ALIKE:
                return match
        return Match()

    def _match(self, article: Article, here: str) -> Match:
        ours = self._session.article(here).text
        alignment = align(article.text, ours)
        return Match(here, alignment, article.text, difference(article.text, ours, alignment))


def in_words(ids: Iterable[str], shown: int = 3) -> str:
    """Name the first of some articles, and how many more there are."""
    every = list(ids)
    first = ", ".join(every[:shown])
    if len(every) <= shown:
        return first
    return said("{names} and {more} more", names=first, more=len(every) - shown)
