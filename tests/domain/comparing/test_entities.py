"""What a rewrite names and the original does not is told, once."""

from dataclasses import replace

import pytest

from annotator.domain.comparing.entities import hinted
from annotator.domain.comparing.verdict import Hint
from tests.domain.comparing.sides import side

ORIGINAL = side(
    "Secretary of State Marco Rubio flew from Kyiv on Thursday’s plane with 5,000 euros, nine men.",
    ("Marco Rubio", "PERSON"),
)


@pytest.mark.parametrize(
    ("text", "label", "told"),
    [
        ("Rubio", "PERSON", False),
        ("Mark Miller", "PERSON", True),
        ("Kiev", "GPE", False),
        ("Lviv", "GPE", True),
        ("5000 euros", "MONEY", False),
        ("6,000 euros", "MONEY", True),
        ("9", "CARDINAL", False),
        ("Thursday", "DATE", False),
        ("Friday", "DATE", True),
        ("last week", "DATE", False),
    ],
)
def test_an_entity_is_told_where_the_original_does_not_support_it(text, label, told):
    found = list(hinted(ORIGINAL, side(f"It is said {text} came.", (text, label))))

    assert [one.hint for one in found] == [Hint.UNSUPPORTED] * told


def test_what_is_named_twice_is_told_once():
    rewrite = side("Lviv and then Lviv, again.", ("Lviv", "GPE"), ("Lviv,", "GPE"))

    assert len(list(hinted(ORIGINAL, rewrite))) == 1


@pytest.mark.parametrize(
    ("role", "other"),
    [("Senator", "Secretary of State"), ("Secretary", ""), ("", "")],
)
def test_another_role_is_told_with_the_one_of_the_original(role, other):
    one = ORIGINAL.spans[0].stretch
    original = replace(ORIGINAL, roles=((one, "Secretary of State"),))
    rewrite = side(f"{role} Rubio left.", ("Rubio", "PERSON"))
    rewrite = replace(rewrite, roles=((rewrite.spans[0].stretch, role),))

    found = list(hinted(original, rewrite))

    assert [(hint.hint, hint.role, hint.original) for hint in found] == (
        [(Hint.ROLE, role, other)] if other else []
    )
