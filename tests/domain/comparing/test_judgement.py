"""A judgement says what a person makes of one quote or one hint."""

from dataclasses import replace

import pytest

from annotator.domain.comparing.comparison import compared
from annotator.domain.comparing.judgement import (
    Answer,
    Judgement,
    Ruling,
    answer_to,
    in_order,
    verdict_on,
)
from annotator.domain.comparing.verdict import Flag, Hint, Verdict
from annotator.domain.span import Stretch
from tests.domain.comparing.judgements import ALTERED, CONFIRMED
from tests.domain.comparing.sides import only, side

ORIGINAL = "“We sent 40 boats to the harbour on Monday,” said Ana Petrović."
REWRITE = "“We sent 60 boats to the harbour on Monday,” said Ana Petrović."


def test_two_who_judge_the_same_have_the_same_id():
    other = replace(ALTERED, ruling=Verdict.SPLICED, flags=(), proposed=None)

    assert other.id == ALTERED.id


@pytest.mark.parametrize(
    "other",
    [
        replace(ALTERED, original="another"),
        replace(ALTERED, contents=(Stretch(0, 15),)),
        replace(CONFIRMED, contents=ALTERED.contents[:1]),
        replace(CONFIRMED, hint=Hint.UNSUPPORTED),
    ],
)
def test_what_is_judged_makes_the_id(other: Judgement):
    assert other.id not in {ALTERED.id, CONFIRMED.id}


@pytest.mark.parametrize(
    ("contents", "ruling", "hint"),
    [
        ((), Verdict.ALTERED, None),
        ((Stretch(5, 9), Stretch(0, 3)), Verdict.ALTERED, None),
        ((Stretch(0, 3),), Answer.CONFIRMED, None),
        ((Stretch(0, 3),), Verdict.ALTERED, Hint.ROLE),
        ((Stretch(0, 3), Stretch(5, 9)), Answer.CONFIRMED, Hint.ROLE),
    ],
)
def test_what_makes_no_sense_is_no_judgement(
    contents: tuple[Stretch, ...], ruling: Ruling, hint: Hint | None
):
    with pytest.raises(ValueError, match=r"judgement|judged|quote|hint"):
        Judgement("original", contents, ruling, hint)


def test_a_hint_has_no_flags():
    with pytest.raises(ValueError, match="flags"):
        replace(CONFIRMED, flags=(Flag.NUMBER,))


def test_a_verdict_remembers_what_was_found():
    one = only(ORIGINAL, REWRITE)

    agreed = verdict_on(one, "o", Verdict.ALTERED)
    corrected = verdict_on(one, "o", Verdict.SPLICED, [Flag.TENSE, Flag.SPEAKER])

    assert (agreed.proposed, agreed.flags) == (Verdict.ALTERED, (Flag.NUMBER,))
    assert (corrected.proposed, corrected.proposed_flags) == (Verdict.ALTERED, (Flag.NUMBER,))
    assert corrected.flags == (Flag.SPEAKER, Flag.TENSE)
    assert corrected.id == agreed.id


def test_an_answer_is_about_the_entity_of_the_hint():
    rewrite = side("Ana Petrović said so.", ("Ana Petrović", "PERSON"))
    (hint,) = compared(side("Nobody said so."), rewrite).entities

    rejected = answer_to(hint, "o", Answer.REJECTED)

    assert rejected.contents == (Stretch(0, 12),)
    assert rejected.hint is Hint.UNSUPPORTED


def test_flags_are_in_the_order_in_which_they_are_listed():
    assert in_order([Flag.TENSE, Flag.NUMBER, Flag.TENSE]) == (Flag.NUMBER, Flag.TENSE)
