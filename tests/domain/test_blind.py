"""What is blind is drawn by chance, for each annotator apart, and settled once it is begun."""

import json
from dataclasses import replace
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import decide
from annotator.domain.blind import Plan, from_setting, to_setting
from annotator.domain.errors import AnnotatorError
from annotator.domain.quote import QuoteKind
from annotator.domain.record import BLIND, Copy, Standing, Status
from annotator.domain.span import Span, State, Stretch

ARTICLES = [f"article-{n}" for n in range(400)]
RARE = 1e-9  # the chance that a fair draw falls outside the bounds
ALL, NONE = Plan(1.0, "s"), Plan(0.0, "s")
SUGGESTION = Span("e1", Stretch(0, 4), "GPE", State.SUGGESTED, "x@1", 0.5)
SUGGESTIONS = Copy("a1", "@suggestions", (SUGGESTION,))


def bounds(n: int, share: float) -> tuple[int, int]:
    """Return between which counts a fair draw stays but for the rarest chance on either side."""
    chances = [comb(n, k) * share**k * (1 - share) ** (n - k) for k in range(n + 1)]
    low = next(k for k in range(n + 1) if sum(chances[: k + 1]) > RARE)
    high = next(k for k in range(n, -1, -1) if sum(chances[k:]) > RARE)
    return low, high


def drawn(plan: Plan, annotator: str, articles: list[str] = ARTICLES) -> set[str]:
    return {article for article in articles if plan.draws(annotator, article)}


@given(st.text(), st.text(), st.sampled_from([0.05, 0.2, 0.5, 0.9]))
def test_as_much_is_blind_as_chance_makes_of_the_share(seed: str, name: str, share: float) -> None:
    low, high = bounds(len(ARTICLES), share)

    assert low <= len(drawn(Plan(share, seed), name)) <= high


@given(st.text(), st.lists(st.text(), unique=True), st.lists(st.text(), unique=True))
def test_articles_that_come_alter_nothing(seed: str, before: list[str], more: list[str]) -> None:
    plan = Plan(0.3, seed)

    assert drawn(plan, "ana", before) == drawn(plan, "ana", [*more, *before]) & set(before)


@given(st.text(), st.floats(0, 1), st.floats(0, 1))
def test_a_larger_share_holds_what_a_smaller_one_did(seed: str, one: float, other: float) -> None:
    less, more = sorted((one, other))

    assert drawn(Plan(less, seed), "ana") <= drawn(Plan(more, seed), "ana")


@given(st.text())
def test_two_annotators_are_drawn_apart(seed: str) -> None:
    plan = Plan(0.5, seed)
    low, high = bounds(len(ARTICLES), 0.25)

    assert low <= len(drawn(plan, "ana") & drawn(plan, "ben")) <= high


def test_none_and_all_can_be_blind() -> None:
    assert drawn(NONE, "ana") == set()
    assert drawn(ALL, "ana") == set(ARTICLES)


def test_nothing_is_hidden_from_whoever_is_no_person() -> None:
    for owner in ("", "@gold", "@suggestions"):
        assert not ALL.hides(Copy("a1", owner))


def test_what_was_begun_stays_as_it_was_begun() -> None:
    hidden = ALL.seen(SUGGESTIONS, Copy("a1", "ana"))
    assert hidden.blind
    assert hidden.items() == ()

    edit = decide.add_span(hidden, Stretch(0, 4), "GPE")
    standing = edit.changes[-1].after
    assert standing == Standing(Status.DRAFT, BLIND)
    begun = Copy("a1", "ana", (edit.changes[0].after,), standing=standing)
    assert NONE.hides(begun)

    seen = Copy("a1", "ana", standing=Standing(Status.DRAFT))
    assert not ALL.hides(seen)
    assert ALL.seen(SUGGESTIONS, seen).spans == (SUGGESTION,)


@pytest.mark.parametrize("status", [Status.DRAFT, Status.DONE])
def test_marking_a_blind_article_settles_it(status: Status) -> None:
    hidden = ALL.seen(SUGGESTIONS, Copy("a1", "ana"))
    (change,) = decide.set_status(hidden, status, seconds=30).changes

    assert change.after == Standing(status, BLIND, 30)
    done = replace(hidden, standing=change.after)
    (change,) = decide.set_status(done, Status.DONE, seconds=12).changes or [change]
    assert change.after.reason == BLIND


def test_a_skipped_article_keeps_its_own_reason_and_is_blind_no_more() -> None:
    hidden = ALL.seen(SUGGESTIONS, Copy("a1", "ana"))
    (change,) = decide.set_status(hidden, Status.SKIPPED, "not news").changes

    assert change.after == Standing(Status.SKIPPED, "not news")
    assert not ALL.hides(replace(hidden, standing=change.after))


def test_quotes_of_a_blind_article_settle_it_too() -> None:
    hidden = ALL.seen(SUGGESTIONS, Copy("a1", "ana"))

    assert decide.add_quote(hidden, Stretch(0, 4), QuoteKind.DIRECT).changes[-1].after == Standing(
        Status.DRAFT, BLIND
    )


@given(st.builds(Plan, st.floats(0, 1), st.text(), st.booleans()))
def test_a_plan_comes_back_from_its_setting(plan: Plan) -> None:
    assert from_setting(to_setting(plan)) == plan


@pytest.mark.parametrize("value", ["", "{", "[]", "{}", json.dumps({"share": 9, "seed": ""})])
def test_a_setting_that_says_nothing_hides_nothing(value: str) -> None:
    assert from_setting(value) == Plan()


@pytest.mark.parametrize("share", [-0.1, 1.01, float("nan")])
def test_a_share_that_is_none_is_refused(share: float) -> None:
    with pytest.raises(AnnotatorError, match="between 0 and 100 %"):
        Plan(share)
