"""Headlines and summaries are told by where they stand and how they look."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import first_line
from annotator.nlp.text.zones import found_zones

NEWS = "The roads were safe on Tuesday, the governor told those who asked him in the street."
HEADLINES = [
    "Roads are safe again",
    "Are the roads safe?",
    "‘The roads are safe’: governor speaks out",
    "“Safe” roads, says governor, reopen",
    "5 roads that are safe again",
    "STORM LATEST: roads safe again",
    "Storm nears coast of the U.S.",
    "Straßen sind wieder sicher",
]
OTHERS = [
    "The roads were safe.",
    "“The roads are safe!”",
    "the roads that were safe",
    "Roads",
    "Tuesday, March 3, 2026",
    "3. März 2026, 10:15 Uhr",
    "10:15",
    "https://example.org/a b",
    "Q: Are the roads safe?",
    "He said the roads were safe,",
    "- The roads are safe again",
    f"{'Roads and more roads ' * 8}were safe again",
]
POINTS = "- Roads reopen\n- Nobody is hurt\n- More rain on Friday"


def zones(text: str, title: str = "") -> list[tuple[str, str]]:
    found = found_zones(text, title)
    assert "".join(zone.stretch.text(text) for zone in found) == text
    return [(zone.kind.value, zone.stretch.text(text)) for zone in found]


@pytest.mark.parametrize("line", HEADLINES)
def test_a_first_line_that_looks_like_a_title_is_the_headline(line):
    assert zones(f"{line}\n\n{NEWS}") == [("headline", f"{line}\n\n"), ("body", NEWS)]


@pytest.mark.parametrize("line", OTHERS)
def test_a_first_line_that_looks_otherwise_is_none(line):
    assert "headline" not in dict(zones(f"{line}\n\n{NEWS}"))


@pytest.mark.parametrize("text", ["Roads are safe again", "Milk and bread\n\nEggs and salt\n\nTea"])
def test_a_title_with_nothing_written_under_it_is_no_headline(text):
    assert zones(text) == [("body", text)]


@pytest.mark.parametrize(
    ("below", "kind"), [("By Ana Lee\n", "byline"), ("KYIV (Reuters) — ", "dateline")]
)
def test_a_byline_or_dateline_right_below_takes_no_blank_line(below, kind):
    text = f"Roads are safe again\n{below}{NEWS}"

    assert [k for k, _ in zones(text)] == ["headline", kind, "body"]


def test_lines_broken_by_hand_do_not_begin_with_a_headline():
    text = (
        "The governor of the northern region, Ana Lee\nVargas, told us that the roads\nwere safe."
    )

    assert zones(text, first_line(text)) == [("body", text)]


def test_a_line_right_over_a_long_paragraph_is_its_headline():
    assert dict(zones(f"Roads are safe again\n{NEWS}"))["headline"] == "Roads are safe again\n"


def test_blank_lines_before_the_headline_belong_to_it():
    text = f"\n \nRoads are safe again\n\n{NEWS}"

    assert zones(text) == [("headline", "\n \nRoads are safe again\n\n"), ("body", NEWS)]


def test_a_line_that_repeats_the_title_is_the_headline_however_it_looks():
    title = "The roads are safe. Nobody knows for how long."
    text = f"News from the north.\n\nThe roads  are safe. Nobody knows for how long.\n\n{NEWS}"

    assert [kind for kind, _ in zones(text, title)] == ["body", "headline", "body"]


def test_a_title_that_may_be_made_of_the_first_line_proves_nothing():
    text = f"The roads were safe.\n\n{NEWS}"

    assert zones(text, first_line(text)) == [("body", text)]


def test_a_word_in_capitals_over_the_headline_belongs_to_it():
    assert zones(f"WORLD NEWS\n\nRoads are safe again\n\n{NEWS}")[0] == (
        "headline",
        "WORLD NEWS\n\nRoads are safe again\n\n",
    )


@pytest.mark.parametrize(
    "heading", ["Key points", "In short:", "AT A GLANCE", "Das Wichtigste in Kürze:"]
)
@pytest.mark.parametrize("sign", ["-", "•", "*", "–"])
def test_points_under_a_heading_are_a_summary(heading, sign):
    summary = f"{heading}\n{POINTS.replace('-', sign)}"

    assert zones(f"{NEWS}\n\n{summary}") == [("body", f"{NEWS}\n\n"), ("summary", summary)]
    assert ("summary", f"{summary}\n\n") in zones(f"{NEWS}\n\n{summary}\n\n{NEWS}")


def test_points_before_the_running_text_are_a_summary():
    text = f"Roads are safe again\n\n{POINTS}\n\nKYIV (Reuters) — {NEWS}"

    assert [kind for kind, _ in zones(text)] == ["headline", "summary", "dateline", "body"]


def test_points_after_the_running_text_are_a_summary():
    text = f"{NEWS}\n\n{POINTS}\n\n© 2026 Courier Wire"

    assert [kind for kind, _ in zones(text)] == ["body", "summary", "credit"]


@pytest.mark.parametrize(
    "text",
    [
        f"{NEWS}\n\n{POINTS}\n\n{NEWS}",
        f"{NEWS}\n\n- One point alone",
        f"– We are here, she said.\n– So are we.\n\n{NEWS}",
        POINTS,
        f"{NEWS}\n\nIn short: nobody was hurt.",
    ],
)
def test_other_lists_and_talk_are_body(text):
    assert zones(text) == [("body", text)]


PARTS = ("Roads are safe", "By Ana Lee", "KYIV – ", "- a", "• b", "Key points", "Photo: Bo / AFP")
SIGNS = "\n \t\xa0\u2028\x1c😀שe\u0301.”“"
PIECES = st.sampled_from((*PARTS, *SIGNS, NEWS, "\n\n"))


@given(st.lists(PIECES, max_size=14).map("".join), st.sampled_from(["", "Roads are safe", NEWS]))
def test_zones_tile_whatever_is_written(text, title):
    found = found_zones(text, title)

    assert "".join(zone.stretch.text(text) for zone in found) == text
    assert all(one.stretch.end == other.stretch.start for one, other in pairwise(found))


def test_forty_thousand_points_are_found_in_time_that_grows_with_the_text():
    points = "- We came.\nHe said so.\n" * 40_000

    assert len(found_zones(f"Roads are safe again\n\n{NEWS}\n{points}")) == 2
