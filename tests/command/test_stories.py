"""The command for stories lists them, proposes some, and groups by hand."""

import json

import pytest

from tests.command.commands import STORIES, annotator, refused, succeed


@pytest.fixture
def bare(path, tmp_path):
    """The sample without a word about stories."""
    rows = map(json.loads, STORIES.read_text("utf-8").splitlines())
    lines = (json.dumps({"id": f"a{n}", "text": row["text"]}) for n, row in enumerate(rows))
    file = tmp_path / "bare.jsonl"
    file.write_text("\n".join(lines))
    succeed("import", path, file)
    return path


def listed(*arguments):
    return json.loads(succeed("stories", *arguments, "--json").stdout)["stories"]


def test_stories_are_listed_with_their_variants(stories):
    found = listed(stories)

    assert len(found) == 6
    assert {member["variant"] for member in found[0]["articles"]} == {"original", "rewrite"}


def test_stories_are_proposed_and_stored(bare):
    assert listed(bare) == []
    proposed = listed(bare, "--propose")
    assert len(proposed) == 6
    assert listed(bare) == []

    text = succeed("stories", bare, "--apply").stdout

    assert "6 stories proposed for 12 articles" in text
    assert [story["story"] for story in listed(bare)] == [story["story"] for story in proposed]


def test_articles_are_put_into_a_story_by_hand(bare):
    succeed("stories", bare, "a0", "a1", "--story", "s")
    (story,) = listed(bare, "a1", "--variant", "rewrite")

    assert [member["variant"] for member in story["articles"]] == ["other", "rewrite"]


def test_an_article_that_is_not_there_is_refused(bare):
    assert "no article nope" in refused("stories", bare, "nope", "--story", "s")


@pytest.mark.parametrize("arguments", [["a0"], ["--story", "s"]])
def test_articles_and_what_they_become_go_together(bare, arguments):
    assert annotator("stories", bare, *arguments).exit_code == 2
