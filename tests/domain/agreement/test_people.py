"""Entries of the ledger that are one person count as one speaker."""

import pytest

from annotator.domain.agreement.people import one_person
from annotator.domain.speaker import Speaker, SpeakerKind


def test_a_full_name_is_one_person_however_it_is_written():
    found = one_person([Speaker("p1", "Ana Petrović"), Speaker("p2", "ANA PETROVIC")])

    assert found == {"p2": "p1"}


def test_a_name_that_is_an_alias_of_one_other_is_that_person():
    found = one_person([Speaker("p1", "Petrović"), Speaker("p2", "Ana Petrović", ("Petrović",))])

    assert found == {"p2": "p1"}


def test_a_name_that_is_an_alias_of_two_is_neither():
    ledger = [
        Speaker("p1", "Trump"),
        Speaker("p2", "Donald Trump", ("Trump",)),
        Speaker("p3", "Melania Trump", ("Trump",)),
    ]

    assert one_person(ledger) == {}


def test_two_entries_of_one_person_are_one_bearer_of_an_alias():
    ledger = [
        Speaker("p1", "Trump"),
        Speaker("p2", "Donald Trump", ("Trump",)),
        Speaker("p3", "Donald Trump", ("Trump",)),
    ]

    assert one_person(ledger) == {"p2": "p1", "p3": "p1"}


def test_a_surname_alone_may_be_anybodys():
    assert one_person([Speaker("p1", "Smith"), Speaker("p2", "Smith")]) == {}


def test_a_knowledge_base_knows_better_than_names():
    ledger = [
        Speaker("p1", "Ann Lee", kb="Q1"),
        Speaker("p2", "Ann Lee", kb="Q2"),
        Speaker("p3", "Anna L.", kb="Q1"),
    ]

    assert one_person(ledger) == {"p3": "p1"}


@pytest.mark.parametrize("kind", set(SpeakerKind) - {SpeakerKind.NAMED})
def test_who_is_described_may_be_anybody(kind):
    assert one_person([Speaker("p1", "the mayor", (), kind), Speaker("p2", "the mayor")]) == {}


def test_whom_a_person_tells_apart_are_two_also_by_way_of_a_third() -> None:
    ledger = [Speaker(key, "Ana Lee") for key in ("p1", "p2", "p3")]

    assert one_person(ledger, [frozenset({"p1", "p2"})]) == {"p3": "p1"}
