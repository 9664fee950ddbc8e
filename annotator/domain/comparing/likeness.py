"""How like two runs of words are that are not the same."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from annotator.domain.comparing.diff import same

STOPS = frozenset(
    """
    the a an of to in on at for and or but is are was were be been it its this that these those i
    you he she they we my your his her their our as with by from not no do does did so if than then
    have has had will would can could me him them us there what who which when im thats
    der die das und ist ein eine in den von zu mit es sich auf nicht im dem wir sie ich er
    """.split()
)
LIGHT = 0.3  # what a word weighs that is in every sentence
ENDINGS = ("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "s", "ly")
STEM = 3  # letters that are left at least
GRAM = 3


@lru_cache(1 << 16)
def stem(word: str) -> str:
    """Return a word without the ending of an English plural, tense or adverb."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= STEM:
            return word[: -len(ending)]
    return word


def weight(word: str) -> float:
    return LIGHT if word in STOPS else 1.0


def cover(run: Sequence[str], window: Sequence[str]) -> float:
    """Return how much of a run's words a window has, by stems; words like "the" weigh less."""
    there = Counter(map(stem, window))
    hit = total = 0.0
    for word in run:
        weighs = weight(word)
        total += weighs
        if there[stem(word)] > 0:
            there[stem(word)] -= 1
            hit += weighs
    return hit / total if total else 0.0


def likeness(run: Sequence[str], window: Sequence[str]) -> float:
    """Return how much of a run a window supports, from 0 to 1.

    The mean of three shares of the run: of its words by stems, of its triples of letters, and of
    its words that stand in the window in the same order.
    """
    return (cover(run, window) + _letters(run, window) + _ordered(run, window)) / 3


def _letters(run: Sequence[str], window: Sequence[str]) -> float:
    mine, theirs = _grams(run), _grams(window)
    return (mine & theirs).total() / max(1, mine.total())


def _grams(words: Sequence[str]) -> Counter[str]:
    text = f" {' '.join(words)} "
    return Counter(text[at : at + GRAM] for at in range(len(text) - GRAM + 1))


def _ordered(run: Sequence[str], window: Sequence[str]) -> float:
    stems = [stem(word) for word in run]
    total = sum(map(weight, run))
    blocks = same(stems, [stem(word) for word in window])
    hit = sum(weight(run[at]) for one, _, length in blocks for at in range(one, one + length))
    return hit / total if total else 0.0
