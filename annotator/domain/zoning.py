"""Zones: what a stretch is made, and which zone something lies in."""

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from annotator.domain.article import Article, Tiling, Zone, ZoneKind, tile
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Span, Stretch, overlapping


def zone_at(zones: Sequence[Zone], point: int) -> Zone | None:
    """Return the zone of a code point; None where nobody has looked for zones."""
    place = bisect_right(zones, point, key=lambda zone: zone.stretch.start) - 1
    zone = zones[place] if place >= 0 else None
    return zone if zone and zone.stretch.holds(point) else None


def stretches_of(zones: Iterable[Zone], kinds: Container[ZoneKind]) -> tuple[Stretch, ...]:
    """Return where zones of these kinds lie, in order."""
    return tuple([zone.stretch for zone in zones if zone.kind in kinds])


def touches(item: Span | Quote | Judgement, stretches: Sequence[Stretch]) -> bool:
    """Whether any part of an item lies in one of some stretches in order, none over another."""
    return any(overlapping(stretches, part.start, part.end) for part in item.stretches())


def set_zone(article: Article, stretch: Stretch, kind: ZoneKind) -> Edit:
    """Make a stretch of an article a zone; an edit without changes where it is one already."""
    return retiled(
        article,
        rezoned(article.text, article.zones, stretch, kind),
        said("Zone: {kind}", kind=kind),
    )


def retiled(article: Article, zones: tuple[Zone, ...], name: str) -> Edit:
    """Give an article these zones instead of its own."""
    if zones == article.zones:
        return Edit(name, ())
    return Edit(name, (Change(Tiling(article.zones), Tiling(zones), article.id),))


def rezoned(
    text: str, zones: tuple[Zone, ...], stretch: Stretch, kind: ZoneKind
) -> tuple[Zone, ...]:
    """Return zones that tile a text in which a stretch is a zone of this kind.

    White space around it goes to the zone before, as everywhere. The new zone becomes one with
    those of its kind that it touches.
    """
    written = _written(text, stretch)
    if written is None:
        return zones
    made = Zone(kind, written)
    kept = [part for zone in tile(text, zones) for part in _outside(zone, written)]
    return _joined(text, sorted((*kept, made), key=lambda zone: zone.stretch), written)


def _written(text: str, stretch: Stretch) -> Stretch | None:
    """Return a stretch without white space before it and with all that follows it."""
    start, end = stretch.start, min(stretch.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    if start >= end:
        return None
    while end < len(text) and text[end].isspace():
        end += 1
    return Stretch(start if text[:start].strip() else 0, end)


def _outside(zone: Zone, hole: Stretch) -> Iterator[Zone]:
    """Yield what is left of a zone before and after a hole."""
    start, end = zone.stretch.start, zone.stretch.end
    if start < min(end, hole.start):
        yield Zone(zone.kind, Stretch(start, min(end, hole.start)))
    if max(start, hole.end) < end:
        yield Zone(zone.kind, Stretch(max(start, hole.end), end))


def _joined(text: str, zones: Iterable[Zone], made: Stretch) -> tuple[Zone, ...]:
    """Join what is new with its own kind beside it, and blank remains with what is before them."""
    joined: list[Zone] = []
    for zone in zones:
        last = joined[-1] if joined else None
        beside = last and (zone.stretch == made or last.stretch.end == made.end)
        if last and ((beside and zone.kind is last.kind) or zone.stretch.text(text).isspace()):
            joined[-1] = replace(last, stretch=Stretch(last.stretch.start, zone.stretch.end))
        else:
            joined.append(zone)
    return tuple(joined)
