"""Offsets are brought to code points, or refused with a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import FormatError
from annotator.formats.decode import settle
from annotator.formats.offsets import Offsets

TEXT = "😀 “Go” 🙏 said Ana"  # Ana stands at 14–17 in code points, at 16–19 in UTF-16
ANA = {"start": 14, "end": 17}
ANA_IN_UTF16 = {"start": 16, "end": 19}


def offsets(unit: str = "codepoint", text: str = TEXT) -> Offsets:
    return Offsets(text, settle(text), unit)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_code_points_stay_what_they_are():
    assert offsets().span(ANA) == ANA
    assert TEXT[14:17] == "Ana"


def test_utf_16_units_become_code_points():
    assert offsets("utf16").span(ANA_IN_UTF16) == ANA


@given(st.text(st.sampled_from("a😀é🙏 \n"), min_size=1, max_size=20), st.data())
def test_every_utf_16_offset_between_characters_finds_its_code_point(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    ends = {"start": utf16(text[:start]), "end": utf16(text[:end])}

    assert offsets("utf16", text).span(ends) == {"start": start, "end": end}


@given(st.text(st.sampled_from("a😀é🙏“ \n"), min_size=1, max_size=20), st.data())
def test_every_offset_in_bytes_between_characters_finds_its_code_point(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    ends = {"start": len(text[:start].encode()), "end": len(text[:end].encode())}

    assert offsets("bytes", text).span(ends) == {"start": start, "end": end}


def test_utf_16_is_tried_where_the_surface_does_not_match():
    span = {**ANA_IN_UTF16, "text": "Ana"}

    assert offsets("codepoint").span(span) == {**ANA, "text": "Ana"}


def test_another_unit_is_told_once():
    known = offsets("codepoint")
    for _ in range(2):
        known.span({**ANA_IN_UTF16, "text": "Ana"})

    assert known.mended == ["some offsets count UTF-16 units, not code points"]


def test_a_surface_that_matches_is_not_moved():
    repeated = offsets(text="😀 aa aa")

    assert repeated.span({"start": 2, "end": 4, "text": "aa"}) == {
        "start": 2,
        "end": 4,
        "text": "aa",
    }


def test_a_surface_that_matches_nowhere_is_refused():
    with pytest.raises(ValueError, match="14–17 is “Ana”, not “Ben”"):
        offsets().span({**ANA, "text": "Ben"})


def test_offsets_follow_the_line_ends_of_the_text_as_it_came():
    windows = offsets(text="one\r\ntwo\r\nAna")

    assert windows.span({"start": 10, "end": 13, "text": "Ana"}) == {
        "start": 8,
        "end": 11,
        "text": "Ana",
    }


@pytest.mark.parametrize(("unit", "end"), [("codepoint", 18), ("utf16", 20)])
def test_an_end_beyond_the_text_is_refused(unit, end):
    with pytest.raises(ValueError, match=rf"14–{end} reaches beyond the text \(17 characters\)"):
        offsets(unit).span({"start": 14, "end": end})


def test_the_end_of_the_text_is_inside_it():
    assert offsets().span({"start": 0, "end": 17})["end"] == 17


@pytest.mark.parametrize(("start", "end"), [(-3, 4), (4, 4), (5, 4), (-3, -1)])
def test_ends_that_cover_nothing_are_refused(start, end):
    with pytest.raises(ValueError, match="covers no text"):
        offsets().span({"start": start, "end": end})


@pytest.mark.parametrize(("start", "end"), [(0.0, 4), (0, "4"), (False, 4), (0, True), (None, 4)])
def test_ends_that_are_no_whole_numbers_are_refused(start, end):
    with pytest.raises(TypeError, match="offsets must be whole numbers"):
        offsets().span({"start": start, "end": end})


def test_every_part_of_a_quote_is_converted():
    quote = {"contents": [[3, 7], [8, 10]], "cue": [11, 15], "source": [16, 19], "kind": "direct"}

    assert offsets("utf16").quote(quote) == {
        "contents": [[2, 6], [7, 8]],
        "cue": [9, 13],
        "source": [14, 17],
        "kind": "direct",
    }


def test_a_quote_may_have_neither_cue_nor_source():
    assert offsets().quote({"contents": [[2, 6]], "cue": None}) == {
        "contents": [[2, 6]],
        "cue": None,
        "source": None,
    }


def test_a_part_of_a_quote_outside_the_text_is_refused():
    with pytest.raises(ValueError, match="reaches beyond the text"):
        offsets().quote({"contents": [[2, 6]], "cue": [9, 99]})


def test_a_zone_is_converted():
    zone = {"kind": "body", "start": 0, "end": 19}

    assert offsets("utf16").zone(zone) == {"kind": "body", "start": 0, "end": 17}


@pytest.mark.parametrize("unit", ["byte", "token", None, 8])
def test_a_unit_nobody_knows_is_refused(unit):
    with pytest.raises(FormatError, match="use one of codepoint, utf16, bytes"):
        offsets(unit)
