"""What annotators made of a text: which labels lie over each character and each word."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from annotator.domain.agreement.alignment import of_labels
from annotator.domain.span import Span, Stretch
from annotator.domain.words import marks, pattern

Labels = frozenset[str]
UNMARKED: Labels = frozenset()
Ends = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text between two ends of spans, with all labels over it; a gap has none."""

    start: int
    end: int
    labels: Labels

    def __len__(self) -> int:
        return self.end - self.start


def pieces(spans: Iterable[Span], length: int) -> tuple[Piece, ...]:
    """Cut a text where spans of one annotator begin and end; all of it, gaps as well.

    Where spans lie over one another a piece has the labels of all of them.
    """
    return tuple(_cut([(span.stretch, span.label) for span in spans], length))


def _cut(marked: Iterable[tuple[Stretch, str]], length: int) -> Iterator[Piece]:
    over: dict[str, int] = {}
    turns = [(end, step, label) for s, label in marked for end, step in ((s.start, 1), (s.end, -1))]
    at = 0
    for end, step, label in (*sorted(turns), (length, 0, "")):
        if end > at:
            yield Piece(at, end, frozenset(over))
            at = end
        over[label] = over.get(label, 0) + step
        if not over[label]:
            del over[label]


def words(text: str) -> list[Ends]:
    """Return where the words of a text are."""
    return [match.span() for match in pattern(marks()).finditer(text)]


def labels_of_words(words: Sequence[Ends], cut: Iterable[Piece]) -> list[Labels]:
    """Return the labels of each word, those of a span that covers only a part of it as well."""
    found = [UNMARKED] * len(words)
    ends = [end for _, end in words]
    for piece in cut:
        if not piece.labels:
            continue
        for place in range(bisect_right(ends, piece.start), len(words)):
            if words[place][0] >= piece.end:
                break
            found[place] |= piece.labels
    return found


def layers(spans: Iterable[Span]) -> dict[tuple[str, int], list[Ends]]:
    """Return the stretches of each label in layers of which none lies over another.

    What lies over a span of its own label goes to the first layer that is free.
    """
    found: dict[tuple[str, int], list[Ends]] = {}
    for label, alike in of_labels(spans).items():
        for ends, layer in _layered(sorted((s.stretch.start, -s.stretch.end) for s in alike)):
            found.setdefault((label, layer), []).append(ends)
    return found


def _layered(stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[Ends, int]]:
    taken: list[tuple[int, int]] = []
    free: list[int] = []
    for start, end in stretches:
        while taken and taken[0][0] <= start:
            heappush(free, heappop(taken)[1])
        layer = heappop(free) if free else len(taken)
        heappush(taken, (-end, layer))
        yield (start, -end), layer
