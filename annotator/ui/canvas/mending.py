"""Marks whose ends lie within words, which spaCy cannot represent, and how to mend them."""

from dataclasses import replace
from enum import Enum, auto

from annotator.domain.quote import Quote
from annotator.domain.said import enumerated, said
from annotator.domain.span import Span, Stretch
from annotator.ui.canvas.snapping import snap


class Flaw(Enum):
    """What lies at an end that is not where a word begins or ends."""

    WITHIN = auto()
    SPACE = auto()


STARTS = {
    Flaw.WITHIN: said("starts within a word"),
    Flaw.SPACE: said("starts with white space"),
}
ENDS = {Flaw.WITHIN: said("ends within a word"), Flaw.SPACE: said("ends with white space")}
BOTH = {
    Flaw.WITHIN: said("starts and ends within a word"),
    Flaw.SPACE: said("starts and ends with white space"),
}


def mended(item: Span | Quote, text: str) -> Span | Quote:
    """Return an item with all its stretches widened to whole words, white space left out.

    Raises ValueError where the parts of a quote would overlap.
    """
    if isinstance(item, Span):
        return replace(item, stretch=_whole(text, item.stretch))
    return replace(
        item,
        contents=tuple(_whole(text, content) for content in item.contents),
        cue=item.cue and _whole(text, item.cue),
        source=item.source and _whole(text, item.source),
    )


def flaw(stretch: Stretch, text: str) -> str:
    """Say why spaCy cannot represent a stretch; nothing where it can."""
    if _stands_alone(text, stretch):
        return ""
    whole = snap(text, stretch.start, stretch.end)
    if whole is None:
        return said("only white space")
    starts, ends = _flaw_at(whole.start, stretch.start), _flaw_at(stretch.end, whole.end)
    if starts and starts is ends:
        return BOTH[starts]
    found = [told[place] for told, place in ((STARTS, starts), (ENDS, ends)) if place]
    return enumerated(found) if found else ""


def _stands_alone(text: str, stretch: Stretch) -> bool:
    """Whether white space lies around a stretch: then its ends are found without looking for words.

    This is asked of every entity that comes into view.
    """
    outside = text[max(0, stretch.start - 1) : stretch.start] + text[stretch.end : stretch.end + 1]
    ends = text[stretch.start] + text[stretch.end - 1]
    return not outside.strip() and not any(map(str.isspace, ends))


def _flaw_at(outer: int, inner: int) -> Flaw | None:
    """Name what lies at an end that is not where a word begins or ends."""
    if outer == inner:
        return None
    return Flaw.WITHIN if outer < inner else Flaw.SPACE


def _whole(text: str, stretch: Stretch) -> Stretch:
    return snap(text, stretch.start, stretch.end) or stretch
