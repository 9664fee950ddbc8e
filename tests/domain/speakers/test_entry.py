"""Entries of the ledger are found by what is typed and put in order."""

import pytest

from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.domain.speakers.entry import Entry, Order, in_order, matching

ANA = Entry(Speaker("p1", "Ana Petrović", ("the mayor",), kb="Q17"), quotes=3, articles=2)
SOREN = Entry(Speaker("p2", "Søren Åkesson"), quotes=9, articles=1)
BAKER = Entry(Speaker("p3", "a baker", kind=SpeakerKind.DESCRIBED))
ALL = (SOREN, BAKER, ANA)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", [SOREN, BAKER, ANA]),
        ("petrovic", [ANA]),
        ("MAYOR ana", [ANA]),
        ("soren ak", [SOREN]),
        ("q17", [ANA]),
        ("described", [BAKER]),
        ("nobody", []),
    ],
)
def test_every_word_that_is_typed_stands_in_the_entry(typed: str, expected: list[Entry]) -> None:
    assert matching(ALL, typed) == expected


@pytest.mark.parametrize(
    ("order", "backwards", "expected"),
    [
        (Order.NAME, False, [BAKER, ANA, SOREN]),
        (Order.NAME, True, [SOREN, ANA, BAKER]),
        (Order.QUOTES, True, [SOREN, ANA, BAKER]),
        (Order.ARTICLES, False, [BAKER, SOREN, ANA]),
        (Order.KIND, False, [BAKER, ANA, SOREN]),
        (Order.KB, False, [BAKER, SOREN, ANA]),
        (Order.ALIASES, True, [ANA, BAKER, SOREN]),
    ],
)
def test_entries_are_sorted_and_those_alike_by_name(
    order: Order, *, backwards: bool, expected: list[Entry]
) -> None:
    assert in_order(ALL, order, backwards=backwards) == expected


def test_who_is_named_by_a_span_alone_is_in_use() -> None:
    assert not BAKER.used
    assert Entry(BAKER.speaker, spans=1).used
