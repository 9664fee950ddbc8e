"""A verdict is an edit of the annotator's own copy of the rewrite."""

from dataclasses import replace

import pytest

from annotator.domain.comparing.judgement import Answer
from annotator.domain.comparing.judging import judge, withdraw
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.edit import Change
from annotator.domain.record import Copy, Standing, Status
from tests.domain.comparing.judgements import ALTERED, CONFIRMED

EMPTY = Copy("rewrite", "anna")
BEGUN = replace(EMPTY, judgements=(ALTERED,), standing=Standing(Status.DRAFT))


def test_the_first_verdict_makes_the_copy_a_draft():
    edit = judge(EMPTY, ALTERED)

    assert edit.name == "Call a quote altered"
    assert edit.changes == (
        Change(None, ALTERED, "rewrite", "anna"),
        Change(Standing(), Standing(Status.DRAFT), "rewrite", "anna"),
    )


def test_another_verdict_takes_the_place_of_the_first():
    spliced = replace(ALTERED, ruling=Verdict.SPLICED)

    assert judge(BEGUN, spliced).changes == (Change(ALTERED, spliced, "rewrite", "anna"),)


def test_the_same_verdict_again_changes_nothing():
    assert judge(BEGUN, ALTERED).changes == ()


@pytest.mark.parametrize("ruling", [*Verdict])
def test_every_verdict_has_a_name_of_its_own(ruling: Verdict):
    names = [judge(EMPTY, replace(ALTERED, ruling=one)).name for one in Verdict]

    assert names.count(judge(EMPTY, replace(ALTERED, ruling=ruling)).name) == 1


def test_an_answer_to_a_hint_says_which_it_is():
    assert judge(EMPTY, CONFIRMED).name == "Confirm a hint"
    assert judge(EMPTY, replace(CONFIRMED, ruling=Answer.REJECTED)).name == "Reject a hint"


def test_a_verdict_that_is_taken_back_is_gone():
    edit = withdraw(BEGUN, replace(ALTERED, ruling=Verdict.VERBATIM))

    assert edit.changes == (Change(ALTERED, None, "rewrite", "anna"),)
    assert edit.name == "Take back a verdict"


def test_nothing_is_taken_back_where_nothing_was_said():
    assert withdraw(BEGUN, CONFIRMED).changes == ()
