"""The command that compares tells of two files, two articles and a story."""

import json

import pytest

from tests.command.commands import STORIES, annotator, refused, succeed

ORIGINAL = (
    "GENEVA — “We have no evidence of an attack,” Mayor Ana Petrović said. “It was a cable.”\n"
)
REWRITE = (
    '"We have evidence of an attack," Mayor Anna Petrovic said on Friday. "I quit," she said.\n'
)


@pytest.fixture
def files(tmp_path):
    original, rewrite = tmp_path / "original.txt", tmp_path / "rewrite.txt"
    original.write_text(ORIGINAL, "utf-8")
    rewrite.write_text(REWRITE, "utf-8")
    return original, rewrite


def compared(*arguments):
    return json.loads(succeed("compare", *arguments, "--json").stdout)


def test_json_holds_what_the_contract_says(files):
    found = compared(*files)

    assert {"quotes", "dropped", "entities"} <= found.keys()
    first = found["quotes"][0]
    keys = {"text", "start", "end", "speaker", "verdict", "score", "matches", "flags", "diff"}
    assert keys <= first.keys()
    assert (first["verdict"], first["flags"]) == ("altered", ["negation_changed"])
    assert first["matches"] == [
        {"start": 9, "end": 44, "text": "“We have no evidence of an attack,”"}
    ]
    assert {"op": "delete", "text": "no"} in first["diff"]
    assert [quote["verdict"] for quote in found["quotes"]] == ["altered", "unsupported"]
    assert "Friday" in [entity["text"] for entity in found["entities"]]


def test_people_read_verdicts_with_what_changed(files):
    text = succeed("compare", *files).stdout

    assert "rewrite.txt against original.txt: 1 altered, 1 unsupported" in text
    assert "ALTERED – Anna Petrovic – a “not” more or less" in text
    assert "± We have [-no-] evidence of an attack" in text
    assert "“Friday” (DATE) is not in the original" in text


def test_the_same_file_twice_is_verbatim(files):
    found = compared(files[0], files[0])

    assert {quote["verdict"] for quote in found["quotes"]} == {"verbatim"}
    assert found["dropped"] == found["entities"] == []


def test_an_empty_file_is_no_error(files, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.touch()

    assert compared(files[0], empty)["quotes"] == []
    assert {q["verdict"] for q in compared(empty, files[1])["quotes"]} == {"unsupported"}


def test_files_of_other_formats_and_names_are_read(files, tmp_path):
    page = tmp_path / "page.jsonl"
    page.write_text(json.dumps({"id": "a1", "text": ORIGINAL}))
    nameless = files[1].rename(tmp_path / "rewrite")

    assert len(compared(page, nameless)["quotes"]) == 2


def test_a_story_of_a_project_is_compared_by_its_gold(stories):
    (pair,) = compared("treaty", "--project", stories)["pairs"]

    verdicts = [quote["verdict"] for quote in pair["quotes"]]
    assert verdicts[1:] == ["altered", "altered", "altered", "spliced", "unsupported"]
    assert pair == compared("treaty-original", "treaty-rewrite", "--project", stories)


def test_articles_nobody_marked_are_read_by_the_suggester(path, tmp_path):
    rows = [json.loads(line) for line in STORIES.read_text("utf-8").splitlines()[:2]]
    bare = tmp_path / "bare.jsonl"
    bare.write_text("\n".join(json.dumps({"id": row["id"], "text": row["text"]}) for row in rows))
    succeed("import", path, bare)

    found = compared(rows[0]["id"], rows[1]["id"], "--project", path)

    assert "number_changed" in [flag for quote in found["quotes"] for flag in quote["flags"]]


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["nowhere"], "there is no story nowhere"),
        (["treaty-original", "none"], "the project has no article none"),
    ],
)
def test_what_is_not_there_is_refused(stories, names, told):
    assert told in refused("compare", *names, "--project", stories)


def test_a_file_that_is_not_there_is_refused(files, tmp_path):
    assert "cannot be read" in refused("compare", files[0], tmp_path / "none.txt")


def test_one_file_alone_is_wrong_usage(files):
    assert annotator("compare", files[0]).exit_code == 2


def test_two_articles_that_have_nothing_in_common_are_unsupported(tmp_path, files):
    other = tmp_path / "other.txt"
    other.write_text('"Der Schnee liegt hoch", sagte Anna Weber. "Und nie', "utf-8")

    assert {q["verdict"] for q in compared(files[0], other)["quotes"]} == {"unsupported"}


def test_all_stories_are_compared_and_written(stories, tmp_path):
    page, pairs = tmp_path / "all.html", tmp_path / "treaty.jsonl"

    found = compared("--project", stories, "--report", page)
    succeed("compare", "treaty", "--project", stories, "--report", pairs)

    assert len(found["pairs"]) == page.read_text("utf-8").count("<h2>") - 1 == 6
    lines = [json.loads(line) for line in pairs.read_text("utf-8").splitlines()]
    assert {line["story"] for line in lines} == {"treaty"}


def test_a_report_is_never_written_over_the_project(stories, tmp_path):
    project = stories.rename(tmp_path / "p.jsonl")

    told = refused("compare", "treaty", "--project", project, "--report", project)

    assert "is the project itself" in told


def test_a_project_without_stories_is_told_how_to_make_some(path):
    assert "annotator stories" in refused("compare", "--project", path)
