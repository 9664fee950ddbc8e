"""The pairs say truly what became of each quote in a rewrite."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

DATASETS = Path(__file__).parents[2] / "datasets"
CHANGES = {"verbatim", "altered", "spliced", "unsupported"}
MARKS = "“”‘’\"'"


def rows(name):
    return [json.loads(line) for line in (DATASETS / name).read_text("utf-8").splitlines()]


ARTICLES = rows("stories.jsonl")
PAIRS = rows("pairs.jsonl")
BY_ID = {article["id"]: article for article in ARTICLES}


@pytest.fixture(params=PAIRS, ids=lambda pairing: pairing["rewrite"])
def pairing(request):
    return request.param


def surface(article, stretch):
    start, end = stretch
    return article["text"][start:end]


def words(article, quote):
    """Return a quote's words without case, quotation marks and punctuation at their edges."""
    text = " ".join(surface(article, content) for content in quote["contents"])
    bare = text.casefold().translate(str.maketrans("", "", MARKS))
    return [stripped for word in bare.split() if (stripped := word.strip(".,;:!?…"))]


def quote_of(article, name):
    return next(quote for quote in article["quotes"] if quote["id"] == name)


def paired(change):
    """Return rewrite, quote, original and its quotes for every pair with this change."""
    return [
        (
            BY_ID[pairing["rewrite"]],
            quote_of(BY_ID[pairing["rewrite"]], pair["rewrite"]),
            BY_ID[pairing["original"]],
            [quote_of(BY_ID[pairing["original"]], name) for name in pair["originals"]],
        )
        for pairing in PAIRS
        for pair in pairing["pairs"]
        if pair["change"] == change
    ]


def surnames(article):
    """Return the last word of every mention, by speaker."""
    found = {}
    for entity in article["entities"]:
        if entity["label"] == "PERSON" and entity["speaker"]:
            name = surface(article, (entity["start"], entity["end"])).split()[-1]
            found.setdefault(entity["speaker"], set()).add(name)
    return found


def test_a_rewrite_spells_a_surname_as_its_original_does_not(pairing):
    original, rewrite = (surnames(BY_ID[pairing[key]]) for key in ("original", "rewrite"))

    shared = original.keys() & rewrite.keys()
    assert any(not original[speaker] & rewrite[speaker] for speaker in shared)


def test_pairs_join_the_two_variants_of_every_story():
    joined = {(BY_ID[p["original"]]["story"], BY_ID[p["rewrite"]]["story"]) for p in PAIRS}

    assert joined == {(article["story"], article["story"]) for article in ARTICLES}
    assert {BY_ID[pairing["original"]]["variant"] for pairing in PAIRS} == {"original"}
    assert {BY_ID[pairing["rewrite"]]["variant"] for pairing in PAIRS} == {"rewrite"}


def test_every_quote_of_a_rewrite_is_paired_exactly_once(pairing):
    expected = [quote["id"] for quote in BY_ID[pairing["rewrite"]]["quotes"]]

    assert [pair["rewrite"] for pair in pairing["pairs"]] == expected


def test_a_quote_of_an_original_is_either_used_or_dropped(pairing):
    used = {name for pair in pairing["pairs"] for name in pair["originals"]}

    assert used.isdisjoint(pairing["dropped"])
    assert used | set(pairing["dropped"]) == {
        quote["id"] for quote in BY_ID[pairing["original"]]["quotes"]
    }


def test_every_change_occurs_and_something_is_dropped():
    assert {pair["change"] for pairing in PAIRS for pair in pairing["pairs"]} == CHANGES
    assert any(pairing["dropped"] for pairing in PAIRS)


def test_verbatim_quotes_have_the_same_words():
    for rewrite, quote, original, sources in paired("verbatim"):
        assert [words(original, source) for source in sources] == [words(rewrite, quote)]


def test_altered_quotes_have_other_words():
    for rewrite, quote, original, sources in paired("altered"):
        assert sources
        assert words(rewrite, quote) not in [words(original, source) for source in sources]


def test_spliced_quotes_take_words_from_several_quotes():
    for rewrite, quote, original, sources in paired("spliced"):
        taken = set(words(rewrite, quote))
        assert len(sources) > 1
        assert all(len(taken & set(words(original, source))) >= 3 for source in sources)


def test_unsupported_quotes_have_no_counterpart():
    assert not any(sources for *_, sources in paired("unsupported"))


def test_a_negation_is_lost_and_a_number_changed():
    altered = [
        (set(words(original, sources[0])), set(words(rewrite, quote)))
        for rewrite, quote, original, sources in paired("altered")
    ]

    assert any({"no", "not"} & before and not {"no", "not"} & after for before, after in altered)
    assert any(
        {word for word in before if word.isdigit()} - after
        and {word for word in after if word.isdigit()} - before
        for before, after in altered
    )


def test_the_readme_counts_the_changes_right():
    readme = (DATASETS / "README.md").read_text("utf-8")

    found = Counter(pair["change"] for pairing in PAIRS for pair in pairing["pairs"])
    for change, count in found.items():
        assert re.search(rf"(?m)^\| {change} \|.*\| {count} \|$", readme)
    assert f"`dropped` ({sum(len(pairing['dropped']) for pairing in PAIRS)})" in readme
