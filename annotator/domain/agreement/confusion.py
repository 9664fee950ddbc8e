"""Which label one annotator gave where another gave which."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.domain.agreement.alignment import Meeting
from annotator.domain.span import Span

Label = str | None  # None: no counterpart


@dataclass(frozen=True, slots=True)
class Cell:
    """What annotator a gave one label and b another; None where there is no counterpart."""

    a: Label
    b: Label
    meetings: tuple[Meeting, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Confusion:
    """All cells that hold something, in the order of labels, no counterpart last."""

    labels: tuple[str, ...]
    cells: tuple[Cell, ...]

    def cell(self, a: Label, b: Label) -> tuple[Meeting, ...]:
        """Return what is in a cell."""
        found = (cell.meetings for cell in self.cells if (cell.a, cell.b) == (a, b))
        return next(found, ())


def confusion(meetings: Iterable[Meeting]) -> Confusion:
    """Sort aligned spans by their two labels."""
    cells: dict[tuple[Label, Label], list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        cells[_label(meeting.a), _label(meeting.b)].append(meeting)
    labels = sorted({label for pair in cells for label in pair if label is not None})
    order = {label: place for place, label in enumerate((*labels, None))}
    ordered = sorted(cells, key=lambda pair: (order[pair[0]], order[pair[1]]))
    return Confusion(tuple(labels), tuple(Cell(a, b, tuple(cells[a, b])) for a, b in ordered))


def _label(span: Span | None) -> Label:
    return span.label if span else None
