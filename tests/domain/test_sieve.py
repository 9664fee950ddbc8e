"""The sieve holds back suggestions, and never loses a decision."""

from dataclasses import replace

import pytest

from annotator.domain.article import Zone, ZoneKind, tile
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy
from annotator.domain.sieve import Sieve, Tally, histogram, open_in, tally
from annotator.domain.span import Span, State, Stretch

SURE = Span("e1", Stretch(0, 4), "GPE", State.SUGGESTED, "builtin@1", 0.9)
UNSURE = Span("e2", Stretch(5, 9), "ORG", State.SUGGESTED, "builtin@1", 0.4)
UNSCORED = Span("e3", Stretch(10, 14), "ORG", State.SUGGESTED, "list@1")
SAID = Quote("q1", (Stretch(20, 30),), state=State.SUGGESTED, origin="builtin@1", score=0.7)
TOLD = replace(SAID, id="q2", contents=(Stretch(31, 40),), kind=QuoteKind.INDIRECT)
COPY = Copy("a1", "anna", (SURE, UNSURE, UNSCORED), (SAID, TOLD))


def ids(copy: Copy) -> list[str]:
    return [item.id for item in copy.items()]


def test_without_a_threshold_the_copy_is_the_same():
    assert Sieve().sift(COPY) is COPY


def test_what_scores_below_the_threshold_is_held_back():
    assert ids(Sieve(0.5).sift(COPY)) == ["e1", "e3", "q1", "q2"]


def test_a_suggestion_without_a_score_counts_as_certain():
    assert ids(Sieve(1.0).sift(COPY)) == ["e3"]


@pytest.mark.parametrize("score", [0.895, 0.9, 0.904])
def test_what_is_shown_as_ninety_per_cent_passes_at_ninety_per_cent(score):
    assert Sieve(0.9).passes(replace(SURE, score=score))


def test_a_label_that_is_switched_off_holds_back_its_suggestions():
    assert ids(Sieve(labels=frozenset({"ORG"})).sift(COPY)) == ["e1", "q1", "q2"]


def test_a_kind_of_quote_can_be_switched_off():
    assert ids(Sieve(kinds=frozenset({QuoteKind.INDIRECT})).sift(COPY)) == ["e1", "e2", "e3", "q1"]


def test_nothing_is_shown_that_touches_a_zone_switched_off():
    caption = Zone(ZoneKind.CAPTION, Stretch(8, 25))
    sieve = Sieve(zones=frozenset({ZoneKind.CAPTION}))
    zones = tile("x" * 50, (caption,))

    assert ids(sieve.over(zones).sift(COPY)) == ["e1", "q2"]
    assert sieve.over(zones).asides == (caption.stretch,)


def test_a_quote_whose_source_alone_touches_such_a_zone_is_held_back():
    sieve = Sieve(zones=frozenset({ZoneKind.BYLINE})).over((Zone(ZoneKind.BYLINE, Stretch(0, 3)),))

    assert not sieve.passes(replace(SAID, source=Stretch(2, 6)))


def test_zones_switched_off_hold_back_nothing_where_an_article_has_none_of_them():
    sieve = Sieve(zones=frozenset({ZoneKind.BYLINE})).over(tile("x" * 50, ()))

    assert sieve.sift(COPY) is COPY
    assert sieve.over((Zone(ZoneKind.BYLINE, Stretch(0, 9)),)).over(()) == sieve


def test_decisions_in_zones_switched_off_pass_unless_they_are_hidden_too():
    sieve = Sieve(asides=(Stretch(0, 4),))
    accepted = replace(SURE, state=State.ACCEPTED)

    assert sieve.passes(accepted)
    assert not replace(sieve, decided=True).passes(accepted)


@pytest.mark.parametrize("state", [State.ACCEPTED, State.CHANGED, State.ADDED])
def test_decisions_pass_whatever_their_score_and_label(state):
    decided = replace(UNSURE, state=state)

    assert Sieve(1.0, frozenset({"ORG"})).passes(decided)


def test_decisions_on_what_is_switched_off_can_be_held_back_for_reading():
    sieve = Sieve(1.0, frozenset({"ORG"}), decided=True)

    assert not sieve.passes(replace(UNSURE, state=State.ACCEPTED))
    assert sieve.passes(replace(SURE, state=State.ACCEPTED))


def test_what_passes_is_handed_on_untouched():
    sifted = Sieve(0.5).sift(COPY)

    assert all(any(item is one for one in COPY.items()) for item in sifted.items())


def test_the_tally_tells_why_suggestions_are_held_back():
    assert tally(Sieve(0.5, frozenset({"ORG"})), COPY.items()) == Tally(3, 0, 2)
    assert tally(Sieve(0.8), COPY.items()) == Tally(2, 3, 0)
    assert tally(Sieve(0.8), COPY.items()).total == 5


def test_only_open_suggestions_are_waiting():
    copy = replace(COPY, spans=(SURE, replace(UNSURE, state=State.REJECTED)))

    assert open_in(copy) == (SURE, SAID, TOLD)


def test_the_histogram_counts_every_suggestion_once():
    assert histogram(COPY.items(), 10) == (0, 0, 0, 0, 1, 0, 0, 2, 0, 2)
