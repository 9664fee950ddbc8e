"""The figures of plots as tables for spreadsheets."""

import csv
from io import StringIO

from annotator.domain.plot import Axis, BarPlot, Group
from annotator.formats.decode import BOM
from annotator.formats.plots.rows import tabled


def test_a_name_is_no_formula_and_a_number_stays_one():
    groups = (Group("g", (-1.5, None)),)
    plot = BarPlot("", Axis("Who"), Axis("n"), ("=1+1", "b\n"), groups)
    text = tabled(plot)
    assert text.startswith(BOM)
    assert list(csv.reader(StringIO(text.removeprefix(BOM), newline=""))) == [
        ["Who", "series", "n", "low", "high"],
        ["'=1+1", "g", "-1.5", "", ""],
        ["b\n", "g", "", "", ""],
    ]
