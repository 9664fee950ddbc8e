"""Bringing the offsets of a file to code points of the text as the project keeps it."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

from annotator.domain.errors import FormatError
from annotator.domain.plain import Json
from annotator.domain.said import said
from annotator.domain.shapes import a_list, a_place, shown, whole_numbers
from annotator.formats.decode import Settled, from_bytes, from_utf16

NEAR = 5  # code points within which a surface is looked for
UNITS = {"utf16": from_utf16, "bytes": from_bytes}
NAMES = {
    "codepoint": said("code points"),
    "utf16": said("UTF-16 units"),
    "bytes": said("bytes of UTF-8"),
}

CONTENTS = said("contents")


class Offsets:
    """Converts the spans of one article and checks that they lie inside its text.

    `unit` is `codepoint`, `utf16` or `bytes` (of UTF-8). Where a span brings its surface and the
    offsets do not yield it, the other units are tried, then the places close by, before the span is
    refused with ValueError. `mended` says what had to be done about spans so far, as sentences.
    """

    def __init__(self, raw: str, settled: Settled, unit: Any = "codepoint") -> None:
        if not isinstance(unit, str) or unit not in NAMES:
            known = ", ".join(NAMES)
            raise FormatError(
                said(
                    "offsets in {unit} are not understood; use one of {known}",
                    unit=shown(unit),
                    known=known,
                )
            )
        self._raw = raw
        self._settled = settled
        self._unit = unit
        self._places: dict[str, tuple[int, ...]] = {}
        self.mended: list[str] = []

    def suit(self, spans: Iterable[tuple[int, int, str]]) -> None:
        """Change the unit where all surfaces of spans are right in another and not in this one."""
        known = [span for span in spans if span[2] and type(span[0]) is type(span[1]) is int]
        for unit in dict.fromkeys((self._unit, *NAMES)):
            if known and all(self._reads(unit, *span) for span in known):
                if unit != self._unit:
                    self.mended.append(
                        said(
                            "the offsets count {unit}, not {ours}",
                            unit=NAMES[unit],
                            ours=NAMES[self._unit],
                        )
                    )
                self._unit = unit
                return

    def zone(self, data: Json) -> Json:
        return {**data, **self._place(data["start"], data["end"])}

    def span(self, data: Json) -> Json:
        start, end = data["start"], data["end"]
        surface = data.get("text")
        placed = self.ends(start, end, surface if isinstance(surface, str) else None)
        if placed == (start, end):  # as nearly always
            return data
        return {**data, "start": placed[0], "end": placed[1]}

    def quote(self, data: Json) -> Json:
        return {
            **data,
            "contents": [self._pair(content) for content in a_list(data["contents"], CONTENTS)],
            "cue": self._pair(data.get("cue")),
            "source": self._pair(data.get("source")),
        }

    def ends(self, start: Any, end: Any, surface: str | None = None) -> tuple[int, int]:
        """Return start and end in the settled text.

        Raises TypeError or ValueError, as a sentence, where they cover nothing of it.
        """
        if self._stays(start, end) and (not surface or self._raw[start:end] == surface):
            return start, end
        whole_numbers(start, end)
        if not 0 <= start < end:
            raise ValueError(said("{start}–{end} covers no text", start=str(start), end=str(end)))
        first, last = self._matching(start, end, surface)
        if last > len(self._raw):
            raise ValueError(
                said(
                    "{start}–{end} reaches beyond the text ({count} characters)",
                    start=str(start),
                    end=str(end),
                    count=len(self._raw),
                )
            )
        return self._settled.offset(first), self._settled.offset(last)

    def _stays(self, start: Any, end: Any) -> bool:
        """Whether these are good offsets into the settled text as they are."""
        if type(start) is not int or type(end) is not int or self._unit != "codepoint":
            return False
        return 0 <= start < end <= len(self._raw) and not self._settled.dropped

    def _pair(self, ends: Any) -> list[int] | None:
        if ends is None:
            return None
        return list(self.ends(*a_place(ends)))

    def _place(self, start: Any, end: Any, surface: str | None = None) -> Json:
        return dict(zip(("start", "end"), self.ends(start, end, surface), strict=True))

    def _matching(self, start: int, end: int, surface: str | None) -> tuple[int, int]:
        stated = self._at(self._unit, start), self._at(self._unit, end)
        if not surface or self._raw[slice(*stated)] == surface:
            return stated
        for unit, name in NAMES.items():
            if self._reads(unit, start, end, surface):
                self._mend(
                    said("some offsets count {unit}, not {ours}", unit=name, ours=NAMES[self._unit])
                )
                return self._at(unit, start), self._at(unit, end)
        return self._near(stated, surface)

    def _mend(self, what: str) -> None:
        if what not in self.mended:
            self.mended.append(what)

    def _near(self, stated: tuple[int, int], surface: str) -> tuple[int, int]:
        """Find a surface close to where it is said to be, the closest first."""
        for shift in sorted(range(-NEAR, NEAR + 1), key=abs):
            first = stated[0] + shift
            if first >= 0 and self._raw.startswith(surface, first):
                self.mended.append(
                    said("“{surface}” {how}", surface=surface[:40], how=_moved(shift))
                )
                return first, first + len(surface)
        found = self._raw[slice(*stated)]
        raise ValueError(
            said(
                "{start}–{end} is “{found}”, not “{surface}”",
                start=str(stated[0]),
                end=str(stated[1]),
                found=found[:40],
                surface=surface[:40],
            )
        )

    def _reads(self, unit: str, start: int, end: int, surface: str) -> bool:
        first, last = self._at(unit, start), self._at(unit, end)
        return last - first == len(surface) and self._raw.startswith(surface, first)

    def _at(self, unit: str, offset: int) -> int:
        """Return the code point at an offset; one inside a character is where that begins."""
        if unit == "codepoint":
            return offset
        if unit not in self._places:
            self._places[unit] = UNITS[unit](self._raw)
        return offset - bisect_left(self._places[unit], offset)


def _moved(shift: int) -> str:
    """Say what was wrong with the offsets of a surface that stands so far from where they say."""
    return (
        said("stands {shift:+d} characters from its place", shift=shift)
        if shift
        else said("ends not where it says")
    )
