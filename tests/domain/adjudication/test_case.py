"""Where annotators differ is put before an adjudicator in cases, each one question."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.adjudication.case import Case, Conflict, cases, content, key_of_decision
from annotator.domain.adjudication.deciding import Deciding, take_none
from annotator.domain.quote import QuoteKind
from annotator.domain.record import Revision
from annotator.domain.span import Stretch
from tests.domain.adjudication.voting import Paper, quote, span, votes_of
from tests.domain.adjudication.works import several


def cases_of(*works) -> tuple[Case, ...]:
    return cases(votes_of(works))


def conflict(*works) -> Conflict:
    (case,) = cases_of(*works)
    return case.conflict


def test_what_all_put_alike_is_unanimous():
    (case,) = cases_of([span(0, 5)], [span(0, 5)], [span(0, 5)])

    assert case.unanimous
    assert [c.voters for c in case.candidates] == [("anna", "ben", "cyd")]
    assert case.candidates[0].words == "abcde"


def test_spans_differ_in_label_ends_or_both():
    assert conflict([span(0, 5)], [span(0, 5, "GPE")]) is Conflict.LABEL
    assert conflict([span(0, 5)], [span(0, 4)]) is Conflict.BOUNDARY
    assert conflict([span(0, 5)], [span(2, 5, "GPE")]) is Conflict.LABEL_BOUNDARY


def test_what_only_some_marked_is_told_from_what_they_mark_otherwise():
    assert conflict([span(0, 5)], [], [span(0, 5)]) is Conflict.SOME
    assert conflict([span(0, 5)], [], [span(0, 5, "GPE")]) is Conflict.LABEL


def test_one_span_of_one_and_two_of_another_are_split():
    assert conflict([span(0, 9)], [span(0, 4), span(5, 9)]) is Conflict.SPLIT


def test_what_somebody_put_within_another_is_nested():
    assert conflict([span(0, 9), span(5, 9)], [span(1, 9)]) is Conflict.NESTED


def test_what_was_put_beside_another_is_a_question_of_its_own():
    outer, inner = cases_of([span(0, 9), span(5, 9, "GPE")], [span(1, 9)])

    assert (outer.conflict, inner.conflict) == (Conflict.BOUNDARY, Conflict.SOME)


def test_a_title_put_apart_leaves_the_ends_of_the_name_to_decide():
    title, name = cases_of([span(0, 9, "PERSON")], [span(0, 3, "TITLE"), span(4, 9, "PERSON")])

    found = sorted((title.conflict, name.conflict))
    assert found == [Conflict.BOUNDARY, Conflict.SOME]


def test_quotes_differ_in_what_they_say_and_how():
    one = quote((0, 9), cue=Stretch(10, 12), source=Stretch(13, 15), speaker="p1")

    assert conflict([one], [replace(one, contents=(Stretch(0, 8),))]) is Conflict.BOUNDARY
    assert conflict([one], [quote((0, 4)), quote((5, 9))]) is Conflict.SPLIT
    assert conflict([one], [replace(one, speaker="p2")]) is Conflict.SPEAKER
    assert conflict([one], [replace(one, speaker=None)]) is Conflict.SPEAKER_MISSING
    assert conflict([one], [replace(one, cue=None)]) is Conflict.CUE
    assert conflict([one], [replace(one, source=None)]) is Conflict.SOURCE
    assert conflict([one], [replace(one, kind=QuoteKind.MIXED)]) is Conflict.KIND
    assert conflict([one], []) is Conflict.SOME
    assert conflict([one], [one]) is Conflict.UNANIMOUS


def test_entries_of_the_ledger_that_are_one_person_do_not_differ():
    works = votes_of([[quote((0, 9), speaker="p1")], [quote((0, 9), speaker="p2")]])

    assert [case.conflict for case in cases(works)] == [Conflict.SPEAKER]
    assert [case.conflict for case in cases(works, {"p2": "p1"})] == [Conflict.UNANIMOUS]


def test_the_candidate_with_most_votes_comes_first():
    (case,) = cases_of([span(0, 5)], [span(0, 5, "GPE")], [span(0, 5, "GPE")])

    assert [c.item.label for c in case.candidates] == ["GPE", "ORG"]
    assert case.labels == ("GPE", "ORG")
    assert case.dissenters() == ("anna",)


def test_nothing_marked_leaves_nothing_to_decide():
    assert cases_of([], [], []) == ()


def test_the_revisions_of_copies_do_not_make_another_case():
    works = votes_of([[span(0, 5)], []])
    later = {name: replace(c, revision=Revision(9)) for name, c in works.copies.items()}

    assert cases(works)[0].key == cases(replace(works, copies=later))[0].key


def test_another_vote_makes_another_case():
    keys = {cases_of(*works)[0].key for works in ([[span(0, 5)], []], [[], [span(0, 5)]])}

    assert len(keys) == 2


@given(several(), st.randoms(use_true_random=False))
def test_the_order_of_annotators_and_spans_does_not_matter(works, chance):
    names = list(works)
    chance.shuffle(names)
    shuffled = {name: chance.sample(works[name], len(works[name])) for name in names}

    found, other = cases(votes_of(works)), cases(votes_of(shuffled))

    assert {case.key for case in found} == {case.key for case in other}
    assert len({case.key for case in found}) == len(found)


@given(several())
def test_every_vote_has_one_case(works):
    found = cases(votes_of(works))
    put = [
        (vote.annotator, type(case.candidates[n].item), content(case.candidates[n].item))
        for case in found
        for vote in case.votes
        for n in vote.items
    ]

    assert len(put) == len(set(put))
    assert set(put) == {(name, type(i), content(i)) for name, w in works.items() for i in w}


@given(several())
def test_a_case_is_unanimous_where_everyone_put_the_one_candidate(works):
    for case in cases(votes_of(works)):
        alike = len(case.candidates) == 1 and not case.silent
        assert case.unanimous is alike


@given(several())
def test_a_decision_is_known_by_the_key_of_its_case(works):
    paper = Paper(works)
    for case in paper.docket.cases:
        deciding = Deciding(paper.docket, "carol")
        deciding.decide(case, take_none())
        assert key_of_decision(deciding.decisions[0]) == case.key
