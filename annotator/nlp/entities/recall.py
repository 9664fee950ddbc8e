"""What the first reading of an article found elsewhere for the words of a part.

A name is judged by its other places in the article, as by Krishnan and Manning (An effective
two-stage model for exploiting non-local dependencies in named entity recognition, 2006).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

SHORT = re.compile(r"[A-Z][A-Za-z]*[A-Z0-9][A-Z0-9a-z]*")
MAJORITY = 0.7
SEVERAL = 3

Name = tuple[Sequence[str], str]  # its words and its label
Counts = Mapping[str, Counter[str]]


class Recall:
    """The names found in an article, by their words, and how often each word of a chain occurs."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = Counter(words)
        self.tables: dict[str, defaultdict[str, Counter[str]]] = {
            table: defaultdict(Counter) for table in ("whole", "first", "last", "inner", "short")
        }

    def count(self, names: Iterable[Name], by: int) -> None:
        """Take names in, or out again with -1."""
        for words, label in names:
            for table, key in _keys(words):
                self.tables[table][key][label] += by

    def traits(self, words: Sequence[str]) -> Iterator[str]:
        """Yield the traits of a part by what is counted now."""
        whole = " ".join(words)
        if len(words) == 1:
            yield from self._told("whole", whole)
            yield from self._told("first", whole)
            yield from self._told("last", whole)
            yield from self._told("inner", whole)
            yield from self._unnamed(whole)
            if SHORT.fullmatch(whole):
                yield from self._told("short", whole)
        else:
            yield from self._told("whole", whole, "long")
            yield from self._told("whole", words[0], "opens")
            yield from self._told("whole", words[-1], "closes")
            yield from self._told("last", words[-1], "alike")

    def _unnamed(self, word: str) -> Iterator[str]:
        """Tell of a word that is elsewhere no name of its own."""
        if self.words[word] - 1 > sum(self.tables["whole"].get(word, Counter()).values()):
            yield "unnamed"

    def _told(self, table: str, key: str, family: str = "") -> Iterator[str]:
        labels = self.tables[table].get(key)
        total = sum(labels.values()) if labels else 0
        if labels and total > 0:
            label, count = max(labels.items(), key=lambda pair: pair[1])
            sure = "" if count > MAJORITY * total else "?"
            yield f"{family or table}{sure}:{label}"
            if count >= SEVERAL:
                yield f"{family or table}{sure}+:{label}"


def _keys(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield "whole", " ".join(words)
    if len(words) > 1:
        yield "first", words[0]
        yield "last", words[-1]
        for word in words[1:-1]:
            yield "inner", word
        yield "short", "".join(word[0] for word in words if word[0].isupper())
