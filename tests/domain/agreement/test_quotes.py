"""Quotes are compared in what they quote, and in what is said of them."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.agreement.matching import most_edges
from annotator.domain.agreement.quotes import (
    NONE_MATCHED,
    align_quotes,
    count_quotes,
    quote_measures,
    quotes_of,
)
from annotator.domain.layers import Difference
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.span import Stretch
from tests.domain.agreement.marking import STRETCHES


@st.composite
def contents(draw) -> tuple[Stretch, ...]:
    first = draw(STRETCHES)
    if draw(st.booleans()):
        return (first,)
    start = first.end + draw(st.integers(0, 6))
    return first, Stretch(start, start + draw(st.integers(1, 6)))


def named(quotes):
    return [
        Quote(f"q{n}", contents, cue, None, speaker, kind)
        for n, (contents, cue, speaker, kind) in enumerate(quotes)
    ]


QUOTES = st.lists(
    st.tuples(
        contents(),
        st.none() | STRETCHES,
        st.none() | st.sampled_from(("p1", "p2")),
        st.sampled_from(QuoteKind),
    ),
    max_size=5,
).map(named)


def measured(a, b, speakers=None):
    counts = count_quotes(align_quotes("a1", a, b, speakers or {}))
    measures = quote_measures()
    return quotes_of(lambda name, aspect: measures[name, aspect](counts), counts)


def overlap(one, other):
    return any(c.overlaps(d) for c in one.contents for d in other.contents)


def most(a, b):
    if len(a) > len(b):
        return most(b, a)
    ways = permutations(b, len(a))
    return max(sum(overlap(x, y) for x, y in zip(a, way, strict=True)) for way in ways)


@settings(deadline=None)
@given(QUOTES, QUOTES)
def test_no_way_of_pairing_makes_more_pairs(a, b):
    met = [meeting for meeting in align_quotes("a1", a, b, {}) if meeting.a and meeting.b]

    assert len(met) == most(a, b)
    assert all(overlap(meeting.a, meeting.b) for meeting in met)


@given(QUOTES, QUOTES)
def test_every_quote_is_in_one_meeting(a, b):
    meetings = align_quotes("a1", a, b, {})

    assert sorted(m.a.id for m in meetings if m.a) == sorted(quote.id for quote in a)
    assert sorted(m.b.id for m in meetings if m.b) == sorted(quote.id for quote in b)


@settings(deadline=None)
@given(st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 5)), st.integers(1, 4)))
def test_no_other_edges_are_more(edges):
    found = most_edges(edges)

    assert set(found.items()) <= edges.keys()
    assert len(set(found.values())) == len(found)
    ways = permutations(range(6))
    assert len(found) == max(sum(edge in edges for edge in enumerate(way)) for way in ways)


@given(QUOTES, QUOTES)
def test_the_two_may_change_places(a, b):
    one, other = measured(a, b), measured(b, a)

    assert one.f1_exact == other.f1_exact
    assert one.f1_overlap == other.f1_overlap
    assert one.matched == other.matched
    assert (one.quotes_a, one.quotes_b) == (other.quotes_b, other.quotes_a)


@given(QUOTES)
def test_one_agrees_with_itself_where_no_quote_lies_over_another(quotes):
    alone = []
    for quote in quotes:
        if not any(overlap(quote, other) for other in alone):
            alone.append(quote)
    found = measured(alone, alone)
    figures = [found.f1_exact, found.f1_overlap, found.matched]
    figures += [figure for aspect in found.aspects for figure in (aspect.accuracy, aspect.joint_f1)]

    assert {figure.value for figure in figures} == {1.0 if alone else None}


def test_speakers_are_compared_where_both_marked_the_quote():
    a = [
        Quote("q1", (Stretch(0, 9),), speaker="p1"),
        Quote("q2", (Stretch(10, 19),), speaker="p1"),
        Quote("q3", (Stretch(20, 29),), speaker="p1"),
    ]
    b = [
        Quote("r1", (Stretch(0, 8),), speaker="p1"),
        Quote("r2", (Stretch(10, 19),), speaker="p2", kind=QuoteKind.INDIRECT),
    ]

    found = measured(a, b)

    assert (found.f1_exact.value, found.f1_overlap.value) == (2 / 5, 4 / 5)
    assert (found.matched.value, found.matched.n) == (2 / 3, 3)
    assert found.speaker.title is Difference.SPEAKER
    assert (found.speaker.accuracy.value, found.speaker.accuracy.n) == (1 / 2, 2)
    assert (found.speaker.joint_f1.value, found.speaker.joint_f1.n) == (2 / 5, 5)
    by_title = {aspect.title: aspect for aspect in found.aspects}
    assert by_title[Difference.KIND].accuracy.value == 1 / 2
    assert by_title[Difference.CUE].accuracy.value == 1


def test_a_meeting_names_all_differences():
    a = Quote("q1", (Stretch(0, 9),), Stretch(10, 14), Stretch(15, 19), "p1")
    b = Quote("r1", (Stretch(0, 8),), None, Stretch(15, 18), "p2", QuoteKind.MIXED)

    (meeting,) = align_quotes("a1", [a], [b], {})

    assert meeting.differences == set(Difference) - {Difference.MISSING, Difference.LABEL}


def test_two_entries_of_the_ledger_may_be_one_person():
    a, b = (
        [Quote("q", (Stretch(0, 9),), speaker="p1")],
        [Quote("q", (Stretch(0, 9),), speaker="x7")],
    )

    assert measured(a, b).speaker.accuracy.value == 0
    assert measured(a, b, {"x7": "p1"}).speaker.accuracy.value == 1


def test_a_quote_in_parts_is_matched_by_any_of_them():
    a = [Quote("q1", (Stretch(0, 4), Stretch(20, 24)))]
    b = [Quote("r1", (Stretch(6, 18),)), Quote("r2", (Stretch(22, 30),))]

    met = [(m.a.id, m.b.id) for m in align_quotes("a1", a, b, {}) if m.a and m.b]

    assert met == [("q1", "r2")]


def test_speakers_of_no_quotes_are_not_defined():
    found = measured([Quote("q1", (Stretch(0, 4),))], [])

    assert found.f1_overlap.value == 0
    assert found.speaker.accuracy.value is None
    assert found.speaker.accuracy.reason == NONE_MATCHED
