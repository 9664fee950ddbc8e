"""The command `evaluate` prints tables for people, JSON for programs, and writes plots."""

import json

import pytest

from annotator.domain.choice import NOBODY, Chosen
from annotator.workflow.choices import choose
from annotator.workflow.session import Session
from tests.command.commands import annotator, program, refused, succeed


@pytest.fixture
def told(stories, tmp_path):
    result = annotator("evaluate", stories, "--plots", tmp_path / "plots")
    assert result.exit_code == 0
    return result


def test_people_read_tables_and_get_plots(told, tmp_path):
    assert "Measured in 12 finished articles" in told.stdout
    assert "builtin@3: labels" in told.stdout
    assert {p.name for p in (tmp_path / "plots").iterdir()} == {
        *("confusion-1.csv", "confusion-1.svg", "f1-by-label.csv", "f1-by-label.svg"),
    }


def test_programs_get_json(stories):
    result = annotator("evaluate", stories, "--suggester", "gazetteer", "--json")

    plain = json.loads(result.stdout)
    assert plain["articles"] == 12
    assert plain["suggesters"][0]["labels"]["PERSON"]["recall"] > 0


def test_a_project_without_a_suggester_has_the_built_in_one_measured(stories):
    with Session.open(stories, "anna") as session:
        choose(session, Chosen(NOBODY))

    plain = json.loads(annotator("evaluate", stories, "--json").stdout)

    assert len(plain["suggesters"]) == 1
    assert succeed("versions", stories).stdout == "Nobody suggests in this project.\n"


def test_what_is_not_there_is_told(stories):
    assert "there is no suggester" in refused("evaluate", stories, "--suggester", "oracle")


def test_nothing_finished_is_told(path):
    assert "no finished article to measure on" in refused("evaluate", path)


def test_plots_are_pictures_as_well(stories, tmp_path):
    done = program("evaluate", stories, "--plots", tmp_path / "plots", "--png", "--json")

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "plots" / "f1-by-label.png").read_bytes().startswith(b"\x89PNG")


def test_pictures_need_a_folder(stories):
    assert annotator("evaluate", stories, "--png").exit_code == 2
