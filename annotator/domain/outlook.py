"""What an import would bring in, before it does."""

from dataclasses import dataclass
from itertools import islice

from annotator.domain.article import Article
from annotator.domain.label_map import Mapped
from annotator.domain.ledger import Rejection
from annotator.domain.resemblance import Near
from annotator.domain.wording import shortened

LINES, LONGEST = 3, 120  # of the beginning of an article, and characters of a line
LOOKED_AT = 10_000  # characters in which the first lines stand

Place = tuple[str, int]  # a file's path, and which article of it, from 1


@dataclass(frozen=True, slots=True)
class Foreseen:
    """An article as it would come in, under the id it would have.

    `same` is the article that has the same text, in the project or earlier in the import; `near`
    one that is nearly the same. `special` says in sentences what was converted.
    """

    path: str
    number: int
    article: str
    title: str
    begin: tuple[str, ...]
    words: int
    spans: int = 0
    quotes: int = 0
    special: tuple[str, ...] = ()
    same: str = ""
    near: Near | None = None
    judgements: int = 0

    @property
    def place(self) -> Place:
        return self.path, self.number

    @property
    def brings(self) -> bool:
        """Whether it would add anything: an article the project has not, or annotations."""
        return not self.same or bool(self.spans or self.quotes or self.judgements)


@dataclass(frozen=True, slots=True)
class Outlook:
    """The account of a dry run: articles, what becomes of their labels, what would be left out."""

    articles: tuple[Foreseen, ...] = ()
    labels: tuple[Mapped, ...] = ()
    rejected: tuple[Rejection, ...] = ()


def first_lines(article: Article) -> tuple[str, ...]:
    """Return the first lines that are not blank, each cut to a length."""
    lines = (line for line in article.text[:LOOKED_AT].splitlines() if line.strip())
    return tuple(shortened(line, LONGEST) for line in islice(lines, LINES))
