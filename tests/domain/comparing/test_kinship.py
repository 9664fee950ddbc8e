"""Articles of one story are told from others by the rare words they share."""

import json
from pathlib import Path

from annotator.domain.comparing.kinship import families, keys

STORIES = Path(__file__).parents[3] / "datasets" / "stories.jsonl"


def test_the_sample_falls_into_its_stories():
    rows = [json.loads(line) for line in STORIES.read_text("utf-8").splitlines()]

    found = families({row["id"]: keys(row["text"]) for row in rows})

    story = {row["id"]: row["story"] for row in rows}
    assert sorted(story[family[0]] for family in found) == sorted(set(story.values()))
    assert all(len({story[article] for article in family}) == 1 for family in found)


def test_two_articles_alone_are_told_apart_or_not():
    texts = {
        "a": "Mayor Ana Petrović opened the Danube bridge on Monday after 14 months.",
        "b": "The bridge over the Danube was opened Monday by Ana Petrovic, 14 months late.",
        "c": "Rain fell in Oslo.",
    }

    assert families({name: keys(text) for name, text in texts.items()}) == [("a", "b")]
    assert families({name: keys(texts[name]) for name in "ac"}) == []


def test_articles_without_words_are_of_no_story():
    assert families({"a": keys(""), "b": keys("")}) == []
