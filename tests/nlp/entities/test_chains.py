"""A chain goes on over joints, because the model decides where a name ends."""

import pytest

from annotator.nlp.entities.chains import chains
from annotator.nlp.entities.names import sentences_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He met Ana Velm of the Velm Bank.", [["Ana", "Velm", "of", "the", "Velm", "Bank"]]),
        ("He saw Velm’s Old Tower.", [["Velm’s", "Old", "Tower"]]),
        ("They bought a Velm 9 there.", [["Velm", "9"]]),
        ("They saw the 2014 Velm Games.", [["2014", "Velm", "Games"]]),
        ("He told al-Velmiya so.", [["al-Velmiya"]]),
        ("The farmers left.", []),
        ("Farmers met Ana, then Bo.", [["Farmers"], ["Ana"], ["Bo"]]),
    ],
)
def test_a_chain_holds_what_a_name_may_be_made_of(text, found):
    chained = [run for sentence in sentences_of(text) for run in chains(sentence)]

    assert [[word.text for word in run.words] for run in chained] == found


def test_a_chain_ends_where_names_become_too_long():
    [sentence] = sentences_of("Velm " * 100)

    assert {len(run.words) for run in chains(sentence)} == {2, 14}
