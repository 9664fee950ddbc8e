"""Between domain values and rows. A row here is a mapping of column names to values."""

from collections.abc import Iterable
from typing import Any

from annotator.domain.article import Article, Variant, Zone, ZoneKind
from annotator.domain.quote import Quote, QuoteKind, Role
from annotator.domain.record import Revision, Standing, Status
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker, SpeakerKind

Values = dict[str, Any]
Stored = Any  # a fetched row, its columns as attributes

SPAN_ORDER = (
    *("copy_number", "id", "start", "stop", "label"),
    *("state", "origin", "score", "speaker", "reason"),
)
STATES = {str(state): state for state in State}


def article_values(article: Article) -> Values:
    return {
        "id": article.id,
        "sha256": article.fingerprint,
        "text": article.text,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "date": article.date,
        "byline": article.byline,
        "story": article.story,
        "variant": str(article.variant),
        "meta": dict(article.meta),
    }


def article_from(row: Stored, zones: Iterable[Stored]) -> Article:
    return Article(
        id=row.id,
        text=row.text,
        title=row.title,
        source=row.source,
        url=row.url,
        date=row.date,
        byline=row.byline,
        story=row.story,
        variant=Variant(row.variant),
        zones=tuple(Zone(ZoneKind(zone.kind), Stretch(zone.start, zone.stop)) for zone in zones),
        meta=row.meta,
    )


def zone_values(article: str, zones: Iterable[Zone]) -> list[Values]:
    return [
        {
            "article": article,
            "start": zone.stretch.start,
            "stop": zone.stretch.end,
            "kind": str(zone.kind),
        }
        for zone in zones
    ]


def speaker_values(speaker: Speaker) -> Values:
    return {
        "id": speaker.id,
        "name": speaker.name,
        "aliases": list(speaker.aliases),
        "kind": str(speaker.kind),
        "kb": speaker.kb,
    }


def speaker_from(row: Stored) -> Speaker:
    return Speaker(row.id, row.name, tuple(row.aliases), SpeakerKind(row.kind), row.kb)


def revision_values(revision: Revision) -> Values:
    return {"revision": revision.number, "merged": revision.merged}


def revision_from(row: Stored) -> Revision:
    return Revision(row.revision, row.merged)


def standing_values(standing: Standing) -> Values:
    return {
        "status": str(standing.status),
        "reason": standing.reason,
        "seconds": standing.seconds,
    }


def standing_from(row: Stored) -> Standing:
    return Standing(Status(row.status), row.reason, row.seconds)


def span_values(copy: int, span: Span) -> Values:
    return {
        "copy_number": copy,
        "id": span.id,
        "start": span.start,
        "stop": span.end,
        "label": span.label,
        "state": str(span.state),
        "origin": span.origin,
        "score": span.score,
        "speaker": span.speaker,
        "reason": span.reason,
    }


def span_from(row: Stored) -> Span:
    return span_of([getattr(row, name) for name in SPAN_ORDER])


def span_of(values: Iterable[Any]) -> Span:
    """Make a span from the values of a row, in the order of `SPAN_ORDER`."""
    _copy, name, start, stop, label, state, *others = values
    return Span(name, Stretch(start, stop), label, STATES[state], *others)


def quote_values(copy: int, quote: Quote) -> Values:
    return {
        "copy_number": copy,
        "id": quote.id,
        "kind": str(quote.kind),
        "speaker": quote.speaker,
        "state": str(quote.state),
        "origin": quote.origin,
        "score": quote.score,
        "reason": quote.reason,
    }


def stretch_values(copy: int, quote: Quote) -> list[Values]:
    return [
        {
            "copy_number": copy,
            "quote": quote.id,
            "position": position,
            "role": str(role),
            "start": stretch.start,
            "stop": stretch.end,
        }
        for position, (role, stretch) in enumerate(quote.parts())
    ]


def quote_from(row: Stored, parts: Iterable[Stored]) -> Quote:
    by_role: dict[Role, list[Stretch]] = {role: [] for role in Role}
    for part in parts:
        by_role[Role(part.role)].append(Stretch(part.start, part.stop))
    return Quote(
        id=row.id,
        contents=tuple(by_role[Role.CONTENT]),
        cue=next(iter(by_role[Role.CUE]), None),
        source=next(iter(by_role[Role.SOURCE]), None),
        speaker=row.speaker,
        kind=QuoteKind(row.kind),
        state=State(row.state),
        origin=row.origin,
        score=row.score,
        reason=row.reason,
    )


def label_values(position: int, label: Label) -> Values:
    return {
        "name": label.name,
        "position": position,
        "key": label.key,
        "role": label.role,
        "kind": str(label.kind),
        "short": label.short,
        "definition": label.definition,
        "examples": list(label.examples),
        "zones": [str(zone) for zone in label.zones],
    }


def scheme_values(scheme: Scheme) -> list[Values]:
    return [label_values(*item) for item in enumerate(scheme.labels)]


def label_from(row: Stored) -> Label:
    return Label(
        name=row.name,
        key=row.key,
        role=row.role,
        kind=LabelKind(row.kind),
        short=row.short,
        definition=row.definition,
        examples=tuple(row.examples),
        zones=tuple(ZoneKind(zone) for zone in row.zones),
    )
