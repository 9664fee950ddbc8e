"""The ledger holds each person once."""

import pytest

from annotator.domain.speaker import Roll, Speaker, SpeakerKind, bare_name, find_speaker

ANA = Speaker("p1", "Ana Petrović", ("Petrović",))
BEN = Speaker("p2", "Ben")


def test_somebody_new_joins_under_their_own_id():
    roll = Roll([ANA])

    assert roll.enter(BEN) == "p2"
    assert roll.news() == [(None, BEN)]


def test_somebody_who_goes_by_a_known_name_is_that_entry():
    roll = Roll([ANA])

    assert roll.enter(Speaker("x9", "ana PETROVIĆ")) == "p1"
    assert roll.news() == []


def test_somebody_who_goes_by_a_known_alias_is_that_entry():
    roll = Roll([ANA])

    assert roll.enter(Speaker("x9", "Petrović")) == "p1"


def test_other_names_of_a_newcomer_become_aliases():
    roll = Roll([ANA])

    roll.enter(Speaker("x9", "Ana Petrović", ("PETROVIĆ", "the mayor")))

    widened = Speaker("p1", "Ana Petrović", ("Petrović", "the mayor"))
    assert roll.news() == [(ANA, widened)]


def test_an_alias_learned_from_one_newcomer_is_known_for_the_next():
    roll = Roll([ANA])
    roll.enter(Speaker("x9", "Ana Petrović", ("the mayor",)))

    assert roll.enter(Speaker("x8", "The Mayor")) == "p1"


def test_another_person_under_a_taken_id_gets_a_free_one():
    roll = Roll([ANA, Speaker("p1-2", "Carol")])

    assert roll.enter(Speaker("p1", "Dora")) == "p1-3"
    assert roll.news() == [(None, Speaker("p1-3", "Dora"))]


def test_two_newcomers_of_one_name_are_one_person():
    roll = Roll([])

    assert roll.enter(Speaker("a", "Dora")) == roll.enter(Speaker("b", "Dora")) == "a"
    assert len(roll.news()) == 1


def test_an_alias_of_somebody_known_does_not_make_a_newcomer_that_person():
    roll = Roll([ANA])

    assert roll.enter(Speaker("p3", "Marko Petrović", ("Petrović",))) == "p3"
    assert roll.enter(Speaker("p4", "Petrović")) == "p1"


def test_the_kind_and_the_knowledge_base_of_a_newcomer_are_kept():
    roll = Roll([])
    ministry = Speaker("p5", "the ministry", kind=SpeakerKind.COLLECTIVE, kb="Q1")

    roll.enter(ministry)

    assert roll.news() == [(None, ministry)]


def test_a_speaker_is_found_by_any_name_in_any_case():
    assert find_speaker([BEN, ANA], "PETROVIĆ") == ANA
    assert find_speaker([BEN, ANA], "Carol") is None


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("the mayor’s office", "mayor’s office"),
        ("A woman", "woman"),
        ("an official", "official"),
        ("Ana Petrović", "Ana Petrović"),
        ("Anthony", "Anthony"),
        ("The", "The"),
    ],
)
def test_a_name_has_no_article(mention, name):
    assert bare_name(mention) == name
