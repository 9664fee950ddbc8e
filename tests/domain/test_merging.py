"""Which of two states of a copy is the newer one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.merging import Answer, Fate, Kind, Merge, Question, fate, matters
from annotator.domain.record import Revision

numbers = st.integers(0, 6)
revisions = st.builds(Revision, numbers, st.none() | numbers).filter(
    lambda revision: revision.merged is None or revision.merged <= revision.number
)


@pytest.mark.parametrize(
    ("theirs", "ours", "expected"),
    [
        (Revision(3), Revision(2, 2), Fate.NEWER),
        (Revision(3), Revision(4, 2), Fate.BOTH),
        (Revision(5), Revision(4, 2), Fate.BOTH),
        (Revision(2), Revision(4, 2), Fate.HERE),
        (Revision(1), Revision(4, 2), Fate.OLDER),
        (Revision(1), Revision(2, 2), Fate.OLDER),
        (Revision(2), Revision(2, 2), Fate.OUTSIDE),
        (Revision(7), Revision(3), Fate.BOTH),
        (Revision(2), Revision(3), Fate.OLDER),
        (Revision(7, 3), Revision(3), Fate.NEWER),
        (Revision(7, 3), Revision(5), Fate.BOTH),
        (Revision(4, 3), Revision(5), Fate.BOTH),
        (Revision(3, 3), Revision(5), Fate.HERE),
        (Revision(0), Revision(5, 5), Fate.OUTSIDE),
        (Revision(4, 0), Revision(0), Fate.NEWER),
    ],
)
def test_the_newer_of_two_copies_is_told_by_how_often_they_were_edited(theirs, ours, expected):
    assert fate(theirs, ours, empty=False, same=False) is expected


def test_into_a_copy_that_holds_nothing_whatever_comes_is_new():
    assert fate(Revision(1), Revision(4), empty=True, same=False) is Fate.NEW
    assert fate(Revision(5), Revision(4, 4), empty=True, same=False) is Fate.NEWER


@given(revisions, revisions, st.booleans())
def test_what_holds_the_same_is_never_asked_about(theirs, ours, empty):
    assert fate(theirs, ours, empty=empty, same=True) in {Fate.HERE, Fate.NEW, Fate.NEWER}


@given(revisions)
def test_what_was_taken_is_here_from_then_on(theirs):
    taken = Revision(theirs.number, theirs.number)

    assert fate(theirs, taken, empty=False, same=True) is Fate.HERE


@given(revisions, revisions)
def test_what_was_kept_instead_is_not_asked_again(theirs, ours):
    if theirs == Revision():  # a file that does not tell is asked about each time
        return
    kept = Revision(max(ours.number, theirs.number + 1), theirs.number)

    assert fate(theirs, kept, empty=False, same=False) is Fate.HERE


@given(revisions, revisions, st.booleans())
def test_copies_are_read_only_where_it_matters_what_they_hold(theirs, ours, empty):
    found = {fate(theirs, ours, empty=empty, same=same) for same in (True, False)}

    assert matters(theirs, ours, empty=empty) is (len(found) == 2)


def test_an_answer_to_one_question_goes_before_that_to_all_of_a_kind():
    how = Merge({(Kind.CONFLICT, "a1/anna"): Answer.OURS}, {Kind.CONFLICT: Answer.THEIRS})

    assert how.answer(Kind.CONFLICT, "a1/anna") == Answer.OURS
    assert how.answer(Kind.CONFLICT, "a2/anna") == Answer.THEIRS
    assert how.answer(Kind.OLDER, "anna") is None


def test_a_label_that_is_left_out_is_an_answer():
    assert not Question(Kind.LABEL, "x", "?", (), "").open
    assert Question(Kind.LABEL, "x", "?", ()).open
