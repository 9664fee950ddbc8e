"""An entry of the ledger with what names it, and how entries are found and put in order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from annotator.domain.speaker import Speaker
from annotator.domain.wording import folded


@dataclass(frozen=True, slots=True)
class Use:
    """In how many quotes, spans and articles of one owner's copies a speaker is named."""

    owner: str
    quotes: int
    spans: int
    articles: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A speaker with what names it and nobody has rejected.

    What several owners have at the same place, as a suggestion and the decisions on it, counts
    once; `by` counts it for each of them, in alphabetical order.
    """

    speaker: Speaker
    quotes: int = 0
    spans: int = 0
    articles: int = 0
    by: tuple[Use, ...] = ()

    @property
    def used(self) -> bool:
        return bool(self.quotes or self.spans)


class Order(StrEnum):
    """What entries are sorted by."""

    NAME = "name"
    KIND = "kind"
    ALIASES = "aliases"
    KB = "knowledge base"
    QUOTES = "quotes"
    ARTICLES = "articles"


def matching(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """Return the entries in which each word that was typed stands, whatever case and accents."""
    wanted = folded(typed).split()
    return [entry for entry in entries if all(word in _words(entry.speaker) for word in wanted)]


def in_order(
    entries: Iterable[Entry], order: Order = Order.NAME, *, backwards: bool = False
) -> list[Entry]:
    """Sort entries; those that are alike in that stand by name."""
    by_name = sorted(entries, key=_KEYS[Order.NAME])
    return sorted(by_name, key=_KEYS[order], reverse=backwards)


def _words(speaker: Speaker) -> str:
    return folded(" ".join((*speaker.names(), speaker.kb or "", speaker.kind)))


_KEYS: dict[Order, Callable[[Entry], Any]] = {
    Order.NAME: lambda entry: (folded(entry.speaker.name), entry.speaker.id),
    Order.KIND: lambda entry: str(entry.speaker.kind),
    Order.ALIASES: lambda entry: folded(" ".join(entry.speaker.aliases)),
    Order.KB: lambda entry: entry.speaker.kb or "",
    Order.QUOTES: lambda entry: entry.quotes,
    Order.ARTICLES: lambda entry: entry.articles,
}
