"""What the first reading of an article found elsewhere for the words of a part.

A name is judged by its other places in the article, as by Krishnan and Manning (An effective
two-stage model for exploiting non-local dependencies in named entity recognition, 2006).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

SHORT = re.compile(r"[A-Z][A-Za-z]*[A-Z0-9][A-Z0-9a-z]*")
MAJORITY = 0.7
SEVERAL = 3
ALONE = ("whole", "first", "last", "inner", "short")

Place = tuple[Counter[str], str]  # where a label is counted, and the label


class Recall:
    """The names found in an article, by their words, and how often each word of a chain occurs."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = Counter(words)
        self.known: dict[str, dict[str, Counter[str]]] = {}

    def places(self, words: Sequence[str], label: str) -> Iterator[Place]:
        """Yield where a name of some words is to be counted."""
        for table, key in _keys(words):
            yield self.known.setdefault(key, {}).setdefault(table, Counter()), label

    def knows(self, words: Iterable[str]) -> bool:
        """Whether another chain may tell of any of these words."""
        return any(self.words[word] > 1 or "short" in self.known.get(word, ()) for word in words)

    def traits(self, words: Sequence[str]) -> list[str]:
        """Return the traits of a part by what is counted now."""
        if len(words) == 1:
            return self._of_word(words[0])
        return [
            *self._told("whole", " ".join(words), "long"),
            *self._told("whole", words[0], "opens"),
            *self._told("whole", words[-1], "closes"),
            *self._told("last", words[-1], "alike"),
        ]

    def _of_word(self, word: str) -> list[str]:
        told: list[str] = []
        if word in self.known:
            tables = ALONE if SHORT.fullmatch(word) else ALONE[:-1]
            told = [trait for table in tables for trait in self._told(table, word)]
        return told + ["unnamed"] * self._is_unnamed(word)

    def _is_unnamed(self, word: str) -> bool:
        """Whether a word is elsewhere no name of its own."""
        if self.words[word] == 1:
            return False
        named = self.known.get(word, {}).get("whole", Counter())
        return self.words[word] - 1 > named.total()

    def _told(self, table: str, key: str, family: str = "") -> Iterator[str]:
        labels = self.known[key].get(table) if key in self.known else None
        total = labels.total() if labels else 0
        if labels and total > 0:
            label, count = max(labels.items(), key=itemgetter(1))
            sure = "" if count > MAJORITY * total else "?"
            yield f"{family or table}{sure}:{label}"
            if count >= SEVERAL:
                yield f"{family or table}{sure}+:{label}"


def count(places: Iterable[Place], by: int) -> None:
    """Take names in, or out again with -1."""
    for labels, label in places:
        labels[label] += by


def _keys(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield "whole", " ".join(words)
    if len(words) > 1:
        yield "first", words[0]
        yield "last", words[-1]
        for word in words[1:-1]:
            yield "inner", word
        yield "short", "".join(word[0] for word in words if word[0].isupper())
