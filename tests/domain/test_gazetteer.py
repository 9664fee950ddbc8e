"""A project's gazetteer holds the names that people marked and those of its ledger."""

import pytest

from annotator.domain.gazetteer import gazetteer, is_name
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.domain.suggester import Name


def names(*decided, ledger=(), mentions=()):
    return gazetteer(decided, ledger, mentions).names


def test_a_name_that_was_kept_more_often_is_surer():
    assert names(("Kyiv", "GPE", "accepted", 1), ("Oslo", "GPE", "added", 8)) == (
        Name("Kyiv", "GPE", 0.67),
        Name("Oslo", "GPE", 0.9),
    )


def test_a_name_has_the_label_it_was_mostly_kept_with():
    decided = [("Jordan", "GPE", "changed", 5), ("Jordan", "PERSON", "accepted", 1)]

    assert names(*decided) == (Name("Jordan", "GPE", 0.75),)


def test_a_name_that_is_as_often_something_else_or_nothing_is_left_out():
    assert names(("May", "PERSON", "accepted", 1), ("May", "PERSON", "rejected", 1)) == ()
    assert names(("Ford", "ORG", "added", 2), ("Ford", "PERSON", "added", 2)) == ()


def test_amounts_and_dates_are_no_names():
    assert names(("Monday", "DATE", "accepted", 9), ("Four", "CARDINAL", "accepted", 9)) == ()


def test_the_ledger_adds_its_names_labelled_as_their_mentions_mostly_are():
    ledger = (
        Speaker("p1", "Ana Lee", ("Lee", "the mayor")),
        Speaker("p2", "Lantern Works"),
        Speaker("p3", "A spokesman", kind=SpeakerKind.DESCRIBED),
    )

    assert names(ledger=ledger, mentions=[("p2", "ORG", 3), ("p2", "PERSON", 1)]) == (
        Name("Ana Lee", "PERSON", 0.5),
        Name("Lantern Works", "ORG", 0.5),
        Name("Lee", "PERSON", 0.5),
    )


def test_what_people_decided_goes_before_the_ledger():
    ledger = (Speaker("p1", "Ana Lee", ("Will",)),)
    decided = [("Ana Lee", "PERSON", "accepted", 8), ("Will", "PERSON", "rejected", 1)]

    assert names(*decided, ledger=ledger) == (Name("Ana Lee", "PERSON", 0.9),)


def test_the_same_knowledge_is_the_same_version_in_whatever_order():
    one = [("Kyiv", "GPE", "accepted", 1), ("Oslo", "GPE", "added", 8)]
    more = [*one, ("Bergen", "GPE", "added", 1)]

    assert gazetteer(one, (), ()) == gazetteer(reversed(one), (), ())
    assert gazetteer(one, (), ()).version != gazetteer(more, (), ()).version


@pytest.mark.parametrize(
    "text", ["Kyiv", "the European Commission", "3M Company", "آنا", "Ana Lee", "东京"]
)
def test_what_can_be_a_name(text):
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["", "a", "A", "senior official", "1,200", "Ana\nLee", " Ana", "—"]
)
def test_what_can_be_none(text):
    assert not is_name(text)
