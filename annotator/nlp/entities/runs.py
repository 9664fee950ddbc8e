"""Runs of capitalised words: what a name can be made of."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.nlp.text.lexicon import by_language, words
from annotator.nlp.text.words import Sentence, Word

WORDLIKE = re.compile(r"[^\W\d_]")
GENITIVE_LENGTH = 2
LONGEST = 12  # words in a name
MAJORITY = 0.6
SHORTEST_LINE = 4
FUNCTION_WORD = 3


class Run(NamedTuple):
    """Words that follow one another in a sentence, the first at `at`."""

    words: tuple[Word, ...]
    at: int

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return end(self.words[-1])

    def part(self, first: int, last: int) -> "Run":
        return Run(self.words[first:last], self.at + first)


def bare(word: Word) -> str:
    """Return a word without its genitive."""
    return word.text[:-GENITIVE_LENGTH] if word.genitive else word.text


def end(word: Word) -> int:
    return word.end - GENITIVE_LENGTH if word.genitive else word.end


def runs(sentence: Sentence) -> Iterator[Run]:
    past = 0
    for at, word in enumerate(sentence):
        if word.proper and at >= past:
            run = run_from(sentence, at)
            past = at + len(run.words)
            yield run


def run_from(sentence: Sentence, at: int) -> Run:
    """Return the run that begins with a capitalised word."""
    return Run(tuple(sentence[at : _run_end(sentence, at)]), at)


def _run_end(sentence: Sentence, first: int) -> int:
    last = first + 1
    while last < min(len(sentence), first + LONGEST) and not sentence[last - 1].genitive:
        step = _step(sentence, first, last)
        if not step:
            break
        last += step
    return last


def _step(sentence: Sentence, first: int, at: int) -> int:
    """Return how many words further the run goes on, joints with what they join."""
    if sentence[at].proper:
        return 1
    if not (sentence[at].capital or sentence[at].low in _joints()):
        return 0
    for joint in (_stop, _initial, _particle, _of, _and):
        size = joint(sentence, first, at)
        if size and at + size < len(sentence) and sentence[at + size].proper:
            return size + 1
    return 0


@by_language
def _joints() -> frozenset[str]:
    """Return what joins capitalised words to a run, in small letters."""
    return words("name_particles") | {".", "of", "for", "and", "&"}


def _initial(sentence: Sentence, first: int, at: int) -> int:
    """Join by an initial that is a word too: the "A." of "John A. Hill"."""
    following = sentence[at + 1 : at + 2]
    single = sentence[at].capital and len(sentence[at].text) == 1
    return 2 if single and following and following[0].text == "." else 0


def _stop(sentence: Sentence, first: int, at: int) -> int:
    before = sentence[at - 1]
    adjacent = sentence[at].text == "." and before.end == sentence[at].start
    short = len(before.text) == 1 or before.text in words("abbreviations")
    return int(adjacent and short)


def _particle(sentence: Sentence, first: int, at: int) -> int:
    size = 0
    while at + size < len(sentence) and sentence[at + size].low in words("name_particles"):
        size += 1
    return size


def _of(sentence: Sentence, first: int, at: int) -> int:
    if sentence[at].text not in {"of", "for"} or not _heads(sentence, first, at):
        return 0
    following = sentence[at + 1 : at + 2]
    return 2 if following and following[0].text == "the" else 1


def _heads(sentence: Sentence, first: int, at: int) -> bool:
    return any(word.text in words("org_of_heads") for word in sentence[first:at])


def _and(sentence: Sentence, first: int, at: int) -> int:
    """Join by "&" always, by "and" where a body's name has begun with "Department of" or so."""
    if sentence[at].text == "&":
        return 1
    begun = any(word.text == "of" for word in sentence[first:at])
    return int(sentence[at].text == "and" and begun and _heads(sentence, first, at))


def is_title_case(sentence: Sentence) -> bool:
    """Whether capitals tell nothing: a headline, or shouting."""
    if sentence[-1].text == "." or sentence[0].low == "by":
        return False
    long = [w for w in sentence if WORDLIKE.match(w.text) and len(w.text) > FUNCTION_WORD]
    capitals = sum(word.capital for word in long)
    return len(long) >= SHORTEST_LINE and capitals > MAJORITY * len(long)
