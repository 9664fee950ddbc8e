"""Speakers keep the numbers that they had when an article was opened."""

from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.cast import Cast

ANA, BEN, CAT, DAN = (Speaker(f"p-{name}", name) for name in ("Ana", "Ben", "Cat", "Dan"))
LEDGER = {speaker.id: speaker for speaker in (ANA, BEN, CAT, DAN)}


def named(*speakers: Speaker, state: State = State.ADDED) -> Copy:
    """Return a copy with an entity for each speaker, one after the other."""
    spans = (
        Span(f"e{n}", Stretch(n, n + 1), "PERSON", state, speaker=speaker.id)
        for n, speaker in enumerate(speakers)
    )
    return Copy("a1", "anna", tuple(spans))


def test_those_of_the_article_come_before_those_of_its_story() -> None:
    cast = Cast([named(CAT, ANA)])
    cast.enter(named(BEN, ANA), LEDGER)

    assert cast.numbered(LEDGER) == {1: BEN, 2: ANA, 3: CAT}


def test_who_is_named_later_comes_last_and_the_others_keep_their_numbers() -> None:
    cast = Cast([named(CAT)])
    cast.enter(named(BEN), LEDGER)
    cast.enter(named(DAN, BEN), LEDGER)

    assert cast.numbered(LEDGER) == {1: BEN, 2: CAT, 3: DAN}


def test_who_has_left_the_ledger_leaves_a_gap() -> None:
    cast = Cast()
    cast.enter(named(ANA, BEN), LEDGER)

    assert cast.numbered({BEN.id: BEN}) == {2: BEN}


def test_a_rejected_mark_names_nobody_and_quotes_name_as_entities_do() -> None:
    quote = Quote("q1", (Stretch(3, 9),), speaker=DAN.id)
    cast = Cast([named(ANA, state=State.REJECTED)])
    cast.enter(Copy("a1", "anna", quotes=(quote,)), LEDGER)

    assert cast.numbered(LEDGER) == {1: DAN}
