"""What is remembered is told on the command line, and altered there."""

import json
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.span import Stretch
from annotator.workflow.session import Session
from tests.command.commands import annotator, succeed


@pytest.fixture
def path(session: Session) -> Path:
    session.do(decide.add_span(session.copy("a1"), Stretch(22, 34), "PERSON"))
    session.close()
    return session.project.path


def test_an_entry_is_listed_with_what_becomes_of_it(path: Path) -> None:
    said = "PERSON  Ana Petrović: suggested everywhere (kept 1, rejected 0)\n"

    assert succeed("memory", path).stdout == said


def test_the_memory_is_one_json_value(path: Path) -> None:
    told = json.loads(succeed("memory", path, "--json").stdout)

    assert (told["on"], told["least"]) == (True, 0.5)
    assert told["entries"] == [
        {
            "text": "Ana Petrović",
            "label": "PERSON",
            "accepted": 1,
            "rejected": 0,
            "precision": 1.0,
            "people": 1,
            "differ": False,
            "standing": "suggested everywhere",
            "by_hand": None,
        }
    ]


def test_entries_are_blocked_and_allowed(path: Path) -> None:
    entry = "PERSON=Ana Petrović"

    assert (
        "not suggested (kept 1, rejected 0, blocked by hand)"
        in succeed("memory", path, "--block", entry).stdout
    )
    assert "allowed by hand" in succeed("memory", path, "--allow", entry).stdout
    assert "by hand" not in succeed("memory", path, "--as-decided", entry, "--off").stdout
    assert json.loads(succeed("memory", path, "--json").stdout)["on"] is False


def test_an_entry_without_a_label_is_wrong_usage(path: Path) -> None:
    assert annotator("memory", path, "--block", "Ana").exit_code == 2


def test_nothing_is_told_as_nothing(path: Path) -> None:
    with Session.open(path, "anna") as session:
        session.undo()

    assert succeed("memory", path).stdout == "Nothing is remembered yet.\n"
