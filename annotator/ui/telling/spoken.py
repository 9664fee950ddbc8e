"""What a screen reader says of marks and decisions: one sentence each, of a sane length."""

from collections.abc import Mapping, Sequence

from annotator.domain.article import Tiling, Zone
from annotator.domain.edit import Edit
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy
from annotator.domain.said import number_of, said
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.wording import capital, shortened
from annotator.ui.language import tr, worded
from annotator.ui.telling.facts import KINDS, in_zone

LONGEST = 200
LONGEST_NAME = 80
SPELLED = 3  # a label this short is read letter by letter


def said_of(
    item: Span | Quote, text: str, speakers: Mapping[str, Speaker], became: str = ""
) -> str:
    """Say what an item is, how it stands or what it has become, and what it covers."""
    state: str = became or item.state
    if isinstance(item, Span):
        covered = shortened(item.stretch.text(text), LONGEST)
        return tr("{label} {state}: {text}", label=_label(item.label), state=state, text=covered)
    kind, covered = _kind(item), shortened(item.text(text), LONGEST)
    if item.speaker is None:
        told = said(
            "{quote} without a speaker, {state}: {text}", quote=kind, state=state, text=covered
        )
        return tr(told)
    speaker = speakers.get(item.speaker)
    return tr(
        "{quote} by {name}, {state}: {text}",
        quote=kind,
        name=shortened(speaker.name if speaker else item.speaker, LONGEST_NAME),
        state=state,
        text=covered,
    )


def said_of_edit(edit: Edit, copy: Copy, text: str, speakers: Mapping[str, Speaker]) -> str:
    """Say what was done to the marks of a copy or its zones; nothing where none was concerned."""
    things = [c.thing for c in edit.changes if (c.article, c.owner) == (copy.article, copy.owner)]
    marks = [thing for thing in things if isinstance(thing, Span | Quote)]
    if any(c.article == copy.article and isinstance(c.thing, Tiling) for c in edit.changes):
        return shortened(worded(edit.name), LONGEST)
    if len(marks) > 1:
        name = shortened(worded(edit.name), LONGEST_NAME)
        return f"{name}: {tr(number_of(len(marks), 'mark'))}"
    if not marks:
        return ""
    now = next((item for item in copy.items() if item.id == marks[0].id), None)
    return said_of(now or marks[0], text, speakers, "" if now else said("deleted"))


def said_of_selection(stretch: Stretch, text: str) -> str:
    return tr("Selected: {text}", text=shortened(stretch.text(text), LONGEST))


def said_within(zones: Sequence[Zone], point: int) -> str:
    """Say in which zone a code point lies, as the end of a sentence; nothing in the body."""
    zone = in_zone(zones, point)
    return tr(", in the {zone}", zone=zone) if zone else ""


def _label(name: str) -> str:
    read = name if len(name) <= SPELLED else name.replace("_", " ").capitalize()
    return shortened(read, LONGEST_NAME)


def _kind(quote: Quote) -> str:
    return tr("Quote") if quote.kind is QuoteKind.DIRECT else capital(tr(KINDS[quote.kind]))
