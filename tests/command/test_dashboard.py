"""The dashboard on the command line."""

import json

import pytest
from typer.testing import CliRunner

from annotator.command.lent import Lent
from annotator.command.main import app
from tests.command.commands import RAIN, annotator, program, refused, succeed

PLOTS = sorted("agreement done-over-time drift entities progress quotes speakers speed".split())


@pytest.fixture
def work(path, tmp_path):
    """A project in which Anna has finished an article."""
    file = tmp_path / "work.jsonl"
    file.write_text(json.dumps({**RAIN, "annotator": "anna", "status": "done", "seconds": 30}))
    succeed("import", path, file, "--as", "work")
    return path


def test_it_is_told_how_far_everyone_has_come(work):
    lines = succeed("dashboard", work).stdout.splitlines()
    assert lines == [
        "Together: 1 of 1 article done. Everything is done.",
        "anna: 1 of 1 article done. Everything is done. An article takes 30 s (120.0 an hour).",
    ]


def test_every_figure_is_printed_as_json(work):
    plain = json.loads(succeed("dashboard", work, "--json").stdout)
    assert plain["together"]["done"] == 1
    assert plain["speed"] == [
        {"name": "anna", "n": 1, "median": 30, "low": None, "high": None, "per_hour": 120}
    ]


def test_plots_and_their_figures_are_written(work, tmp_path):
    drawn, tables = tmp_path / "plots", tmp_path / "tables"
    told = succeed("dashboard", work, "--plots", drawn, "--csv", tables, "--theme", "dark").stdout
    assert f"Wrote 16 files to {drawn} and {tables}." in told
    assert sorted(path.name for path in drawn.iterdir()) == [f"{name}.svg" for name in PLOTS]
    assert sorted(path.name for path in tables.iterdir()) == [f"{name}.csv" for name in PLOTS]
    assert "anna,done,1" in (tables / "progress.csv").read_text("utf-8")
    assert "#17181c" in (drawn / "progress.svg").read_text("utf-8")


def test_pictures_are_painted_by_the_window(work, tmp_path):
    painted = []
    lent = Lent(lambda *_: None, lambda drawn, path: painted.append((drawn[:4], path.name)))
    arguments = ["dashboard", str(work), "--plots", str(tmp_path / "plots"), "--png"]
    assert CliRunner().invoke(app, arguments, obj=lent).exit_code == 0
    assert sorted(painted) == [("<svg", f"{name}.png") for name in PLOTS]


def test_the_program_writes_pictures_without_a_display(work, tmp_path):
    done = program("dashboard", work, "--plots", tmp_path / "plots", "--png", "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["articles"] == 1
    assert (tmp_path / "plots" / "speed.png").read_bytes().startswith(b"\x89PNG")


def test_pictures_belong_to_plots(work):
    result = annotator("dashboard", work, "--png")
    assert result.exit_code == 2
    assert "--plots" in result.stderr


def test_a_file_is_no_folder_for_plots(work, tmp_path):
    (tmp_path / "file").write_text("")
    told = refused("dashboard", work, "--plots", tmp_path / "file")
    assert told.endswith("is a file; name a folder")


def test_an_empty_project_has_a_dashboard(path):
    told = succeed("dashboard", path).stdout
    assert told == "Together: There are no articles yet.\n"
