"""What people say of a comparison is in force; what was found is still told."""

from dataclasses import replace

import pytest

from annotator.domain.comparing.comparison import compared
from annotator.domain.comparing.judgement import Answer, answer_to, verdict_on
from annotator.domain.comparing.plain import comparison_to_json
from annotator.domain.comparing.ruled import ruled
from annotator.domain.comparing.verdict import Comparison, Flag, Verdict
from annotator.domain.span import Stretch
from tests.domain.comparing.sides import side

ORIGINAL = "“We did not pay.” (Ana Lee) and “No one did.” (Ben Ott)"
REWRITE = "“We did pay.” (Ana Lee) or “I quit.” (Ben Ott) in Oslo"


@pytest.fixture
def found() -> Comparison:
    return compared(side(ORIGINAL), side(REWRITE, ("Oslo", "GPE")))


def test_a_verdict_takes_the_place_of_what_was_found(found: Comparison):
    said = verdict_on(found.quotes[0], "a", Verdict.SPLICED, [Flag.TENSE])

    first, second = ruled(found, [("anna", said)]).quotes

    assert (first.verdict, first.flags, first.by) == (Verdict.SPLICED, (Flag.TENSE,), "anna")
    assert (first.found, first.found_flags) == (Verdict.ALTERED, (Flag.NEGATION,))
    assert (first.matches, first.diff) == (found.quotes[0].matches, found.quotes[0].diff)
    assert second == found.quotes[1]


def test_the_first_who_says_something_has_the_say(found: Comparison):
    gold = verdict_on(found.quotes[0], "a", Verdict.SPLICED)
    anna = [verdict_on(one, "a", Verdict.VERBATIM) for one in found.quotes]

    shown = ruled(found, [("@gold", gold), *(("anna", one) for one in anna)])

    assert [(one.by, one.verdict) for one in shown.quotes] == [
        ("@gold", Verdict.SPLICED),
        ("anna", Verdict.VERBATIM),
    ]
    assert shown.loose == ()


@pytest.mark.parametrize("answer", Answer)
def test_a_hint_is_answered(found: Comparison, answer: Answer):
    (hint,) = found.entities

    (shown,) = ruled(found, [("anna", answer_to(hint, "a", answer))]).entities

    assert (shown.confirmed, shown.by) == (answer is Answer.CONFIRMED, "anna")
    assert shown.span == hint.span


def test_what_is_said_against_another_original_does_not_count(found: Comparison):
    assert ruled(found, [("anna", verdict_on(found.quotes[0], "b", Verdict.SPLICED))]) == found


def test_what_is_said_of_a_quote_that_is_no_more_is_loose(found: Comparison):
    said = replace(verdict_on(found.quotes[0], "a", Verdict.SPLICED), contents=(Stretch(3, 9),))

    shown = ruled(found, [("anna", said)])

    assert shown.loose == (("anna", said),)
    assert comparison_to_json(shown)["loose"] == [
        {
            "original": "a",
            "contents": [[3, 9]],
            "verdict": "spliced",
            "flags": ["negation_changed"],
            "proposed": "altered",
            "proposed_flags": ["negation_changed"],
            "by": "anna",
        }
    ]


def test_json_says_whose_verdict_it_is_and_what_was_found(found: Comparison):
    said = verdict_on(found.quotes[0], "a", Verdict.SPLICED, [])
    no = answer_to(found.entities[0], "a", Answer.REJECTED)

    plain = comparison_to_json(ruled(found, [("anna", said), ("anna", no)]))
    bare = comparison_to_json(found)

    told = ("verdict", "flags", "by", "found", "found_flags")
    assert [plain["quotes"][0][name] for name in told] == [
        "spliced",
        [],
        "anna",
        "altered",
        ["negation_changed"],
    ]
    assert [bare["quotes"][0][name] for name in told] == [
        "altered",
        ["negation_changed"],
        "@comparison",
        "altered",
        ["negation_changed"],
    ]
    assert (plain["entities"][0]["answer"], plain["entities"][0]["by"]) == ("rejected", "anna")
    assert (bare["entities"][0]["answer"], bare["entities"][0]["by"]) == (None, "@comparison")
