"""The rewrites say truly what became of each quote."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

DATASETS = Path(__file__).parents[2] / "datasets"
ROWS = [json.loads(line) for line in (DATASETS / "rewrites.jsonl").read_text("utf-8").splitlines()]
COUNTS = Counter(quote["verdict"] for row in ROWS for quote in row["quotes"])
LEAST = {"altered": 60, "spliced": 30, "unsupported": 60}


def words(text):
    return re.findall(r"\w+", text.casefold().replace("’", "'"))


def said(row):
    """Return the words of each quote of the original."""
    return [words(quote) for quote in re.findall(r"“([^”]*)”", row["original"])]


@pytest.fixture(params=ROWS, ids=lambda row: row["id"])
def row(request):
    return request.param


def test_every_quote_of_a_rewrite_has_one_verdict(row):
    assert re.findall(r'"[^"]*"', row["rewrite"]) == [quote["text"] for quote in row["quotes"]]


def test_only_verbatim_quotes_stand_in_a_quote_of_the_original(row):
    for quote in row["quotes"]:
        run = f" {' '.join(words(quote['text']))} "
        stands = any(run in f" {' '.join(other)} " for other in said(row))
        if quote["verdict"] != "punctuation":  # which may write a number in another way
            assert stands == (quote["verdict"] == "verbatim"), quote["text"]


def test_a_splice_takes_words_from_more_than_one_quote(row):
    for quote in row["quotes"]:
        if quote["verdict"] == "spliced":
            taken = [len(set(words(quote["text"])) & set(other)) for other in said(row)]
            assert sorted(taken)[-2] >= 3


def test_there_are_enough_of_each():
    assert all(COUNTS[verdict] >= least for verdict, least in LEAST.items())
    assert COUNTS["verbatim"] + COUNTS["punctuation"] >= 60


def test_the_readme_counts_them_right():
    readme = (DATASETS / "README.md").read_text("utf-8").split("## The rewrites")[1]

    for verdict, count in COUNTS.items():
        assert f"| {verdict} | {count} |" in readme
