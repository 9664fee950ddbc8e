"""The effect of suggestions is told on the command line, and the blind share planned there."""

import json
from pathlib import Path

import pytest

from annotator.workflow.session import Session
from tests.command.commands import refused, succeed


@pytest.fixture
def path(session: Session) -> Path:
    session.close()
    return session.project.path


def test_the_share_is_planned_and_told(path: Path) -> None:
    assert succeed("effect", path).stdout.startswith("Blind share: 0 %\n")
    assert succeed("effect", path, "--share", 5).stdout.startswith("Blind share: 5 %\n")

    with Session.open(path) as session:
        assert (session.plan().share, session.plan().each) == (0.05, True)


def test_whose_figures_are_given_is_planned_apart(path: Path) -> None:
    succeed("effect", path, "--share", 20)
    succeed("effect", path, "--no-people")

    with Session.open(path) as session:
        assert (session.plan().share, session.plan().each) == (0.2, False)


def test_the_effect_is_one_json_value(path: Path) -> None:
    told = json.loads(succeed("effect", path, "--json").stdout)

    assert told.keys() == {"share", "everyone", "annotators"}
    stamp = told["everyone"]["figures"]["rubber_stamp"]
    assert stamp["value"] is None
    assert stamp["reason"] == "Too few: 0 of at least 20 articles done without suggestions."


def test_a_share_that_is_none_is_told_in_a_line(path: Path) -> None:
    assert "between 0 and 100 %" in refused("effect", path, "--share", 105)
