"""Marks nested deeper than there are lanes stay apart, where they are drawn and clicked."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor

from annotator.domain.quote import Quote
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.chips import chips
from annotator.ui.canvas.gutter import BAR
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.paint import underline_y
from annotator.ui.theme import load_theme
from tests.ui.canvas.hand import Hand, share

TEXT = "Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel"
LABELS = ("PERSON", "ORG", "DATE")


def nest(depth: int) -> list[Span]:
    """Return so many spans, each ending before the one around it."""
    return [
        Span(f"e{n}", Stretch(0, len(TEXT) - 4 * n), LABELS[n % 3], State.ACCEPTED)
        for n in range(depth)
    ]


def placed(canvas, mark: Mark):
    (found,) = canvas.sheet.placed(mark)
    return found


def line_y(canvas, mark: Mark) -> float:
    found = placed(canvas, mark)
    return found.box.top() + underline_y(found.piece) - found.piece.box.top()


@pytest.mark.parametrize("depth", [4, 5, 7])
def test_every_underline_of_a_deep_nest_is_drawn_apart(show, depth):
    canvas = show(TEXT, nest(depth))
    image = canvas.viewport().grab().toImage()
    theme = load_theme("light")
    scale = image.devicePixelRatio()

    for span in canvas.sheet.index.traces_in(0, Stretch(0, len(TEXT))):
        box = placed(canvas, span.mark).box
        y = line_y(canvas, span.mark)
        row = QRectF(box.right() - 20, y - 1.01 / scale, 18, 2 / scale).translated(canvas.origin)
        assert share(image, row, theme.colour(span.role)) >= 0.45


@pytest.mark.parametrize("depth", [3, 4, 5, 6])
def test_a_click_on_an_underline_takes_its_own_mark(show, depth):
    canvas = show(TEXT, nest(depth))

    for n in range(depth):
        mark = Mark("span", f"e{n}")
        box = placed(canvas, mark).box
        row = int(line_y(canvas, mark) + canvas.origin.y())
        canvas.set_active(None)
        Hand(canvas).click(QPoint(round(box.left() + 20 + canvas.origin.x()), row))
        assert canvas.active == mark


def test_underlines_of_a_deep_nest_stay_above_the_chips(show):
    canvas = show(TEXT, nest(6))
    typography = canvas.sheet.column.typography
    pieces = canvas.sheet.pieces(0)
    tall = typography.chip_metrics.capHeight()

    lowest = max(underline_y(piece) for piece in pieces)

    assert all(corner.y() - tall > lowest + 0.5 for _, corner in chips(pieces, typography))


def test_text_does_not_move_for_a_deep_nest(show):
    bare, deep = show(TEXT), show(TEXT, nest(9))

    assert bare.sheet.column.height == deep.sheet.column.height
    assert [bare.sheet.caret(p) for p in range(40)] == [deep.sheet.caret(p) for p in range(40)]


def test_only_a_line_that_is_deep_is_drawn_closer(show):
    other = Span("other", Stretch(len(TEXT) + 1, len(TEXT) + 6), "ORG", State.ACCEPTED)
    canvas = show(f"{TEXT}\nAlpha", (*nest(5), other))

    assert placed(canvas, Mark("span", "e0")).piece.apart < 3
    assert placed(canvas, Mark("span", "other")).piece.apart == 3


def test_a_line_that_shows_little_of_a_deep_nest_is_drawn_as_usual(show):
    long = " ".join([TEXT] * 4)
    outermost = Span("long", Stretch(0, len(long)), "ORG", State.ACCEPTED)
    canvas = show(long, (*nest(5), outermost))

    first, *_, last = canvas.sheet.placed(Mark("span", "long"))

    assert (first.piece.lane, last.piece.lane) == (5, 0)
    assert first.piece.apart < last.piece.apart == 3


@pytest.mark.parametrize("depth", [2, 4, 6])
def test_bars_of_quotes_within_quotes_stay_apart(show, depth):
    quotes = [
        Quote(f"q{n}", (Stretch(n, len(TEXT) - n),), state=State.ACCEPTED) for n in range(depth)
    ]
    canvas = show(TEXT, (), quotes)
    image = canvas.viewport().grab().toImage()
    scale = image.devicePixelRatio()

    y = round((placed(canvas, Mark("quote", "q0")).box.center().y() + canvas.origin.y()) * scale)
    ink = QColor(load_theme("light").colour("page")).lightnessF()
    left, right = (round((canvas.origin.x() + x) * scale) for x in (-BAR - 3, -1.7))
    row = [image.pixelColor(x, y).lightnessF() for x in range(left, right)]
    dark = [value < ink - 0.15 for value in row]
    begun = sum(now and not before for before, now in zip([False, *dark], dark, strict=False))

    assert begun == depth


def test_marks_are_found_beside_a_deep_nest_as_before(show):
    canvas = show(TEXT, nest(5))
    box = placed(canvas, Mark("span", "e4")).box

    found = canvas.marks_at(QPointF(box.center()) + canvas.origin)

    assert found == [Mark("span", f"e{n}") for n in range(4, -1, -1)]
