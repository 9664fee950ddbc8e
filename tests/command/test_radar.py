"""What is not consistent is told on the command line."""

import json
from pathlib import Path

import pytest

from annotator.workflow.session import Session
from tests.command.commands import annotator, refused, succeed
from tests.workflow.radar.conftest import odd as _odd

odd = _odd  # the project of the workflow's tests


@pytest.fixture
def path(odd: Session) -> Path:
    odd.close()
    return odd.project.path


def test_all_of_it_is_told_as_json_with_places(path: Path) -> None:
    said = json.loads(succeed("radar", path, "--annotator", "anna", "--json").stdout)

    assert said["owner"] == "anna"
    assert [one["sort"] for one in said["signals"]] == [
        "one name, several labels",
        "one name, several speakers",
        "quote without a speaker",
        "alike, and marked otherwise",
        "label in another zone",
    ]
    assert said["signals"][0]["sites"][0] == {
        "article": "a2",
        "stretch": {"start": 15, "end": 24},
        "item": "e2",
        "kind": "span",
        "told": "ORG",
    }


def test_a_person_reads_it_by_sort(path: Path) -> None:
    lines = succeed("radar", path).stdout.splitlines()

    assert lines[:2] == [
        "one name, several labels: 1",
        "  Kyiv said: GPE once, ORG once (2 places)",
    ]


def test_whose_work_it_is_must_be_known(path: Path) -> None:
    assert "no work of @gold" in refused("radar", path, "--gold")
    assert annotator("radar", path, "--gold", "--suggestions").exit_code == 2
