"""The figures of a plot as a table for spreadsheets, in which no cell is a formula."""

import csv
from collections.abc import Iterable
from io import StringIO

from annotator.domain.plot import Plot
from annotator.domain.plot_table import Cell, table_of
from annotator.formats.csv_tables import defused
from annotator.formats.decode import BOM


def tabled(plot: Plot) -> str:
    """Return all figures of a plot, a row each; numbers are exact, a gap is an empty cell."""
    heads, rows = table_of(plot)
    file = StringIO()
    writer = csv.writer(file)
    writer.writerow(map(defused, heads))
    writer.writerows(_cells(row) for row in rows)
    return BOM + file.getvalue()


def _cells(row: Iterable[Cell]) -> list[str | float]:
    return [
        "" if cell is None else defused(cell) if isinstance(cell, str) else cell for cell in row
    ]
