"""Marks whose ends lie within words, which spaCy cannot represent, and how to mend them."""

from dataclasses import replace

from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch
from annotator.ui.canvas.snapping import snap


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
        return "only white space"
    starts, ends = _flaw_at(whole.start, stretch.start), _flaw_at(stretch.end, whole.end)
    if starts and starts == ends:
        return f"starts and ends {starts}"
    found = [f"{verb} {place}" for verb, place in (("starts", starts), ("ends", ends)) if place]
    return ", ".join(found)


def _stands_alone(text: str, stretch: Stretch) -> bool:
    """Whether white space lies around a stretch: then its ends are found without looking for words.

    This is asked of every entity that comes into view.
    """
    outside = text[max(0, stretch.start - 1) : stretch.start] + text[stretch.end : stretch.end + 1]
    ends = text[stretch.start] + text[stretch.end - 1]
    return not outside.strip() and not any(map(str.isspace, ends))


def _flaw_at(outer: int, inner: int) -> str:
    """Name what lies at an end that is not where a word begins or ends."""
    if outer == inner:
        return ""
    return "within a word" if outer < inner else "with white space"


def _whole(text: str, stretch: Stretch) -> Stretch:
    return snap(text, stretch.start, stretch.end) or stretch
