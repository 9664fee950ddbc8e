"""What the first reading of an article found elsewhere for the words of a part.

A name is judged by its other places in the article, as by Krishnan and Manning (An effective
two-stage model for exploiting non-local dependencies in named entity recognition, 2006).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

SHORT = re.compile(r"[A-Z][A-Za-z]*[A-Z0-9][A-Z0-9a-z]*")
MAJORITY = 0.7
SEVERAL = 3
NOTHING: Mapping[str, Counter[str]] = {}

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
        whole, first, last = map(self._tables, (" ".join(words), words[0], words[-1]))
        told = (("long", whole), ("opens", first), ("closes", last))
        traits = [trait for family, tables in told for trait in _told(family, tables.get("whole"))]
        return [*traits, *_told("alike", last.get("last"))]

    def _tables(self, key: str) -> Mapping[str, Counter[str]]:
        return self.known.get(key, NOTHING)

    def _of_word(self, word: str) -> list[str]:
        told = [
            trait
            for table, labels in self._tables(word).items()
            if table != "short" or SHORT.fullmatch(word)
            for trait in _told(table, labels)
        ]
        return [*told, "unnamed"] if self._is_unnamed(word) else told

    def _is_unnamed(self, word: str) -> bool:
        """Whether a word is elsewhere no name of its own."""
        others = self.words[word] - 1
        if not others:
            return False
        named = self._tables(word).get("whole")
        return named is None or others > sum(named.values())


def _told(family: str, labels: Mapping[str, int] | None) -> Iterable[str]:
    """Return what the labels of other names tell."""
    total = sum(labels.values()) if labels else 0
    if not labels or total <= 0:
        return ()
    label, count = max(labels.items(), key=itemgetter(1))
    sure = "" if count > MAJORITY * total else "?"
    told = f"{family}{sure}:{label}"
    return (told, f"{family}{sure}+:{label}") if count >= SEVERAL else (told,)


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
