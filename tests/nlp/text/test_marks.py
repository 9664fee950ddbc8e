"""Quotation marks are paired whatever their shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.nlp.text.marks import marked


def surfaces(text):
    return [text[start:end] for start, end, _ in marked(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said “yes” and “no”.", ["“yes”", "“no”"]),
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("He said ``yes'' to it.", ["``yes''"]),
        ("He said «yes» to it.", ["«yes»"]),
        ("He said ‘we’re done’ to it.", ["‘we’re done’"]),
        ("“It’s the so-called ‘deep’ state,” he said.", ["“It’s the so-called ‘deep’ state,”"]),
        ('A 6" pipe and a "good" one.', ['"good"']),
    ],
)
def test_a_pair_makes_a_stretch(text, found):
    assert surfaces(text) == found


def test_a_stretch_left_open_continues_where_the_next_paragraph_opens_with_a_mark():
    first, second = marked("“We left.\n\n“We came back,” she said.")

    assert first.continues
    assert not second.continues


def test_a_stretch_left_open_ends_with_its_paragraph():
    assert surfaces("“We left.\n\nShe said so.") == ["“We left."]


def test_a_closing_mark_without_an_opening_one_closes_from_the_start_of_the_paragraph():
    assert surfaces("We left,” she said.") == ["We left,”"]


@given(st.text(alphabet="ab .,?!\n“”\"'’‘«»„`1", max_size=60))
def test_stretches_follow_one_another_within_the_text(text):
    end = 0
    for mark in marked(text):
        assert end <= mark.start < mark.end <= len(text)
        end = mark.end
