"""The same article with small changes is known; another article about the same event is not."""

import json
import re
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.resemblance import ALIKE, KEPT, Near, Resembling, resemblance, sketch

DATASETS = Path(__file__).parents[2] / "datasets"
ARTICLES = [
    json.loads(line)
    for name in ("stories", "german")
    for line in (DATASETS / f"{name}.jsonl").read_text("utf-8").splitlines()
]
TEXTS = {article["id"]: article["text"] for article in ARTICLES}
words = st.lists(st.sampled_from("rain fell in Oslo and the mayor said so".split()), max_size=40)


def alike(one: str, other: str) -> float:
    return resemblance(sketch(one), sketch(other))


def triples(text: str) -> set[tuple[str, ...]]:
    found = re.findall(r"\w+", text.casefold())
    return set(zip(found, found[1:], found[2:], strict=False))


def test_no_two_articles_of_the_samples_are_near_duplicates_their_rewrites_neither():
    found = {pair: alike(*map(TEXTS.get, pair)) for pair in combinations(TEXTS, 2)}

    assert max(found.values()) < ALIKE / 2


@pytest.mark.parametrize("article", TEXTS)
def test_an_article_with_another_credit_line_is_a_near_duplicate(article):
    changed = f"Photo: Somebody Else / Another Agency\n\n{TEXTS[article]}\n\n(Editing by B. Lee)"

    assert ALIKE < alike(TEXTS[article], changed) < 1


@pytest.mark.parametrize("article", TEXTS)
def test_the_look_of_a_text_does_not_count(article):
    plain = TEXTS[article].replace("\n\n", " ").replace("“", '"').replace("”", '"').upper()

    assert alike(TEXTS[article], plain) == 1


def test_an_article_of_which_the_end_was_cut_off_is_a_near_duplicate():
    text = TEXTS["harbour-original"]

    assert alike(text, text[: len(text) * 4 // 5]) > ALIKE


@given(words, words)
def test_short_texts_are_compared_exactly(one, other):
    first, second = triples(" ".join(one)), triples(" ".join(other))
    share = len(first & second) / len(first | second) if first | second else 0

    assert alike(" ".join(one), " ".join(other)) == share


@given(st.text(max_size=200), st.text(max_size=200))
def test_it_goes_both_ways_and_lies_between_nothing_and_all(one, other):
    assert 0 <= alike(one, other) == alike(other, one) <= 1


@given(st.text(max_size=200))
def test_a_text_is_like_itself_if_it_has_three_words(text):
    assert alike(text, text) == (1 if triples(text) else 0)


def test_half_a_surrogate_pair_is_no_obstacle():
    assert alike("a \ud83d b c", "a \ud83d b c") == 1


def test_a_sketch_is_small_and_the_same_in_every_run():
    text = TEXTS["harbour-original"]
    script = (
        "import sys; from annotator.domain.resemblance import sketch;"
        "print(*sketch(sys.argv[1]), sep=',')"
    )
    command = [sys.executable, "-c", script, text]

    done = subprocess.run(command, capture_output=True, text=True, check=True)

    assert len(sketch(text)) == KEPT
    assert done.stdout.strip() == ",".join(map(str, sketch(text)))


def test_the_nearest_of_those_before_is_named():
    text, far = TEXTS["harbour-original"], TEXTS["glacier-original"]
    crowd = Resembling()

    assert crowd.add("first", text) is None
    assert crowd.add("far", far) is None
    assert crowd.add("rewrite", TEXTS["harbour-rewrite"]) is None
    assert crowd.add("cut", text[:-300]).article == "first"
    assert crowd.add("again", text) == Near("first", 1)


def test_what_every_article_ends_with_makes_none_a_near_duplicate():
    ending = "\n\nReporting by the newsroom; our standards: the principles of trust."
    crowd = Resembling()

    assert [crowd.add(article, text + ending) for article, text in TEXTS.items()] == [None] * 22


def test_thousands_of_articles_with_much_in_common_are_told_apart():
    crowd = Resembling()
    common = "the mayor of the city said on Tuesday that it would rain in the north "
    found = [
        crowd.add(str(n), common + " ".join(f"w{n * i % 9973} x{n * i % 9967}" for i in range(60)))
        for n in range(1, 3001)
    ]

    assert not any(found)


def test_one_that_is_forgotten_is_not_named_again():
    crowd = Resembling()
    crowd.take("first", TEXTS["harbour-original"])
    crowd.take("second", TEXTS["glacier-original"])

    crowd.forget("first")

    assert [*crowd] == ["second"]
    assert crowd.add("again", TEXTS["harbour-original"]) is None


def test_those_before_are_asked_and_stay_as_they_are():
    before = Resembling()
    before.take("old", TEXTS["harbour-original"])
    crowd = Resembling(before)

    assert crowd.add("new", TEXTS["harbour-original"]) == Near("old", 1)
    assert "new" in crowd
    assert "new" not in before


def test_only_so_many_are_remembered_and_the_oldest_goes_first():
    crowd = Resembling(most=2)
    for article in ("harbour-original", "glacier-original", "treaty-original"):
        crowd.take(article, TEXTS[article])

    assert [*crowd] == ["glacier-original", "treaty-original"]
    assert crowd.add("again", TEXTS["harbour-original"]) is None


def test_two_of_one_name_are_two():
    crowd = Resembling(most=2)
    for text in ("harbour-original", "glacier-original", "harbour-original"):
        crowd.take("same", TEXTS[text])

    assert crowd.add("again", TEXTS["glacier-original"]) == Near("same", 1)
    assert crowd.add("more", TEXTS["harbour-original"]) == Near("same", 1)
