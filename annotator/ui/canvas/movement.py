"""Where a caret goes in a text, and what is selected on the way."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from annotator.domain.span import Stretch
from annotator.ui.canvas.sentences import (
    REACH,
    line_at,
    lines,
    quoted_around,
    sentence_at,
    sentences,
)
from annotator.ui.canvas.snapping import Edge, snap, step, trim, word_at, word_border

Stretches = Callable[[str, int, int], Iterator[Stretch]]


class Unit(Enum):
    """How far a caret goes at once; how far the last four reach depends on the layout."""

    CHARACTER = auto()
    WORD = auto()
    SENTENCE = auto()
    PARAGRAPH = auto()
    ARTICLE = auto()
    LINE = auto()
    LINE_END = auto()
    PAGE = auto()


@dataclass(frozen=True, slots=True)
class Motion:
    """One step: how far, in which direction, and whether that is meant as it is seen."""

    unit: Unit
    direction: int
    sideways: bool = False


def move(text: str, offset: int, unit: Unit, direction: int, *, selecting: bool = False) -> int:
    """Return where a caret goes from an offset, backwards for a direction below 0.

    It goes to the start of a word, sentence or paragraph, but to an end where it goes forwards and
    selects, so that it stays at the end of what is selected.
    """
    if unit is Unit.ARTICLE:
        return len(text) if direction > 0 else 0
    if unit is Unit.CHARACTER:
        return step(text, offset, direction, by_character=True)
    edge: Edge = "end" if selecting and direction > 0 else "start"
    if unit is Unit.WORD:
        return word_border(text, offset, direction, edge)
    stretches = _sentences if unit is Unit.SENTENCE else lines
    return _border(text, offset, direction, edge, stretches)


def selected(text: str, anchor: int, caret: int, unit: Unit) -> Stretch | None:
    """Return what lies between two places: exact by characters, else whole words."""
    settle = trim if unit is Unit.CHARACTER else snap
    return settle(text, anchor, caret)


def larger(text: str, stretch: Stretch) -> Stretch:
    """Return the next larger thing around a stretch, or the stretch where there is none.

    It is a word, a passage in quotation marks, a sentence or a paragraph, or several that the
    stretch touches.
    """
    around = (found for found in _around(text, stretch) if len(found) > len(stretch))
    return min(around, key=len, default=stretch)


def word_near(text: str, offset: int) -> Stretch | None:
    """Return the word around an offset, or else the one that ends there."""
    return word_at(text, offset) or word_at(text, offset - 1)


def _around(text: str, stretch: Stretch) -> Iterator[Stretch]:
    quoted = quoted_around(text, stretch)
    if quoted:
        yield quoted
    for at in (word_at, sentence_at, line_at):
        first, last = at(text, stretch.start), at(text, stretch.end - 1)
        if first and last:
            yield Stretch(min(first.start, stretch.start), max(last.end, stretch.end))


def _sentences(text: str, low: int, high: int) -> Iterator[Stretch]:
    return (sentence for line in lines(text, low, high) for sentence in sentences(text, line))


def _border(text: str, offset: int, direction: int, edge: Edge, stretches: Stretches) -> int:
    """Return the next start or end of a stretch, or the last one before."""
    low, high = max(0, offset - REACH), min(len(text), offset + REACH)
    borders = (getattr(stretch, edge) for stretch in stretches(text, low, high))
    if direction > 0:
        return next((border for border in borders if border > offset), high)
    return max((border for border in borders if border < offset), default=low)
