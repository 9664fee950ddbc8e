"""An article tells the kind of a name by a noun beside it, and of a surname by the full name."""

import pytest

from annotator.nlp.entities.calling import called, retold
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.names import sentences_of


def told(text):
    sentences = sentences_of(text)
    return [(text[c.start : c.end], c.label) for part in sentences for c in called(part)]


def renamed(text, *names):
    given = []
    for name, label, score in names:
        start = text.rindex(name)
        given.append(Candidate(start, start + len(name), label, score))
    found = retold(text, sentences_of(text), given)
    return sorted((c.start, text[c.start : c.end], c.label) for c in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He told the broadcaster Onda Clara so.", [("Onda Clara", "ORG")]),
        ("The carrier, Onda Clara, said no.", [("Onda Clara", "ORG")]),
        ("They asked Onda, a regional newspaper.", [("Onda", "ORG")]),
        ("The Swiss delegate, Beat Tobler, said no.", [("Beat Tobler", "PERSON")]),
        ("Swiss delegate Beat Tobler said no.", [("Beat Tobler", "PERSON")]),
        ("They met Beat Tobler, a former coach of the team.", [("Beat Tobler", "PERSON")]),
        ("They left Onda, the village on the lake.", [("Onda", "GPE")]),
    ],
)
def test_a_noun_beside_a_name_tells_its_kind(text, names):
    assert told(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "The head of the union, Onda Tobler, said no.",
        "In Onda, the village council met.",
        "In Onda, the company that left was missed.",
        "They met Onda, the company said.",
        "The firm Maria Tobler founded is gone.",
        "The advocacy group Ships for Onda said no.",
        "The company Ukraine wants is gone.",
        "The coach, a quiet man, left.",
        "The coach Onda left.",
        "The veteran GOP insider left.",
        "They asked the firm, which left.",
    ],
)
def test_a_noun_that_is_not_about_the_name_tells_nothing(text):
    assert told(text) == []


def test_what_is_told_goes_before_what_was_found():
    text = "He told the broadcaster Onda Clara so."

    assert renamed(text, ("Onda Clara", "PERSON", 0.9)) == [(24, "Onda Clara", "ORG")]


def test_what_is_told_does_not_cut_another_name():
    text = "He met student Beat Tobler Hall."

    assert renamed(text, ("Tobler Hall", "FAC", 0.9)) == [(20, "Tobler Hall", "FAC")]


def test_a_surname_is_a_person_after_the_full_name():
    text = "Beat Tobler came. Then Tobler’s car left."
    names = renamed(text, ("Beat Tobler", "PERSON", 0.9), ("Tobler", "ORG", 0.5))

    assert names == [(0, "Beat Tobler", "PERSON"), (23, "Tobler", "PERSON")]


@pytest.mark.parametrize(
    "text", ["Beat Tobler came. He left Tobler Hall.", "Onda Ukraine came. Then Ukraine left."]
)
def test_a_surname_in_another_name_or_of_a_country_is_left_alone(text):
    full = text.partition(" came")[0]

    assert renamed(text, (full, "PERSON", 0.9)) == [(0, full, "PERSON")]
