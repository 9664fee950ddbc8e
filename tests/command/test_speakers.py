"""Speakers are listed and looked after from the command line."""

import json
from pathlib import Path

import pytest

from annotator.workflow.session import Session
from tests.command.commands import annotator, refused, succeed
from tests.workflow.speakers.conftest import cast as _cast

cast = _cast  # the project of the workflow's tests


@pytest.fixture
def path(cast: Session) -> Path:
    cast.close()
    return cast.project.path


def listed(path: Path) -> dict[str, dict]:
    return {one["id"]: one for one in json.loads(succeed("speakers", path, "--json").stdout)}


def test_speakers_are_listed_with_what_names_them(path: Path) -> None:
    mayor = listed(path)["p-mayor"]

    assert (mayor["name"], mayor["quotes"], mayor["articles"]) == ("Petrović", 1, 1)
    assert mayor["by"]["ben"] == {"quotes": 1, "spans": 1, "articles": 1}
    assert (
        "Petrović (p-mayor) named: 1 quote, 1 article; also Mayor Petrović"
        in succeed("speakers", path).stdout.splitlines()
    )


def test_two_become_one(path: Path) -> None:
    said = succeed("speakers", path, "--merge", "Ana Petrović", "p-mayor").stdout

    assert said == "Petrović is Ana Petrović now, in 9 marks.\n"
    assert listed(path)["p-ana"]["quotes"] == 2


def test_one_gets_another_name_and_is_found_by_the_old_one(path: Path) -> None:
    succeed("speakers", path, "--rename", "p-mayor", "Iva Petrović", "--json")

    assert listed(path)["p-mayor"]["aliases"] == ["Petrović", "Mayor Petrović"]


def test_proposals_come_with_a_reason_until_two_are_told_apart(path: Path) -> None:
    (proposal,) = json.loads(succeed("speakers", path, "--proposals", "--json").stdout)
    assert {proposal["stays"], proposal["goes"]} == {"p-ana", "p-mayor"}

    succeed("speakers", path, "--apart", "p-ana", "p-mayor")

    assert json.loads(succeed("speakers", path, "--proposals", "--json").stdout) == []


def test_one_is_deleted_and_comes_back(path: Path) -> None:
    assert "8 marks would lose the speaker" in refused("speakers", path, "--delete", "p-mayor")

    succeed("speakers", path, "--delete", "p-mayor", "--clear")
    (gone,) = json.loads(succeed("speakers", path, "--trash", "--json").stdout)
    assert (gone["speaker"]["id"], gone["marks"]) == ("p-mayor", 8)
    assert succeed("speakers", path, "--trash").stdout.endswith("Petrović\n")

    succeed("speakers", path, "--restore", "p-mayor")
    assert listed(path)["p-mayor"]["quotes"] == 1


@pytest.mark.parametrize(
    "options",
    [["--merge", "p-ana", "p-mayor", "--proposals"], ["--clear"]],
)
def test_one_thing_is_asked_for_at_a_time(path: Path, options: list[str]) -> None:
    assert annotator("speakers", path, *options).exit_code == 2


def test_who_is_not_there_is_told(path: Path) -> None:
    assert "no speaker Nobody" in refused("speakers", path, "--merge", "Nobody", "p-ana")
