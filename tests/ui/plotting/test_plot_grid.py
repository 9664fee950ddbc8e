"""Plots side by side."""

from pytestqt.qtbot import QtBot

from annotator.domain.plot import Axis, BarPlot, Group
from annotator.ui.plotting.plot_grid import PlotGrid
from annotator.ui.theme import load_theme


def plot(title: str) -> BarPlot:
    return BarPlot(title, Axis("Who"), Axis("n"), ("Anna",), (Group("done", (3.0,)),))


def test_a_plot_stays_where_it_was_and_others_come_and_go(qtbot: QtBot):
    grid = PlotGrid(load_theme("light"))
    qtbot.addWidget(grid)
    grid.show_plots({"a": plot("A"), "b": plot("B")})
    first = grid.views["a"]
    grid.show_plots({"a": plot("A2"), "c": plot("C")})
    assert grid.views["a"] is first
    assert [view.accessibleName() for view in grid.views.values()] == ["A2", "C"]


def test_what_is_done_with_a_plot_is_told(qtbot: QtBot):
    grid = PlotGrid(load_theme("light"))
    qtbot.addWidget(grid)
    grid.show_plots({"a": plot("A")})
    with qtbot.waitSignal(grid.said) as said:
        grid.views["a"].copy()
    assert said.args == ["The picture was copied"]
