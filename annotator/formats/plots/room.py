"""Room for texts, where no font can be asked how wide they are: a little more than they take.

Widths are in parts of the size of the font.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.domain.wording import shortened

LONGEST = 200  # code points of a text that anybody reads on a plot
NARROW = frozenset("iIljtfr.,:;'|!()[]/-’‘“” ")
BROAD = frozenset("mwMW@%—…")
LATIN = "\u024f"  # the last of its usual letters
WIDE = 1.0  # what East Asian scripts and emoji take
BOLD = 1.1  # what bold letters take more


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the drawing, in pixels from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return max(0.0, self.right - self.left)

    @property
    def height(self) -> float:
        return max(0.0, self.bottom - self.top)


@lru_cache(4096)
def width(words: str) -> float:
    """Return how wide a text is at most, with any font that is likely."""
    return sum(map(_advance, words))


def _advance(sign: str) -> float:
    if sign in NARROW:
        return 0.4
    if sign in BROAD:
        return 1.0
    if unicodedata.category(sign) in {"Mn", "Me", "Cf"}:
        return 0.0
    if unicodedata.east_asian_width(sign) in "WF" or ord(sign) > 0xFFFF:  # noqa: PLR2004
        return WIDE
    if sign > LATIN:
        return 0.8
    return 0.75 if sign.isupper() else 0.64


def cut(words: str, room: float) -> str:
    """Return a text on one line, cut to be no wider than `room`; empty where nothing fits."""
    line = shortened(words, LONGEST)
    if width(line) <= room:
        return line
    used = width("…")
    for place, sign in enumerate(line):
        used += _advance(sign)
        if used > room:
            return f"{line[:place].rstrip()}…" if place else ""
    return line


def spaced(count: int, room: float, wanted: float) -> int:
    """Return which of `count` names get room: each first, second, third …, from the first one."""
    return max(1, int(-(-wanted * count // room))) if room > 0 else max(1, count)


def widest(names: Sequence[str]) -> float:
    return max((width(shortened(name, LONGEST)) for name in names), default=0.0)
