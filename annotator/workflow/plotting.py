"""Plots drawn and written: pictures, and the figures in them."""

from collections.abc import Callable, Mapping
from pathlib import Path

from annotator.domain.errors import FormatError
from annotator.domain.plot import Plot
from annotator.domain.plot_look import LOOKS, Look
from annotator.domain.said import said
from annotator.formats.file_names import Names
from annotator.formats.files import naming, put
from annotator.formats.plots import rows, svg

Say = Callable[[str], str]  # puts what was said into a language
Painter = Callable[[str, Path], None]  # makes a PNG of an SVG


def draw(plot: Plot, look: Look, size: tuple[int, int] = svg.SIZE, say: Say = str) -> str:
    """Return a plot as SVG, so many pixels wide and high, its figures as a language has them."""
    return svg.drawn(plot, look, size, say)


def write_svg(plot: Plot, path: Path, look: Look = LOOKS["light"], say: Say = str) -> None:
    """Write a plot as SVG; raises FormatError where it cannot be written."""
    put(path, draw(plot, look, say=say))


def write_table(plot: Plot, path: Path) -> None:
    """Write the figures of a plot as CSV; raises FormatError where they cannot be written."""
    put(path, rows.tabled(plot))


def write_plots(
    plots: Mapping[str, Plot],
    folder: Path,
    look: Look = LOOKS["light"],
    paint: Painter | None = None,
) -> tuple[Path, ...]:
    """Write plots into a folder, each under its name, as SVG and where one can `paint` as PNG.

    Files of these names are replaced, others are left alone. Raises FormatError where a file cannot
    be written.
    """
    written = []
    for name, plot in _named(plots, folder):
        drawn = draw(plot, look)
        written.append(folder / f"{name}.svg")
        put(written[-1], drawn)
        if paint:
            written.append(folder / f"{name}.png")
            paint(drawn, written[-1])
    return tuple(written)


def write_tables(plots: Mapping[str, Plot], folder: Path) -> tuple[Path, ...]:
    """Write the figures of plots into a folder, each plot's under its name as CSV."""
    written = []
    for name, plot in _named(plots, folder):
        written.append(folder / f"{name}.csv")
        write_table(plot, written[-1])
    return tuple(written)


def _named(plots: Mapping[str, Plot], folder: Path) -> list[tuple[str, Plot]]:
    """Return plots with names that files can have, the folder being there."""
    if folder.exists() and not folder.is_dir():
        raise FormatError(said("{folder} is a file; name a folder", folder=folder))
    with naming(folder):
        folder.mkdir(parents=True, exist_ok=True)
    names = Names()
    return [(names.fresh(name), plot) for name, plot in plots.items()]
