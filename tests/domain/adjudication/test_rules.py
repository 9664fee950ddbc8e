"""Rules decide by the votes alone, and leave open what these do not decide."""

import pytest

from annotator.domain.adjudication.case import Conflict, cases
from annotator.domain.adjudication.rules import Kind, choice_of, foresee, rule
from annotator.domain.decision import Choice
from annotator.domain.errors import AnnotatorError
from tests.domain.adjudication.voting import quote, span, votes_of

ORG, GPE = span(0, 5), span(0, 5, "GPE")


def taken(name: str, *works) -> list[str] | None:
    """Return the labels that a rule takes in the only case, or None where it leaves it open."""
    (case,) = cases(votes_of(works))
    found = rule(name).taken(case)
    return None if found is None else [case.candidates[n].item.label for n in found]


def test_unanimous_takes_what_all_put_and_nothing_else():
    assert taken("unanimous", [ORG], [ORG], [ORG]) == ["ORG"]
    assert taken("unanimous", [ORG], [ORG], []) is None
    assert taken("unanimous", [ORG], [ORG], [GPE]) is None


def test_the_majority_is_more_than_half_of_those_who_finished():
    assert taken("majority", [ORG], [ORG], [GPE]) == ["ORG"]
    assert taken("majority", [ORG], [ORG], []) == ["ORG"]
    assert taken("majority", [ORG], []) is None
    assert taken("majority", [ORG], [GPE], []) is None


def test_to_mark_nothing_is_a_vote_against():
    assert taken("majority", [ORG], [], []) == []


def test_so_many_votes_take_a_candidate_unless_two_have_them():
    four = {"anna": [ORG], "ben": [ORG], "cyd": [GPE], "dora": [GPE]}

    assert taken("votes 2", [ORG], [ORG], [GPE]) == ["ORG"]
    assert taken("votes 3", [ORG], [ORG], [ORG]) == ["ORG"]
    assert taken("votes 3", [ORG], [ORG]) is None
    assert [rule("votes 2").taken(case) for case in cases(votes_of(four))] == [None]


def test_who_is_trusted_is_followed_also_in_marking_nothing():
    assert taken("trusted ben", [ORG], [GPE]) == ["GPE"]
    assert taken("trusted ben", [ORG], []) == []
    assert taken("trusted dora", [ORG], []) is None


def test_the_union_takes_every_span_but_not_two_quotes_for_one():
    (quotes,) = cases(votes_of([[quote((0, 9))], [quote((0, 8))]]))

    assert sorted(taken("union", [ORG], [GPE]) or ()) == ["GPE", "ORG"]
    assert rule("union").taken(quotes) is None


def test_every_rule_is_read_from_its_name():
    for name in ("unanimous", "majority", "votes 2", "trusted anna", "union"):
        assert rule(name).name == name
    assert {rule(f"{kind} 1").kind for kind in (Kind.VOTES, Kind.TRUSTED)} == {"votes", "trusted"}


@pytest.mark.parametrize(
    "name", ["", "most", "votes", "votes 0", "votes two", "trusted", "union all"]
)
def test_what_is_no_rule_is_refused(name):
    with pytest.raises(AnnotatorError, match="rule"):
        rule(name)


def test_what_would_be_decided_is_counted_by_kind_of_conflict():
    found = cases(votes_of([[ORG, span(6, 9)], [ORG, span(6, 8)], [GPE, span(6, 9)]]))

    assert foresee(rule("majority"), found).decided == {Conflict.LABEL: 1, Conflict.BOUNDARY: 1}
    assert foresee(rule("unanimous"), found).left == {Conflict.LABEL: 1, Conflict.BOUNDARY: 1}


def test_what_is_taken_has_a_name():
    (case,) = cases(votes_of([[ORG], [GPE]]))

    assert [choice_of(case, some) for some in ((), (0,), (0, 1))] == [
        Choice.NONE,
        Choice.TAKE,
        Choice.ALL,
    ]
