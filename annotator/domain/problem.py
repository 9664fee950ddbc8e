"""What does not hold together in a project, and what a repair does about it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.said import joined, number_of, plural

NAMED = 3  # articles in a sentence
ROWS: Mapping[str, Callable[[int], str]] = {
    "annotator": lambda n: number_of(n, "annotator"),
    "article": lambda n: number_of(n, "article"),
    "copy": lambda n: plural(n, "{count} copy", "{count} copies"),
    "decision": lambda n: number_of(n, "decision"),
    "edit": lambda n: plural(n, "{count} step of the journal", "{count} steps of the journal"),
    "instalment": lambda n: plural(n, "{count} part of a step", "{count} parts of steps"),
    "judgement": lambda n: number_of(n, "judgement"),
    "label": lambda n: number_of(n, "label"),
    "packet": lambda n: number_of(n, "packet"),
    "quote": lambda n: number_of(n, "quote"),
    "setting": lambda n: number_of(n, "setting"),
    "span": lambda n: number_of(n, "span"),
    "speaker": lambda n: plural(n, "{count} entry of the ledger", "{count} entries of the ledger"),
    "stretch": lambda n: plural(n, "{count} part of a quote", "{count} parts of quotes"),
    "text": lambda n: number_of(n, "text"),
    "tiling": lambda n: number_of(n, "tiling"),
    "zone": lambda n: number_of(n, "zone"),
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
        return joined((self.what, self.mending), ": ")


def counted(count: int, table: str, articles: Sequence[str] = ()) -> str:
    """Say how many rows of a table there are, and of which articles."""
    rows = ROWS[table](count) if table in ROWS else number_of(count, table)
    if not articles:
        return rows
    more = ", …" if len(articles) > NAMED else ""
    return plural(
        len(articles),
        "{rows} of {count} article ({names})",
        "{rows} of {count} articles ({names})",
        rows=rows,
        names=", ".join(articles[:NAMED]) + more,
    )
