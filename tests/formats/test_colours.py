"""Colours of other tools stand for roles and back."""

import pytest

from annotator.domain.scheme import Label
from annotator.formats.colours import colour, role_of, shade


@pytest.mark.parametrize("role", ["person", "org", "place", "other", "cue"])
def test_a_role_is_known_by_its_colour(role: str) -> None:
    assert role_of(colour(Label("X", role=role)).upper()) == role


def test_what_is_not_known_is_as_others() -> None:
    assert shade("moon") == shade("other")
    assert role_of("#123456") == role_of("") == "other"
