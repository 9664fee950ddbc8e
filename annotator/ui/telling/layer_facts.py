"""Who put what at one place, for the card beside it."""

from collections.abc import Iterator, Mapping, Sequence

from annotator.domain.layers import Difference, Layer, Spot
from annotator.domain.quote import Quote
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.wording import both_ends, shortened
from annotator.ui.language import tr
from annotator.ui.telling.facts import KINDS, LONGEST_LINE, LONGEST_TEXT, Facts, facts

LONGEST_OWNER = 30
LONGEST_PART = 48


def person(layer: Layer) -> str:
    """Return the short name of an annotator, and whose it is."""
    return f"{layer.name} {shortened(layer.copy.owner, LONGEST_OWNER)}"


def spot_facts(
    spot: Spot,
    layers: Sequence[Layer],
    text: str,
    scheme: Scheme,
    speakers: Mapping[str, Speaker],
) -> Facts:
    """Return what there is to know about a place, and who put what."""
    people = {layer.name: person(layer) for layer in layers}
    item = spot.said[0][1]
    told = facts(item, text, scheme, speakers)
    if spot.agreed:
        lines = told.lines if isinstance(item, Quote) else ()
        names = shortened(", ".join(people.values()), LONGEST_LINE)
        agreed = tr("all agree")
        return Facts(told.text, told.what, told.role, agreed, (*lines, names), told.meaning)
    ends = Difference.ENDS in spot.differences
    said = [
        shortened(
            f"{people[name]}: {', '.join(_said(item, text, speakers, ends=ends))}", LONGEST_LINE
        )
        for name, item in spot.said
    ]
    return Facts(
        shortened(Stretch(spot.start, spot.end).text(text), LONGEST_TEXT),
        tr("They differ"),
        "warning",
        ", ".join(tr(str(one)) for one in Difference if one in spot.differences),
        (*said, *(f"{people[name]}: {tr('nothing')}" for name in spot.silent)),
    )


def _said(
    item: Span | Quote, text: str, speakers: Mapping[str, Speaker], *, ends: bool
) -> Iterator[str]:
    """Yield what an annotator put, and what it covers if that is what they differ in."""
    if isinstance(item, Span):
        yield item.label
        covered = item.stretch.text(text)
    else:
        yield from _quoted(item, text, speakers)
        covered = item.text(text)
    if ends:
        yield both_ends(covered, LONGEST_PART)


def _quoted(quote: Quote, text: str, speakers: Mapping[str, Speaker]) -> Iterator[str]:
    yield tr(KINDS[quote.kind])
    speaker = speakers.get(quote.speaker or "")
    name = speaker.name if speaker else quote.speaker
    yield tr("by {name}", name=shortened(name, LONGEST_PART)) if name else tr("by nobody")
    if quote.cue:
        yield tr("cue {text}", text=shortened(quote.cue.text(text), LONGEST_PART))
    if quote.source:
        yield tr("source {text}", text=shortened(quote.source.text(text), LONGEST_PART))
