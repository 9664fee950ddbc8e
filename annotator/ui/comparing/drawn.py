"""What is drawn of a comparison in each of the two texts, before it is known where."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.comparing.verdict import Compared, Side
from annotator.domain.quote import Quote
from annotator.domain.span import Stretch
from annotator.ui.canvas.layer_traces import LayerTrace, Tag
from annotator.ui.canvas.marks import LONGEST_NAME, NOBODY, Form, Mark, speaker_name
from annotator.ui.comparing.entries import Entry
from annotator.ui.language import tr


def mark_of(entry: Entry) -> Mark:
    return Mark("quote" if isinstance(entry.thing, Compared | Quote) else "span", entry.key)


def in_rewrite(lines: Iterable[Entry]) -> Iterator[LayerTrace]:
    """Yield what is drawn in the rewrite: each quote and hint with its number and word."""
    for entry in lines:
        form = Form.CONTENT if isinstance(entry.thing, Compared) else Form.ENTITY
        name = entry.thing.speaker if isinstance(entry.thing, Compared) else ""
        if not entry.rejected:
            yield from _traces(entry, entry.here, form, (name or "",) * len(entry.here))


def in_original(lines: Iterable[Entry], side: Side) -> Iterator[LayerTrace]:
    """Yield what is drawn in the original: what quotes rest on, and those that were dropped.

    What several quotes rest on has the chips of all.
    """
    names = _names(side)
    found: dict[Stretch, LayerTrace] = {}
    for entry in lines:
        said = [_said(stretch, names) for stretch in entry.there]
        for trace in _traces(entry, entry.there, Form.CONTENT, said):
            first = found.get(trace.stretch)
            found[trace.stretch] = _joined(first, trace) if first else trace
    yield from found.values()


def _traces(
    entry: Entry, stretches: Sequence[Stretch], form: Form, names: Sequence[str]
) -> Iterator[LayerTrace]:
    text = f"{entry.number} {entry.word}" if entry.number else entry.word
    for place, (stretch, name) in enumerate(zip(stretches, names, strict=True)):
        yield LayerTrace(
            mark_of(entry),
            form,
            stretch,
            entry.role,
            open=entry.is_open,
            tag=name,
            index=place if len(set(names)) == 1 else 0,
            tags=(Tag(entry.role, text),),
        )


def _joined(first: LayerTrace, other: LayerTrace) -> LayerTrace:
    tags = (*first.tags, *other.tags)
    is_open = first.open and other.open
    return LayerTrace(
        first.mark,
        first.form,
        first.stretch,
        first.role,
        is_open,
        first.tag,
        tags=tags,
    )


def _names(side: Side) -> Sequence[tuple[Stretch, str]]:
    """Return each stretch that is quoted and who speaks in it, in the order of the text."""
    speakers = {speaker.id: speaker for speaker in side.speakers}
    said = ((s, speaker_name(quote, speakers)) for quote in side.quotes for s in quote.contents)
    return sorted(said)


def _said(stretch: Stretch, names: Sequence[tuple[Stretch, str]]) -> str:
    """Return who says a stretch: in the quote that begins before it, or else in the next one."""
    place = bisect_right(names, stretch.start, key=lambda said: said[0].start)
    near = names[max(0, place - 1) : place + 1]
    return next((name for one, name in near if one.overlaps(stretch)), tr(NOBODY))[:LONGEST_NAME]
