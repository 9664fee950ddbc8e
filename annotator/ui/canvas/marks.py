"""What the canvas draws of a copy, before it knows where."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, IntEnum, auto
from typing import Literal

from annotator.domain.quote import Quote, Role
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.wording import visible
from annotator.ui.canvas.mending import flaw

CHIP, LONGEST_CHIP = 3, 8
LONGEST_NAME = 80
FLAWED = "!"
NOBODY = said("no speaker")
HALF_SURE, SURE = 0.5, 0.8
ROLE_CHIPS = {Role.CUE: "CUE", Role.SOURCE: "SPK"}

Kind = Literal["span", "quote"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Names one span or quote of the copy on show."""

    kind: Kind
    id: str


class Form(Enum):
    """How a stretch is drawn; each form is a channel of its own, so that they add up."""

    ENTITY = auto()
    CONTENT = auto()
    CUE = auto()
    SOURCE = auto()


class Strength(IntEnum):
    """How strongly an open suggestion is drawn."""

    FAINT = 0
    MIDDLING = 1
    FULL = 2


@dataclass(frozen=True, slots=True)
class Trace:
    """One stretch to draw.

    `role` is its colour in the theme and `tag` what stands beside it: the chip under the line, or
    the speaker's name in the gutter. `index` counts the contents of a quote, `strength` follows the
    score of a suggestion. `beside` tells that only the project's second suggester proposes it.
    """

    mark: Mark
    form: Form
    stretch: Stretch
    role: str
    open: bool
    tag: str = ""
    index: int = 0
    strength: Strength = Strength.FULL
    beside: bool = False


def mark_of(item: Span | Quote) -> Mark:
    return Mark("span" if isinstance(item, Span) else "quote", item.id)


def drawn(item: Span | Quote) -> bool:
    """Whether an item is drawn at all: one that was rejected is not."""
    return item.state is not State.REJECTED


def marks_over(items: Iterable[Span | Quote], offset: int) -> list[Mark]:
    """Return the marks that cover a code point, from the inside out."""
    over = [item for item in items if item.start <= offset < item.end and drawn(item)]
    return [mark_of(item) for item in sorted(over, key=lambda i: (i.end - i.start, i.id))]


def strength(score: float | None) -> Strength:
    """Return how strongly a score is drawn; without one a suggestion counts as certain."""
    if score is None or score >= SURE:
        return Strength.FULL
    return Strength.MIDDLING if score >= HALF_SURE else Strength.FAINT


def is_beside(origin: str, beside: str) -> bool:
    """Whether an item's origin is the suggester of this name in whatever version, and no other."""
    name, _, version = origin.partition("@")
    return bool(beside) and name == beside and "@" not in version


def traces(
    item: Span | Quote, scheme: Scheme, speakers: Mapping[str, Speaker], text: str = ""
) -> tuple[Trace, ...]:
    """Return what is drawn of an item; nothing once it is rejected.

    With the text, the chip of an entity warns where its ends are not those of words.
    """
    if not drawn(item):
        return ()
    found = (
        (_entity(item, scheme, text),) if isinstance(item, Span) else _parts(item, scheme, speakers)
    )
    if item.state is not State.SUGGESTED:
        return tuple(found)
    weight = strength(item.score)
    return tuple(replace(trace, strength=weight) for trace in found)


def _entity(span: Span, scheme: Scheme, text: str) -> Trace:
    label = scheme.label(span.label)
    suggested = span.state is State.SUGGESTED
    code = label.short[:LONGEST_CHIP] or span.label[:CHIP].upper()
    chip = visible(code) + "?" * suggested
    if text and flaw(span.stretch, text):
        chip += FLAWED
    return Trace(mark_of(span), Form.ENTITY, span.stretch, label.role, suggested, chip)


def _parts(quote: Quote, scheme: Scheme, speakers: Mapping[str, Speaker]) -> Iterator[Trace]:
    mark, suggested = mark_of(quote), quote.state is State.SUGGESTED
    for index, content in enumerate(quote.contents):
        name = speaker_name(quote, speakers) if index == 0 else ""
        yield Trace(mark, Form.CONTENT, content, "quote", suggested, visible(name), index)
    if quote.cue:
        chip = _role_chip(Role.CUE, scheme) + "?" * suggested
        yield Trace(mark, Form.CUE, quote.cue, "cue", suggested, chip)
    if quote.source:
        chip = _role_chip(Role.SOURCE, scheme) + "?" * suggested
        yield Trace(mark, Form.SOURCE, quote.source, "speaker", suggested, chip)


def _role_chip(role: Role, scheme: Scheme) -> str:
    return scheme.label(role).short[:LONGEST_CHIP] or ROLE_CHIPS[role]


def speaker_name(quote: Quote, speakers: Mapping[str, Speaker]) -> str:
    """Return what the gutter says about a quote's speaker; nothing where there is none."""
    if quote.speaker is None:
        return ""
    speaker = speakers.get(quote.speaker)
    return (speaker.name if speaker else quote.speaker)[:LONGEST_NAME]
