"""Comparisons are written as pairs for programs and as a page for people."""

import json
from html.parser import HTMLParser

import pytest

from annotator.domain.comparing.comparison import compared
from annotator.domain.comparing.judgement import Answer, answer_to, verdict_on
from annotator.domain.comparing.ruled import ruled
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.errors import FormatError
from annotator.formats.reports.comparison import write
from tests.domain.comparing.sides import comparison, side

PLACES = (("Oslo", "GPE"), ("Bergen", "GPE"))
ORIGINAL = "“We did not pay.” (Ana Lee) and “<b>Nothing</b> & no one.” (Ben Ott)"
REWRITE = "“We did pay.” (Ana Lee) or “I quit <script>alert(1)</script>.” (Ben Ott)"


class Reader(HTMLParser):
    """Takes a page for its tags, and its text."""

    def __init__(self):
        super().__init__()
        self.tags, self.text = [], ""

    def handle_starttag(self, tag, _attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def found():
    return comparison(ORIGINAL, REWRITE)


def test_every_quote_is_a_line_and_every_dropped_one(found, tmp_path):
    path = tmp_path / "pairs.jsonl"

    write([found, found], path)

    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [line["verdict"] for line in lines] == ["altered", "unsupported", "dropped"] * 2
    first = lines[0]
    assert first["text"] == "“We did pay.”"
    assert first["matches"][0]["text"] == "“We did not pay.”"
    assert first["matches"][0]["context"]["after"].startswith(" (Ana Lee)")
    assert (first["speaker"], first["original_speakers"]) == ("Ana Lee", ["Ana Lee"])
    assert first["flags"] == ["negation_changed"]
    assert first["rewrite_sha256"] == found.rewrite.article.fingerprint
    assert lines[2]["matches"][0]["text"] == "“<b>Nothing</b> & no one.”"


def test_a_page_shows_what_was_changed_and_runs_nothing(found, tmp_path):
    path = tmp_path / "page.html"

    write([found], path)

    page = path.read_text("utf-8")
    reader = Reader()
    reader.feed(page)
    assert {"del", "table"} <= set(reader.tags)
    assert "script" not in reader.tags
    assert "b" not in reader.tags
    assert "default-src 'none'" in page
    for told in ("altered", "a “not” more or less", "Only in the original", "I quit <script>"):
        assert told in reader.text


def test_what_a_person_says_is_shown_with_who_and_what_was_found(found, tmp_path):
    said = verdict_on(found.quotes[0], "a", Verdict.SPLICED, [])
    agreed = verdict_on(found.quotes[1], "a", Verdict.UNSUPPORTED)
    shown = ruled(found, [("Eva & co", said), ("@gold", agreed)])
    for name in ("page.html", "pairs.jsonl"):
        write([shown], tmp_path / name)

    reader = Reader()
    reader.feed((tmp_path / "page.html").read_text("utf-8"))
    first = json.loads((tmp_path / "pairs.jsonl").read_text("utf-8").splitlines()[0])
    assert "spliced" in reader.text
    assert "Eva & co says so; the comparison found altered" in reader.text
    assert "the adjudicator says so" in reader.text
    assert (first["verdict"], first["by"], first["found"]) == ("spliced", "Eva & co", "altered")


def test_a_hint_that_was_rejected_is_not_on_the_page(tmp_path):
    found = compared(side(ORIGINAL), side(f"{REWRITE} in Oslo or Bergen", *PLACES))
    oslo, bergen = found.entities
    said = [(oslo, Answer.CONFIRMED), (bergen, Answer.REJECTED)]

    write(
        [ruled(found, [("Eva", answer_to(one, "a", how)) for one, how in said])],
        tmp_path / "a.html",
    )

    reader = Reader()
    reader.feed((tmp_path / "a.html").read_text("utf-8"))
    assert "“Oslo” (GPE) is not in the original Eva confirms it" in reader.text
    assert "Bergen” (GPE)" not in reader.text


def test_the_same_is_written_twice_alike(found, tmp_path):
    for name in ("a.html", "b.html"):
        write([found], tmp_path / name)

    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_another_ending_is_refused(found, tmp_path):
    with pytest.raises(FormatError, match=r"\.html, \.jsonl"):
        write([found], tmp_path / "pairs.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(found, tmp_path):
    with pytest.raises(FormatError, match="cannot be written"):
        write([found], tmp_path / "none" / "pairs.jsonl")
