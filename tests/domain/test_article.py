"""Zones tile the text, and a text has one fingerprint."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import (
    Article,
    Zone,
    ZoneKind,
    fingerprint,
    first_line,
    tile,
)
from annotator.domain.span import Stretch


@st.composite
def found(draw: st.DrawFn) -> tuple[str, tuple[Zone, ...]]:
    """Draw a text and zones in it that do not overlap, in any order."""
    text = draw(st.text("ab \n", min_size=1, max_size=40))
    borders = draw(st.sets(st.integers(0, len(text)), max_size=8))
    gaps = draw(st.lists(st.booleans(), min_size=8, max_size=8))
    zones = [
        Zone(draw(st.sampled_from(ZoneKind)), Stretch(*ends))
        for ends, kept in zip(pairwise(sorted(borders)), gaps, strict=False)
        if kept
    ]
    return text, tuple(draw(st.permutations(zones)))


def test_an_article_may_name_its_language():
    assert Article("a", "", meta={"language": "de_AT"}).language == "de"
    assert Article("a", "", meta={"language": None}).language == Article("a", "").language == ""


@given(found())
def test_tiled_zones_cover_the_text_without_gap_or_overlap(example):
    text, zones = example

    tiled = tile(text, zones)

    assert tiled[0].stretch.start == 0
    assert tiled[-1].stretch.end == len(text)
    assert all(a.stretch.end == b.stretch.start for a, b in pairwise(tiled))


@given(found())
def test_tiling_keeps_every_zone_and_fills_with_body(example):
    text, zones = example

    tiled = tile(text, zones)

    assert set(zones) <= set(tiled)
    assert {zone.kind for zone in set(tiled) - set(zones)} <= {ZoneKind.BODY}


@given(found())
def test_tiling_twice_changes_nothing_more(example):
    text, zones = example
    tiled = tile(text, zones)

    assert tile(text, tiled) == tiled


def test_the_fingerprint_is_the_sha_256_of_the_utf_8_bytes():
    known = "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"

    assert fingerprint("é") == known
    assert Article("a1", "é", title="other").fingerprint == known


def test_the_first_line_is_the_first_that_is_not_blank():
    assert first_line("\n \n  Fire at the port  \nMore") == "Fire at the port"
    assert first_line(" \n ") == ""


def test_a_long_first_line_is_cut_and_says_so():
    assert first_line("x" * 80) == "x" * 80
    assert first_line("x" * 81) == "x" * 79 + "…"
