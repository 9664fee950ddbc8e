"""A text with its names becomes chains, each with the right way to part it where that is known."""

from annotator.nlp.entities.examples import Numbering, Text, studied
from annotator.nlp.entities.traits import Traits

LABELS = ("", "PERSON", "ORG")
TEXT = "Yesterday Ana Velm left Oslo Bank."
ANA, BANK = (10, 18, "PERSON"), (24, 33, "ORG")


def ways(names, unjudged=(), passed_over=()):
    lesson = studied(LABELS, Traits(Numbering().numbers), Text(TEXT, names, unjudged), passed_over)
    return [example.right for example in lesson.examples]


def test_a_chain_is_parted_as_its_names_say():
    assert {(0, 2): 1} in ways((ANA, BANK))
    assert {(0, 2): 2} in ways((ANA, BANK))


def test_words_that_are_no_names_stand_alone():
    assert {(0, 1): 0, (1, 2): 0} in ways((ANA,))


def test_what_nobody_judged_is_left_out():
    assert {(0, 2): 2} not in ways((ANA, BANK), unjudged=((24, 28),))


def test_what_has_an_unknown_label_is_left_out():
    assert len(ways((ANA, (24, 33, "FERRY")))) == len(ways((ANA, BANK))) - 1


def test_what_others_tell_is_no_name():
    assert {(0, 1): 0, (1, 2): 0} in ways((ANA, (24, 33, "DATE")), passed_over=("DATE",))
