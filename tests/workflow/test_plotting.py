"""Plots written to files."""

from pathlib import Path

import pytest

from annotator.domain.errors import FormatError
from annotator.domain.plot import Axis, BarPlot, Group
from annotator.workflow.plotting import write_plots, write_svg, write_table, write_tables

PLOT = BarPlot("Progress", Axis("Who"), Axis("n"), ("Anna",), (Group("done", (3.0,)),))


def test_plots_are_written_under_their_names(tmp_path):
    written = write_plots({"progress": PLOT, "a/b": PLOT, "A-b": PLOT}, tmp_path / "new" / "folder")
    assert [path.name for path in written] == ["progress.svg", "a-b.svg", "A-b-2.svg"]
    assert all(path.read_text("utf-8").startswith("<svg ") for path in written)


def test_pictures_are_painted_beside_by_whoever_can(tmp_path):
    painted: list[tuple[str, Path]] = []
    write_plots({"p": PLOT}, tmp_path, paint=lambda drawn, path: painted.append((drawn, path)))
    assert painted == [((tmp_path / "p.svg").read_text("utf-8"), tmp_path / "p.png")]


def test_figures_are_written_under_the_names_of_plots(tmp_path):
    (table,) = write_tables({"progress": PLOT}, tmp_path)
    assert table.name == "progress.csv"
    assert "Anna,done,3.0" in table.read_text("utf-8")


def test_one_plot_is_written_where_it_is_wanted(tmp_path):
    write_svg(PLOT, tmp_path / "one.svg")
    write_table(PLOT, tmp_path / "one.csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.csv", "one.svg"]


def test_other_files_of_the_folder_stay(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    write_plots({"progress": PLOT}, tmp_path)
    assert (tmp_path / "mine.txt").read_text() == "mine"


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FormatError, match="is a file; name a folder"):
        write_plots({"progress": PLOT}, tmp_path / "file")
    with pytest.raises(FormatError, match="cannot be written"):
        write_plots({"progress": PLOT}, tmp_path / "file" / "below")
