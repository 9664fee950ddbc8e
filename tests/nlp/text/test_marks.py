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
        ("„Nein“, sagte er. »Ja«, sagte sie.", ["„Nein“", "»Ja«"]),
        ("« Non », a-t-il dit. „ Ja “, sagte sie.", ["« Non »", "„ Ja “"]),
        ("«Ми готові», — сказала вона.", ["«Ми готові»"]),
        ("市長は「はい」、「今日です」と言った。", ["「はい」", "「今日です」"]),
        ("彼は「『はい』と言った」と話した。", ["「『はい』と言った」"]),
    ],
)
def test_a_pair_makes_a_stretch(text, found):
    assert surfaces(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said:“No” and left.", ["“No”"]),
        ('"No,"he said. "Yes,"she said.', ['"No,"', '"Yes,"']),
        ("”No,“ he said, ”we stay.“", ["”No,“", "”we stay.“"]),
        ('He said "no. She said "yes" to it.', ['"no. She said', '"yes"']),
        ('"One" and two" and three.', ['"One"']),
        ("“He said “no” to me,” she said.", ["“He said “no” to me,”"]),
    ],
)
def test_marks_that_are_glued_turned_or_odd_in_number_are_paired_as_they_were_meant(text, found):
    assert surfaces(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The players’ union met in the ’90s, when the bosses’ pay rose.",
        "The players' union met in the '90s, when the bosses' pay rose.",
        "They’re goin’ to rock ’n’ roll, ’cause it’s James’ day.",
        "A man of 6' 2\" and his dogs' dinner.",
    ],
)
def test_an_apostrophe_is_no_mark(text):
    assert surfaces(text) == []


@pytest.mark.parametrize("marks", ["‘’", "''"])
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<We back the players> he said.", ["<We back the players>"]),
        ("She said <the players’ union won’t pay> and left.", ["<the players’ union won’t pay>"]),
        (
            "<Get ’em, lads,> he said, <before they’re goin’ home.>",
            ["<Get ’em, lads,>", "<before they’re goin’ home.>"],
        ),
        ("<Rock ’n’ roll,> she said of the ’90s.", ["<Rock ’n’ roll,>"]),
        ("<He told me “no” twice,> she said.", ["<He told me “no” twice,>"]),
        ("She called it <the Joneses’ cat>.", ["<the Joneses’ cat>"]),
    ],
)
def test_single_marks_are_told_from_apostrophes(text, found, marks):
    def written(part):
        return part.replace("’", marks[1]).replace("<", marks[0]).replace(">", marks[1])

    assert surfaces(written(text)) == [written(part) for part in found]


def test_single_marks_beside_double_ones_are_marks_of_their_own():
    text = "Mayor rejects ‘bin tax’\n\n“We won’t pay a ‘tax’,” she said."

    assert surfaces(text) == ["‘bin tax’", "“We won’t pay a ‘tax’,”"]


def test_a_quote_in_single_marks_continues_in_the_next_paragraph():
    first, second = marked("‘We left.\n\n‘We came back,’ she said.")

    assert first.continues
    assert not second.continues


def test_a_stretch_left_open_continues_where_the_next_paragraph_opens_with_a_mark():
    first, second = marked("“We left.\n\n“We came back,” she said.")

    assert first.continues
    assert not second.continues


@pytest.mark.parametrize("between", ["“No,” they “said”.", "They said no."])
def test_nothing_is_open_after_a_paragraph_whose_marks_all_pair(between):
    text = f"“We stay.\n\n{between}\n\nWe left” again."

    assert text[slice(*marked(text)[0][:2])] == "“We stay."
    assert text[slice(*marked(text)[-1][:2])] == "We left”"


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
