"""Cuts a text where lines end, and again where they would be too long to lay out at once."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.span import Stretch
from annotator.ui.canvas.snapping import step

BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"  # as str.splitlines has them
BREAK = re.compile(f"\r\n|[{BREAKS}]")
LONGEST = 4000


class Paragraph(NamedTuple):
    """A stretch of text to lay out, possibly empty; `last` unless it goes on in the next one.

    `asides` are the stretches that lie in other zones than the body, `begun` those zones whose
    text begins here.
    """

    start: int
    end: int
    last: bool = True
    headline: bool = False
    asides: tuple[Stretch, ...] = ()
    begun: tuple[Zone, ...] = ()


def cut(text: str, zones: tuple[Zone, ...] = ()) -> list[Paragraph]:
    """Return the paragraphs of a text; between them lie only the line ends."""
    beside = (_from_text(text, zone) for zone in zones if zone.kind is not ZoneKind.BODY)
    asides = [zone for zone in beside if zone]
    return [_zoned(start, end, last, asides) for start, end, last in _pieces(text)]


def _from_text(text: str, zone: Zone) -> Zone | None:
    """Leave out the white space that a zone begins with; it may hold nothing else."""
    written = zone.stretch.text(text).lstrip()
    if not written:
        return None
    return Zone(zone.kind, Stretch(zone.stretch.end - len(written), zone.stretch.end))


def _pieces(text: str) -> Iterator[tuple[int, int, bool]]:
    start = end = 0
    for line in text.splitlines(keepends=True):
        start, end = end, end + len(line)
        bare = end - (2 if line.endswith("\r\n") else line[-1] in BREAKS)
        yield from _short(text, start, bare)
    if not text or text[-1] in BREAKS:
        yield end, end, True


def _short(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    while end - start > LONGEST * 5 // 4:
        middle = _seam(text, start)
        yield start, middle, False
        start = middle
    yield start, end, True


def _seam(text: str, start: int) -> int:
    space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
    if space >= 0:
        return space + 1
    return max(step(text, start + LONGEST, -1, by_character=True), start + LONGEST // 2)


def _zoned(start: int, end: int, last: bool, asides: list[Zone]) -> Paragraph:
    if start == end or not asides:
        return Paragraph(start, end, last)
    within = [zone for zone in asides if zone.stretch.start < end and start < zone.stretch.end]
    headline = any(zone.kind is ZoneKind.HEADLINE for zone in within)
    begun = tuple(zone for zone in within if zone.stretch.start >= start)
    return Paragraph(start, end, last, headline, tuple(_merged(within, start, end)), begun)


def _merged(zones: list[Zone], low: int, high: int) -> list[Stretch]:
    """Return what zones cover of a line; Qt may not draw the second of two that touch."""
    merged: list[Stretch] = []
    for zone in zones:
        start, end = max(low, zone.stretch.start), min(high, zone.stretch.end)
        if merged and merged[-1].end == start:
            start = merged.pop().start
        merged.append(Stretch(start, end))
    return merged
