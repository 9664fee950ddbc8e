"""The whole window in high contrast."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from annotator.domain.colour import contrast
from annotator.ui.theme import THEMES, load_theme
from annotator.ui.workbench import Workbench


@pytest.fixture
def turn(qtbot: QtBot, bench: Workbench) -> Callable[[str], None]:
    """Use a theme, and wait until all widgets do."""

    def turn(theme: str) -> None:
        bench.window.set_theme(theme)
        text, palette = load_theme(theme).colour("text"), bench.queue.search.palette
        qtbot.waitUntil(lambda: palette().text().color().name() == text)

    return turn


def border(field: QLineEdit) -> float:
    """Return how strongly the upper border of a field stands out from what is in it."""
    image, page = field.grab().toImage(), field.palette().base().color().name()
    above = (image.pixelColor(image.width() // 2, y).name() for y in range(4))
    return max(contrast(colour, page) for colour in above)


def test_the_window_is_black_on_white(bench: Workbench, turn: Callable[[str], None]) -> None:
    turn("contrast")
    image = bench.canvas.viewport().grab().toImage()

    assert image.pixelColor(image.width() - 2, 2).name() == "#ffffff"
    assert bench.queue.search.palette().text().color().name() == "#000000"


def test_borders_of_fields_stand_out_only_in_high_contrast(
    bench: Workbench, turn: Callable[[str], None]
) -> None:
    turn("light")
    faint = border(bench.queue.search)

    turn("contrast")

    assert faint < 3
    assert border(bench.queue.search) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_the_outline_of_a_small_box_is_seen_in_every_theme(
    qtbot: QtBot,
    bench: Workbench,
    turn: Callable[[str], None],
    theme: str,
    kind: type[QAbstractButton],
) -> None:
    box = kind(bench.window)
    qtbot.addWidget(box)
    box.show()

    turn(theme)

    image, surface = box.grab().toImage(), load_theme(theme).colour("surface")
    across = {image.pixelColor(x, image.height() // 2).name() for x in range(16)}
    assert max(contrast(colour, surface) for colour in across) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_what_a_list_drops_can_be_read(
    bench: Workbench, turn: Callable[[str], None], theme: str
) -> None:
    turn(theme)
    rows = bench.inspector.kind.view()
    option = QStyleOptionViewItem()
    option.initFrom(rows)
    option.rect = QRect(0, 0, 120, 24)
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(rows.palette().base().color())
    painter = QPainter(image)
    rows.itemDelegate().paint(painter, option, rows.model().index(1, 0))
    painter.end()
    ground = image.pixelColor(118, 12).name()
    drawn = {image.pixelColor(x, y).name() for x in range(80) for y in range(4, 20)}

    assert max(contrast(colour, ground) for colour in drawn) >= 7
