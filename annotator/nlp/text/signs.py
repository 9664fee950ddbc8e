"""Weigh what a quotation mark or an apostrophe may be, by its shape and its neighbours.

A weight is a cost: nothing for what a sign plainly is, and more for what it can only be if the
balance of the paragraph asks for it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.nlp.text.lexicon import by_language, entries, words

# The sign itself comes first, so that `re` goes from one to the next in one step.
SIGN = re.compile(
    r"[“”„‟«»‹›「」『』\"‘’‚‛'`](?:(?<=`)`|(?<=')'|(?<=[“”„‟«»‹›「」『』\"])|(?<!\w.)|(?<=[‘’'])(?!\w))"
)
DOUBLE, SINGLE, GUILLEMET, SMALL_GUILLEMET, CORNER, WHITE_CORNER = "“‘«‹「『"
FAMILIES = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "``", "''"), DOUBLE),
    **dict.fromkeys("‘’‚‛'`", SINGLE),
    **dict.fromkeys("«»", GUILLEMET),
    **dict.fromkeys("‹›", SMALL_GUILLEMET),
    **dict.fromkeys("「」", CORNER),
    **dict.fromkeys("『』", WHITE_CORNER),
}
OPENERS = frozenset(("“", "„", "‟", "``", "‘", "‚", "‛", "`", "«", "‹", "「", "『"))
CLOSERS = frozenset("”’»›」』")
BEFORE_OPENER = frozenset("([{—–-/“„«‘‚‹「『。、")
AFTER_CLOSER = frozenset(")]}.,;:!?…—–-/”’»›」』。、")
STRAIGHT = frozenset("\"'")
WORD_AFTER = re.compile(r"[’']?\s*([^\W\d_]+|\d*)")
WORD_BEFORE = re.compile(r"[^\W_]*$")
DECADE = re.compile(r"\d\ds?\b")
LONGEST_WORD = 20
FITS, EITHER, LEANS, AGAINST, NEVER = 0.0, 0.5, 1.5, 3.0, 6.0
ELIDES = 0.2
UNLIKELY = 2.5
STRAY, STRAY_BY_SHAPE = 3.5, 4.0


class Sign(NamedTuple):
    """A mark of a family, and what it costs to take it as opening, as closing, as neither."""

    start: int
    end: int
    family: str
    opens: float
    closes: float
    nothing: float


def signs(text: str, start: int, end: int) -> Iterator[Sign]:
    """Yield the marks of a paragraph; apostrophes between letters are left out."""
    for match in SIGN.finditer(text, start, end):
        before = text[match.start() - 1] if match.start() > start else " "
        after = text[match.end()] if match.end() < end else " "
        family = FAMILIES[match.group()]
        opens, closes = _by_shape(match.group(), *_by_neighbours(before, after))
        if family == SINGLE:
            opens += EITHER
            nothing = _apostrophe(text, match, before, after, end)
        else:
            nothing = _stray(match.group(), before, after)
        yield Sign(match.start(), match.end(), family, opens, closes, nothing)


def _by_neighbours(before: str, after: str) -> tuple[float, float]:
    opens = before.isspace() or before in BEFORE_OPENER
    closes = after.isspace() or after in AFTER_CLOSER
    if opens == closes:
        return (EITHER, EITHER)
    return (FITS, AGAINST) if opens else (AGAINST, FITS)


def _by_shape(mark: str, opens: float, closes: float) -> tuple[float, float]:
    if mark in OPENERS:
        return opens, closes + LEANS
    return (opens + LEANS, closes) if mark in CLOSERS else (opens, closes)


def _stray(mark: str, before: str, after: str) -> float:
    """Return the cost of a double mark that pairs with none: a sign of inches, or a slip."""
    if mark in STRAIGHT and before.isdigit() and not after.isalnum():
        return EITHER
    return STRAY if mark in STRAIGHT else STRAY_BY_SHAPE


def _apostrophe(text: str, match: re.Match[str], before: str, after: str, end: int) -> float:
    if before.isalnum():
        return _after_word(text, match, before)
    if after.isalnum():
        return _before_word(text, match, end)
    return AGAINST if before.isspace() else NEVER


def _after_word(text: str, match: re.Match[str], before: str) -> float:
    """Return the cost of an apostrophe at the end of a word: "players’", "goin’", "6’"."""
    if before.isdigit() and match.group() in STRAIGHT:
        return EITHER
    found = WORD_BEFORE.search(text, max(0, match.start() - LONGEST_WORD), match.start())
    word = found.group().lower() if found else ""
    if word in _elided().after:
        return ELIDES
    if not any(word.endswith(ending) for ending in _elided().endings):
        return UNLIKELY
    following = WORD_AFTER.match(text, match.end())
    noun = following and following[1] and following[1].lower() not in _no_nouns()
    return ELIDES if noun else LEANS


def _before_word(text: str, match: re.Match[str], end: int) -> float:
    found = WORD_AFTER.match(text, match.end(), end)
    word = found[1].lower() if found else ""
    if word in _elided().before or DECADE.match(text, match.end()):
        return ELIDES
    return UNLIKELY


class _Elided(NamedTuple):
    """Words without their apostrophe: those it stands before or after, and endings."""

    before: frozenset[str]
    after: frozenset[str]
    endings: tuple[str, ...]


@by_language
def _elided() -> _Elided:
    before = (entry[1:] for entry in entries("elisions") if entry.startswith("'"))
    after = [entry[:-1] for entry in entries("elisions") if entry.endswith("'")]
    return _Elided(
        frozenset(before),
        frozenset(word for word in after if not word.startswith("-")),
        tuple(word[1:] for word in after if word.startswith("-")),
    )


@by_language
def _no_nouns() -> frozenset[str]:
    """Return words that no genitive comes before."""
    return words("conjunctions", "prepositions", "auxiliaries") | {"said", "says", "he", "she"}
