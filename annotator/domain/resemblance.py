"""Articles that are nearly the same: one text with another credit line, a word mended, a cut."""

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from annotator.domain.said import said

WORD = re.compile(r"\w+")
WIDE = 3  # words of a shingle
KEPT = 48  # shingles of a sketch
KEYS = 6  # of them, by which articles find one another
WORDS = 1 << 16  # whose numbers are remembered
MOST = 20_000  # articles that are remembered: news resembles what was published shortly before

# The rewrites of the sample share up to 0.18 with their originals, and an article of 150 words
# with another credit line 0.85 and more with itself.
ALIKE = 0.6

Sketch = Sequence[int]


@dataclass(frozen=True, slots=True)
class Near:
    """An article that another resembles, and how much: 1 where they have the same words."""

    article: str
    share: float

    def sentence(self) -> str:
        return said(
            "nearly the same as {article} ({share:.0%} alike)",
            article=self.article,
            share=self.share,
        )


def sketch(text: str) -> Sketch:
    """Return the smallest hashes of the triples of words in a text, in their order.

    The sketch of A. Broder, "On the resemblance and containment of documents" (1997): a sample
    that is drawn alike from any two texts. Case, punctuation and the cutting of lines do not count.
    """
    words = list(map(_number, WORD.findall(text.casefold())))
    shingles = set(map(hash, zip(*(words[start:] for start in range(WIDE)), strict=False)))
    return array("q", sorted(shingles)[:KEPT])


@lru_cache(WORDS)
def _number(word: str) -> int:
    """Return a number for a word that is the same in every run, which its hash is not."""
    return crc32(word.encode(errors="replace"))


def resemblance(one: Sketch, other: Sketch) -> float:
    """Return how many of the triples of two texts both have, by their sketches.

    Exact where neither has more triples than a sketch keeps, else an estimate (Broder 1997).
    """
    sample = sorted({*one, *other})[:KEPT]
    both = {*one} & {*other}
    return sum(shingle in both for shingle in sample) / len(sample) if sample else 0.0


class Resembling:
    """The articles that came last, to ask for one that the next resembles.

    Time grows with the words of an article, memory up to `most` articles. Two articles are compared
    where their sketches begin with a hash in common; of two that share 0.6 of their triples,
    fewer than one in a hundred escapes. Articles in `before` are asked as well. `alike` is the
    share from which on two resemble one another.
    """

    def __init__(
        self, before: "Resembling | None" = None, most: int = MOST, alike: float = ALIKE
    ) -> None:
        self._before, self._alike = before, alike
        self._most = most
        self._came = 0
        self._drawn: dict[int, tuple[str, Sketch]] = {}
        self._numbers: dict[str, int] = {}
        # A hash that many have is kept for the first and the last of them, so that none of the
        # two is out of reach when the other is forgotten.
        self._first: dict[int, int] = {}
        self._last: dict[int, int] = {}

    def add(self, article: str, text: str) -> Near | None:
        """Take an article in; return the one before it that it resembles most, if any."""
        drawn = sketch(text)
        near = max(self._nears(drawn), key=lambda near: near.share, default=None)
        self._take(article, drawn)
        return near

    def near(self, text: str) -> Near | None:
        """Return the article that a text resembles most, if any, without taking it in."""
        return max(self._nears(sketch(text)), key=lambda near: near.share, default=None)

    def take(self, article: str, text: str) -> None:
        """Take an article in, without asking."""
        self._take(article, sketch(text))

    def forget(self, article: str) -> None:
        self._forget(self._numbers[article])

    def __contains__(self, article: str) -> bool:
        return article in self._numbers

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def _take(self, article: str, drawn: Sketch) -> None:
        number, self._came = self._came, self._came + 1
        self._drawn[number] = article, drawn
        self._numbers[article] = number
        for key in drawn[:KEYS]:
            self._first.setdefault(key, number)
            self._last[key] = number
        if len(self._drawn) > self._most:
            self._forget(next(iter(self._drawn)))

    def _forget(self, number: int) -> None:
        article, drawn = self._drawn.pop(number)
        if self._numbers[article] == number:  # else another one came under its name
            del self._numbers[article]
        for key in drawn[:KEYS]:
            for holders in (self._first, self._last):
                if holders.get(key) == number:
                    del holders[key]

    def _nears(self, drawn: Sketch) -> list[Near]:
        holders = (self._first, self._last)
        found = {held[key] for held in holders for key in drawn[:KEYS] if key in held}
        those = (self._drawn[number] for number in sorted(found))
        nears = [Near(name, resemblance(drawn, other)) for name, other in those]
        alike = [near for near in nears if near.share >= self._alike]
        return alike + (self._before._nears(drawn) if self._before else [])  # noqa: SLF001
