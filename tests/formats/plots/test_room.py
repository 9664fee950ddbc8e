"""How much room texts take."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.plots.room import cut, spaced, widest, width


@given(st.text(max_size=80), st.floats(1, 40))
def test_what_is_cut_is_no_wider_than_its_room(words, room):
    assert width(cut(words, room)) <= room


def test_a_text_that_fits_is_not_cut():
    assert cut("Anna", 40) == "Anna"
    assert cut("a very long name of somebody", 6).endswith("…")
    assert cut("anything", 0) == ""


def test_east_asian_signs_are_wide_and_accents_take_nothing():
    assert width("漢字") == 2
    assert width("e\u0301") == width("e")


def test_names_are_left_out_evenly_where_there_is_no_room_for_all():
    assert spaced(10, 100, 10) == 1
    assert spaced(200, 100, 10) == 20
    assert spaced(5, 0, 10) == 5


def test_the_widest_name_counts():
    assert widest(["a", "abc"]) == width("abc")
    assert widest([]) == 0
