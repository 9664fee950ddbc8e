"""Where words stand in a text."""

import re
import unicodedata
from bisect import bisect_left
from string import ascii_letters

from annotator.domain.wording import written_for

Ends = tuple[int, int]

ALIKE = ("'‘’", '"“”„«»', "-\u2010\u2011–—")  # what a keyboard has, and what is printed for it
PLAIN = frozenset(ascii_letters)
PIECES = re.compile(r"ss|ae|oe|th|.", re.IGNORECASE | re.DOTALL)
MARKS = "[\u0300-\u036f]*"  # of a letter whose accents are characters of their own


def places(
    text: str, words: str, *, whole: bool = False, any_case: bool = True, typed: bool = True
) -> list[Ends]:
    """Return where words stand in a text, as starts and ends in code points, none overlapping.

    White space of every kind is alike. `whole` leaves out what is only part of a word, `any_case`
    takes upper for lower case. Of words that are `typed` a plain sign also finds what is printed
    for it: a straight quotation mark a curved one, “o” also “ó” and “ø”, and “ss” also “ß”.
    """
    wanted = words.split()
    if not wanted:
        return []
    pattern = r"\s+".join(_alike(word) if typed else re.escape(word) for word in wanted)
    if whole:
        pattern = _before(wanted[0][0]) + pattern + _after(wanted[-1][-1])
    found = re.finditer(pattern, text, re.IGNORECASE if any_case else 0)
    return [match.span() for match in found if not whole or _ends(text, match.end())]


def _alike(word: str) -> str:
    """Return a pattern for a word and for all that is printed for it."""
    return PIECES.sub(lambda piece: _printed(piece[0]), word)


def _printed(piece: str) -> str:
    """Return a pattern for one sign, or for two letters that may be printed as one."""
    other = "".join(c for c in written_for(piece.lower()) if c.isupper() == piece[0].isupper())
    if len(piece) > 1:
        apart = "".join(map(_printed, piece))
        return f"(?:{apart}|[{other}])" if other else apart
    group = next((group for group in ALIKE if group[0] == piece), piece)
    if piece in PLAIN:
        return f"[{piece}{other}]{MARKS}"
    return f"[{re.escape(group)}]" if len(group) > 1 else re.escape(piece)


def _before(first: str) -> str:
    return r"(?<!\w)" if _is_letter(first) else ""


def _after(last: str) -> str:
    return r"(?!\w)" if _is_letter(last) or last == "." else ""


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _ends(text: str, end: int) -> bool:
    """Whether a word can end here: not where a combining mark still belongs to its last letter."""
    return end == len(text) or not unicodedata.category(text[end]).startswith("M")


def first_from(places: list[Ends], start: int) -> int:
    """Return the number of the first place at or after a code point, else of the first of all."""
    number = bisect_left(places, (start, 0))
    return number if number < len(places) else 0
