"""The measures of the text follow from what is set."""

import pytest
from PySide6.QtGui import QFontMetricsF

from annotator.ui.canvas.typography import LANE, LANES, Typography
from tests.ui.canvas.sample import TEXT, find

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("pixels", [9, 17, 48])
@pytest.mark.parametrize("chips", [True, False])
def test_underlines_have_room_at_the_tightest(pixels, chips):
    tightest = Typography(pixels, spacing=0.8, chips=chips)
    over_capitals = tightest.ascent - QFontMetricsF(tightest.text).capHeight()

    assert tightest.pitch + over_capitals >= tightest.box + LANES * LANE


def test_spacing_is_a_factor_on_the_pitch():
    usual = Typography(17).pitch

    assert Typography(17, spacing=2).pitch == 2 * usual
    assert Typography(17, spacing=9).pitch == 2 * usual
    assert Typography(17, spacing=0).pitch == round(0.8 * usual)


def test_a_family_that_is_not_there_falls_back_to_a_serif():
    assert Typography(17, "No Such Font").text.families()[1:] == Typography(17).text.families()


def test_the_column_is_as_wide_as_wanted_where_there_is_room(show):
    canvas = show(TEXT, size=(1600, 700))

    for column in (20, 46, 60):
        canvas.set_typography(Typography(17, column=column))
        assert canvas.sheet.column.width == 17 * column

    canvas.set_typography(Typography(17, column=90))
    assert canvas.sheet.column.width < canvas.viewport().width()


def test_without_labels_none_is_painted(canvas):
    chips = canvas.sheet.boxes(find("Odile Marchetti"))[0].translated(canvas.origin)
    below = chips.translated(0, chips.height() + 4).toRect()
    canvas.set_typography(Typography(17, spacing=1.3))
    shown = canvas.viewport().grab(below).toImage()

    canvas.set_typography(Typography(17, spacing=1.3, chips=False))
    assert canvas.viewport().grab(below).toImage() != shown
