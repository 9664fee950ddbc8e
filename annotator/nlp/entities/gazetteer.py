"""Names known beforehand, by what they name."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from annotator.nlp.entities.reasons import listed
from annotator.nlp.entities.runs import bare
from annotator.nlp.text.known import LISTS, is_shouted
from annotator.nlp.text.lexicon import by_language, entries, words
from annotator.nlp.text.words import Word, cut

GIVEN = ("given_names_male", "given_names_female", "given_names_other")


class Entry(NamedTuple):
    """What a known name names, how surely and why."""

    label: str
    score: float
    reason: str


@by_language
def names() -> Mapping[str, Entry]:
    known: dict[str, Entry] = {}
    for label, name, score, called in LISTS:
        told = Entry(label, score, listed(called))
        for entry in entries(name):
            known.setdefault(entry, told)
    return known


@by_language
def _longest() -> Mapping[str, int]:
    """Return, by the first word of known names, how many words and signs the longest one has."""
    sizes: defaultdict[str, int] = defaultdict(int)
    for name in names():
        parts = cut(name, 0, len(name))
        first = bare(parts[0])
        sizes[first] = max(sizes[first], len(parts))
    return dict(sizes)


def longest_from(word: Word) -> int:
    """Return the length in words and signs of the longest known name that begins with a word."""
    sizes, first = _longest(), bare(word)
    shouted = sizes.get(first.title(), 0) if first.isupper() else 0
    return max(sizes.get(first, 0), shouted)


def look_up(name: str) -> Entry | None:
    """Return the entry of a name; one all in capitals is also known in lower case."""
    known = names()
    entry = known.get(name)
    if entry is None and is_shouted(name):
        entry = known.get(name.title())
    return entry


def is_given(name: str) -> bool:
    return name in words(*GIVEN)
