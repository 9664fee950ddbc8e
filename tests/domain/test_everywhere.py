"""The same text is found as whole words, and a label goes only where nobody decided otherwise."""

from dataclasses import replace

import pytest

from annotator.domain.article import Article
from annotator.domain.everywhere import Now, Wanted, places, put, reject, stretches
from annotator.domain.record import Copy, Standing, Status
from annotator.domain.span import Span, State, Stretch

GPE = Wanted("Kyiv", "GPE")
DRAFT = Standing(Status.DRAFT)


def found(text: str, wanted: str, **more: bool) -> list[str]:
    return [s.text(text) for s in stretches(text, Wanted(wanted, "GPE", **more))]


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("Kyiv, Kyiv's Kyivan xKyiv (Kyiv)", "Kyiv", ["Kyiv"] * 3),
        ("kyiv KYIV", "Kyiv", []),
        ("New York, New\nYork and New  York", "New York", ["New York", "New\nYork", "New  York"]),
        ("the U.S. and the U.S.A.", "U.S.", ["U.S."]),
        ("Jose\u0301 and Jose", "Jose", ["Jose"]),
        ("a+b a.b", "a.b", ["a.b"]),
        ("€85 and €850", "€85", ["€85"]),
        ("😀 Kyiv 😀Kyiv", "Kyiv", ["Kyiv", "Kyiv"]),
        ("anything", "  ", []),
    ],
)
def test_whole_words_are_found_however_they_are_spaced(text, wanted, expected):
    assert found(text, wanted) == expected


def test_upper_and_lower_case_can_be_taken_for_the_same():
    assert found("Kyiv KYIV kyivan", "kyiv", any_case=True) == ["Kyiv", "KYIV"]


TEXT = "Kyiv said. Kyiv!\nKyiv"
FIRST, SECOND, THIRD = Stretch(0, 4), Stretch(11, 15), Stretch(17, 21)


def copy_of(*spans: Span, standing: Standing = DRAFT) -> Copy:
    return Copy("a1", "anna", spans, standing=standing)


def at(copy: Copy, wanted: Wanted = GPE) -> list[Now]:
    return [place.now for place in places(Article("a1", TEXT, "Title"), copy, wanted)]


def span(stretch: Stretch, label: str, state: State) -> Span:
    return Span(f"e-{stretch.start}-{stretch.end}-{label}", stretch, label, state, "b@1", 0.5)


def test_a_place_shows_the_words_around_it_in_its_paragraph():
    first, second, third = places(Article("a1", TEXT, "Title"), copy_of(), GPE)

    assert (first.before, first.words, first.after) == ("", "Kyiv", " said. Kyiv!")
    assert (second.before, second.after) == ("Kyiv said. ", "!")
    assert (third.before, third.after) == ("", "")
    assert (third.article, third.title, third.stretch) == ("a1", "Title", THIRD)


@pytest.mark.parametrize(
    ("label", "state", "now"),
    [
        ("GPE", State.SUGGESTED, Now.SUGGESTED),
        ("GPE", State.REJECTED, Now.REJECTED),
        ("GPE", State.CHANGED, Now.SAME),
        ("ORG", State.SUGGESTED, Now.OTHER),
        ("ORG", State.ACCEPTED, Now.DECIDED),
        ("ORG", State.REJECTED, Now.NOTHING),
    ],
)
def test_a_place_tells_what_is_there_now(label, state, now):
    assert at(copy_of(span(SECOND, label, state))) == [Now.NOTHING, now, Now.NOTHING]


@pytest.mark.parametrize("state", [State.SUGGESTED, State.ADDED])
def test_a_place_within_a_longer_span_is_told(state):
    longer = span(Stretch(0, 9), "ORG", state)
    first, *_ = places(Article("a1", TEXT), copy_of(longer), GPE)

    assert (first.now, first.span, first.held) == (Now.OVERLAP, longer, "Kyiv said")
    assert not first.now.plain


def test_a_place_around_open_suggestions_goes_against_nothing():
    inner, other = span(Stretch(0, 2), "ORG", State.SUGGESTED), span(THIRD, "ORG", State.ADDED)
    first, _, third = places(Article("a1", TEXT), copy_of(inner, other), GPE)

    assert (first.now, first.span, first.held) == (Now.AROUND, inner, "Ky")
    assert first.now.plain
    assert third.now is Now.DECIDED


@pytest.mark.parametrize(
    "others",
    [
        [span(Stretch(0, 2), "ORG", State.ACCEPTED)],
        [span(Stretch(0, 2), "ORG", State.SUGGESTED), span(Stretch(0, 9), "ORG", State.SUGGESTED)],
        [span(Stretch(0, 2), "ORG", State.SUGGESTED), span(Stretch(2, 9), "ORG", State.SUGGESTED)],
    ],
)
def test_a_place_tells_of_the_longest_thing_that_stands_against_it(others):
    first, *_ = places(Article("a1", TEXT), copy_of(*others), GPE)

    assert (first.now, first.span) == (Now.OVERLAP, others[-1])


def test_a_decision_counts_before_a_suggestion_of_another_label():
    both = (span(FIRST, "ORG", State.SUGGESTED), span(FIRST, "LOC", State.ACCEPTED))

    assert at(copy_of(*both))[0] is Now.DECIDED


def test_putting_a_label_adds_accepts_and_relabels_in_one_edit():
    suggested, other = span(FIRST, "GPE", State.SUGGESTED), span(SECOND, "ORG", State.SUGGESTED)

    edit = put(copy_of(suggested, other, standing=Standing()), (FIRST, SECOND, THIRD), GPE)

    accepted, relabelled, added = (c.after for c in edit.changes if isinstance(c.after, Span))
    assert accepted == replace(suggested, state=State.ACCEPTED)
    assert relabelled == replace(other, label="GPE", state=State.CHANGED)
    assert (added.stretch, added.label, added.state) == (THIRD, "GPE", State.ADDED)
    standings = [c for c in edit.changes if isinstance(c.after, Standing)]
    assert [c.after.status for c in standings] == [Status.DRAFT]


def test_what_has_the_label_already_is_left_alone():
    assert put(copy_of(span(FIRST, "GPE", State.ADDED)), (FIRST,), GPE).changes == ()


def test_a_decision_that_is_chosen_all_the_same_is_relabelled():
    decided = span(FIRST, "ORG", State.ACCEPTED)

    (change,) = put(copy_of(decided), (FIRST,), GPE).changes

    assert change.before == decided
    assert change.after == replace(decided, label="GPE", state=State.CHANGED)


def test_the_speaker_goes_along():
    suggested = span(FIRST, "GPE", State.SUGGESTED)
    known = span(SECOND, "GPE", State.SUGGESTED)
    known = replace(known, speaker="p1")

    edit = put(copy_of(suggested, known), (FIRST, SECOND, THIRD), replace(GPE, speaker="p1"))

    assert [(c.after.speaker, c.after.state) for c in edit.changes] == [
        ("p1", State.CHANGED),
        ("p1", State.ACCEPTED),
        ("p1", State.ADDED),
    ]


def test_a_rejected_suggestion_is_put_right_at_one_place_only():
    wrong = span(Stretch(0, 15), "GPE", State.REJECTED)

    edit = put(copy_of(wrong), (FIRST, SECOND), GPE)

    assert [c.after.state for c in edit.changes] == [State.CHANGED, State.ADDED]
    assert [c.after.stretch for c in edit.changes] == [FIRST, SECOND]


def test_only_open_suggestions_of_the_label_are_rejected():
    suggested = span(FIRST, "GPE", State.SUGGESTED)
    copy = copy_of(
        suggested, span(SECOND, "GPE", State.ACCEPTED), span(THIRD, "ORG", State.SUGGESTED)
    )

    (change,) = reject(copy, (FIRST, SECOND, THIRD), GPE).changes

    assert change.after == replace(suggested, state=State.REJECTED)
