"""What does not hold together in a project, and what a repair does about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.said import number_of

NAMED = 3  # articles in a sentence
IRREGULAR = {
    "copy": ("copy", "copies"),
    "edit": ("step of the journal", "steps of the journal"),
    "instalment": ("part of a step", "parts of steps"),
    "stretch": ("part of a quote", "parts of quotes"),
    "speaker": ("entry of the ledger", "entries of the ledger"),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One sort of thing that is wrong: a sentence, and another on what a repair does about it.

    `articles` are those it is found in, as far as it is found in articles.
    """

    what: str
    mending: str
    count: int = 1
    articles: tuple[str, ...] = ()

    def sentence(self) -> str:
        return f"{self.what}: {self.mending}"


def counted(count: int, table: str, articles: Sequence[str] = ()) -> str:
    """Say how many rows of a table there are, and of which articles."""
    one, many = IRREGULAR.get(table, (table, table + "s"))
    said = f"{count} {one if count == 1 else many}"
    if not articles:
        return said
    more = ", …" if len(articles) > NAMED else ""
    return f"{said} of {number_of(len(articles), 'article')} ({', '.join(articles[:NAMED])}{more})"
