"""Articles are handed out on the command line."""

import json

import pytest

from tests.command.test_main import STORIES, refused, succeed


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.annot"
    succeed("new", path)
    succeed("import", path, STORIES, "--as", "gold")
    return path


def articles(path):
    return json.loads(succeed("stats", path, "--json").stdout)["articles"]


def test_a_packet_for_one_annotator_is_a_project(path, tmp_path):
    out = tmp_path / "anna.annot"

    result = succeed("packet", path, "--annotator", "anna", "--out", out)

    assert result.stdout == f"Handed 12 articles out to anna: {out}\n"
    assert articles(out) == 12
    assert succeed("check", out).stdout == f"{out} is in order.\n"


def test_only_the_articles_that_are_named_go_out(path, tmp_path):
    out = tmp_path / "anna.annot"
    ids = ["--article", "transit-original", "--article", "glacier-original"]

    result = succeed("packet", path, "--annotator", "anna", "--out", out, *ids, "--json")

    (packet,) = json.loads(result.stdout)["packets"]
    assert packet["articles"] == ["glacier-original", "transit-original"]
    assert (packet["annotator"], packet["file"], packet["shared"]) == ("anna", str(out), 0)
    assert articles(out) == 2


def test_several_annotators_get_their_packets_into_a_folder(path, tmp_path):
    people = [option for name in ("anna", "ben") for option in ("--annotator", name)]
    sharing = ("--overlap", 33, "--people", 2, "--seed", 7)

    result = succeed("packet", path, *people, "--out", tmp_path / "out", *sharing)

    assert result.stdout.splitlines() == [
        f"Handed 8 articles out to {name}, 4 of them to others as well:"
        f" {tmp_path / 'out' / f'p-{name}.annot'}"
        for name in ("anna", "ben")
    ]


def test_all_articles_go_out_again_when_that_is_asked_for(path, tmp_path):
    one, two = tmp_path / "1.annot", tmp_path / "2.annot"
    succeed("packet", path, "--annotator", "anna", "--out", one)

    line = refused("packet", path, "--annotator", "anna", "--out", two)
    succeed("packet", path, "--annotator", "anna", "--out", two, "--again")

    assert "nothing is left to hand out" in line
    assert articles(two) == 12


def test_a_file_that_exists_is_never_written_over(path, tmp_path):
    out = tmp_path / "anna.annot"
    out.write_text("mine")

    line = refused("packet", path, "--annotator", "anna", "--out", out)

    assert (
        line
        == f"annotator: {out} exists already; nothing was written, choose another name or folder"
    )
    assert out.read_text() == "mine"


def test_an_article_that_is_not_there_is_told_by_name(path, tmp_path):
    options = ("--annotator", "anna", "--out", tmp_path / "a.annot", "--article", "none")

    line = refused("packet", path, *options)

    assert line == "annotator: the project has no article none; nothing was written"


def test_stats_tell_who_was_handed_how_much(path, tmp_path):
    succeed("packet", path, "--annotator", "anna", "--out", tmp_path / "anna.annot")

    counted = json.loads(succeed("stats", path, "--json").stdout)
    lines = succeed("stats", path).stdout.splitlines()

    assert [person["handed_out"] for person in counted["annotators"]] == [12]
    assert "anna: 12 articles handed out, 0 done" in lines
