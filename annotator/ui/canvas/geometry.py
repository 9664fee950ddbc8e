"""Where traces lie on the lines of a paragraph."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLine

from annotator.domain.span import Stretch
from annotator.ui.canvas.direction import is_leftward
from annotator.ui.canvas.layout import Laid
from annotator.ui.canvas.marks import Form, Trace
from annotator.ui.canvas.typography import LANE, LANES, Typography

NARROWEST = 3.0
ROOM = LANES * LANE - 1
UNDERLINED = frozenset({Form.ENTITY, Form.CUE})


class Piece(NamedTuple):
    """What one line shows of a trace, as a box from the paragraph's top left corner.

    `first` and `last` say whether the trace begins and ends here, `leftward` that it runs from
    right to left. `lane` counts underlines away from the text, `apart` is how far one lies below
    the other on this line, in pixels.
    """

    trace: Trace
    line: int
    box: QRectF
    lane: int
    first: bool
    last: bool
    leftward: bool
    apart: float = LANE

    @property
    def opens(self) -> bool:
        """Whether the trace has its left end here."""
        return self.last if self.leftward else self.first

    @property
    def closes(self) -> bool:
        """Whether the trace has its right end here."""
        return self.first if self.leftward else self.last


def pieces(laid: Laid, traces: Sequence[Trace], typography: Typography) -> list[Piece]:
    """Return the pieces of a paragraph in the order of its traces."""
    lined = [trace for trace in traces if trace.form in UNDERLINED]
    lanes = dict(zip(lined, lanes_of([trace.stretch for trace in lined]), strict=True))
    return _drawn_together(
        [
            piece
            for trace in traces
            for piece in _pieces_of(laid, trace, lanes.get(trace, 0), typography)
        ]
    )


def _drawn_together(pieces: list[Piece]) -> list[Piece]:
    """Move underlines closer on lines that have more of them than there are lanes."""
    if all(piece.lane < LANES for piece in pieces):
        return pieces
    lanes: dict[int, set[int]] = {}
    for piece in pieces:
        if piece.trace.form in UNDERLINED:
            lanes.setdefault(piece.line, set()).add(piece.lane)
    crowded = {line: sorted(taken) for line, taken in lanes.items() if max(taken) >= LANES}
    return [_closer(p, crowded[p.line]) if p.line in crowded else p for p in pieces]


def _closer(piece: Piece, taken: list[int]) -> Piece:
    """Count only the lanes that are taken on the line of a piece."""
    if piece.trace.form not in UNDERLINED:
        return piece
    apart = min(LANE, ROOM / max(1, len(taken) - 1))
    return piece._replace(lane=taken.index(piece.lane), apart=apart)


def lanes_of(stretches: Sequence[Stretch]) -> list[int]:
    """Give each stretch a lane: the shortest next to the text, longer ones below what they overlap.

    Stretches in one lane never overlap.
    """
    rows: list[list[Stretch]] = []
    lanes = [0] * len(stretches)
    for place in sorted(range(len(stretches)), key=lambda p: (len(stretches[p]), stretches[p])):
        free = (n for n, row in enumerate(rows) if not _collides(row, stretches[place]))
        lane = next(free, len(rows))
        if lane == len(rows):
            rows.append([])
        insort(rows[lane], stretches[place])
        lanes[place] = lane
    return lanes


def _collides(row: list[Stretch], stretch: Stretch) -> bool:
    place = bisect_left(row, stretch)
    return any(other.overlaps(stretch) for other in row[max(0, place - 1) : place + 1])


def boxes(laid: Laid, stretch: Stretch, typography: Typography) -> list[tuple[int, QRectF]]:
    """Return the line numbers and boxes of what a paragraph holds of a stretch, in text order."""
    paragraph = laid.paragraph
    start = laid.units(max(stretch.start, paragraph.start))
    end = laid.units(min(stretch.end, paragraph.end))
    found = []
    for line in _lines(laid, start, end):
        for left, right in _extents(laid, line, start, end):
            top = round(line.y() + line.ascent()) - typography.ascent
            box = QRectF(left, top, right - left, typography.box)
            found.append((line.lineNumber(), box))
    return found


def _pieces_of(laid: Laid, trace: Trace, lane: int, typography: Typography) -> Iterator[Piece]:
    found = boxes(laid, trace.stretch, typography)
    starts_here = trace.stretch.start >= laid.paragraph.start
    leftward = _runs_leftward(laid, trace.stretch) if len(found) == 1 else laid.leftward
    ends_here = trace.stretch.end <= laid.paragraph.end
    for place, (line, box) in enumerate(found):
        first = starts_here and place == 0
        last = ends_here and place == len(found) - 1
        yield Piece(trace, line, box, lane, first, last, leftward)


def _runs_leftward(laid: Laid, stretch: Stretch) -> bool:
    """Whether a stretch within one line runs from right to left."""
    origin = laid.paragraph.start
    text = laid.layout.text()[stretch.start - origin : stretch.end - origin]
    return is_leftward(text) if laid.mixed else False


def _lines(laid: Laid, start: int, end: int) -> Iterator[QTextLine]:
    first = laid.layout.lineForTextPosition(start)
    last = laid.layout.lineForTextPosition(max(start, end - 1))
    if first.isValid() and last.isValid():
        yield from map(laid.layout.lineAt, range(first.lineNumber(), last.lineNumber() + 1))


def _extents(laid: Laid, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return from where to where a stretch of UTF-16 units reaches on a line."""
    start = max(start, line.textStart())
    end = min(end, line.textStart() + line.textLength())
    if laid.mixed and end > start:
        runs = _runs(line, start, end)
        if runs:
            return [_widened(*run) for run in (reversed(runs) if laid.leftward else runs)]
    left, right = sorted((cursor_x(line, start), cursor_x(line, end)))
    written = line.x() + line.naturalTextWidth()
    return [_widened(left, right if laid.mixed else min(right, written))]


def cursor_x(line: QTextLine, unit: int) -> float:
    """Return the left edge of a UTF-16 unit."""
    x, _ = cast("tuple[float, int]", line.cursorToX(unit))
    return x


def _runs(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return the extents from the glyphs: cursor places are ambiguous where directions meet."""
    bounds = (run.boundingRect() for run in line.glyphRuns(start, end - start))
    joined: list[tuple[float, float]] = []
    for left, right in sorted((bound.left(), bound.right()) for bound in bounds):
        if joined and left <= joined[-1][1] + 0.6:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined


def _widened(left: float, right: float) -> tuple[float, float]:
    """Give text without width, such as a lone zero-width space, enough to be seen and clicked."""
    if right - left >= NARROWEST:
        return left, right
    return left - NARROWEST / 2, left + NARROWEST / 2
