"""What persons are called beside their names is found before and after them."""

import pytest

from annotator.domain.span import Span, Stretch
from annotator.nlp.speakers.roles import roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("U.S. Secretary of State Marco Rubio left.", "U.S. Secretary of State"),
        ("On Friday Senator Marco Rubio left.", "Senator"),
        ("Marco Rubio, the region’s governor, left.", "the region’s governor"),
        ("Mr. Marco Rubio left.", ""),
        ("In Kyiv Marco Rubio left.", ""),
        ("Marco Rubio, a boat, and a dog left.", ""),
    ],
)
def test_a_role_is_found_beside_a_name(text, role):
    start = text.index("Marco")
    person = Span("e1", Stretch(start, start + len("Marco Rubio")), "PERSON")

    found = [called for _, called in roles(text, [person])]

    assert found == ([role] if role else [])
