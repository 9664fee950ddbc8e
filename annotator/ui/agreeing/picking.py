"""What is behind a figure that is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from annotator.domain.agreement.alignment import Meeting
from annotator.domain.agreement.pair import Pair
from annotator.domain.agreement.tables import GIVEN, Row
from annotator.domain.layers import Difference
from annotator.domain.said import number_of, plural
from annotator.ui.agreeing.figures import FigureView
from annotator.ui.agreeing.listing import Met
from annotator.ui.agreeing.people import called
from annotator.ui.language import tr, worded

Found = tuple[Sequence[Met], str]
NAMES = 5  # views from which something can be picked


class Picking(QObject):
    """Tells by `picked` what is behind a figure, with a sentence; by `chosen` the row of a pair."""

    picked = Signal(object, str)
    chosen = Signal(int)

    def __init__(self, views: Sequence[FigureView]) -> None:
        super().__init__(views[0])
        self.pair: Pair | None = None
        pairs, labels, confusion, quotes, articles = views[:NAMES]
        pairs.wanted.connect(self._take_pair)
        self._follow(labels, lambda pair, row, _: of_label(pair, row))
        self._follow(confusion, of_cell)
        self._follow(quotes, lambda pair, row, _: of_aspect(pair, row))
        self._follow(articles, lambda pair, row, _: of_article(pair, row))

    def _follow(self, view: FigureView, find: Callable[[Pair, Row, Row | None], Found]) -> None:
        """Let a figure of a view be followed to what is behind it."""

        def take(row: int, column: int) -> None:
            rows = view.figures.table.rows
            beside = rows[column] if 0 <= column < len(rows) else None
            if self.pair:
                met, sentence = find(self.pair, rows[row], beside)
                self.picked.emit(met, sentence)

        view.wanted.connect(take)

    def _take_pair(self, row: int) -> None:
        self.chosen.emit(row)
        if self.pair:
            differing = self.pair.disagreements()
            self.picked.emit(differing, _differing(len(differing)))


def of_label(pair: Pair, row: Row) -> Found:
    """Return all spans to which either gave a label, those first about which they differ."""
    there = [m for m in pair.meetings if row.key in {m.a and m.a.label, m.b and m.b.label}]
    there.sort(key=lambda met: not met.disputed)
    return there, _of(row, there)


def of_cell(pair: Pair, row: Row, column: Row | None) -> Found:
    """Return the spans of one cell of the confusion, or of its row."""
    if column is None:
        there = [m for m in pair.meetings if (m.a.label if m.a else "") == row.key]
        return there, f"{called(pair.a)}: {worded(row.name)} – {_spans(there)}"
    met = pair.confusion.cell(row.key or None, column.key or None)
    sides = f"{called(pair.a)}: {worded(row.name)}, {called(pair.b)}: {worded(column.name)}"
    return met, f"{sides} – {_spans(met)}"


def of_article(pair: Pair, row: Row) -> Found:
    """Return all spans of an article, those first about which two differ."""
    there = [met for met in pair.meetings if met.article == row.key]
    there.sort(key=lambda met: not met.disputed)
    return there, _of(row, there)


def of_aspect(pair: Pair, row: Row) -> Found:
    """Return the quotes that count against a figure; verdicts on them are no marks of the text."""
    if row.key in GIVEN:
        text = tr("{name}: the queue of disagreements shows what they differ about", name=row.name)
        return (), text
    aspect = Difference(row.key or Difference.MISSING)
    against = {aspect, Difference.MISSING} if row.joint else {aspect}
    met = [quote for quote in pair.quote_meetings if against & quote.differences]
    return met, tr(
        plural(
            len(met),
            "{name}: {count} quote that counts against it",
            "{name}: {count} quotes that count against it",
            name=row.name,
        )
    )


def _spans(met: Sequence[object]) -> str:
    return tr(number_of(len(met), "span"))


def _differing(count: int) -> str:
    return tr(
        plural(
            count,
            "{count} span about which the two differ",
            "{count} spans about which the two differ",
        )
    )


def _of(row: Row, met: Sequence[Meeting]) -> str:
    """Say how many spans there are, and how many of them two differ about."""
    return tr(
        "{name}: {spans}, {differing} about which the two differ",
        name=row.name,
        spans=number_of(len(met), "span"),
        differing=sum(one.disputed for one in met),
    )
