"""Plots as values."""

from math import inf, nan

import pytest

from annotator.domain.plot import (
    Axis,
    BarPlot,
    Group,
    HeatMap,
    Line,
    LinePlot,
    Point,
    real,
    shown,
)


def test_what_is_no_number_or_has_no_bounds_is_a_gap():
    assert list(shown([1.0, None, nan, inf, -inf, 1e300, 0.0])) == [1.0, 0.0]
    assert not real(1.0, None)
    assert real()


def test_an_axis_is_named_with_its_unit():
    assert Axis("Time", "s").name == "Time (s)"
    assert Axis("Articles").name == "Articles"


def test_every_group_has_a_value_for_each_name():
    with pytest.raises(ValueError, match="one value for each name"):
        BarPlot("", Axis(""), Axis(""), ("a", "b"), (Group("g", (1.0,)),))
    with pytest.raises(ValueError, match="one value for each name"):
        BarPlot("", Axis(""), Axis(""), ("a",), (Group("g", (1.0,), lows=(0.5, 0.6)),))


def test_a_heat_map_has_a_cell_for_each_column_in_each_row():
    axis = Axis("")
    with pytest.raises(ValueError, match="each column in each row"):
        HeatMap("", axis, axis, axis, ("a", "b"), ("r",), ((1.0,),))
    with pytest.raises(ValueError, match="each column in each row"):
        HeatMap("", axis, axis, axis, ("a",), ("r", "s"), ((1.0,),))


def test_plots_of_gaps_alone_are_empty():
    axis = Axis("")
    gaps = (Point(0, None), Point(nan, 1.0), Point(1, inf))
    assert LinePlot("", axis, axis, (Line("a", gaps),)).is_empty
    assert not LinePlot("", axis, axis, (Line("a", (Point(0, 0.0),)),)).is_empty
    assert BarPlot("", axis, axis, ("a",), (Group("g", (nan,)),)).is_empty
    assert not BarPlot("", axis, axis, ("a",), (Group("g", (0.0,)),)).is_empty
    assert HeatMap("", axis, axis, axis, (), (), ()).is_empty
