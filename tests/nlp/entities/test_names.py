"""Names are told by lists, heads, titles and given names, and known again."""

import pytest

from annotator.nlp.entities.candidate import chosen
from annotator.nlp.entities.names import found_names


def found(text):
    return [(text[c.start : c.end], c.label) for c in chosen(found_names(text))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met in New York City.", [("New York City", "GPE")]),
        ("The Ukrainian army left.", [("Ukrainian", "NORP")]),
        ("He met President Ana Petrović there.", [("Ana Petrović", "PERSON")]),
        ("He met Gov. Bo Chan there.", [("Bo Chan", "PERSON")]),
        ("She met Michael Oduya there.", [("Michael Oduya", "PERSON")]),
        ("The Ministry of Public Works said no.", [("Ministry of Public Works", "ORG")]),
        ("They sued the Brackwater Trading Company.", [("Brackwater Trading Company", "ORG")]),
        ("They crossed the Velm River.", [("Velm River", "LOC")]),
        ("They crossed the Velm Bridge.", [("Velm Bridge", "FAC")]),
        ("It broke the Clean Rivers Act again.", [("Clean Rivers Act", "LAW")]),
        ("She studied in Odesa’s north.", [("Odesa", "GPE")]),
        ("He told the ZQRT so.", [("ZQRT", "ORG")]),
        ("Minister of Health Ana Velm left.", [("Ana Velm", "PERSON")]),
        ("It began in Velm, Ohio, then.", [("Velm", "GPE"), ("Ohio", "GPE")]),
        ("She met Michael A. Oduya.", [("Michael A. Oduya", "PERSON")]),
        ("They talked in English.", [("English", "LANGUAGE")]),
        ("They met in Thai, and Nepali.", [("Thai", "LANGUAGE"), ("Nepali", "LANGUAGE")]),
        ("The Thai and Nepali teams met.", [("Thai", "NORP"), ("Nepali", "NORP")]),
    ],
)
def test_a_rule_names_a_run(text, names):
    assert found(text) == names


def test_what_stands_before_a_title_is_named_apart():
    assert found("U.S. President Ana Lee came.") == [("U.S.", "GPE"), ("Ana Lee", "PERSON")]


def test_a_place_that_is_a_given_name_too_stands_before_a_title():
    assert found("Virginia Gov. Bo Chan came.") == [("Virginia", "GPE"), ("Bo Chan", "PERSON")]


def test_a_surname_is_known_again_after_the_full_name():
    names = found("Michael Oduya came. Then Oduya left.")

    assert names == [("Michael Oduya", "PERSON"), ("Oduya", "PERSON")]


def test_the_capitals_of_a_headline_make_no_names():
    text = "Council Sends New Plan Back To Mayor Oduya\n\nMichael Oduya was there."

    assert found(text) == [("Oduya", "PERSON"), ("Michael Oduya", "PERSON")]


def test_a_word_capitalised_by_its_place_is_no_name():
    assert found("Farmers came. The farmers left.") == []


def test_shouting_is_no_name():
    assert found("He cried: STOP! They did stop.") == []
