"""What people decided about a text says what becomes of it, by hand first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.memory import (
    ByHand,
    Entry,
    Hand,
    Memory,
    Standing,
    Tally,
    Votes,
    from_setting,
    standing,
    to_setting,
)

KYIV = Entry("Kyiv", "GPE")
OFFERED, HELD, LEFT = Standing.OFFERED, Standing.HELD, Standing.LEFT


def memory(*counts: tuple[str, int, int]) -> Memory:
    """Return a memory of Kyiv as several decided on it, each in an article of their own."""
    made = Memory()
    for name, kept, rejected in counts:
        made.put([f"a-{name}"], [Tally(f"a-{name}", *KYIV, name, kept, rejected)])
    return made


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((), LEFT),
        ((("ana", 1, 0),), OFFERED),
        ((("ana", 0, 1),), HELD),
        ((("ana", 3, 1),), OFFERED),
        ((("ana", 1, 1),), LEFT),
        ((("ana", 1, 3),), HELD),
        ((("ana", 1, 0), ("ben", 0, 1)), LEFT),
        ((("ana", 9, 0), ("ben", 0, 1)), LEFT),
        ((("ana", 2, 1), ("ben", 3, 1)), OFFERED),
        ((("ana", 0, 1), ("ben", 1, 1)), HELD),
    ],
)
def test_people_decide_together(
    counts: tuple[tuple[str, int, int], ...], expected: Standing
) -> None:
    assert standing(KYIV, memory(*counts).votes(KYIV), ByHand()) is expected


def test_what_is_said_by_hand_outweighs_all_decisions() -> None:
    votes = Votes(5, 0, 1)

    assert standing(KYIV, votes, ByHand().about(KYIV, Hand.BLOCKED)) is HELD
    assert standing(KYIV, Votes(), ByHand().about(KYIV, Hand.ALLOWED)) is OFFERED
    again = ByHand().about(KYIV, Hand.BLOCKED).about(KYIV, None)
    assert standing(KYIV, votes, again) is OFFERED


def test_an_entry_below_the_least_precision_is_dropped() -> None:
    votes = Votes(7, 3, 1)

    assert standing(KYIV, votes, ByHand(least=0.6)) is OFFERED
    assert standing(KYIV, votes, ByHand(least=0.8)) is HELD


@pytest.mark.parametrize("entry", [Entry("Tuesday", "DATE"), Entry("the dam", "FAC")])
def test_what_is_no_name_is_not_suggested_everywhere_but_may_be_held(entry: Entry) -> None:
    assert standing(entry, Votes(5, 0, 1), ByHand()) is LEFT
    assert standing(entry, Votes(0, 1, 1), ByHand()) is HELD


def test_a_role_is_remembered_apart_from_another() -> None:
    made = memory(("ana", 0, 1))

    assert made.votes(Entry("Kyiv", "ORG")) == Votes()


def test_line_breaks_make_no_other_text() -> None:
    assert Tally("a", "New\n  York", "GPE", "ana", 1, 0).entry == Entry("New York", "GPE")


tallies = st.builds(
    Tally,
    st.sampled_from("ab"),
    st.sampled_from(["Kyiv", "Oslo"]),
    st.just("GPE"),
    st.sampled_from(["ana", "ben"]),
    st.integers(0, 2),
    st.integers(0, 2),
)


@given(st.lists(st.lists(tallies, max_size=4), max_size=6))
def test_a_memory_renewed_is_one_read_anew(steps: list[list[Tally]]) -> None:
    renewed, last = Memory(), dict[str, list[Tally]]()
    for step in steps:
        last.update({article: [t for t in step if t.article == article] for article in "ab"})
        renewed.put("ab", step)

    anew = Memory()
    anew.put("ab", [tally for of in last.values() for tally in of])

    assert renewed.entries() == anew.entries()
    assert [renewed.votes(e) for e in renewed.entries()] == [anew.votes(e) for e in anew.entries()]


entries = st.builds(Entry, st.text(min_size=1), st.text(min_size=1))


hands = st.dictionaries(entries, st.sampled_from(Hand))


@given(st.builds(ByHand, hands, st.booleans(), st.floats(0, 1)))
def test_what_was_said_comes_back_from_its_setting(said: ByHand) -> None:
    assert from_setting(to_setting(said)) == said


@pytest.mark.parametrize("value", ["", "[", "[]", "{}", '{"hands": [["a"]], "on": 1, "least": 0}'])
def test_a_setting_that_says_nothing_holds_nothing(value: str) -> None:
    assert from_setting(value) == ByHand()
