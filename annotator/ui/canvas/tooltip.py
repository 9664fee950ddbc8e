"""What is said about a mark when the mouse rests on it."""

from collections.abc import Iterator, Mapping

from annotator.domain.quote import Quote
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.marks import LONGEST_NAME

LONGEST = 500
LONGEST_QUOTED = 300


def describe(item: Span | Quote, text: str, speakers: Mapping[str, Speaker]) -> str:
    """Return what there is to know about an item, as lines of plain text of a sane length."""
    shown = item.stretch.text(text) if isinstance(item, Span) else item.text(text)
    kind = item.label if isinstance(item, Span) else f"{item.kind} quote"
    lines = (_cut(shown, LONGEST_QUOTED), f"{kind}, {item.state}", *_details(item, speakers))
    return _cut("\n".join(lines), LONGEST)


def as_tooltip(text: str) -> str:
    """Return a tool tip that shows a text as it is, whatever tags it seems to hold."""
    from html import escape  # noqa: PLC0415  (brings a long table that no first frame needs)

    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"


def _details(item: Span | Quote, speakers: Mapping[str, Speaker]) -> Iterator[str]:
    if item.origin:
        score = "" if item.score is None else f", {item.score:.0%} sure"
        yield f"by {item.origin}{score}"
    if item.speaker is not None:
        speaker = speakers.get(item.speaker)
        yield f"speaker: {_cut(speaker.name if speaker else item.speaker, LONGEST_NAME)}"
    elif isinstance(item, Quote):
        yield "no speaker"


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"
