"""Code points to UTF-16 units and back; Qt counts in the latter."""

import re
from bisect import bisect_left

ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """The map of one text."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = [] if text.isascii() else [m.start() for m in ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def units(self, point: int) -> int:
        """Return how many UTF-16 units lie before a code point."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """Return how many code points begin before a UTF-16 unit."""
        return unit - bisect_left(self._units, unit)
