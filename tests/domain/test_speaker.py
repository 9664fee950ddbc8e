"""What a speaker is called."""

import pytest

from annotator.domain.speaker import bare_name


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("the mayor’s office", "mayor’s office"),
        ("A woman", "woman"),
        ("an official", "official"),
        ("Ana Petrović", "Ana Petrović"),
        ("Anthony", "Anthony"),
        ("The", "The"),
    ],
)
def test_a_name_has_no_article(mention, name):
    assert bare_name(mention) == name
