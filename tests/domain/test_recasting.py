"""A label becomes another one in a copy and in a decision."""

from dataclasses import replace

from annotator.domain.carry import carry
from annotator.domain.decision import Choice, Decision, Vote
from annotator.domain.edit import Edit
from annotator.domain.quote import Quote
from annotator.domain.recasting import Recast
from annotator.domain.record import Copy, Revision, in_reading_order
from annotator.domain.span import Span, State, Stretch

AT, ON = Stretch(0, 4), Stretch(2, 9)
ORG, GPE = Span("o", AT, "ORG"), Span("g", AT, "GPE")
WIDER = Span("w", ON, "ORG", State.REJECTED)
QUOTE = Quote("q", (Stretch(10, 20),))
COPY = Copy("a1", "ben", in_reading_order((ORG, GPE, WIDER)), (QUOTE,), revision=Revision(3))
DECISION = Decision(
    "d1",
    "a1",
    Stretch(0, 9),
    "label_boundary",
    (GPE, ORG, WIDER),
    (Vote("anna", 1, (0,)), Vote("ben", 1, (1, 2)), Vote("eve", 2)),
    Choice.TAKE,
    ("o", "w"),
    "carol",
)


def after(recast: Recast, copy: Copy = COPY) -> Copy:
    return carry(Edit("", tuple(recast.changes(copy, own=True))), copy)


def test_all_spans_of_the_label_have_another_one_afterwards() -> None:
    assert after(Recast("ORG", "CLUB")).spans == in_reading_order(
        (replace(ORG, label="CLUB"), GPE, replace(WIDER, label="CLUB"))
    )


def test_what_becomes_the_same_makes_way_but_for_what_was_rejected() -> None:
    rejected = replace(ORG, id="r", state=State.REJECTED)
    copy = replace(COPY, spans=(*COPY.spans, rejected))

    assert Recast("ORG", "GPE").gone(copy) == {"o": "g"}
    assert {span.id for span in after(Recast("ORG", "GPE"), copy).spans} == {"g", "r", "w"}


def test_the_one_that_stays_takes_over_the_speaker_it_lacks() -> None:
    spoken = replace(COPY, spans=(GPE, replace(ORG, speaker="p1")))

    assert after(Recast("ORG", "GPE"), spoken).spans == (replace(GPE, speaker="p1"),)


def test_without_another_label_they_go_and_quotes_stay() -> None:
    left = after(Recast("ORG", ""))

    assert left.spans == (GPE,)
    assert left.quotes == (QUOTE,)


def test_only_ones_own_copy_counts_as_edited() -> None:
    changes = list(Recast("ORG", "").changes(COPY, own=False))

    assert [change.after for change in changes if isinstance(change.thing, Revision)] == [
        Revision(3)
    ]
    assert len(changes) == len(list(Recast("ORG", "").changes(COPY, own=True))) + 1


def test_a_decision_is_what_it_would_have_been() -> None:
    decision = Recast("ORG", "GPE").decision(DECISION, {"o": "g"})

    assert decision is not None
    assert decision.id != "d1"
    assert decision.candidates == (GPE, replace(WIDER, label="GPE"))
    assert [vote.items for vote in decision.votes] == [(0,), (0, 1), ()]
    assert decision.gold == ("g", "w")
    assert (decision.by, decision.choice) == ("carol", Choice.TAKE)


def test_a_decision_without_what_goes_covers_what_is_left() -> None:
    decision = Recast("ORG", "").decision(DECISION, {"o": "", "w": ""})

    assert decision is not None
    assert decision.stretch == AT
    assert [vote.items for vote in decision.votes] == [(0,), (), ()]
    assert decision.gold == ()


def test_a_decision_on_nothing_else_is_none() -> None:
    alone = replace(DECISION, candidates=(ORG,), votes=(Vote("ben", 1, (0,)),))

    assert Recast("ORG", "").decision(alone, {}) is None


def test_only_what_has_to_do_with_the_label_is_concerned() -> None:
    assert Recast("ORG", "CLUB").concerns(DECISION, {})
    assert not Recast("LOC", "CLUB").concerns(DECISION, {})
    assert Recast("LOC", "").concerns(DECISION, {"w": ""})
