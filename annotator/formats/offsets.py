"""Bringing the offsets of a file to code points of the text as the project keeps it."""

from bisect import bisect_left
from typing import Any

from annotator.domain.errors import FormatError
from annotator.domain.plain import Json
from annotator.formats.decode import Settled, from_utf16


class Offsets:
    """Converts the spans of one article and checks that they lie inside its text.

    `unit` is `codepoint` or `utf16`. Where a span brings its surface under "text" and the offsets
    do not yield it, UTF-16 is tried before the span is refused with ValueError.
    """

    def __init__(self, raw: str, settled: Settled, unit: str) -> None:
        if unit not in ("codepoint", "utf16"):
            raise FormatError(f"offsets in {unit!r} are not understood; use codepoint or utf16")
        self._raw = raw
        self._settled = settled
        self._pairs = from_utf16(raw)
        self._convert = self._from_utf16 if unit == "utf16" else int

    def zone(self, data: Json) -> Json:
        return {**data, **self._ends(data["start"], data["end"], None)}

    def span(self, data: Json) -> Json:
        return {**data, **self._ends(data["start"], data["end"], data.get("text"))}

    def quote(self, data: Json) -> Json:
        return {
            **data,
            "contents": [self._pair(content) for content in data["contents"]],
            "cue": self._pair(data.get("cue")),
            "source": self._pair(data.get("source")),
        }

    def _pair(self, ends: Any) -> list[int] | None:
        if ends is None:
            return None
        start, end = ends
        return list(self._ends(start, end, None).values())

    def _ends(self, start: Any, end: Any, surface: str | None) -> Json:
        for offset in (start, end):
            if type(offset) is not int:
                raise TypeError(f"offsets must be whole numbers, not {start!r} and {end!r}")
        if not 0 <= start < end:
            raise ValueError(f"{start}–{end} covers no text")
        first, last = self._matching(start, end, surface)
        if last > len(self._raw):
            raise ValueError(f"{start}–{end} reaches beyond the text ({len(self._raw)} characters)")
        return {"start": self._settled.offset(first), "end": self._settled.offset(last)}

    def _matching(self, start: int, end: int, surface: str | None) -> tuple[int, int]:
        stated = self._convert(start), self._convert(end)
        utf16 = self._from_utf16(start), self._from_utf16(end)
        for first, last in (stated, utf16):
            if surface is None or self._raw[first:last] == surface:
                return first, last
        found = self._raw[slice(*stated)]
        raise ValueError(f"{start}–{end} is “{found[:40]}”, not “{surface}”")

    def _from_utf16(self, offset: int) -> int:
        return offset - bisect_left(self._pairs, offset)
