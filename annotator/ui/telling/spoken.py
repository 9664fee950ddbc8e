"""What a screen reader says of marks and decisions: one sentence each, of a sane length."""

from collections.abc import Mapping, Sequence

from annotator.domain.article import Tiling, Zone
from annotator.domain.edit import Edit
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.wording import shortened
from annotator.ui.telling.facts import in_zone

LONGEST = 200
LONGEST_NAME = 80
SPELLED = 3  # a label this short is read letter by letter


def said_of(
    item: Span | Quote, text: str, speakers: Mapping[str, Speaker], became: str = ""
) -> str:
    """Say what an item is, how it stands or what it has become, and what it covers."""
    state = became or str(item.state)
    if isinstance(item, Span):
        return f"{_label(item.label)} {state}: {shortened(item.stretch.text(text), LONGEST)}"
    return f"{_kind(item)} {_by(item, speakers)}, {state}: {shortened(item.text(text), LONGEST)}"


def said_of_edit(edit: Edit, copy: Copy, text: str, speakers: Mapping[str, Speaker]) -> str:
    """Say what was done to the marks of a copy or its zones; nothing where none was concerned."""
    things = [c.thing for c in edit.changes if (c.article, c.owner) == (copy.article, copy.owner)]
    marks = [thing for thing in things if isinstance(thing, Span | Quote)]
    if any(c.article == copy.article and isinstance(c.thing, Tiling) for c in edit.changes):
        return shortened(edit.name, LONGEST)
    if len(marks) > 1:
        return f"{shortened(edit.name, LONGEST_NAME)}: {len(marks)} marks"
    if not marks:
        return ""
    now = next((item for item in copy.items() if item.id == marks[0].id), None)
    return said_of(now or marks[0], text, speakers, "" if now else "deleted")


def said_of_selection(stretch: Stretch, text: str) -> str:
    return f"Selected: {shortened(stretch.text(text), LONGEST)}"


def said_within(zones: Sequence[Zone], point: int) -> str:
    """Say in which zone a code point lies, as the end of a sentence; nothing in the body."""
    zone = in_zone(zones, point)
    return f", in the {zone}" if zone else ""


def _label(name: str) -> str:
    said = name if len(name) <= SPELLED else name.replace("_", " ").capitalize()
    return shortened(said, LONGEST_NAME)


def _kind(quote: Quote) -> str:
    return "Quote" if quote.kind is QuoteKind.DIRECT else f"{quote.kind} quote".capitalize()


def _by(quote: Quote, speakers: Mapping[str, Speaker]) -> str:
    if quote.speaker is None:
        return "without a speaker"
    speaker = speakers.get(quote.speaker)
    return f"by {shortened(speaker.name if speaker else quote.speaker, LONGEST_NAME)}"
