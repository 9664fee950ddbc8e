"""What an annotator can do to a quote."""

from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.edit import Change
from annotator.domain.quote import Quote, QuoteKind, Role
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from tests.domain.decisions import ADDED_QUOTE, OPEN_QUOTE, copy_of, only


def test_a_quote_is_accepted_like_a_span():
    edit = decide.accept(copy_of(OPEN_QUOTE), OPEN_QUOTE)

    assert only(edit).after == replace(OPEN_QUOTE, state=State.ACCEPTED)


def test_the_speaker_that_was_suggested_accepts_the_quote():
    ana = Speaker("p-1", "Ana")
    said = replace(OPEN_QUOTE, speaker=ana.id)

    edit = decide.set_speaker(copy_of(said), said, ana, None)

    assert only(edit).after == replace(said, state=State.ACCEPTED)


def test_adding_a_quote_that_is_suggested_accepts_it():
    suggested = replace(OPEN_QUOTE, contents=(Stretch(0, 15),))

    edit = decide.add_quote(copy_of(suggested), Stretch(0, 15))

    assert only(edit).after == replace(suggested, state=State.ACCEPTED)


def test_drawing_a_rejected_quote_anew_changes_it_and_keeps_its_speaker():
    wrong = replace(
        OPEN_QUOTE,
        state=State.REJECTED,
        speaker="p1",
        cue=Stretch(14, 18),
        source=Stretch(22, 34),
    )

    edit = decide.add_quote(copy_of(wrong), Stretch(0, 16))

    right = replace(wrong, contents=(Stretch(0, 16),), cue=None, state=State.CHANGED)
    assert only(edit) == Change(wrong, right, "a1", "anna")


def test_a_quote_elsewhere_leaves_a_rejected_one_alone():
    wrong = replace(OPEN_QUOTE, state=State.REJECTED)

    assert only(decide.add_quote(copy_of(wrong), Stretch(15, 20))).after.state is State.ADDED


def test_an_added_quote_is_of_the_kind_asked_for():
    edit = decide.add_quote(copy_of(OPEN_QUOTE), Stretch(0, 15), QuoteKind.MIXED)

    added = only(edit).after
    assert added == Quote(added.id, (Stretch(0, 15),), kind=QuoteKind.MIXED, state=State.ADDED)


def test_moving_one_content_leaves_the_others():
    edit = decide.move_part(copy_of(OPEN_QUOTE), OPEN_QUOTE, 1, Stretch(10, 20))

    assert only(edit).after == replace(
        OPEN_QUOTE, contents=(Stretch(0, 8), Stretch(10, 20)), state=State.CHANGED
    )


def test_moving_a_content_into_another_is_refused():
    with pytest.raises(ValueError, match="must follow one another"):
        decide.move_part(copy_of(OPEN_QUOTE), OPEN_QUOTE, 1, Stretch(5, 20))


@pytest.mark.parametrize(("role", "field"), [(Role.CUE, "cue"), (Role.SOURCE, "source")])
def test_a_part_of_a_quote_can_be_set_and_cleared(role, field):
    spoken = Stretch(30, 34)

    with_part = only(decide.set_part(copy_of(ADDED_QUOTE), ADDED_QUOTE, role, spoken)).after
    without = only(decide.set_part(copy_of(with_part), with_part, role, None)).after

    assert with_part == replace(ADDED_QUOTE, **{field: spoken})
    assert without == ADDED_QUOTE


def test_another_kind_makes_a_suggested_quote_changed():
    edit = decide.set_kind(copy_of(OPEN_QUOTE), OPEN_QUOTE, QuoteKind.INDIRECT)

    assert only(edit).after == replace(OPEN_QUOTE, kind=QuoteKind.INDIRECT, state=State.CHANGED)


def test_a_speaker_of_the_ledger_is_set_with_the_source():
    speaker = Speaker("p1", "Ana Petrović")

    edit = decide.set_speaker(copy_of(ADDED_QUOTE), ADDED_QUOTE, speaker, Stretch(22, 34))

    assert only(edit).after == replace(ADDED_QUOTE, speaker="p1", source=Stretch(22, 34))
    assert edit.name == "Set the speaker"


def test_a_new_speaker_joins_the_ledger_before_the_quote_names_them():
    speaker = Speaker("p1", "Ana Petrović")

    edit = decide.set_speaker(copy_of(ADDED_QUOTE), ADDED_QUOTE, speaker, None, new=True)

    assert edit.changes[0] == Change(None, speaker)
    assert edit.changes[1].after == replace(ADDED_QUOTE, speaker="p1")


def test_an_entity_says_whom_it_names():
    ana = Speaker("p1", "Ana Petrović")
    named = Span("e1", Stretch(22, 34), "PERSON", State.SUGGESTED, speaker="p1")
    other = replace(named, speaker=None)

    new = decide.name_speaker(copy_of(other), other, ana, new=True)
    cleared = decide.name_speaker(copy_of(named), named, None)

    assert new.changes[0] == Change(None, ana)
    assert new.changes[1].after == replace(named, state=State.CHANGED)
    assert only(cleared).after == replace(other, state=State.CHANGED)
    accepted = only(decide.name_speaker(copy_of(named), named, ana)).after
    assert accepted == replace(named, state=State.ACCEPTED)


def test_a_speaker_can_be_cleared():
    spoken = replace(ADDED_QUOTE, speaker="p1", source=Stretch(22, 34))

    edit = decide.set_speaker(copy_of(spoken), spoken, None, None)

    assert only(edit) == Change(spoken, ADDED_QUOTE, "a1", "anna")
    assert edit.name == "Clear the speaker"


def test_a_quote_can_say_one_stretch_more():
    change = only(decide.add_part(copy_of(ADDED_QUOTE), ADDED_QUOTE, Stretch(20, 30)))

    assert change.after == replace(ADDED_QUOTE, contents=(Stretch(0, 15), Stretch(20, 30)))


def test_a_quote_cannot_say_the_same_twice():
    with pytest.raises(ValueError, match="must follow one another"):
        decide.add_part(copy_of(ADDED_QUOTE), ADDED_QUOTE, Stretch(10, 30))


def test_joined_quotes_are_one_and_the_second_stays_away():
    second = replace(
        OPEN_QUOTE, id="q-20-30", contents=(Stretch(20, 30),), cue=Stretch(16, 19), speaker="p1"
    )

    edit = decide.join(copy_of(OPEN_QUOTE, second), OPEN_QUOTE, second)

    joined, gone = (change.after for change in edit.changes)
    assert joined.contents == (*OPEN_QUOTE.contents, Stretch(20, 30))
    assert (joined.cue, joined.speaker, joined.state) == (Stretch(16, 19), "p1", State.CHANGED)
    assert gone == replace(second, state=State.REJECTED)


def test_a_joined_quote_that_was_added_is_gone():
    second = Quote("q-2", (Stretch(20, 30),))

    edit = decide.join(copy_of(ADDED_QUOTE, second), ADDED_QUOTE, second)

    assert [change.after and change.after.id for change in edit.changes] == ["q-1", None]


def test_a_joined_quote_keeps_its_own_speaker_with_the_source():
    first = replace(ADDED_QUOTE, speaker="p1", source=Stretch(16, 19))
    second = Quote("q-2", (Stretch(20, 30),), source=Stretch(31, 33), speaker="p2")

    joined = decide.join(copy_of(first, second), first, second).changes[0].after

    assert (joined.speaker, joined.source) == ("p1", Stretch(16, 19))
