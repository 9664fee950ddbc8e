"""Places in the text and heights on the sheet stand for each other, line by line."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.canvas.layout import Column
from annotator.ui.canvas.paragraphs import cut
from annotator.ui.canvas.typography import Typography

TEXT = "\n\n".join(f"Paragraph {n}: " + "the river rose and fell again, " * n for n in range(1, 9))


@pytest.fixture
def column(qtbot: QtBot) -> Column:
    assert qtbot  # there is a font
    return Column(TEXT, cut(TEXT, ()), Typography(17), 400)


def test_a_place_is_found_again_at_its_height(column: Column) -> None:
    for point in range(0, len(TEXT), 7):
        height = column.height_of(point)
        if TEXT[point] != "\n":
            assert column.point_at(height) == pytest.approx(point, abs=1)


def test_what_comes_later_stands_lower(column: Column) -> None:
    heights = [column.height_of(point) for point in range(len(TEXT))]

    assert heights == sorted(heights)


def test_above_and_below_the_text_are_its_ends(column: Column) -> None:
    assert column.point_at(-100) == 0
    assert column.point_at(column.height + 100) == len(TEXT)


def test_a_text_without_words_has_one_place(qtbot: QtBot) -> None:
    assert qtbot
    column = Column("", cut("", ()), Typography(17), 400)

    assert column.point_at(50) == 0
    assert column.height_of(0) == column.top(0)
