"""Where words stand in a text."""

import re
import unicodedata
from bisect import bisect_left

Place = tuple[int, int]

ALIKE = ("'‘’", '"“”„«»', "-\u2010\u2011–—")  # what a keyboard has, and what is printed for it


def places(text: str, words: str, *, whole: bool = False) -> list[Place]:
    """Return where words stand in a text, as starts and ends in code points, none overlapping.

    Upper and lower case are alike, and so is white space of every kind. A straight quotation mark,
    apostrophe or hyphen also finds those that are printed for it. `whole` leaves out what is only
    part of a word.
    """
    wanted = words.split()
    if not wanted:
        return []
    found = re.finditer(_pattern(wanted, whole=whole), text, re.IGNORECASE)
    return [match.span() for match in found if not whole or _ends(text, match.end())]


def _pattern(words: list[str], *, whole: bool) -> str:
    pattern = r"\s+".join("".join(map(_alike, word)) for word in words)
    if whole and _is_letter(words[0][0]):
        pattern = rf"(?<!\w){pattern}"
    if whole and _is_letter(words[-1][-1]):
        pattern = rf"{pattern}(?!\w)"
    return pattern


def _alike(character: str) -> str:
    group = next((group for group in ALIKE if group[0] == character), None)
    return f"[{re.escape(group)}]" if group else re.escape(character)


def _is_letter(character: str) -> bool:
    return re.match(r"\w", character) is not None


def _ends(text: str, end: int) -> bool:
    """Whether a word can end here: not where a combining mark still belongs to its last letter."""
    return end == len(text) or not unicodedata.category(text[end]).startswith("M")


def first_from(places: list[Place], start: int) -> int:
    """Return the number of the first place at or after a code point, else of the first of all."""
    number = bisect_left(places, (start, 0))
    return number if number < len(places) else 0
