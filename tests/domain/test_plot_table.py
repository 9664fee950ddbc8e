"""The figures of plots as tables and sentences."""

from datetime import date
from math import nan

from annotator.domain.plot import Axis, BarPlot, Group, HeatMap, Line, LinePlot, Point
from annotator.domain.plot_table import TOLD, day, table_of, told, written

DAYS = Axis("Day", days=True)
F1 = Axis("F1", least=0, most=1)


def test_a_table_of_lines_has_a_row_for_each_point():
    at = date(2026, 11, 22).toordinal()
    plot = LinePlot("F1 by day", DAYS, F1, (Line("anna", (Point(at, 0.5, 0.4, 0.6),)),))
    heads, rows = table_of(plot)
    assert heads == ("series", "Day", "F1", "low", "high")
    assert rows == (("anna", "2026-11-22", 0.5, 0.4, 0.6),)


def test_a_table_of_bars_has_a_row_for_each_bar():
    groups = (Group("done", (1.0, nan)), Group("open", (3.0, 4.0), (2.0, 3.0), (4.0, 5.0)))
    plot = BarPlot("", Axis("Who"), Axis("Articles"), ("a", "b"), groups)
    assert table_of(plot)[1] == (
        ("a", "done", 1.0, None, None),
        ("a", "open", 3.0, 2.0, 4.0),
        ("b", "done", None, None, None),
        ("b", "open", 4.0, 3.0, 5.0),
    )


def test_a_table_of_a_heat_map_has_a_row_for_each_cell():
    plot = HeatMap("", Axis("ben"), Axis("anna"), Axis("spans"), ("ORG",), ("PER",), ((2.0,),))
    assert table_of(plot) == (("anna", "ben", "spans"), (("PER", "ORG", 2.0),))


def test_every_column_has_a_head():
    axis, group = Axis(""), Group("g", (1.0,))
    plots = (
        LinePlot("", Axis("", days=True), axis, ()),
        BarPlot("", axis, axis, ("a",), (group,)),
        HeatMap("", axis, axis, axis, (), (), ()),
    )
    assert [table_of(plot)[0] for plot in plots] == [
        ("series", "day", "y", "low", "high"),
        ("name", "series", "value", "low", "high"),
        ("row", "column", "value"),
    ]


def test_what_a_plot_shows_is_told_with_intervals_and_gaps():
    points = (Point(1, 0.5, 0.4, 0.6), Point(2, None))
    plot = LinePlot("F1", Axis("Articles"), F1, (Line("anna", points),), note="Of two people")
    assert told(plot) == "F1. Of two people. anna, 1: 0.5 (0.4 to 0.6); anna, 2: none"


def test_of_many_figures_the_first_are_told_and_the_others_counted():
    names = tuple(map(str, range(1_000 + TOLD)))
    values = tuple(map(float, names))
    plot = BarPlot("N", Axis(""), Axis("n", "km"), names, (Group("g", values),))
    assert told(plot).endswith("39, g: 39 km; and 1,000 more")


def test_an_empty_plot_tells_why():
    plot = LinePlot("F1", DAYS, F1, (), empty="Nobody has finished anything.")
    assert told(plot) == "F1. Nobody has finished anything."


def test_days_beyond_the_calendar_are_its_ends():
    assert day(-5) == date.min
    assert day(1e12) == date.max


def test_numbers_have_no_more_digits_than_help():
    numbers = (0.5, -0.0001, 43.3164, 1234.5678, 2.0, 3.2e12)
    assert [written(n) for n in numbers] == ["0.5", "0", "43.32", "1,235", "2", "3.2e+12"]
