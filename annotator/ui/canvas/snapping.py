"""Borders in a text: where a stretch may begin and end.

Words are what `annotator.domain.words` says, so what lies between borders is whole tokens.
"""

import re
from collections.abc import Iterator
from typing import Literal

from annotator.domain.span import Stretch
from annotator.domain.words import JOINER, is_mark, marks, pattern

Edge = Literal["start", "end"]

REACH = 300
HYPHENS = "-\u2010\u2011"


def snap(text: str, start: int, end: int) -> Stretch | None:
    """Widen a stretch to whole words, white space at its ends left out."""
    trimmed = trim(text, start, end)
    if trimmed is None:
        return None
    return Stretch(_token(text, trimmed.start).start, _token(text, trimmed.end - 1).end)


def trim(text: str, start: int, end: int) -> Stretch | None:
    """Leave out the white space at both ends; nothing may remain."""
    low, high = max(0, min(start, end)), min(len(text), max(start, end))
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    return Stretch(low, high) if low < high else None


def word_at(text: str, offset: int) -> Stretch | None:
    """Return the word around a code point, its hyphens included; nothing on white space."""
    if not 0 <= offset < len(text) or text[offset].isspace():
        return None
    word = _token(text, offset)
    start, end = word.start, word.end
    while _hyphen_within(text, start - 1) and end - start < REACH:
        start = _token(text, start - 2).start
    while _hyphen_within(text, end) and end - start < REACH:
        end = _token(text, end + 1).end
    return Stretch(start, end)


def step(text: str, offset: int, direction: int, by_character: bool) -> int:
    """Return the next border after an offset, or the last one before it for a direction below 0."""
    if by_character:
        return _next_character(text, offset, direction)
    return _next_border(text, offset, direction, ("start", "end"))


def word_border(text: str, offset: int, direction: int, edge: Edge) -> int:
    """Return the next start or end of a word, or the last one before for a direction below 0."""
    return _next_border(text, offset, direction, (edge,))


def grow(text: str, stretch: Stretch, edge: Edge, direction: int, by_character: bool) -> Stretch:
    """Move one end of a stretch to the next border; what would leave nothing changes nothing."""
    offset = stretch.start if edge == "start" else stretch.end
    if by_character:
        target = _over_space(text, _next_character(text, offset, direction), edge, direction)
    else:
        target = _next_border(text, offset, direction, (edge,))
    start, end = (target, stretch.end) if edge == "start" else (stretch.start, target)
    grown = trim(text, start, end) if start < end else None
    return grown or stretch


def reach(text: str, stretch: Stretch, edge: Edge, offset: int) -> Stretch | None:
    """Put one end of a stretch at an offset, or at the border of the word around it."""
    start, end = (offset, stretch.end) if edge == "start" else (stretch.start, offset)
    snapped = snap(text, start, end) if start < end else None
    if snapped is None:
        return None
    ends = (snapped.start, stretch.end) if edge == "start" else (stretch.start, snapped.end)
    return Stretch(*ends)


def _over_space(text: str, offset: int, edge: Edge, direction: int) -> int:
    """Go on while an end that moved outwards would lie on white space."""
    outwards = direction < 0 if edge == "start" else direction > 0
    while outwards and 0 < offset < len(text) and text[_inside(offset, edge)].isspace():
        offset += direction
    return offset


def _inside(offset: int, edge: Edge) -> int:
    return offset if edge == "start" else offset - 1


def _next_border(text: str, offset: int, direction: int, edges: tuple[Edge, ...]) -> int:
    low, high = max(0, offset - REACH), min(len(text), offset + REACH)
    borders = {getattr(word, edge)() for word in _words(text, low, high) for edge in edges}
    if direction > 0:
        return min((border for border in borders if border > offset), default=high)
    return max((border for border in borders if border < offset), default=low)


def _next_character(text: str, offset: int, direction: int) -> int:
    offset += direction
    while 0 < offset < len(text) and _within_cluster(text, offset):
        offset += direction
    return min(max(offset, 0), len(text))


def _within_cluster(text: str, offset: int) -> bool:
    """Whether the character here is drawn as one with the character before it."""
    here, before = text[offset], text[offset - 1]
    if JOINER in (here, before) or "\U0001f3fb" <= here <= "\U0001f3ff":
        return True
    if "\U0001f1e6" <= here <= "\U0001f1ff":
        return _flags_before(text, offset) % 2 == 1
    return is_mark(here)


def _flags_before(text: str, offset: int) -> int:
    start = offset
    while start > 0 and "\U0001f1e6" <= text[start - 1] <= "\U0001f1ff":
        start -= 1
    return offset - start


def _hyphen_within(text: str, offset: int) -> bool:
    if not 0 < offset < len(text) - 1 or text[offset] not in HYPHENS:
        return False
    return text[offset - 1].isalnum() and text[offset + 1].isalnum()


def _token(text: str, offset: int) -> Stretch:
    low, high = max(0, offset - REACH), min(len(text), offset + REACH)
    low = max(low, text.rfind(" ", low, offset) + 1)  # no word goes across a space
    around = (match.span() for match in _words(text, low, high) if match.end() > offset)
    return Stretch(*next(around, (offset, offset + 1)))


def _words(text: str, low: int, high: int) -> Iterator[re.Match[str]]:
    """Find the words between two offsets; the outermost may be cut."""
    # Most texts hold no combining mark, and a pattern without them is made in a tenth of the time.
    marked = any(map(is_mark, set(text[low:high])))
    return pattern(marks() if marked else "").finditer(text, low, high)
