"""Products are told by a designation, by what opens their names, and by the noun before them."""

import pytest

from annotator.nlp.entities.names import sentences_of
from annotator.nlp.entities.products import own_name, products


def found(text):
    sentences = sentences_of(text)
    return [text[c.start : c.end] for sentence in sentences for c in products(sentence)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They flew in an F-16 to the base.", ["F-16"]),
        ("He saw the MiG-29s, not a MiG-29.", ["MiG-29"]),
        ("HMS Velm’s crew left.", ["HMS Velm"]),
        ("The Space Shuttle Velm landed.", ["Space Shuttle Velm"]),
        ("A Boeing 747 landed.", ["Boeing 747"]),
        ("They use Windows 8 there.", ["Windows 8"]),
        ("They boarded the ferry Velm Star yesterday.", ["Velm Star"]),
        ("They met the ferry Company.", []),
        ("Boeing said no.", []),
        ("They met at the G-20 on the A-1.", []),
        ("They boarded the ferry.", []),
    ],
)
def test_a_product_is_told(text, names):
    assert found(text) == names


def test_a_ship_goes_by_its_own_name_too():
    assert (own_name("HMS Velm"), own_name("Velm Star")) == ("Velm", "Velm Star")
