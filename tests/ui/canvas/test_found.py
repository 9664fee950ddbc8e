"""Places that were found are seen where they stand."""

from PySide6.QtGui import QColor

from annotator.domain.finding import places
from annotator.domain.record import Copy
from annotator.domain.span import Stretch
from annotator.ui.canvas import found as module
from annotator.ui.canvas.found import Found
from annotator.ui.theme import load_theme
from tests.ui.canvas.hand import distance, share
from tests.ui.canvas.sample import SCHEME, TEXT, find

LIGHT = load_theme("light")


def box(canvas, stretch):
    return canvas.sheet.boxes(stretch)[0].translated(canvas.origin)


def test_only_places_in_a_part_of_the_text_are_yielded():
    hits = Found([(n * 10, n * 10 + 3) for n in range(100)], 5)

    assert list(hits.within(49, 61)) == [(Stretch(50, 53), True), (Stretch(60, 63), False)]
    assert list(hits.within(52, 60)) == [(Stretch(50, 53), True)]
    assert list(hits.within(53, 60)) == []
    assert list(Found().within(0, 10)) == []


def test_every_place_is_filled_and_only_the_current_one_outlined(canvas):
    canvas.show_found(Found(places(TEXT, "board"), 1))
    image = canvas.grab().toImage()

    first, second = (Stretch(*place) for place in places(TEXT, "board"))
    for stretch in (first, second):
        assert share(image, box(canvas, stretch), LIGHT.colour("found"), 12) > 0.4
    edges = [box(canvas, stretch).adjusted(6, -1, -6, 0) for stretch in (first, second)]
    dark = []
    for edge in edges:
        row = [image.pixelColor(round(edge.center().x()), round(edge.top()) + y) for y in range(3)]
        dark.append(any(distance(pixel, QColor(LIGHT.colour("text"))) < 160 for pixel in row))
    assert dark == [False, True]


def test_a_place_among_emoji_and_from_right_to_left_is_drawn_where_it_stands(canvas):
    for piece in ("ferry", "الميناء", "🚢"):
        canvas.show_found(Found(places(TEXT, piece), 0))
        stretch = Stretch(*places(TEXT, piece)[-1])
        image = canvas.grab().toImage()

        assert stretch == find(piece) or TEXT[stretch.start : stretch.end].lower() == piece
        assert share(image, box(canvas, stretch), LIGHT.colour("found"), 12) > 0.3
        beside = box(canvas, stretch).translated(0, -box(canvas, stretch).height() - 4)
        assert share(image, beside, LIGHT.colour("found"), 12) == 0


def test_only_what_is_in_view_is_looked_at_when_painting(show, monkeypatch):
    text = "\n".join(f"line {n} with a word" for n in range(2000))
    canvas = show(text)
    drawn = []

    def count(laid, stretch, typography):
        drawn.append(stretch)
        return boxes(laid, stretch, typography)

    boxes = module.boxes
    monkeypatch.setattr(module, "boxes", count)
    canvas.show_found(Found(places(text, "word"), 0))
    canvas.grab()

    assert 0 < len(drawn) <= 2 * len(canvas.numbers())


def test_another_article_shows_nothing_found(canvas):
    canvas.show_found(Found(places(TEXT, "board"), 0))
    canvas.show_article("another board", Copy("a2", "anna"), {}, SCHEME, ())

    image = canvas.grab().toImage()
    assert share(image, box(canvas, Stretch(8, 13)), LIGHT.colour("found"), 12) == 0
