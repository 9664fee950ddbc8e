"""The links of an active quote pass behind the chips."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from annotator.domain.quote import Quote
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.chips import chip_boxes
from annotator.ui.canvas.links import links, reach
from annotator.ui.canvas.marks import Mark
from annotator.ui.theme import THEMES, load_theme
from tests.ui.canvas.hand import distance

WORDS = "alpha bravo charlie delta echo foxtrot golf hotel india juliet".split()
TEXT = " ".join(WORDS * 12)
QUOTE = Mark("quote", "q")


def at(word: str, round_: int) -> Stretch:
    start = (len(" ".join(WORDS)) + 1) * round_ + TEXT.index(word)
    return Stretch(start, start + len(word))


def marked() -> list[Span]:
    """Return a mark with a chip on every word, so that a link must meet some."""
    return [
        Span(f"{word}{n}", at(word, n), "ORG", State.ACCEPTED) for n in range(12) for word in WORDS
    ]


@pytest.fixture(params=[(1, 9), (9, 1)], ids=["down", "up"])
def canvas(request, show):
    said, source = request.param
    content = Stretch(at("charlie", said).start, at("golf", said).end)
    quote = Quote("q", (content,), at("hotel", said), at("india", source), state=State.ACCEPTED)
    return show(TEXT, marked(), (quote,))


def chip_areas(canvas) -> list[QRectF]:
    top = canvas.sheet.column.top(0)
    typography = canvas.sheet.column.typography
    pieces = canvas.sheet.pieces(0)
    return [
        box.translated(canvas.origin + QPointF(0, top)) for box in chip_boxes(pieces, typography)
    ]


def different(one, other, area: QRectF) -> int:
    """Count the pixels of an area that differ between two pictures."""
    scale = one.devicePixelRatio()
    left, top = round(area.left() * scale), round(area.top() * scale)
    right, bottom = round(area.right() * scale), round(area.bottom() * scale)
    return sum(
        distance(one.pixelColor(x, y), other.pixelColor(x, y)) > 0
        for y in range(top, bottom)
        for x in range(left, right)
    )


@pytest.mark.parametrize("name", THEMES)
def test_no_chip_is_covered_by_a_link(canvas, name):
    canvas.set_theme(load_theme(name))
    before = canvas.viewport().grab().toImage()
    canvas.set_active(QUOTE)
    after = canvas.viewport().grab().toImage()
    placed = canvas.sheet.placed(QUOTE)
    covered = reach(placed).translated(canvas.origin)
    met = [
        box
        for box in chip_areas(canvas)
        for link in links(placed)
        if link.path.translated(canvas.origin).intersects(box)
    ]

    assert met
    rings = [one.box.translated(canvas.origin).adjusted(-9, -9, 9, 9) for one in placed]
    clear = [b for b in met if not any(b.intersects(ring) for ring in rings)]
    assert clear
    assert [different(before, after, box) for box in clear] == [0] * len(clear)
    assert different(before, after, covered) > 0


def test_a_link_from_below_ends_beside_the_chip_of_its_target(show):
    content = Stretch(at("charlie", 9).start, at("golf", 9).end)
    source = Stretch(at("charlie", 1).start, at("delta", 1).end)
    quote = Quote("q", (content,), None, source, state=State.ACCEPTED)
    canvas = show(TEXT, (), (quote,))

    (link,) = links(canvas.sheet.placed(QUOTE))
    end = link.path.currentPosition() + canvas.origin
    box = next(one.box for one in canvas.sheet.placed(QUOTE) if one.piece.trace.stretch == source)

    assert all(end.x() > chip.right() for chip in chip_areas(canvas) if chip.top() < end.y() + 20)
    assert box.left() < end.x() - canvas.origin.x() < box.right()


def test_links_over_a_far_away_source_lay_out_nothing_out_of_sight(show):
    text = "\n".join([TEXT] * 60)
    content = Stretch(at("charlie", 1).start, at("golf", 1).end)
    far = Stretch(len(text) - len("juliet"), len(text))
    canvas = show(text, (), (Quote("q", (content,), None, far, state=State.ACCEPTED),))
    canvas.set_active(QUOTE)
    middle = canvas.sheet.column.paragraphs[30].start

    canvas.viewport().grab()

    assert canvas.sheet.column.peek(canvas.sheet.column.number_of(middle)) is None
