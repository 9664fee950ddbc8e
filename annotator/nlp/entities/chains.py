"""Chains of words that may hold names: what the model parts into names and single words.

A chain is wider than a run: it goes on over "of the", "for", "and", a number beside a name and a
genitive, because the model decides where a name ends.
"""

import re
from collections.abc import Iterator

from annotator.nlp.entities.runs import Run
from annotator.nlp.text.lexicon import words
from annotator.nlp.text.words import DASHES, Sentence, Word

LONGEST = 14  # words in a chain
LONGEST_JOINT = 3
NUMBER = re.compile(r"\d{1,4}")
YEAR = re.compile(r"(?:19|20)\d\d")
INNER_CAPITAL = re.compile(r"(?:al|el|ad|an|as|ash|at|ar|d|de|e|i|\d+)?[’'-]?[A-Z]\w.*")
INITIALS = frozenset({"A", "I"})  # words that may be initials too
RESULTS = DASHES | {":"}
JOINTS = frozenset("of for and & the on - . ’ ' /".split())


def chains(sentence: Sentence) -> Iterator[Run]:
    """Yield the chains of a sentence in reading order."""
    at = 0
    while at < len(sentence):
        first = at
        at += 1
        if begins(sentence[first]) or _is_year_before_name(sentence, first):
            while at - first < LONGEST and (step := _step(sentence, at)):
                at += step
            yield Run(tuple(sentence[first:at]), first)


def begins(word: Word) -> bool:
    """Whether a name may begin or end with a word: "Velm", "al-Velm", "iVelm"."""
    if word.capital:
        return word.proper or word.text in INITIALS
    return word.text != word.low and bool(INNER_CAPITAL.fullmatch(word.text))


def ends(word: Word) -> bool:
    """Whether a name may end with a word, as in "Velm 9"."""
    return begins(word) or bool(NUMBER.fullmatch(word.text))


def _is_year_before_name(sentence: Sentence, at: int) -> bool:
    if not is_year(sentence[at]):
        return False
    following = sentence[at + 1 : at + 2]
    return bool(following) and begins(following[0])


def is_year(word: Word) -> bool:
    return word.text.isdigit() and bool(YEAR.fullmatch(word.text))


def _is_counted(sentence: Sentence, at: int) -> bool:
    """Whether a number is part of a result, not of a name: the "3" of "Velm 3 – 0"."""
    following = sentence[at + 1 : at + 2]
    return bool(following) and following[0].text in RESULTS


def _step(sentence: Sentence, at: int) -> int:
    """Return how many words further a chain goes on."""
    for size, word in enumerate(sentence[at : at + LONGEST_JOINT + 1]):
        if begins(word) or (size == 0 and ends(word) and not _is_counted(sentence, at)):
            return size + 1
        if word.low not in JOINTS and word.low not in words("name_particles"):
            return 0
    return 0
