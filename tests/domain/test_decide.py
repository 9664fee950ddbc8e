"""Every decision is an edit of the annotator's own copy, and says how it came about."""

from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.edit import Change
from annotator.domain.record import Standing, Status
from annotator.domain.span import Span, State, Stretch
from tests.domain.decisions import (
    ACCEPTED,
    ADDED,
    KYIV,
    OPEN,
    OPEN_QUOTE,
    REJECTED,
    copy_of,
    only,
)


def test_an_accepted_suggestion_is_new_in_the_own_copy():
    edit = decide.accept(copy_of(OPEN), OPEN)

    assert only(edit) == Change(None, ACCEPTED, "a1", "anna")
    assert edit.name == "Accept"


def test_a_rejected_suggestion_is_new_in_the_own_copy():
    edit = decide.reject(copy_of(OPEN), OPEN)

    assert only(edit) == Change(None, REJECTED, "a1", "anna")


def test_what_was_rejected_can_be_accepted_again():
    edit = decide.accept(copy_of(REJECTED), REJECTED)

    assert only(edit) == Change(REJECTED, ACCEPTED, "a1", "anna")


def test_what_was_accepted_can_be_rejected():
    edit = decide.reject(copy_of(ACCEPTED), ACCEPTED)

    assert only(edit) == Change(ACCEPTED, REJECTED, "a1", "anna")


@pytest.mark.parametrize("state", [State.ACCEPTED, State.CHANGED, State.ADDED])
def test_accepting_what_a_person_stands_behind_changes_nothing(state):
    span = replace(OPEN, state=state)

    assert decide.accept(copy_of(span), span).changes == ()


def test_rejecting_twice_changes_nothing():
    assert decide.reject(copy_of(REJECTED), REJECTED).changes == ()


def test_accepting_several_counts_those_that_change():
    other = replace(OPEN, id="e-2")

    edit = decide.accept(copy_of(OPEN, other, ADDED), OPEN, other, ADDED)

    assert edit.name == "Accept 2"
    assert [change.thing.id for change in edit.changes] == [OPEN.id, "e-2"]


def test_deleting_what_a_person_added_removes_it():
    edit = decide.delete(copy_of(ADDED), ADDED)

    assert only(edit) == Change(ADDED, None, "a1", "anna")
    assert edit.name == "Delete"


@pytest.mark.parametrize("state", [State.SUGGESTED, State.ACCEPTED, State.CHANGED])
def test_deleting_what_a_suggester_proposed_rejects_it(state):
    span = replace(OPEN, state=state)

    edit = decide.delete(copy_of(span), span)

    assert only(edit).after == REJECTED
    assert edit.name == "Delete"


def test_a_moved_suggestion_is_changed_and_keeps_its_id():
    edit = decide.move(copy_of(OPEN), OPEN, Stretch(40, 47))

    after = replace(OPEN, stretch=Stretch(40, 47), state=State.CHANGED)
    assert only(edit) == Change(None, after, "a1", "anna")


def test_what_a_person_added_stays_added_when_moved():
    edit = decide.move(copy_of(ADDED), ADDED, Stretch(40, 47))

    assert only(edit) == Change(ADDED, replace(ADDED, stretch=Stretch(40, 47)), "a1", "anna")


def test_a_relabelled_suggestion_is_changed():
    edit = decide.relabel(copy_of(OPEN), OPEN, "ORG")

    assert only(edit).after == replace(OPEN, label="ORG", state=State.CHANGED)
    assert edit.name == "Label as ORG"


def test_the_label_that_was_suggested_accepts_the_suggestion():
    assert only(decide.relabel(copy_of(OPEN), OPEN, "GPE")).after == ACCEPTED
    assert decide.relabel(copy_of(ACCEPTED), ACCEPTED, "GPE").changes == ()


def test_approving_accepts_and_marks_as_done_in_one_step():
    copy = copy_of(OPEN, OPEN_QUOTE, standing=Standing())

    edit = decide.approve(copy, OPEN, OPEN_QUOTE)

    done = Change(Standing(), Standing(Status.DONE), "a1", "anna")
    assert edit.changes[-1] == done
    taken = [change.after for change in edit.changes[:-1]]
    assert taken == [ACCEPTED, replace(OPEN_QUOTE, state=State.ACCEPTED)]


def test_approving_what_is_done_and_decided_changes_nothing():
    done = copy_of(ACCEPTED, standing=Standing(Status.DONE))

    assert decide.approve(done).changes == ()


def test_a_relabelled_rejection_is_changed():
    edit = decide.relabel(copy_of(REJECTED), REJECTED, "ORG")

    assert only(edit) == Change(
        REJECTED, replace(REJECTED, label="ORG", state=State.CHANGED), "a1", "anna"
    )


def test_an_added_span_has_an_id_of_its_own_each_time():
    first = only(decide.add_span(copy_of(), KYIV, "GPE")).after
    second = only(decide.add_span(copy_of(), KYIV, "GPE")).after

    assert replace(first, id="") == replace(second, id="") == Span("", KYIV, "GPE", State.ADDED)
    assert first.id != second.id


def test_adding_what_is_suggested_accepts_it():
    edit = decide.add_span(copy_of(OPEN), KYIV, "GPE")

    assert only(edit).after == ACCEPTED


def test_adding_what_was_rejected_takes_that_back():
    edit = decide.add_span(copy_of(REJECTED), KYIV, "GPE")

    assert only(edit) == Change(REJECTED, ACCEPTED, "a1", "anna")


def test_adding_another_label_on_the_same_words_adds_a_span():
    edit = decide.add_span(copy_of(OPEN), KYIV, "ORG")

    assert only(edit).after.state is State.ADDED


def test_adding_anew_what_was_changed_before_it_was_rejected_is_a_change():
    moved = replace(REJECTED, stretch=Stretch(40, 47))

    edit = decide.add_span(replace(copy_of(moved), proposed=(OPEN,)), Stretch(40, 47), "GPE")

    assert only(edit) == Change(moved, replace(moved, state=State.CHANGED), "a1", "anna")


def test_another_score_since_makes_no_change_of_a_rejection_taken_back():
    copy = replace(copy_of(REJECTED), proposed=(replace(OPEN, score=0.5),))

    assert only(decide.add_span(copy, KYIV, "GPE")).after == ACCEPTED


def test_drawing_a_rejected_suggestion_with_other_ends_changes_it():
    edit = decide.add_span(copy_of(REJECTED), Stretch(40, 47), "GPE")

    after = replace(REJECTED, stretch=Stretch(40, 47), state=State.CHANGED)
    assert only(edit) == Change(REJECTED, after, "a1", "anna")
    assert edit.name == "Add GPE"


def test_another_label_on_the_words_of_a_rejected_suggestion_changes_it():
    edit = decide.add_span(copy_of(REJECTED), KYIV, "ORG")

    assert only(edit).after == replace(REJECTED, label="ORG", state=State.CHANGED)


def test_of_several_rejected_suggestions_the_one_with_most_in_common_is_changed():
    first = replace(REJECTED, id="e1", stretch=Stretch(22, 25))
    last = replace(REJECTED, id="e2", stretch=Stretch(26, 34))

    edit = decide.add_span(copy_of(first, last), Stretch(22, 34), "GPE")

    assert only(edit).after.id == "e2"


@pytest.mark.parametrize("state", [State.SUGGESTED, State.ACCEPTED])
def test_a_span_over_one_that_was_not_rejected_is_a_new_one(state):
    edit = decide.add_span(copy_of(replace(OPEN, state=state)), Stretch(40, 47), "GPE")

    assert only(edit).before is None
    assert only(edit).after.state is State.ADDED


def test_a_span_of_another_label_beside_a_rejected_one_is_new():
    edit = decide.add_span(copy_of(REJECTED), Stretch(40, 47), "ORG")

    assert only(edit).after.state is State.ADDED


def test_the_first_decision_makes_a_draft():
    edit = decide.accept(copy_of(OPEN, standing=Standing(seconds=7)), OPEN)

    assert edit.changes[-1] == Change(
        Standing(seconds=7), Standing(Status.DRAFT, seconds=7), "a1", "anna"
    )


@pytest.mark.parametrize("status", [Status.DRAFT, Status.DONE, Status.SKIPPED])
def test_later_decisions_leave_the_status_alone(status):
    edit = decide.accept(copy_of(OPEN, standing=Standing(status)), OPEN)

    assert only(edit).after == ACCEPTED


def test_a_decision_that_changes_nothing_makes_no_draft():
    copy = copy_of(ACCEPTED, standing=Standing())

    assert decide.accept(copy, ACCEPTED).changes == ()


def test_a_status_is_set_with_its_reason_and_keeps_the_time():
    copy = copy_of(standing=Standing(Status.DRAFT, seconds=7))

    edit = decide.set_status(copy, Status.SKIPPED, "not English")

    assert only(edit).after == Standing(Status.SKIPPED, "not English", 7)


def test_the_status_it_has_already_changes_nothing():
    assert decide.set_status(copy_of(), Status.DRAFT).changes == ()


def test_another_reason_changes_the_standing():
    copy = copy_of(standing=Standing(Status.SKIPPED, "broken"))

    assert only(decide.set_status(copy, Status.SKIPPED, "not English")).after.reason == (
        "not English"
    )
