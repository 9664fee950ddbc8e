"""What is seen, by rules on pixels that hold for any font."""

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor

from annotator.domain.colour import mix
from annotator.domain.quote import Quote
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.hits import handle_at
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.paint import underline_y
from annotator.ui.theme import THEMES, load_theme
from tests.ui.canvas.hand import distance, share
from tests.ui.canvas.sample import find

TEXT = "Alpha Bravo Charlie Delta Echo Foxtrot"
DECIDED = Span("decided", Stretch(0, 11), "ORG", State.ACCEPTED)
SUGGESTED = Span("suggested", Stretch(12, 25), "ORG", State.SUGGESTED)
REJECTED = Span("rejected", Stretch(26, 38), "ORG", State.REJECTED)


@pytest.fixture(params=THEMES)
def theme(request):
    return load_theme(request.param)


@pytest.fixture
def drawn(show, theme):
    canvas = show(TEXT, (DECIDED, SUGGESTED, REJECTED))
    canvas.set_theme(theme)
    return canvas


def picture(canvas):
    return canvas.viewport().grab().toImage()


def box(canvas, span: Span) -> QRectF:
    return canvas.sheet.boxes(span.stretch)[0].translated(canvas.origin)


def underline(canvas, span: Span) -> QRectF:
    placed = canvas.sheet.placed(Mark("span", span.id))[0]
    above = underline_y(placed.piece) - placed.piece.box.top()
    place = placed.box.translated(canvas.origin)
    return QRectF(place.left() + 1, place.top() + above - 1, place.width() - 2, 2)


def strength_of(image, area: QRectF) -> float:
    """Return how far an area's pixels are from the page, all together."""
    scale = image.devicePixelRatio()
    page = image.pixelColor(1, image.height() - 4)
    xs = range(round(area.left() * scale), round(area.right() * scale))
    ys = range(round(area.top() * scale), round(area.bottom() * scale))
    return sum(distance(image.pixelColor(x, y), page) for y in ys for x in xs)


def best_row(image, area: QRectF, colour: str) -> float:
    """Return the share of a colour in the row that has most of it: any scale has a full one."""
    height = 1 / image.devicePixelRatio()
    rows = round(area.height() / height)
    shifted = (area.translated(0, row * height) for row in range(rows))
    return max(
        share(image, QRectF(r.topLeft(), QSizeF(r.width(), height)), colour) for r in shifted
    )


def test_a_decision_is_underlined_without_a_break(drawn, theme):
    line = underline(drawn, DECIDED)

    assert best_row(picture(drawn), line, theme.colour("org")) > 0.9


def test_a_suggestion_is_underlined_in_dashes(drawn, theme):
    line = underline(drawn, SUGGESTED)

    assert 0.35 < best_row(picture(drawn), line, theme.colour("org")) < 0.8


def test_a_sure_suggestion_looks_stronger_than_an_unsure_one(show, theme):
    places = (Stretch(0, 11), Stretch(12, 25), Stretch(26, 38))
    spans = [
        Span(f"e{score}", place, "ORG", State.SUGGESTED, "builtin@3", score)
        for place, score in zip(places, (0.3, 0.6, 0.9), strict=True)
    ]
    canvas = show(TEXT, spans)
    canvas.set_theme(theme)
    image = picture(canvas)

    faint, middling, full = (strength_of(image, underline(canvas, span)) for span in spans)

    assert faint < middling < full


def test_an_unsure_quote_is_fainter_than_a_sure_one(show, theme):
    def hook(score):
        quote = Quote("q", (Stretch(0, 11),), state=State.SUGGESTED, score=score)
        canvas = show(TEXT, (), (quote,))
        canvas.set_theme(theme)
        place = canvas.sheet.boxes(quote.contents[0])[0].translated(canvas.origin)
        return strength_of(picture(canvas), QRectF(place.left() - 2, place.top(), 3, 12))

    assert hook(0.3) < hook(0.6) < hook(0.9)


def test_only_a_decision_is_filled(drawn, theme):
    tint = mix(theme.colour("org"), theme.fill, theme.colour("page"))
    image = picture(drawn)

    assert share(image, box(drawn, DECIDED), tint, 12) > 0.4
    assert share(image, box(drawn, SUGGESTED), tint, 12) < 0.05


def test_what_is_rejected_is_not_drawn(show, drawn, theme):
    bare = show(TEXT, (DECIDED, SUGGESTED))
    bare.set_theme(theme)

    assert picture(bare) == picture(drawn)


def test_a_decided_quote_has_a_band_and_a_suggested_one_has_not(show, theme):
    decided = Quote("q1", (Stretch(0, 11),), state=State.ACCEPTED)
    suggested = Quote("q2", (Stretch(20, 38),), state=State.SUGGESTED)
    canvas = show(TEXT, (), (decided, suggested))
    canvas.set_theme(theme)
    tint = mix(theme.colour("band"), theme.band, theme.colour("page"))
    image = picture(canvas)

    first, second = (canvas.sheet.boxes(q.contents[0])[0] for q in (decided, suggested))

    assert share(image, first.translated(canvas.origin), tint, 6) > 0.4
    assert share(image, second.translated(canvas.origin), tint, 6) < 0.05


def test_the_active_mark_wears_a_ring_with_handles(drawn, theme):
    drawn.set_active(Mark("span", "decided"))
    image = picture(drawn)

    place = box(drawn, DECIDED)
    ring = QRectF(place.left() + 10, place.top() - 4, place.width() - 20, 3)

    assert share(image, ring, theme.colour("focus")) > 0.3
    corner = place.topLeft().toPoint()
    scale = image.devicePixelRatio()
    handle = image.pixelColor(round((corner.x() - 3) * scale), round((corner.y() - 2) * scale))
    assert distance(handle, QColor(theme.colour("focus"))) < 40
    assert handle_at(drawn.sheet, drawn.active, place.topLeft() - drawn.origin)


def test_an_active_quote_draws_links_to_its_source_and_cue(canvas, theme):
    canvas.set_theme(theme)
    before = picture(canvas)
    canvas.set_active(Mark("quote", "soup"))
    after = picture(canvas)

    for role in ("speaker", "cue"):
        area = canvas.sheet.boxes(find("said"))[0] | canvas.sheet.boxes(find("Odile Marchetti"))[0]
        above = area.translated(canvas.origin).adjusted(-40, -20, 0, -area.height())
        ink = theme.colour(role)
        assert share(after, above, ink) > share(before, above, ink)


def test_the_selection_is_seen(canvas, theme):
    canvas.set_theme(theme)
    words = find("harbour board")
    canvas.select(words)

    place = canvas.sheet.boxes(words)[0].translated(canvas.origin)

    assert share(picture(canvas), place, theme.colour("select"), 12) > 0.4


def test_text_stays_where_it_is_when_marks_come(show):
    bare, marked = show(TEXT), show(TEXT, (DECIDED, SUGGESTED))

    for point in range(len(TEXT) + 1):
        assert bare.sheet.caret(point) == marked.sheet.caret(point)


def test_the_headline_stands_back_and_stands_out(canvas, theme):
    canvas.set_theme(theme)
    image = picture(canvas)

    headline = canvas.sheet.boxes(find("Ferry crews settle"))[0].translated(canvas.origin)
    body = canvas.sheet.boxes(find("harbour board agreed"))[0].translated(canvas.origin)

    assert share(image, headline, theme.colour("aside"), 12) > 0.02
    assert share(image, body, theme.colour("text"), 12) > 0.02
    assert share(image, body, theme.colour("aside"), 12) < 0.02
