"""Pictures of plots."""

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QImage

from annotator.domain.errors import FormatError
from annotator.domain.plot import Axis, BarPlot, Group
from annotator.domain.plot_look import LOOKS
from annotator.ui.plotting.picture import paint, painted
from annotator.workflow.plotting import draw

pytestmark = pytest.mark.usefixtures("qtbot")
PLOT = BarPlot("Progress", Axis("Who"), Axis("n"), ("Anna",), (Group("done", (3.0,)),))
DARK = LOOKS["dark"]
WITHOUT_WINDOW = """
import sys
from pathlib import Path
from annotator.ui.plotting.picture import paint
paint(sys.stdin.read(), Path(sys.argv[1]))
"""


def test_a_picture_is_sharp_and_has_the_colours_of_the_drawing():
    image = painted(draw(PLOT, DARK, (400, 300)))
    assert (image.width(), image.height()) == (800, 600)
    colours = {image.pixelColor(x, 400).name() for x in range(800)}
    assert {DARK.page, DARK.ink(0)} <= colours


def test_bars_of_a_second_group_are_seen_with_their_pattern():
    groups = (Group("done", (3.0,)), Group("open", (3.0,)))
    image = painted(draw(BarPlot("", Axis(""), Axis(""), ("A",), groups), DARK, (400, 300)))
    row = [image.pixelColor(x, 300).name() for x in range(image.width())]
    assert row.count(DARK.ink(1)) > 20
    assert row.count(DARK.page) > 20


def test_a_picture_is_written(tmp_path):
    paint(draw(PLOT, DARK, (40, 30)), tmp_path / "plot.png")
    written = QImage(str(tmp_path / "plot.png"))
    assert (written.width(), written.height()) == (80, 60)
    assert QColor(written.pixel(0, 0)).name() == DARK.page


def test_a_picture_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(FormatError, match="cannot be written"):
        paint(draw(PLOT, DARK), tmp_path / "nowhere" / "plot.png")


def test_a_picture_is_written_without_a_window_or_display(tmp_path):
    path = tmp_path / "plot.png"
    command = [sys.executable, "-c", WITHOUT_WINDOW, str(path)]
    alone = {k: v for k, v in os.environ.items() if k not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    drawn = draw(PLOT, DARK)
    subprocess.run(command, input=drawn, text=True, check=True, env=alone, capture_output=True)
    assert not QImage(str(path)).isNull()
