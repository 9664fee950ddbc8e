"""Disagreements are sorted, and put together where the same words met the same conflict."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.adjudication.case import Conflict, cases
from annotator.domain.adjudication.deciding import shifted, take_all
from annotator.domain.adjudication.queue import Order, Sift, groups, likeness, sorted_cases
from tests.domain.adjudication.voting import quote, span, votes_of
from tests.domain.adjudication.works import several

FIRST, AGAIN = span(0, 5), span(26, 31)  # the same letters


def other(one, label: str = "GPE"):
    return span(one.start, one.end, label)


def found(*works):
    return [case for case in cases(votes_of(works)) if not case.unanimous]


def test_the_same_words_with_the_same_labels_are_alike_whoever_put_which():
    (group,) = groups(found([FIRST, other(AGAIN)], [other(FIRST), AGAIN]))

    assert len(group) == 2
    assert group.like == group.cases[0]


def test_other_words_labels_or_kinds_of_conflict_are_not_alike():
    differing = found(
        [FIRST, AGAIN, span(6, 8), span(10, 12)],
        [other(FIRST), other(AGAIN, "PERSON"), other(span(6, 8)), span(10, 13)],
    )

    assert [len(group) for group in groups(differing)] == [1, 1, 1, 1]


def test_who_is_silent_makes_another_conflict():
    one, two = found([FIRST, AGAIN], [other(FIRST), other(AGAIN)], [FIRST])

    assert likeness(one) != likeness(two)


def test_a_quote_with_its_cue_before_it_has_a_likeness():
    (case,) = found([quote((10, 15), cue=span(2, 4).stretch)], [])

    assert groups([case])[0].cases == (case,)


def test_the_largest_groups_come_first():
    differing = found([span(6, 8), FIRST, AGAIN], [other(span(6, 8)), other(FIRST), other(AGAIN)])
    in_order = sorted_cases(differing, Order.ALIKE, {"a1": 0})

    assert [case.stretch.start for case in in_order] == [0, 26, 6]


def test_a_sift_lets_through_what_has_both_labels():
    one, two = found([FIRST, span(6, 8)], [other(FIRST)])

    assert Sift(labels=frozenset({"ORG", "GPE"})).lets_through(one)
    assert not Sift(labels=frozenset({"ORG", "GPE"})).lets_through(two)
    assert Sift(labels=frozenset({"ORG", ""})).lets_through(two)
    assert Sift(conflicts=frozenset({Conflict.SOME})).lets_through(two)


@given(several(), st.sampled_from(Order))
def test_every_order_keeps_all_cases(works, order):
    every = cases(votes_of(works))
    in_order = sorted_cases(every, order, {"a1": 0})

    assert sorted(case.key for case in in_order) == sorted(case.key for case in every)
    assert sum(map(len, groups(every))) == len(every)


@given(several())
def test_a_verdict_on_one_of_a_group_fits_all_of_it(works):
    for group in groups(cases(votes_of(works))):
        for case in group.cases:
            taken = shifted(take_all(group.like), group.like, case).taken
            assert taken == tuple(range(len(case.candidates)))
