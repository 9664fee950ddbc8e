"""Who put what at one place, for the card beside it."""

from collections.abc import Iterator, Mapping, Sequence

from annotator.domain.layers import Difference, Layer, Spot
from annotator.domain.quote import Quote
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.wording import both_ends, shortened
from annotator.ui.telling.facts import LONGEST_LINE, LONGEST_TEXT, Facts, facts

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
        return Facts(told.text, told.what, told.role, "all agree", (*lines, names), told.meaning)
    ends = Difference.ENDS in spot.differences
    said = [
        shortened(
            f"{people[name]}: {', '.join(_said(item, text, speakers, ends=ends))}", LONGEST_LINE
        )
        for name, item in spot.said
    ]
    return Facts(
        shortened(Stretch(spot.start, spot.end).text(text), LONGEST_TEXT),
        "They differ",
        "warning",
        ", ".join(difference for difference in Difference if difference in spot.differences),
        (*said, *(f"{people[name]}: nothing" for name in spot.silent)),
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
    yield f"{quote.kind} quote"
    speaker = speakers.get(quote.speaker or "")
    name = speaker.name if speaker else quote.speaker or "nobody"
    yield f"by {shortened(name, LONGEST_PART)}"
    for role, part in (("cue", quote.cue), ("source", quote.source)):
        if part:
            yield f"{role} {shortened(part.text(text), LONGEST_PART)}"
