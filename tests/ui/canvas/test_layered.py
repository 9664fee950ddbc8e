"""Several annotators' work at once: rows, fills, chips and the gutter tell who agrees."""

import pytest
from PySide6.QtCore import QRectF

from annotator.domain.colour import mix
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.span import Span
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.hits import quote_beside
from annotator.ui.canvas.layer_paint import chips, differing, row_y
from annotator.ui.canvas.marks import Form
from annotator.ui.canvas.typography import LANES
from annotator.ui.theme import THEMES, load_theme
from tests.ui.canvas.hand import share
from tests.ui.canvas.sample import COPY, TEXT, find

INN = Span("e1", find("Lantern Inn"), "ORG")
MONDAY = Span("e2", find("Monday"), "DATE")
ODILE = Span("e3", find("Odile Marchetti"), "PERSON")
SOUP = Quote("q1", (find("“We asked the Lantern Inn for soup,”"),), speaker="p1")
SHORT_SOUP = Quote("q1", (find("“We asked the Lantern Inn"),), speaker="p1")


def pieces(canvas: Canvas, form: Form):
    return [
        piece
        for number in range(len(canvas.sheet.column.paragraphs))
        for piece in canvas.sheet.pieces(number)
        if piece.trace.form is form
    ]


def said(canvas: Canvas) -> list[str]:
    """Return all chips in reading order."""
    column = canvas.sheet.column
    return [
        chip.tag.text
        for number in range(len(column.paragraphs))
        for chip in chips(canvas.sheet.pieces(number), column.typography, column.width)
    ]


def gutter(canvas: Canvas) -> list[tuple[str, ...]]:
    """Return whom the gutter names, line by line."""
    sheet = canvas.sheet
    numbers = range(len(sheet.column.paragraphs))
    found = (differing(sheet.pieces(number), sheet.layers.names) for number in numbers)
    return [names for lines in found for _, names in lines.values()]


def row_colours(canvas: Canvas, span: Span, rows: int, colour: str) -> list[float]:
    """Return how much of each annotator's row below a span is drawn in a colour."""
    image = canvas.viewport().grab().toImage()
    piece = next(p for p in pieces(canvas, Form.ENTITY) if p.trace.stretch == span.stretch)
    box = canvas.sheet.boxes(span.stretch)[0].translated(canvas.origin)
    below = [row_y(piece, row) - piece.box.bottom() for row in range(rows)]
    areas = (QRectF(box.left() + 2, box.bottom() + y - 1, box.width() - 4, 2) for y in below)
    return [share(image, area, colour) for area in areas]


@pytest.fixture(params=THEMES)
def theme(request):
    return load_theme(request.param)


def test_everyone_has_an_underline_in_a_row_of_their_own(lay, theme):
    canvas = lay([INN], [], [INN])
    canvas.set_theme(theme)

    first, second, third = row_colours(canvas, INN, 3, theme.colour("org"))

    assert first > 0.4
    assert second < 0.2
    assert third > 0.4


def test_an_entity_is_seen_in_its_row_where_it_is_a_source_as_well(lay):
    sourced = Quote("q1", SOUP.contents, source=ODILE.stretch)
    theme = load_theme("light")
    canvas = lay([ODILE, sourced], [SOUP])

    for role in ("person", "speaker"):
        first, second = row_colours(canvas, ODILE, 2, theme.colour(role))
        assert first > 0.3
        assert second < 0.1


def test_only_what_all_put_is_filled(lay, theme):
    canvas = lay([INN, MONDAY], [INN])
    canvas.set_theme(theme)
    image = canvas.viewport().grab().toImage()
    tints = {INN: theme.colour("org"), MONDAY: theme.colour("other")}

    filled = {
        span.id: share(
            image,
            canvas.sheet.boxes(span.stretch)[0].translated(canvas.origin),
            mix(ink, theme.fill, theme.colour("page")),
            12,
        )
        for span, ink in tints.items()
    }

    assert filled["e1"] > 0.4
    assert filled["e2"] < 0.05


def test_chips_are_plain_where_all_agree_and_name_who_put_what_elsewhere(lay):
    person = Span("e9", INN.stretch, "PERSON")

    assert said(lay([INN], [INN])) == ["ORG"]
    assert said(lay([INN], [person])) == ["A·ORG", "B·PER"]
    assert said(lay([INN], [person], [INN])) == ["A,C·ORG", "B·PER"]
    assert said(lay([INN], [])) == ["A·ORG"]


def test_the_gutter_names_those_who_put_what_not_all_did(lay):
    assert gutter(lay([INN, ODILE], [INN, ODILE])) == []
    assert gutter(lay([INN], [])) == [("A",)]
    assert gutter(lay([INN, SOUP], [INN, SHORT_SOUP])) == [("A", "B")]


def test_the_gutter_has_a_bar_beside_a_difference(lay, theme):
    canvas = lay([MONDAY], [])
    canvas.set_theme(theme)
    image = canvas.viewport().grab().toImage()
    line = canvas.sheet.boxes(MONDAY.stretch)[0].translated(canvas.origin)
    beside = QRectF(canvas.origin.x() - 17, line.top() + 2, 4, line.height() - 4)

    assert share(image, beside, theme.colour("warning")) > 0.6


def test_a_quote_of_all_has_a_band_and_no_row(lay):
    (content,) = pieces(lay([SOUP], [SOUP]), Form.CONTENT)

    assert not content.trace.open
    assert content.trace.rows == ()


def test_quotes_that_end_elsewhere_have_hooks_and_a_row_for_each(lay):
    canvas = lay([SOUP], [SHORT_SOUP])
    first, second = pieces(canvas, Form.CONTENT)

    assert {first.trace.rows, second.trace.rows} == {(0,), (1,)}
    assert first.trace.open
    assert second.trace.open
    assert said(canvas) == ["A·QUO", "B·QUO"]


def test_a_quote_of_all_says_in_what_else_they_differ(lay):
    other = Quote("q1", SOUP.contents, find("said"), kind=QuoteKind.MIXED)
    canvas = lay([SOUP], [other], [SOUP])

    assert said(canvas) == [
        "A,C·Odile Marchetti",
        "B·no speaker",
        "A,C·direct",
        "B·mixed",
        "B·CUE",
    ]
    assert not pieces(canvas, Form.CONTENT)[0].trace.open


def test_nothing_moves_for_as_many_as_there_are_lanes(canvas, lay):
    before = [canvas.sheet.caret(point) for point in range(len(TEXT))]

    lay(*[[INN]] * LANES)

    assert [canvas.sheet.caret(point) for point in range(len(TEXT))] == before


def test_six_have_room_between_the_lines(canvas, lay):
    pitch = canvas.sheet.column.typography.pitch
    lay(*[[INN]] * 6)
    typography = canvas.sheet.column.typography
    piece = pieces(canvas, Form.ENTITY)[0]

    assert typography.pitch > pitch
    assert row_y(piece, 5) + 2 < piece.box.top() + typography.pitch


def test_going_back_shows_the_copy_as_before(canvas, lay):
    before = canvas.viewport().grab().toImage()

    lay(*[[INN]] * 5)
    assert canvas.viewport().grab().toImage() != before
    canvas.show_layers(None)

    assert canvas.viewport().grab().toImage() == before
    assert canvas.sheet.index.item(canvas.marks_at(over_inn(canvas))[0]) in COPY.spans


def over_inn(canvas: Canvas):
    return canvas.sheet.boxes(INN.stretch)[0].translated(canvas.origin).center()


def test_a_place_is_found_under_the_mouse_and_nothing_can_be_dragged(canvas, lay, hand, qtbot):
    lay([INN, SOUP], [INN])
    (mark,) = [m for m in canvas.marks_at(over_inn(canvas)) if m.kind == "span"]

    assert canvas.sheet.layers.spot(mark).agreed
    beside = canvas.sheet.boxes(SOUP.contents[0])[0].center()
    beside.setX(-8)
    assert quote_beside(canvas.sheet, None, beside) is None

    with qtbot.assertNotEmitted(canvas.activated):
        hand.click(hand.middle(INN.stretch))
    assert canvas.active is None


def test_chips_stay_within_the_page(canvas, lay):
    canvas.resize(320, 700)
    lay([SOUP, INN, ODILE], [SHORT_SOUP], [ODILE])
    column = canvas.sheet.column

    for number in range(len(column.paragraphs)):
        for chip in chips(canvas.sheet.pieces(number), column.typography, column.width):
            wide = column.typography.chip_metrics.horizontalAdvance(chip.tag.text)
            assert chip.corner.x() + wide <= canvas.viewport().width() - canvas.origin.x()
