"""A stretch covers text; a quote has its parts in order."""

import pytest

from annotator.domain.quote import Quote, Role
from annotator.domain.span import Span, State, Stretch, overlapping


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 3)])
def test_a_stretch_that_covers_no_text_is_refused(start, end):
    with pytest.raises(ValueError, match="must cover text"):
        Stretch(start, end)


def test_a_stretch_has_a_length_and_a_surface():
    stretch = Stretch(2, 5)

    assert len(stretch) == 3
    assert stretch.text("a 😀bc d") == "😀bc"


@pytest.mark.parametrize(
    ("other", "overlapping"),
    [
        (Stretch(0, 2), False),
        (Stretch(0, 3), True),
        (Stretch(3, 4), True),
        (Stretch(4, 9), True),
        (Stretch(5, 9), False),
    ],
)
def test_stretches_that_only_touch_do_not_overlap(other, overlapping):
    assert Stretch(2, 5).overlaps(other) is overlapping
    assert other.overlaps(Stretch(2, 5)) is overlapping


@pytest.mark.parametrize(
    ("other", "covered"),
    [
        (Stretch(2, 5), True),
        (Stretch(2, 3), True),
        (Stretch(4, 5), True),
        (Stretch(1, 5), False),
        (Stretch(2, 6), False),
    ],
)
def test_a_stretch_covers_what_reaches_beyond_neither_end(other, covered):
    assert Stretch(2, 5).covers(other) is covered


def test_a_stretch_holds_its_start_and_not_its_end():
    assert [point for point in range(8) if Stretch(2, 5).holds(point)] == [2, 3, 4]


def test_an_item_covers_all_its_parts():
    content, rest, cue, source = Stretch(0, 3), Stretch(9, 12), Stretch(4, 6), Stretch(7, 8)

    assert Span("e1", content, "ORG").stretches() == (content,)
    quote = Quote("q1", (content, rest), cue, source)
    assert quote.stretches() == (content, rest, cue, source)


def test_a_person_stands_behind_what_was_accepted_changed_or_added():
    assert [state for state in State if state.kept] == [
        State.ACCEPTED,
        State.CHANGED,
        State.ADDED,
    ]


@pytest.mark.parametrize("state", State)
def test_only_what_was_added_stays_added_when_altered(state):
    assert state.revised is (State.ADDED if state is State.ADDED else State.CHANGED)


def test_a_quote_without_content_is_refused():
    with pytest.raises(ValueError, match="must have content"):
        Quote("q1", ())


@pytest.mark.parametrize("second", [Stretch(2, 9), Stretch(0, 2)])
def test_contents_that_do_not_follow_one_another_are_refused(second):
    with pytest.raises(ValueError, match="must follow one another"):
        Quote("q1", (Stretch(0, 3), second))


def test_a_quote_tells_its_parts_and_its_ends():
    quote = Quote("q1", (Stretch(4, 7), Stretch(9, 12)), Stretch(13, 15), Stretch(0, 3))

    assert list(quote.parts()) == [
        (Role.CONTENT, Stretch(4, 7)),
        (Role.CONTENT, Stretch(9, 12)),
        (Role.CUE, Stretch(13, 15)),
        (Role.SOURCE, Stretch(0, 3)),
    ]
    assert (quote.start, quote.end) == (4, 12)
    assert quote.text("Ana yes, we, too") == "yes … we,"


def test_stretches_are_found_where_they_overlap():
    stretches = [Stretch(0, 5), Stretch(5, 9), Stretch(12, 14)]

    assert overlapping(stretches, 4, 12) == stretches[:2]
    assert overlapping(stretches, 9, 12) == []
