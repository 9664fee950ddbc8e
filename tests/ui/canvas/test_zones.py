"""The gutter names the zones of an article."""

import pytest
from PySide6.QtCore import QRectF

from annotator.domain.article import Zone, ZoneKind, tile
from annotator.domain.colour import contrast
from annotator.domain.quote import Quote
from annotator.domain.span import State, Stretch
from annotator.ui.canvas.gutter import INNER, zone_names
from annotator.ui.canvas.paragraphs import cut
from annotator.ui.canvas.typography import Typography
from annotator.ui.theme import THEMES, load_theme
from tests.ui.brackets import bracketed
from tests.ui.canvas.hand import share
from tests.ui.canvas.sample import find

TEXT = """Ferry crews settle

By Jo Reed

SKERRYHOLM – The board agreed on Monday.

A ferry at night. Photo: Jo Reed
"""


def part(kind: ZoneKind, piece: str) -> Zone:
    return Zone(kind, find(piece, TEXT))


ZONES = tile(
    TEXT,
    (
        part(ZoneKind.HEADLINE, "Ferry crews settle"),
        part(ZoneKind.BYLINE, "\nBy Jo Reed"),
        part(ZoneKind.DATELINE, "SKERRYHOLM –"),
        part(ZoneKind.CAPTION, "A ferry at night."),
        part(ZoneKind.CREDIT, "Photo: Jo Reed"),
    ),
)


def named(canvas) -> list[tuple[str, str]]:
    """Return the lines that have names, by their first word, with the names."""
    column = canvas.sheet.column
    found = []
    for number in range(len(column.paragraphs)):
        laid = column.laid(number)
        for line, name in zone_names(laid).items():
            at = laid.point(laid.layout.lineAt(line).textStart())
            found.append((canvas.sheet.text[at:].split(maxsplit=1)[0], name))
    return found


def beside(canvas, piece: str) -> QRectF:
    """Return the part of the gutter where a name stands beside a line."""
    box = canvas.sheet.boxes(find(piece, TEXT))[0].translated(canvas.origin)
    return QRectF(box.left() - INNER - 60, box.top(), 60, box.height())


def grabbed(canvas, area: QRectF):
    return canvas.viewport().grab(area.toAlignedRect() & canvas.viewport().rect()).toImage()


def is_named(canvas, piece: str, theme) -> bool:
    image = canvas.viewport().grab().toImage()
    return share(image, beside(canvas, piece), theme.colour("muted"), 120) > 0.01


def test_every_zone_but_the_body_is_named_once_beside_its_first_line(show):
    assert named(show(TEXT, zones=ZONES)) == [
        ("Ferry", "Headline"),
        ("By", "Byline"),
        ("SKERRYHOLM", "Dateline"),
        ("A", "Caption, Credit"),
    ]


def test_a_zone_of_many_lines_and_blank_ones_is_named_once(show):
    text = " \n\nFirst.\n\nSecond, " + "and so on, " * 40 + "\n"
    zones = tile(text, (Zone(ZoneKind.SUMMARY, Stretch(0, len(text))),))

    assert named(show(text, zones=zones)) == [("First.", "Summary")]


@pytest.mark.parametrize("name", THEMES)
def test_the_name_is_seen_beside_the_line_and_can_be_read(show, name):
    theme = load_theme(name)
    canvas = show(TEXT, zones=ZONES)
    canvas.set_theme(theme)

    assert is_named(canvas, "By Jo", theme)
    assert is_named(canvas, "SKERRYHOLM", theme)
    assert contrast(theme.colour("muted"), theme.colour("page")) >= 4.5


def test_a_speaker_stands_above_the_name_of_a_zone(show):
    quote = Quote("q1", (find("The board agreed", TEXT),), state=State.ACCEPTED)
    spoken, without = show(TEXT, (), (quote,), zones=ZONES), show(TEXT, (), (quote,))
    above = beside(spoken, "SKERRYHOLM")
    below = above.translated(0, spoken.sheet.column.typography.gutter_metrics.height() + 2)
    only = above.adjusted(0, 0, 0, -4)

    assert grabbed(spoken, only) == grabbed(without, only)
    assert grabbed(spoken, below) != grabbed(without, below)


def test_two_speakers_leave_no_room_for_the_name_of_a_zone(show):
    quotes = [Quote(f"q{n}", (find(part, TEXT),)) for n, part in enumerate(("The board", "Monday"))]
    spoken, without = show(TEXT, (), quotes, zones=ZONES), show(TEXT, (), quotes)
    area = beside(spoken, "SKERRYHOLM").adjusted(0, 0, 0, 20)

    assert grabbed(spoken, area) == grabbed(without, area)


@pytest.mark.parametrize("name", THEMES)
def test_a_narrow_gutter_shows_a_dotted_line_beside_what_is_not_the_body(show, name):
    theme = load_theme(name)
    canvas, plain = show(TEXT, zones=ZONES, size=(420, 600)), show(TEXT, size=(420, 600))
    canvas.set_theme(theme)
    plain.set_theme(theme)
    zoned = beside(canvas, "By Jo").adjusted(0, 0, 8, 0)
    image = canvas.viewport().grab().toImage()

    assert share(image, zoned & QRectF(canvas.viewport().rect()), theme.colour("muted"), 120) > 0.02
    assert grabbed(plain, zoned) != grabbed(canvas, zoned)


def test_the_name_is_smaller_than_the_text_at_every_size():
    for pixels in (9, 17, 40, 72):
        typography = Typography(pixels)
        assert 8 <= typography.zone.pixelSize() < typography.text.pixelSize()


def test_zones_that_touch_on_a_line_are_drawn_as_one():
    caption = part(ZoneKind.CAPTION, "A ferry at night. ")
    credit = part(ZoneKind.CREDIT, "Photo: Jo Reed")
    (line,) = (p for p in cut(TEXT, (caption, credit)) if p.start == caption.stretch.start)

    assert line.asides == (find("A ferry at night. Photo: Jo Reed", TEXT),)
    assert [str(zone.kind) for zone in line.begun] == ["caption", "credit"]


def test_other_zones_are_shown_where_the_text_is(show):
    canvas = show(TEXT)
    fresh = show(TEXT, zones=ZONES)
    canvas.show_zones(ZONES)

    assert grabbed(canvas, QRectF(canvas.rect())) == grabbed(fresh, QRectF(fresh.rect()))


def test_zones_are_named_in_the_language_of_the_window(show):
    canvas = show(TEXT, zones=ZONES)
    with bracketed():
        assert named(canvas)[0] == ("Ferry", "⟦headline⟧")
