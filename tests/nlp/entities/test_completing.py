"""An abbreviation names what it stands for; a newspaper's name may begin with "The"."""

import pytest

from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.completing import completed


def named(text, *names):
    given = [Candidate(text.index(n), text.index(n) + len(n), label, 0.8) for n, label in names]
    return sorted((text[c.start : c.end], c.label) for c in completed(text, given))


def test_an_abbreviation_is_known_everywhere():
    text = "VSC staff went to the Velm Space Center (VSC) again."

    assert named(text, ("Velm Space Center", "FAC")) == [
        *[("VSC", "FAC")] * 2,
        ("Velm Space Center", "FAC"),
    ]


def test_an_abbreviation_takes_the_kind_of_what_it_stands_for():
    text = "The Velm Space Center (VSC) opened."

    assert ("VSC", "FAC") in named(text, ("Velm Space Center", "FAC"), ("VSC", "ORG"))


def test_small_words_may_be_left_out_of_an_abbreviation():
    text = "The Ministry of Velm Roads [MVR] said so."

    assert ("MVR", "ORG") in named(text, ("Ministry of Velm Roads", "ORG"))


def test_a_number_at_the_end_of_an_abbreviation_may_change():
    text = "After Velm Office 9 (VO9) nobody used VO8."

    assert ("VO8", "PRODUCT") in named(text, ("Velm Office 9", "PRODUCT"))


def test_a_name_is_known_in_its_own_script():
    text = "The mayor, Ana Velm (Ана Велм), left."

    assert ("Ана Велм", "PERSON") in named(text, ("Ana Velm", "PERSON"))


def test_other_words_in_brackets_are_no_abbreviation():
    assert named("Ana Velm (Ohio) left Ohio.", ("Ana Velm", "PERSON")) == [("Ana Velm", "PERSON")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He told The Velm Post so.", "The Velm Post"),
        ("The Velm Post said so.", "Velm Post"),
        ("It said. The Velm Post said so.", "Velm Post"),
        ("He told the Velm Post so.", "Velm Post"),
    ],
)
def test_a_newspaper_keeps_its_article_inside_a_sentence(text, name):
    assert named(text, ("Velm Post", "ORG")) == [(name, "ORG")]
