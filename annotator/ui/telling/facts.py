"""What there is to know about a mark or a label, as plain text of a sane length."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.guidelines import misplaced, places
from annotator.domain.quote import Quote, QuoteKind, Role
from annotator.domain.reasons import reason_said
from annotator.domain.said import said
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Span, State
from annotator.domain.speaker import Speaker
from annotator.domain.wording import capital, shortened, visible
from annotator.domain.zoning import zone_at
from annotator.ui.canvas.mending import flaw
from annotator.ui.language import tr, worded

LONGEST_TEXT = 240
LONGEST_LINE, LONGEST_ORIGIN = 160, 120
LONGEST_MEANING = 300
FEW = 3  # examples
KINDS = {
    QuoteKind.DIRECT: said("direct quote"),
    QuoteKind.INDIRECT: said("indirect quote"),
    QuoteKind.MIXED: said("mixed quote"),
}
PARTS = {
    "": said("it"),
    Role.CONTENT: said("content"),
    Role.CUE: said("cue"),
    Role.SOURCE: said("source"),
}
MEANINGS = {
    ZoneKind.HEADLINE: said("the title over the article"),
    ZoneKind.BYLINE: said("who wrote it"),
    ZoneKind.DATELINE: said("where it was written, and when"),
    ZoneKind.CAPTION: said("what a picture shows"),
    ZoneKind.CREDIT: said("whose picture it is, or who else worked on it"),
    ZoneKind.BODY: said("the running text"),
    ZoneKind.SUMMARY: said("the article in a few points"),
}


@dataclass(frozen=True, slots=True)
class Facts:
    """About one mark: its text, what it is with the colour's role in the theme, how it came about.

    `lines` are further facts; `meaning` says what its label means.
    """

    text: str
    what: str
    role: str
    state: str
    lines: tuple[str, ...] = ()
    meaning: str = ""


def facts(
    item: Span | Quote,
    text: str,
    scheme: Scheme,
    speakers: Mapping[str, Speaker],
    zones: Sequence[Zone] = (),
) -> Facts:
    """Return what there is to know about a mark of a text."""
    zone = in_zone(zones, item.start)
    told = [tr("Zone: {zone}", zone=zone)] if zone else []
    if isinstance(item, Quote):
        found = _quote_facts(item, text, speakers)
    else:
        found = _span_facts(item, text, scheme.label(item.label), speakers)
        wrong = misplaced(scheme, item.label, item.stretch, zones)
        told += [shortened(worded(wrong), LONGEST_LINE)] if wrong else []
    return replace(found, lines=(*found.lines, *told))


def in_zone(zones: Sequence[Zone], point: int) -> ZoneKind | None:
    """Return the zone that a code point lies in, if it is not the body."""
    zone = zone_at(zones, point)
    return zone.kind if zone and zone.kind is not ZoneKind.BODY else None


def zone_facts(zone: Zone, text: str) -> Facts:
    """Return what there is to know about a zone of a text."""
    excerpt = shortened(zone.stretch.text(text), LONGEST_TEXT)
    kind, meaning = capital(tr(str(zone.kind))), tr(MEANINGS[zone.kind])
    return Facts(excerpt, kind, "aside", tr("zone"), meaning=meaning)


def _span_facts(item: Span, text: str, label: Label, speakers: Mapping[str, Speaker]) -> Facts:
    return Facts(
        shortened(item.stretch.text(text), LONGEST_TEXT),
        shortened(item.label, LONGEST_LINE),
        label.role,
        _state(item),
        (
            *([_speaker(item.speaker, speakers)] if item.speaker else ()),
            *_reason(item),
            *_flaws(item, text),
        ),
        meaning_of(label),
    )


def _quote_facts(quote: Quote, text: str, speakers: Mapping[str, Speaker]) -> Facts:
    cue = shortened(quote.cue.text(text), LONGEST_LINE) if quote.cue else tr("none")
    return Facts(
        shortened(quote.text(text), LONGEST_TEXT),
        capital(tr(KINDS[quote.kind])),
        "quote",
        _state(quote),
        (
            _speaker(quote.speaker, speakers),
            tr("Cue: {cue}", cue=cue),
            *_reason(quote),
            *_flaws(quote, text),
        ),
    )


def meaning_of(label: Label) -> str:
    """Say what a label means, with its first examples, and where it may stand."""
    told = [label.definition] if label.definition else []
    if label.examples:
        stop = "." if label.zones else ""
        examples = ", ".join(label.examples[:FEW])
        told.append(tr("For example: {examples}", examples=examples) + stop)
    if label.zones:
        told.append(tr("May stand in: {zones}", zones=places(label)))
    return shortened(" ".join(told), LONGEST_MEANING)


def as_tooltip(text: str) -> str:
    """Return a tool tip that shows a text as it is, whatever tags it seems to hold."""
    from html import escape  # noqa: PLC0415  (brings a long table that is seldom needed)

    return f"<qt>{escape(visible(text)).replace(chr(10), '<br>')}</qt>"


def _flaws(item: Span | Quote, text: str) -> tuple[str, ...]:
    """Say which parts of a mark spaCy cannot represent, if there are any."""
    parts = [("", item.stretch)] if isinstance(item, Span) else item.parts()
    flaws = ((PARTS[name], flaw(stretch, text)) for name, stretch in parts)
    found = "; ".join(tr("{part} {flaw}", part=part, flaw=wrong) for part, wrong in flaws if wrong)
    if not found:
        return ()
    return (shortened(tr("spaCy cannot learn from it: {flaws}", flaws=found), LONGEST_LINE),)


def _state(item: Span | Quote) -> str:
    state, score = tr(str(item.state)), item.score
    origin = shortened(item.origin, LONGEST_ORIGIN)
    if not origin:
        return state
    if item.state is not State.SUGGESTED:  # a person has decided on what the origin suggested
        state = f"{state}, {tr(str(State.SUGGESTED))}"
    if score is None:
        return tr("{state} by {origin}", state=state, origin=origin)
    return tr("{state} by {origin}, {sure:.0%} sure", state=state, origin=origin, sure=score)


def _reason(item: Span | Quote) -> tuple[str, ...]:
    if not item.reason:
        return ()
    return (shortened(tr("Why: {reason}", reason=reason_said(item.reason)), LONGEST_LINE),)


def _speaker(key: str | None, speakers: Mapping[str, Speaker]) -> str:
    if key is None:
        return tr("Speaker: nobody yet")
    speaker = speakers.get(key) or Speaker(key, key)
    told = tr("Speaker: {name}", name=speaker.name)
    if speaker.aliases:
        others = ", ".join(speaker.aliases)
        told = tr("Speaker: {name} (also {others})", name=speaker.name, others=others)
    return shortened(told, LONGEST_LINE)
