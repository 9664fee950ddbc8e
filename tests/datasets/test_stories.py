"""The sample articles keep what their README promises."""

import json
import re
from collections import Counter
from hashlib import sha256
from itertools import combinations, pairwise
from pathlib import Path

import pytest
import spacy

DATASETS = Path(__file__).parents[2] / "datasets"
LABELS = set(
    "PERSON NORP FAC ORG GPE LOC PRODUCT EVENT WORK_OF_ART LAW LANGUAGE"
    " DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL".split()
)
ZONES = {"headline", "byline", "dateline", "caption", "credit", "body", "summary"}
KINDS = {"direct", "indirect", "mixed"}
SPEAKER_KINDS = {"named", "described", "collective", "anonymous"}
KEYS = (
    "format version offset_unit id story variant title meta text text_sha256 zones entities quotes"
    " speakers annotator status"
).split()
CURLY = "“”‘’"
STRAIGHT = "\"'"
MARKS = CURLY + STRAIGHT
PRONOUNS = {"he", "she", "it"}
IN_MARKS = re.compile(r"“[^“”]+”|(?<!\w)‘[^‘’]+’(?!\w)|\"[^\"]+\"|(?<!\w)'[^']+'(?!\w)")
SURFACES = (
    ("an emoji", "original", "[\U0001f300-\U0001faff]"),
    ("a no-break space", "original", "\\d\u00a0\\w"),
    ("a letter with a combining accent", "original", "\\w\u0301"),
    ("a name in Arabic letters in brackets", "original", r"\([\u0600-\u06ff ]+\)"),
    ("a name in Cyrillic letters in brackets", "original", r"\([\u0400-\u04ff ]+\)"),
    ("a dateline with an en dash", "original", r"(?m)^[A-ZØ]{4,}(, \w+)? – "),
    ("a dateline with an agency", "original", r"(?m)^[A-Z]{4,}(, \w+)? \([\w ]+\) — "),
    ("told reporters", "original", r"\btold reporters\b"),
    ("according to", "original", r"(?i)\baccording to\b"),
    ("according to", "rewrite", r"\baccording to\b"),
    ("a statement", "original", r"\bsaid in a statement\b"),
    ("a speaker who stays unnamed", "original", r"on condition of anonymity|asked not to be named"),
    ("bullet points", "rewrite", r"(?m)^[•*-] .+\n[•*-] "),
)


ARTICLES = [
    json.loads(line) for line in (DATASETS / "stories.jsonl").read_text("utf-8").splitlines()
]


@pytest.fixture(params=ARTICLES, ids=lambda article: article["id"])
def article(request):
    return request.param


@pytest.fixture(scope="module")
def nlp():
    return spacy.blank("en")


def spans(article):
    """Return every stretch with offsets: entities, and the parts of quotes."""
    found = [(entity["start"], entity["end"]) for entity in article["entities"]]
    for quote in article["quotes"]:
        parts = [*quote["contents"], quote["cue"], quote["source"]]
        found += [(start, end) for start, end in filter(None, parts)]
    return found


def surface(article, stretch):
    start, end = stretch
    return article["text"][start:end]


def quotes(variant=None):
    """Return every quote with its article, or those of one variant only."""
    wanted = (a for a in ARTICLES if variant in (None, a["variant"]))
    return [(article, quote) for article in wanted for quote in article["quotes"]]


def nested(inner, outer):
    start, end = inner["contents"][0]
    return any(s < start and end < e for s, e in outer["contents"])


def overlap(first, second):
    return any(a[0] < b[1] and b[0] < a[1] for a in first["contents"] for b in second["contents"])


def test_each_of_six_stories_has_one_original_and_one_rewrite():
    variants = Counter((article["story"], article["variant"]) for article in ARTICLES)

    stories = {article["story"] for article in ARTICLES}
    assert len(stories) == 6
    assert variants == {(s, v): 1 for s in stories for v in ("original", "rewrite")}
    assert len({article["id"] for article in ARTICLES}) == 12


def test_keys_stand_in_the_order_of_the_format(article):
    assert list(article) == KEYS
    assert (article["format"], article["version"]) == ("annotator-jsonl", 1)
    assert article["offset_unit"] == "codepoint"
    assert (article["annotator"], article["status"]) == ("@gold", "done")


def test_the_fingerprint_is_that_of_the_text(article):
    assert article["text_sha256"] == sha256(article["text"].encode("utf-8")).hexdigest()


def test_the_text_has_plain_line_ends_and_no_stray_white_space(article):
    text = article["text"]

    assert text == text.strip()
    assert not re.search(r"[\r\t]|\n{3}|\n | \n|  ", text)


def test_articles_have_the_promised_length(article):
    shortest, longest = {"original": (180, 350), "rewrite": (120, 250)}[article["variant"]]

    assert shortest <= len(article["text"].split()) <= longest


def test_originals_have_curly_marks_and_rewrites_straight_ones(article):
    own, other = CURLY, STRAIGHT
    if article["variant"] == "rewrite":
        own, other = other, own

    assert set(own) & set(article["text"])
    assert not set(other) & set(article["text"])


def test_zones_tile_the_text(article):
    zones = article["zones"]

    assert zones[0]["start"] == 0
    assert zones[-1]["end"] == len(article["text"])
    assert all(a["end"] == b["start"] for a, b in pairwise(zones))
    assert all(zone["start"] < zone["end"] for zone in zones)
    assert {zone["kind"] for zone in zones} <= ZONES


def test_a_headline_is_the_title(article):
    headlines = [
        surface(article, (z["start"], z["end"]))
        for z in article["zones"]
        if z["kind"] == "headline"
    ]

    expected = [article["title"]] if article["variant"] == "rewrite" else []
    assert [headline.strip() for headline in headlines] == expected


def test_every_span_is_inside_the_text_and_holds_no_white_space_at_its_ends(article):
    for start, end in spans(article):
        assert 0 <= start < end <= len(article["text"])
        assert surface(article, (start, end)) == surface(article, (start, end)).strip()


def test_every_span_lies_on_token_borders(article, nlp):
    doc = nlp.make_doc(article["text"])

    assert [s for s in spans(article) if doc.char_span(*s) is None] == []


def test_entities_follow_one_another_without_overlap(article):
    assert all(a["end"] <= b["start"] for a, b in pairwise(article["entities"]))
    assert {entity["label"] for entity in article["entities"]} <= LABELS


def test_articles_possessives_and_marks_stay_outside_entities(article):
    for entity in article["entities"]:
        text = surface(article, (entity["start"], entity["end"]))
        assert not re.match(r"the\b", text, re.IGNORECASE) or entity["label"] == "WORK_OF_ART"
        assert not re.search(r"[’']s?$", text)
        assert text[0] not in MARKS


def test_ids_count_in_reading_order(article):
    starts = [(q["contents"][0][0], -q["contents"][-1][1]) for q in article["quotes"]]

    assert starts == sorted(starts)
    for prefix, items in (("e", article["entities"]), ("q", article["quotes"])):
        assert [i["id"] for i in items] == [f"{prefix}{n}" for n in range(1, len(items) + 1)]


def test_every_item_was_added_by_a_person(article):
    for item in article["entities"] + article["quotes"]:
        assert (item["state"], item["origin"], item["score"]) == ("added", "", None)


def test_contents_of_two_quotes_overlap_only_where_one_is_nested(article):
    for first, second in combinations(article["quotes"], 2):
        assert not overlap(first, second) or nested(second, first)


def test_contents_cue_and_source_of_a_quote_stand_apart(article):
    for quote in article["quotes"]:
        parts = [*quote["contents"], *filter(None, (quote["cue"], quote["source"]))]
        assert all(a[1] <= b[0] for a, b in pairwise(sorted(parts)))


def test_marks_fit_the_kind_of_quote(article):
    for quote in article["quotes"]:
        texts = [surface(article, content) for content in quote["contents"]]
        if quote["kind"] == "direct":
            assert all(text[0] in MARKS for text in texts)
            assert texts[-1][-1] in MARKS
        else:
            assert any(IN_MARKS.search(text) for text in texts) == (quote["kind"] == "mixed")
            assert not texts[0].startswith("that ")


def test_every_speaker_is_in_the_ledger_and_no_entry_is_idle(article):
    entries = [speaker["id"] for speaker in article["speakers"]]

    assert len(entries) == len(set(entries))
    assert {q["speaker"] for q in article["quotes"]} - {None} == set(entries)
    assert {e["speaker"] for e in article["entities"]} - {None} <= set(entries)


def test_a_name_is_linked_exactly_where_the_ledger_has_it(article):
    owners = {
        name: speaker["id"]
        for speaker in article["speakers"]
        for name in (speaker["name"], *speaker["aliases"])
    }

    for entity in article["entities"]:
        expected = owners.get(surface(article, (entity["start"], entity["end"])))
        assert entity["speaker"] == (expected if entity["label"] in {"PERSON", "ORG"} else None)


def test_a_speaker_has_one_entry_in_all_articles():
    entries = {}
    for speaker in (s for article in ARTICLES for s in article["speakers"]):
        assert speaker["id"] == "p-" + "-".join(speaker["name"].casefold().split())
        assert speaker["kb"] is None
        assert entries.setdefault(speaker["id"], speaker) == speaker

    assert {speaker["kind"] for speaker in entries.values()} == SPEAKER_KINDS


@pytest.mark.parametrize(("what", "variant", "pattern"), SURFACES)
def test_what_the_readme_lists_stands_in_a_text(what, variant, pattern):
    texts = [article["text"] for article in ARTICLES if article["variant"] == variant]

    assert any(re.search(pattern, text) for text in texts), what


def test_every_label_zone_and_kind_occurs():
    assert {e["label"] for a in ARTICLES for e in a["entities"]} == LABELS
    assert {z["kind"] for a in ARTICLES for z in a["zones"]} == ZONES
    for variant in ("original", "rewrite"):
        assert {quote["kind"] for _, quote in quotes(variant)} == KINDS


def test_a_cue_interrupts_a_quote_in_both_variants():
    for variant in ("original", "rewrite"):
        assert any(
            "\n" not in article["text"][a[1] : b[0]] and a[1] < quote["cue"][0] < b[0]
            for article, quote in quotes(variant)
            for a, b in pairwise(quote["contents"])
        )


def test_a_quote_continues_over_paragraphs_and_closes_only_at_the_last():
    assert any(
        article["text"][a[1] : b[0]] == "\n\n" and article["text"][a[1] - 1] not in MARKS
        for article, quote in quotes("original")
        for a, b in pairwise(quote["contents"])
    )


def test_single_curly_marks_hold_double_ones_in_the_british_story():
    inside = [
        surface(article, outer["contents"][0])[0] + surface(article, inner["contents"][0])[0]
        for article in ARTICLES
        for outer, inner in combinations(article["quotes"], 2)
        if nested(inner, outer)
    ]

    assert set(inside) == {"‘“", "“‘", "\"'"}


def test_a_pronoun_stands_for_a_speaker_in_both_variants():
    for variant in ("original", "rewrite"):
        pronouns = {
            surface(article, quote["source"]).casefold()
            for article, quote in quotes(variant)
            if quote["source"] and quote["speaker"]
        }
        assert PRONOUNS & pronouns


def test_some_quotes_lack_a_cue_a_source_or_a_speaker():
    lacks = {tuple(q[key] is None for key in ("cue", "source", "speaker")) for _, q in quotes()}

    floating, unattributed = (True, True, False), (True, True, True)
    assert {floating, unattributed} <= lacks


def test_an_organisation_speaks():
    assert any(
        entity["label"] == "ORG" and entity["speaker"] == quote["speaker"]
        for article, quote in quotes()
        if quote["speaker"]
        for entity in article["entities"]
    )


def test_titles_and_scare_quotes_in_marks_are_no_quotes():
    for variant in ("original", "rewrite"):
        unquoted = [
            match[0]
            for article in ARTICLES
            if article["variant"] == variant
            for match in IN_MARKS.finditer(article["text"])
            if not any(
                start < match.end() and match.start() < end
                for quote in article["quotes"]
                for start, end in quote["contents"]
            )
        ]
        assert len(unquoted) >= 4


def test_the_readme_describes_every_article():
    readme = (DATASETS / "README.md").read_text("utf-8")

    assert [a["id"] for a in ARTICLES if f"`{a['id']}`" not in readme] == []


def test_the_readme_counts_right():
    readme = (DATASETS / "README.md").read_text("utf-8")

    kinds = Counter(quote["kind"] for _, quote in quotes())
    speakers = {speaker["id"] for article in ARTICLES for speaker in article["speakers"]}
    assert f"{sum(len(a['text'].split()) for a in ARTICLES):,} words" in readme
    assert f"{sum(len(a['entities']) for a in ARTICLES)} entities" in readme
    assert f"{kinds.total()} quotes ({kinds['direct']} direct, " in readme
    assert f"{kinds['indirect']} indirect, {kinds['mixed']} mixed)" in readme
    assert f"{len(speakers)} speakers" in readme
