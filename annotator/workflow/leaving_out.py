"""Zones that an export leaves out, and what lies in them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.ledger import Loss, Note, lost
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record
from annotator.domain.said import enumerated, said
from annotator.domain.span import Span, Stretch
from annotator.domain.zoning import stretches_of, touches

Kinds = AbstractSet[ZoneKind]


def without_zones(record: Record, kinds: Kinds) -> tuple[Record, Copy]:
    """Return a record in which zones of these kinds are missing, and the copy of what they held."""
    missing = stretches_of(record.article.zones, kinds)
    if not missing:
        return record, replace(record.copy, spans=(), quotes=(), judgements=())
    spans, quotes, judged = record.copy.spans, record.copy.quotes, record.copy.judgements
    within = replace(
        record.copy,
        spans=tuple(span for span in spans if touches(span, missing)),
        quotes=tuple(quote for quote in quotes if touches(quote, missing)),
        judgements=tuple(one for one in judged if touches(one, missing)),
    )
    outside = replace(
        record.copy,
        spans=tuple(span for span in spans if not touches(span, missing)),
        quotes=tuple(quote for quote in quotes if not touches(quote, missing)),
        judgements=tuple(one for one in judged if not touches(one, missing)),
    )
    return replace(record, copy=outside, missing=missing), within


def losses(article: Article, within: Copy, kinds: Kinds) -> Iterator[Loss | Note]:
    """Yield every stretch that zones left out hold or touch, with the reason."""
    zones = [zone for zone in article.zones if zone.kind in kinds]
    for span in within.spans:
        yield lost(article, span.label, span.stretch, _reason(span, span.stretch, zones))
    for quote in within.quotes:
        for role, stretch in quote.parts():
            yield lost(article, role.value, stretch, _reason(quote, stretch, zones))
    for judged in within.judgements:
        why = said("what is judged {reason}", reason=_reason(judged, judged.contents[0], zones))
        yield Note(article.id, 0, why)


def notes(record: Record, kinds: Kinds, title: str, *, says_missing: bool) -> Iterator[Note]:
    """Yield what there is to know of zones that cannot be left out as they should."""
    if kinds and not record.article.zones:
        yield Note(record.article.id, 0, said("nobody has looked for zones, so none is left out"))
    elif record.missing and not says_missing:
        why = said(
            "{title} cannot say that zones were left out ({names}); they look empty of spans",
            title=title,
            names=enumerated([said(name) for name in sorted(map(str, kinds))]),
        )
        yield Note(record.article.id, 0, why)


def _reason(item: Span | Quote | Judgement, stretch: Stretch, zones: Sequence[Zone]) -> str:
    zone = _met(stretch, zones)
    if zone is None:
        met = (_met(part, zones) for part in item.stretches())
        zone = next(zone for zone in met if zone)
        return said(
            "is part of a quote that reaches into a {zone}, which is left out", zone=zone.kind
        )
    if zone.stretch.covers(stretch):
        return said("lies in a {zone}, which is left out", zone=zone.kind)
    return said("reaches into a {zone}, which is left out", zone=zone.kind)


def _met(stretch: Stretch, zones: Sequence[Zone]) -> Zone | None:
    """Return the first of some zones in order that a stretch touches."""
    place = bisect_right(zones, stretch.start, key=lambda zone: zone.stretch.end)
    met = place < len(zones) and zones[place].stretch.overlaps(stretch)
    return zones[place] if met else None
