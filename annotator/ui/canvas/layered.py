"""Several annotators' work on one article as the canvas shows it: found by mark and paragraph."""

import copy
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from annotator.domain.layers import Layer, Spot, compare
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.geometry import Piece, pieces
from annotator.ui.canvas.index import Numbers
from annotator.ui.canvas.layer_paint import LayerPainter
from annotator.ui.canvas.layer_traces import LayerTraces
from annotator.ui.canvas.layout import Laid
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.paint import paint_bands, paint_fills
from annotator.ui.canvas.typography import LANE, LANES, Typography

if TYPE_CHECKING:
    from annotator.ui.canvas.picture import Picture


class Layered:
    """What annotators put into one article; traces are made when a paragraph is drawn."""

    def __init__(
        self,
        layers: Sequence[Layer],
        scheme: Scheme,
        speakers: Mapping[str, Speaker],
        numbers: Numbers,
    ) -> None:
        self.names = tuple(layer.name for layer in layers)
        self._traces = LayerTraces(self.names, scheme, speakers)
        self._spots: dict[Mark, Spot] = {}
        self._by_paragraph: dict[int, list[Mark]] = {}
        for place, spot in enumerate(compare(layers)):
            of_spans = isinstance(spot.said[0][1], Span)
            mark = Mark("span" if of_spans else "quote", f"layers-{place}")
            self._spots[mark] = spot
            parts = (stretch for _, item in spot.said for stretch in item.stretches())
            touched = {n for part in parts for n in numbers(part.start, part.end)}
            for number in touched:
                self._by_paragraph.setdefault(number, []).append(mark)

    @property
    def spots(self) -> tuple[Spot, ...]:
        return tuple(self._spots.values())

    def spot(self, mark: Mark) -> Spot | None:
        return self._spots.get(mark)

    def roomy(self, typography: Typography) -> Typography:
        """Return a typography that has a row for everyone below each line."""
        more = max(0, len(self.names) - LANES) * LANE
        if more:
            typography = copy.copy(typography)
            typography.strip += more
            typography.pitch += more
        return typography

    def pieces(self, number: int, laid: Laid, typography: Typography) -> list[Piece]:
        """Return what a paragraph shows, outer before inner."""
        paragraph = Stretch(laid.paragraph.start, laid.paragraph.end)
        marks = self._by_paragraph.get(number, ())
        traces = (t for mark in marks for t in self._traces.of(mark, self._spots[mark]))
        found = [trace for trace in traces if trace.stretch.overlaps(paragraph)]
        found.sort(key=lambda t: (t.stretch.start, -t.stretch.end, t.form.value, t.rows))
        return [piece._replace(lane=0) for piece in pieces(laid, found, typography)]

    def paint_ground(self, painter: QPainter, picture: "Picture", pieces: Sequence[Piece]) -> None:
        """Tint below the text of a paragraph what all agree on."""
        paint_bands(painter, picture.theme, pieces)
        paint_fills(painter, picture.theme, pieces)

    def paint(
        self, painter: QPainter, picture: "Picture", _laid: Laid, pieces: Sequence[Piece]
    ) -> None:
        """Draw over the text of a paragraph, from its corner."""
        column = picture.sheet.column
        over = LayerPainter(picture.theme, column.typography, picture.gutter, self.names)
        over.paint(painter, pieces, column.width)
