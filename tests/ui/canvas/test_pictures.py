"""The canvas looks as it looked when somebody last looked at it.

Where it is meant to look different, the failing test says where the new picture lies: look at it,
and copy it over the one in `pictures`.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion

from annotator.domain.quote import Quote
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas import ink
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.marks import Mark, Strength
from annotator.ui.theme import THEMES, load_theme
from tests.ui.canvas.sample import find

PICTURES = Path(__file__).parent / "pictures"
CHANNEL = 24  # of 255: letters of another FreeType differ by less
PIXELS = 0.0001  # of all
NEST = "The spokesman for the mayor of the city of North Skerryholm said “no ‘never’ and no”."


@pytest.fixture
def canvas(canvas: Canvas) -> Canvas:
    canvas.resize(900, 380)
    return canvas


def draw(canvas: Canvas, scale: int = 1) -> QImage:
    """Draw what is in view, as a screen with this many pixels to each of ours would show it."""
    viewport = canvas.viewport()
    image = QImage(viewport.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    viewport.render(painter, viewport.rect().topLeft(), QRegion(QRect(viewport.rect())))
    painter.end()
    return image


def unlike(one: QImage, other: QImage) -> float:
    """Return the share of pixels that differ by more than the eye notices."""
    if one.size() != other.size():
        return 1.0
    first, second = bytes(one.constBits()), bytes(other.constBits())
    if first == second:
        return 0.0
    far = {
        n // 4 for n, (a, b) in enumerate(zip(first, second, strict=True)) if abs(a - b) > CHANNEL
    }
    return len(far) / (one.width() * one.height())


def check(name: str, image: QImage, tmp_path: Path) -> None:
    drawn = tmp_path / f"{name}.png"
    assert image.save(str(drawn))
    known = QImage(str(PICTURES / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)
    assert unlike(image, known) <= PIXELS, f"look at {drawn}, it is not as in {PICTURES}"


@pytest.mark.parametrize("theme", THEMES)
def test_an_article_in_each_theme(canvas: Canvas, theme: str, tmp_path: Path) -> None:
    canvas.set_theme(load_theme(theme))
    canvas.set_active(Mark("quote", "soup"))

    check(theme, draw(canvas), tmp_path)


def test_an_article_at_twice_the_size(canvas: Canvas, tmp_path: Path) -> None:
    canvas.set_active(Mark("span", "monday"))

    check("doubled", draw(canvas, 2), tmp_path)


def test_a_selection_and_a_mark_from_right_to_left(canvas: Canvas, tmp_path: Path) -> None:
    canvas.set_active(Mark("span", "minister"))
    canvas.select(find("«لن نغلق الميناء»"))

    check("leftward", draw(canvas), tmp_path)


def test_marks_within_marks(show, tmp_path: Path) -> None:
    pieces = ("The spokesman", "the mayor of the city of North Skerryholm", "mayor", "city")
    wholes = ("spokesman for the mayor of the city", "the city of North Skerryholm", "North")
    spans = tuple(
        Span(piece, find(piece, NEST), label, State.ACCEPTED if n % 2 else State.SUGGESTED)
        for n, (piece, label) in enumerate(
            zip((*pieces, *wholes), ["PERSON", "ORG"] * 4, strict=False)
        )
    )
    quotes = (
        Quote("whole", (Stretch(0, len(NEST)),)),
        Quote("outer", (find("“no ‘never’ and no”", NEST),)),
        Quote("inner", (find("‘never’", NEST),), state=State.SUGGESTED),
    )
    canvas = show(NEST, spans, quotes, size=(760, 200))

    check("nested", draw(canvas), tmp_path)


def test_the_work_of_three_over_one_another(lay, canvas: Canvas, tmp_path: Path) -> None:
    inn = Span("inn", find("Lantern Inn"), "ORG")
    odile = Span("odile", find("Odile Marchetti"), "PERSON")
    soup = Quote(
        "soup", (find("“We asked the Lantern Inn for soup,”"),), find("said"), speaker="p1"
    )
    ferry = Quote("ferry", (find("“It’s a ferry,”"), find("“not ‘a philosophy’ of ours.”")))
    lay(
        [inn, odile, soup, ferry, Span("monday", find("Monday"), "DATE")],
        [Span("inn", inn.stretch, "PERSON"), odile, soup, Quote("ferry", ferry.contents[:1])],
        [inn, odile, replace(soup, source=odile.stretch, speaker=None), ferry],
    )

    check("layers", draw(canvas), tmp_path)


def test_a_picture_without_its_dashes_is_not_the_same(canvas: Canvas, monkeypatch) -> None:
    before = draw(canvas)
    monkeypatch.setattr(ink, "DASHES_OF", dict.fromkeys(Strength, ()))

    assert unlike(before, draw(canvas)) > PIXELS
