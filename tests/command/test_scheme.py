"""The scheme of a project is shown and changed from the command line."""

import json
from pathlib import Path

import pytest

from annotator.workflow.session import Session
from tests.command.commands import annotator, refused, succeed
from tests.workflow.labels.marks import content, fill


@pytest.fixture
def path(project) -> Path:
    fill(Session(project, ""))
    project.close()
    return project.path


def shown(path: Path, *options: object) -> dict:
    return json.loads(succeed("scheme", path, *options, "--json").stdout)


def label(told: dict, name: str) -> dict:
    return next(one for one in told["labels"] if one["name"] == name)


def test_labels_are_listed_with_how_much_they_mark(path: Path) -> None:
    said = succeed("scheme", path).stdout

    assert said.startswith("news: 21 labels\n")
    assert "10 spans in 2 articles, of 3 annotators; 4 of them suggested" in said
    org = label(shown(path), "ORG")
    assert (org["key"], org["spans"], org["articles"], org["annotators"]) == ("2", 10, 2, 3)


def test_labels_are_renamed_merged_and_deleted(path: Path) -> None:
    renamed = succeed("scheme", path, "--rename", "GPE=PLACE", "--merge", "PERSON = ORG").stdout
    assert renamed.splitlines()[0].startswith("Renamed GPE to PLACE: 8 spans in 2 articles")
    assert renamed.splitlines()[1].startswith("Merged PERSON into ORG: 8 spans")

    told = shown(path, "--delete", "PLACE")

    assert [deed["deed"] for deed in told["done"]] == ["delete"]
    assert label(told, "ORG")["spans"] == 18
    assert not {"GPE", "PLACE", "PERSON"} & {one["name"] for one in told["labels"]}
    assert [(one["label"], one["spans"]) for one in told["trash"]] == [("PLACE", 8)]
    assert "deleted, 8 spans in the trash" in succeed("scheme", path).stdout


def test_a_deleted_label_comes_back(path: Path) -> None:
    with Session.open(path) as session:
        before = content(session)
    succeed("scheme", path, "--delete", "ORG")

    said = succeed("scheme", path, "--restore", "ORG").stdout

    assert said == "Brought ORG back with 10 spans.\n"
    with Session.open(path) as session:
        assert content(session) == before


def test_spans_may_be_kept(path: Path) -> None:
    said = succeed("scheme", path, "--delete", "ORG", "--keep-spans").stdout

    assert said.endswith("(they are kept).\n")
    told = shown(path)
    assert [(one["name"], one["spans"]) for one in told["outside"]] == [("ORG", 10)]
    assert "not in it" in succeed("scheme", path).stdout


def test_a_dry_run_changes_nothing(path: Path, tmp_path: Path) -> None:
    listed = tmp_path / "more.txt"
    listed.write_text("TEAM, ORG", "utf-8")
    before = shown(path)
    deeds = ("--rename", "ORG=CLUB", "--merge", "GPE=LOC", "--delete", "PERSON", "--import", listed)

    said = succeed("scheme", path, *deeds, "--dry-run").stdout

    assert [line.split(":")[0] for line in said.splitlines()] == [
        "Would rename ORG to CLUB",
        "Would merge GPE into LOC",
        "Would delete PERSON",
        "Would take in 1 new label; 0 of its own described as in the file.",
    ]
    assert shown(path) == before


def test_labels_come_from_a_file_and_go_into_one(path: Path, tmp_path: Path) -> None:
    listed, out = tmp_path / "more.txt", tmp_path / "out.json"
    listed.write_text("TEAM\nPLAYER", "utf-8")

    told = shown(path, "--import", listed, "--export", out)

    assert told["done"][0]["added"] == ["TEAM", "PLAYER"]
    assert [one["name"] for one in json.loads(out.read_text("utf-8"))["labels"]][-1] == "PLAYER"
    new = tmp_path / "new.annot"
    assert succeed("new", new, "--scheme", out).stdout.endswith("with the scheme news.\n")
    assert label(shown(new), "PLAYER")["spans"] == 0


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--rename", "ORG=GPE"), "has a label GPE already"),
        (("--merge", "ORG=MOON"), "has no label MOON"),
        (("--delete", "MOON"), "neither the scheme nor any span"),
        (("--restore", "ORG"), "no label ORG in the trash"),
        (("--import", "gone.txt"), "gone.txt"),
    ],
)
def test_what_cannot_be_is_told(path: Path, options: tuple[str, ...], told: str) -> None:
    assert told in refused("scheme", path, *options)


def test_half_a_pair_is_wrong_usage(path: Path) -> None:
    assert annotator("scheme", path, "--rename", "ORG").exit_code == 2
