"""Articles are deleted and brought back from the command line."""

import json
from pathlib import Path

import pytest

from annotator.workflow.session import Session
from tests.command.commands import annotator, succeed


@pytest.fixture
def path(session: Session) -> Path:
    session.close()
    return session.project.path


def test_a_dry_run_says_what_would_go_along_and_deletes_nothing(path: Path) -> None:
    said = succeed("delete", path, "--article", "a1", "--dry-run").stdout

    assert said == "Would delete 1 article: 0 spans, 0 quotes.\n"
    assert json.loads(succeed("stats", path, "--json").stdout)["articles"] == 1


def test_what_was_deleted_is_listed_and_comes_back(path: Path) -> None:
    assert succeed("trash", path).stdout == "The trash is empty.\n"

    assert succeed("delete", path, "--article", "a1").stdout.startswith("Deleted 1 article:")
    (line,) = json.loads(succeed("trash", path, "--json").stdout)
    assert (line["article"], line["title"]) == ("a1", "Ready")
    assert succeed("trash", path).stdout.endswith("Ready\n")
    assert succeed("trash", path, "--restore", "a1").stdout == "Brought 1 article back.\n"

    with Session.open(path) as session:
        assert session.article("a1").title == "Ready"


@pytest.mark.parametrize(
    "command",
    [["delete", "--article", "a9"], ["trash", "--restore", "a9"]],
    ids=["delete", "trash"],
)
def test_an_article_that_is_not_there_is_told(path: Path, command: list[str]) -> None:
    name, *options = command
    result = annotator(name, path, *options)

    assert result.exit_code == 1
    assert "no article a9" in result.stderr
