"""Names, dates and amounts in German text."""

import pytest

from annotator.nlp.entities.candidate import chosen
from annotator.nlp.entities.german import GRAMMAR
from annotator.nlp.text.lexicon import reading


def entities(text):
    with reading("de"):
        found = chosen((*GRAMMAR.numbers(text), *GRAMMAR.names(text, None), *GRAMMAR.titles(text)))
    return [(text[c.start : c.end], c.label) for c in found]


@pytest.mark.parametrize(
    ("text", "surface", "label"),
    [
        ("Das kostet rund 1.234,5 Millionen Euro.", "rund 1.234,5 Millionen Euro", "MONEY"),
        ("Es sind 3,4 Prozent.", "3,4 Prozent", "PERCENT"),
        ("Er wog zwölf Kilogramm.", "zwölf Kilogramm", "QUANTITY"),
        ("Am 3. Mai 2024 war es kalt.", "3. Mai 2024", "DATE"),
        ("Am kommenden Montag ist Ruhe.", "kommenden Montag", "DATE"),
        ("Das war vor mehr als zehn Jahren.", "vor mehr als zehn Jahren", "DATE"),
        ("Sie beginnt um 14.30 Uhr.", "14.30 Uhr", "TIME"),
        ("Sie kam am Dienstagabend.", "Dienstagabend", "TIME"),
        ("Beim dritten Mal half es.", "dritten", "ORDINAL"),
        ("Es kamen mindestens 12.000 Gäste.", "mindestens 12.000", "CARDINAL"),
        ("Tausende Gäste kamen.", "Tausende", "CARDINAL"),
    ],
)
def test_dates_and_amounts(text, surface, label):
    assert (surface, label) in entities(text)


@pytest.mark.parametrize(
    ("text", "surface", "label"),
    [
        ("Gestern kam Ministerin Weber.", "Weber", "PERSON"),
        ("Gestern kam Anna van der Meer.", "Anna van der Meer", "PERSON"),
        ("Frau Dr. Ohm lachte.", "Ohm", "PERSON"),
        ("Das Finanzministerium schweigt.", "Finanzministerium", "ORG"),
        ("Die Werft Nord GmbH schließt.", "Werft Nord GmbH", "ORG"),
        ("Die Universität Greifenberg baut.", "Universität Greifenberg", "ORG"),
        ("Der Deutsche Anglerverband klagt.", "Deutsche Anglerverband", "ORG"),
        ("Er wohnt in Hamburg.", "Hamburg", "GPE"),
        ("Schwedens Küste ist lang.", "Schwedens", "GPE"),
        ("Die Bürgermeisterin von Altfeld kam.", "Altfeld", "GPE"),
        ("Der Rhein steigt.", "Rhein", "LOC"),
        ("Die deutsche Küste ist kurz.", "deutsche", "NORP"),
        ("Der Film „Lange Nacht“ läuft.", "Lange Nacht", "WORK_OF_ART"),
    ],
)
def test_names(text, surface, label):
    assert (surface, label) in entities(text)


def test_nouns_are_no_names():
    assert entities("Der Hund der Nachbarin sah eine Katze auf dem Dach der Schule.") == []


def test_a_surname_is_known_after_the_full_name():
    assert entities("Anna Ohm kam. Ohm lachte.") == [("Anna Ohm", "PERSON"), ("Ohm", "PERSON")]
