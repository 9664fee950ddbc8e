"""What there is to know about a mark or a label, as plain text of a sane length."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.guidelines import misplaced, places
from annotator.domain.quote import Quote
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.domain.wording import shortened, visible
from annotator.domain.zoning import zone_at
from annotator.ui.canvas.mending import flaw

LONGEST_TEXT = 240
LONGEST_LINE = 160
LONGEST_MEANING = 300
FEW = 3  # examples
MEANINGS = {
    ZoneKind.HEADLINE: "the title over the article",
    ZoneKind.BYLINE: "who wrote it",
    ZoneKind.DATELINE: "where it was written, and when",
    ZoneKind.CAPTION: "what a picture shows",
    ZoneKind.CREDIT: "whose picture it is, or who else worked on it",
    ZoneKind.BODY: "the running text",
    ZoneKind.SUMMARY: "the article in a few points",
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
    told = [f"Zone: {zone}"] if zone else []
    if isinstance(item, Quote):
        found = _quote_facts(item, text, speakers)
    else:
        found = _span_facts(item, text, scheme.label(item.label), speakers)
        wrong = misplaced(scheme, item.label, item.stretch, zones)
        told += [shortened(wrong, LONGEST_LINE)] if wrong else []
    return replace(found, lines=(*found.lines, *told))


def in_zone(zones: Sequence[Zone], point: int) -> ZoneKind | None:
    """Return the zone that a code point lies in, if it is not the body."""
    zone = zone_at(zones, point)
    return zone.kind if zone and zone.kind is not ZoneKind.BODY else None


def zone_facts(zone: Zone, text: str) -> Facts:
    """Return what there is to know about a zone of a text."""
    excerpt = shortened(zone.stretch.text(text), LONGEST_TEXT)
    return Facts(excerpt, str(zone.kind).capitalize(), "aside", "zone", meaning=MEANINGS[zone.kind])


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
    cue = shortened(quote.cue.text(text), LONGEST_LINE) if quote.cue else "none"
    return Facts(
        shortened(quote.text(text), LONGEST_TEXT),
        f"{quote.kind} quote".capitalize(),
        "quote",
        _state(quote),
        (_speaker(quote.speaker, speakers), f"Cue: {cue}", *_reason(quote), *_flaws(quote, text)),
    )


def meaning_of(label: Label) -> str:
    """Say what a label means, with its first examples, and where it may stand."""
    examples = ", ".join(label.examples[:FEW])
    said = label.definition + (f" For example: {examples}" if examples else "")
    if label.zones:
        said += f"{'.' if examples else ''} May stand in: {places(label)}"
    return shortened(said.strip(), LONGEST_MEANING)


def as_tooltip(text: str) -> str:
    """Return a tool tip that shows a text as it is, whatever tags it seems to hold."""
    from html import escape  # noqa: PLC0415  (brings a long table that is seldom needed)

    return f"<qt>{escape(visible(text)).replace(chr(10), '<br>')}</qt>"


def _flaws(item: Span | Quote, text: str) -> tuple[str, ...]:
    """Say which parts of a mark spaCy cannot represent, if there are any."""
    parts = [("it", item.stretch)] if isinstance(item, Span) else item.parts()
    flaws = ((name.lower(), flaw(stretch, text)) for name, stretch in parts)
    found = "; ".join(f"{name} {said}" for name, said in flaws if said)
    return (shortened(f"spaCy cannot learn from it: {found}", LONGEST_LINE),) if found else ()


def _state(item: Span | Quote) -> str:
    score = "" if item.score is None else f", {item.score:.0%} sure"
    origin = f" by {item.origin}{score}" if item.origin else ""
    return shortened(f"{item.state}{origin}", LONGEST_LINE)


def _reason(item: Span | Quote) -> tuple[str, ...]:
    return (shortened(f"Why: {item.reason}", LONGEST_LINE),) if item.reason else ()


def _speaker(key: str | None, speakers: Mapping[str, Speaker]) -> str:
    if key is None:
        return "Speaker: nobody yet"
    speaker = speakers.get(key) or Speaker(key, key)
    also = f" (also {', '.join(speaker.aliases)})" if speaker.aliases else ""
    return shortened(f"Speaker: {speaker.name}{also}", LONGEST_LINE)
