"""What is set is seen at once, from wherever it is set."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator.ui.rows import HELD
from annotator.ui.settings import LIMITS, Settings
from annotator.ui.theme import THEMES, load_theme
from annotator.ui.workbench import Workbench
from tests.ui.conftest import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier


def typography(bench: Workbench):
    return bench.canvas.sheet.column.typography


def settings(bench: Workbench) -> Settings:
    return bench.window.settings_file.settings


def trigger(bench: Workbench, *names: str) -> None:
    for name in names:
        bench.actions_by_name[name].trigger()


def test_control_plus_minus_and_0_set_the_size(bench: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Plus, CONTROL)
    hand.key(Qt.Key.Key_Equal, CONTROL)
    assert typography(bench).pixels == settings(bench).font_size == 19

    hand.key(Qt.Key.Key_Minus, CONTROL)
    assert typography(bench).pixels == 18

    hand.key(Qt.Key.Key_0, CONTROL)
    assert typography(bench).pixels == Settings().font_size


def test_the_view_menu_sets_spacing_and_column(bench: Workbench) -> None:
    bench.window.resize(2000, 900)
    pitch, width = typography(bench).pitch, bench.canvas.sheet.column.width

    trigger(bench, "more_spacing", "wider_column")
    assert typography(bench).pitch > pitch
    assert bench.canvas.sheet.column.width > width

    trigger(bench, "less_spacing", "narrower_column")
    assert replace(settings(bench), recent=()) == Settings(theme="light")
    assert (typography(bench).pitch, bench.canvas.sheet.column.width) == (pitch, width)


@pytest.mark.parametrize(
    ("down", "up", "name"),
    [
        ("zoom_out", "zoom_in", "font_size"),
        ("less_spacing", "more_spacing", "line_spacing"),
        ("narrower_column", "wider_column", "column_width"),
    ],
)
def test_steps_end_at_the_limits(bench: Workbench, down: str, up: str, name: str) -> None:
    trigger(bench, *[down] * 50)
    assert getattr(settings(bench), name) == LIMITS[name][0]

    trigger(bench, *[up] * 50)
    assert getattr(settings(bench), name) == LIMITS[name][1]


def test_lines_move_together_where_labels_are_not_shown(bench: Workbench) -> None:
    chips, pitch = bench.actions_by_name["toggle_chips"], typography(bench).pitch
    assert chips.isChecked()

    chips.trigger()
    assert not chips.isChecked()
    assert not settings(bench).chips
    assert typography(bench).pitch < pitch

    chips.trigger()
    assert chips.isChecked()
    assert typography(bench).pitch == pitch


def test_the_theme_menu_offers_every_theme_and_marks_the_one_in_use(bench: Workbench) -> None:
    offered = bench.window.menus["Theme"].actions()
    names = [action.objectName() for action in offered if not action.isSeparator()]
    assert names == [f"theme_{name}" for name in ("system", *THEMES)]

    for name in THEMES:
        trigger(bench, f"theme_{name}")
        marked = [action.objectName() for action in offered if action.isChecked()]
        assert marked == [f"theme_{name}"]
        assert bench.window.theme == load_theme(name)


def test_control_d_goes_between_dark_and_light(bench: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_D, CONTROL)
    assert settings(bench).theme == bench.window.theme.name == "dark"
    assert bench.actions_by_name["theme_dark"].isChecked()

    hand.key(Qt.Key.Key_D, CONTROL)
    assert settings(bench).theme == bench.window.theme.name == "light"


def test_the_theme_follows_the_desktop_if_that_is_wanted(bench: Workbench) -> None:
    changed = QGuiApplication.styleHints().colorSchemeChanged
    changed.emit(Qt.ColorScheme.Dark)
    assert bench.window.theme.name == "light"

    trigger(bench, "theme_system")
    changed.emit(Qt.ColorScheme.Dark)
    assert bench.window.theme.name == "dark"
    changed.emit(Qt.ColorScheme.Light)
    assert bench.window.theme.name == "light"


def test_everything_in_the_window_follows_the_theme(bench: Workbench) -> None:
    def swatch() -> str:
        return bench.inspector.labels.item(0).data(HELD).colour

    for name in ("dark", "light"):
        trigger(bench, f"theme_{name}")
        QApplication.processEvents()
        theme = load_theme(name)
        assert swatch() == theme.colour("person")
        for widget in (bench.queue.view, bench.inspector.quotes, bench.window):
            base = widget.palette().color(QPalette.ColorRole.Base)
            assert base.name() == theme.colour("page"), widget


def test_a_theme_that_is_no_more_is_that_of_the_desktop(bench: Workbench) -> None:
    bench.window.settings_file.change(theme="sepia")

    assert bench.window.theme.name == "light"
    assert bench.actions_by_name["theme_system"].isChecked()
