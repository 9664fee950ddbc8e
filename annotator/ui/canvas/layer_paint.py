"""Draws what several annotators put into a paragraph: a row for each, chips, and the gutter."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from annotator.domain.said import said
from annotator.ui.canvas.geometry import Piece
from annotator.ui.canvas.gutter import BAR, IN_PLACE, INNER, OUTER, WITH_NAMES
from annotator.ui.canvas.ink import DOTS, colour, pen
from annotator.ui.canvas.layer_traces import LayerTrace, Tag
from annotator.ui.canvas.marks import Form
from annotator.ui.canvas.paint import UNDERLINE, crisp, paint_lines
from annotator.ui.canvas.typography import LANE, Typography
from annotator.ui.language import word
from annotator.ui.theme import Theme

BETWEEN, APART = 5, 3
BEYOND = 20  # pixels that chips may reach into the right margin
THICK = 4.0
DIFFER, ALL_DIFFER = said("differ: {names}"), said("all differ")
THIN = frozenset({Form.CONTENT, Form.SOURCE})  # so that entities are seen in the same row


class Chip(NamedTuple):
    """A chip and where its text begins, from the paragraph's corner."""

    tag: Tag
    corner: QPointF


class LayerPainter(NamedTuple):
    """Paints over the text of a paragraph; the painter stands at its corner."""

    theme: Theme
    typography: Typography
    gutter: float
    names: tuple[str, ...]

    def paint(self, painter: QPainter, pieces: Sequence[Piece], width: float) -> None:
        """Draw pieces of LayerTraces over text of a width."""
        paint_lines(painter, self.theme, list(_bracketed(pieces)))
        for piece in sorted(pieces, key=lambda piece: piece.trace.form in THIN):
            self._paint_rows(painter, piece)
        if self.typography.chips:
            painter.setFont(self.typography.chip)
            for chip in chips(pieces, self.typography, width):
                painter.setPen(colour(self.theme, chip.tag.role))
                painter.drawText(chip.corner, chip.tag.text)
        self._paint_gutter(painter, pieces)

    def _paint_rows(self, painter: QPainter, piece: Piece) -> None:
        dashes = DOTS if piece.trace.form is Form.CUE else ()
        thickness = UNDERLINE / 2 if piece.trace.form in THIN else UNDERLINE
        for row in _layer(piece).rows:
            y, width = crisp(painter, row_y(piece, row), thickness)
            painter.setPen(pen(self.theme, piece.trace.role, width, dashes))
            painter.drawLine(QPointF(piece.box.left(), y), QPointF(piece.box.right(), y))

    def _paint_gutter(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        above: tuple[int, tuple[str, ...]] = -1, ()
        painter.setFont(self.typography.gutter)
        for line, (top, names) in differing(pieces, self.names).items():
            bar = QLineF(-BAR, top, -BAR, top + self.typography.box)
            painter.setPen(pen(self.theme, "warning", THICK))
            painter.drawLine(bar)
            if self.gutter > WITH_NAMES and above != (line - 1, names):
                self._paint_names(painter, top, names)
            above = line, names

    def _paint_names(self, painter: QPainter, top: float, names: Sequence[str]) -> None:
        metrics = self.typography.gutter_metrics
        room = self.gutter - OUTER - INNER
        who = " ".join(names)
        differ = word(DIFFER).format(names=who)
        ways = (differ, word(ALL_DIFFER) if names == self.names else who)
        text = next((way for way in ways if metrics.horizontalAdvance(way) <= room), ways[-1])
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setPen(colour(self.theme, "muted"))
        box = QRectF(OUTER - self.gutter, top, room, self.typography.box)
        painter.drawText(box, IN_PLACE, shown)


def row_y(piece: Piece, row: int) -> float:
    """Return the height of an annotator's underline."""
    return piece.box.bottom() + 2 + LANE * row


def differing(
    pieces: Sequence[Piece], names: Sequence[str]
) -> dict[int, tuple[float, tuple[str, ...]]]:
    """Return the tops of the lines on which annotators differ, and who put something there."""
    found: dict[int, tuple[float, set[str]]] = {}
    for piece in pieces:
        trace = _layer(piece)
        if trace.differ and (trace.open or piece.first):
            found.setdefault(piece.line, (piece.box.top(), set()))[1].update(trace.differ)
    return {
        line: (top, tuple(name for name in names if name in who))
        for line, (top, who) in sorted(found.items())
    }


def chips(pieces: Sequence[Piece], typography: Typography, width: float) -> Iterator[Chip]:
    """Place the chips below the rows of their line; those of the next place stand aside for them.

    On text of a width, the last ones of a line move to the left where there is room, and those for
    which there is none are left out.
    """
    metrics = typography.chip_metrics
    free: dict[int, float] = {}
    depths = _depths(pieces)
    for piece, tags in _tagged(pieces):
        wide = sum(metrics.horizontalAdvance(tag.text) + APART for tag in tags) - APART
        x = max(min(piece.box.left(), width + BEYOND - wide), free.get(piece.line, 0.0))
        y = piece.box.bottom() + 3 + LANE * depths[piece.line] + metrics.ascent() * 0.9
        for tag in tags:
            end = x + metrics.horizontalAdvance(tag.text)
            if end > width + BEYOND:
                break
            yield Chip(tag, QPointF(x, y))
            x = end + APART
        free[piece.line] = x - APART + BETWEEN


def _tagged(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, tuple[Tag, ...]]]:
    """Yield the pieces that have chips, by line; nothing is said twice at one place."""
    seen: set[tuple[int, float, Tag]] = set()
    first = (piece for piece in pieces if piece.first)
    for piece in sorted(first, key=lambda p: (p.line, p.box.left())):
        at = piece.line, piece.box.left()
        tags = tuple(tag for tag in _layer(piece).tags if (*at, tag) not in seen)
        seen.update((*at, tag) for tag in tags)
        if tags:
            yield piece, tags


def _depths(pieces: Sequence[Piece]) -> dict[int, int]:
    """Return the lowest row of each line."""
    depths: dict[int, int] = {}
    for piece in pieces:
        depths[piece.line] = max((*_layer(piece).rows, depths.get(piece.line, 0)))
    return depths


def _bracketed(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield what has hooks, and an outline where all agree; none of it is a suggestion."""
    for piece in pieces:
        if piece.trace.form is Form.CONTENT:
            yield piece._replace(trace=replace(piece.trace, open=False))
        elif piece.trace.form is Form.SOURCE and not piece.trace.open:
            yield piece


def _layer(piece: Piece) -> LayerTrace:
    assert isinstance(piece.trace, LayerTrace)  # noqa: S101  (these pieces are made of such)
    return piece.trace
