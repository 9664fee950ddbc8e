"""Backups are made, listed and gone back to from the command line."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotator.command.main import app
from annotator.domain import decide
from annotator.domain.span import Stretch
from annotator.workflow.session import Session


def run(*args: object) -> str:
    result = CliRunner().invoke(app, [str(arg) for arg in args], catch_exceptions=False)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def refused(*args: object) -> str:
    result = CliRunner().invoke(app, [str(arg) for arg in args], catch_exceptions=False)
    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    return line


@pytest.fixture
def path(session: Session) -> Path:
    session.close()
    return session.project.path


def mark(path: Path) -> None:
    with Session.open(path, "anna") as session:
        session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))


def spans(path: Path) -> int:
    with Session.open(path, "anna") as session:
        return len(session.copy("a1").spans)


def test_going_back_restores_what_was_and_says_what_is_lost(path):
    run("backup", path)
    mark(path)
    (listed,) = json.loads(run("backup", path, "--list", "--json"))

    told = json.loads(run("restore", path, listed["at"], "--json"))

    assert told["lost"] == ["Add GPE (anna)"]
    assert "spans: 0, now 1" in told["differences"]
    assert spans(path) == 0


def test_a_preview_changes_nothing(path):
    run("backup", path)
    mark(path)
    (listed,) = json.loads(run("backup", path, "--list", "--json"))

    assert "1 step lost" in run("restore", path, listed["at"], "--preview")
    assert spans(path) == 1


def test_a_copy_goes_where_it_is_wanted_and_never_over_another_file(path, tmp_path):
    out = tmp_path / "copy.annot"
    assert json.loads(run("backup", path, "--out", out, "--json")) == {"file": str(out)}

    assert spans(out) == 0
    assert "exists already; nothing was written" in refused("backup", path, "--out", out)


def test_a_backup_that_is_not_there_is_told(path):
    assert "names 0 backups" in refused("restore", path, "2020")


def test_a_project_that_is_open_elsewhere_is_left_alone(path):
    run("backup", path)
    (listed,) = json.loads(run("backup", path, "--list", "--json"))
    with Session.open(path, "anna"):
        assert "open in another window" in refused("restore", path, listed["at"])
    assert [file.name for file in path.parent.glob("*damaged*")] == []


def test_what_is_no_project_is_not_backed_up(tmp_path):
    path = tmp_path / "notes.annot"
    path.write_text("notes")

    assert "is not an annotator project" in refused("backup", path)
