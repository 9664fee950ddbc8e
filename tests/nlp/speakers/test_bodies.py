"""An organisation is one speaker under its full name and its acronym."""

import pytest

from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.speakers.bodies import Bodies


def bodies(text: str, *names: str) -> Bodies:
    places = ((text.index(name), name) for name in names)
    return Bodies(text, [Candidate(at, at + len(name), "ORG", 1.0) for at, name in places])


@pytest.mark.parametrize(
    ("text", "full", "short"),
    [
        ("The World Health Organization met. WHO left.", "World Health Organization", "WHO"),
        (
            "The W.H.O. met. The World Health Organization left.",
            "World Health Organization",
            "W.H.O.",
        ),
        ("The National Harbour Party (PKH) met. PKH left.", "National Harbour Party", "PKH"),
    ],
)
def test_an_acronym_is_the_full_name(text, full, short):
    found = bodies(text, full, short)

    speaker = found.called(short)

    assert speaker == found.called(full)
    assert (speaker.name, speaker.aliases) == (full, (short,))


def test_an_acronym_in_brackets_is_known_by_it_alone():
    assert (
        bodies("The Harbour Party (PKH) met.", "Harbour Party").called("PKH").name
        == "Harbour Party"
    )


def test_an_acronym_of_two_is_neither():
    text = "The World Health Organization met the West Harbour Office. WHO left."
    found = bodies(text, "World Health Organization", "West Harbour Office", "WHO")

    assert found.called("WHO").name == "WHO"


def test_a_place_in_brackets_is_no_other_name():
    assert bodies("Harbour FC (USA) won.", "Harbour FC").called("USA") is None


def test_ten_thousand_organisations_are_told_apart():
    names = [f"Harbour Party {number}" for number in range(10_000)]
    text = "\n".join(names)
    at = [0]
    for name in names:
        at.append(at[-1] + len(name) + 1)
    entities = [Candidate(a, a + len(n), "ORG", 1.0) for a, n in zip(at, names, strict=False)]

    assert Bodies(text, entities).called(names[-1]).name == names[-1]
