"""The German articles keep what their README promises, and the suggester reads them well."""

import json
import re
from collections import Counter
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
import spacy

from annotator.domain.article import Article
from annotator.nlp.suggest import suggested

DATASETS = Path(__file__).parents[2] / "datasets"
ARTICLES = [
    json.loads(line) for line in (DATASETS / "german.jsonl").read_text("utf-8").splitlines()
]
OPENERS = '„»«“"‚'
FORMS = (
    ("German marks", "„[^“]+“"),
    ("marks that point inwards", "»[^«]+«"),
    ("marks that point outwards", "«[^»]+»"),
    ("English marks", "“[^”]+”"),
    ("straight marks", '"[^"]+"'),
    ("single marks", "‚[^‘]+‘"),
    ("a separable verb", r"teilte .+ mit\b"),
    ("so", r", so \w"),
    ("laut", r"\bLaut\b"),
    ("nach Angaben", r"Nach Angaben"),
    ("zufolge", r"\bzufolge\b"),
    ("a dateline with an agency", r"(?m)^\w+ \(\w+\) – "),
    ("a byline", r"(?m)^Von "),
    ("German numbers", r"\d\.\d{3}\b.*\d,\d"),
)


@pytest.fixture(params=ARTICLES, ids=lambda article: article["id"])
def article(request):
    return request.param


@pytest.fixture(scope="module")
def nlp():
    return spacy.blank("de")


def spans(article):
    found = [(entity["start"], entity["end"]) for entity in article["entities"]]
    for quote in article["quotes"]:
        parts = [*quote["contents"], quote["cue"], quote["source"]]
        found += [(start, end) for start, end in filter(None, parts)]
    return found


def test_the_fingerprint_is_that_of_the_text(article):
    assert article["text_sha256"] == sha256(article["text"].encode("utf-8")).hexdigest()


def test_articles_are_short_and_say_their_language(article):
    assert 80 <= len(article["text"].split()) <= 150
    assert article["meta"]["language"] == "de"


def test_zones_tile_the_text(article):
    zones = article["zones"]

    assert (zones[0]["start"], zones[-1]["end"]) == (0, len(article["text"]))
    assert all(a["end"] == b["start"] for a, b in pairwise(zones))


def test_every_span_lies_on_token_borders(article, nlp):
    doc = nlp.make_doc(article["text"])

    assert [span for span in spans(article) if doc.char_span(*span) is None] == []


def test_direct_quotes_open_with_a_mark_and_indirect_ones_hold_none(article):
    for quote in article["quotes"]:
        texts = [article["text"][start:end] for start, end in quote["contents"]]
        if quote["kind"] == "direct":
            assert all(text[0] in OPENERS for text in texts)
        else:
            assert not texts[0].startswith("dass ")


def test_every_speaker_is_in_the_ledger_and_no_entry_is_idle(article):
    entries = {speaker["id"] for speaker in article["speakers"]}

    assert {quote["speaker"] for quote in article["quotes"]} - {None} == entries


@pytest.mark.parametrize(("what", "pattern"), FORMS)
def test_what_the_readme_lists_stands_in_a_text(what, pattern):
    assert any(re.search(pattern, article["text"], re.DOTALL) for article in ARTICLES), what


def test_the_readme_counts_right():
    readme = (DATASETS / "README.md").read_text("utf-8")

    kinds = Counter(quote["kind"] for article in ARTICLES for quote in article["quotes"])
    words = sum(len(article["text"].split()) for article in ARTICLES)
    entities = sum(len(article["entities"]) for article in ARTICLES)
    assert f"{words} words, {entities} entities, {kinds.total()} quotes" in readme
    assert (
        f"{kinds['direct']} direct, {kinds['indirect']} indirect, {kinds['mixed']} mixed" in readme
    )


def test_the_suggester_finds_nine_of_ten_quotes_and_entities():
    articles = [Article(article["id"], article["text"]) for article in ARTICLES]
    for kind in ("quotes", "entities"):
        wanted = found = 0
        for article, new in zip(ARTICLES, suggested(articles), strict=True):
            if kind == "quotes":
                gold = {tuple(q["contents"][0]) for q in article["quotes"]}
                ours = {(q.contents[0].start, q.contents[0].end) for q in new.quotes}
            else:
                gold = {(e["start"], e["end"], e["label"]) for e in article["entities"]}
                ours = {(s.stretch.start, s.stretch.end, s.label) for s in new.spans}
            wanted, found = wanted + len(gold), found + len(gold & ours)
        assert found >= 0.9 * wanted, kind
