"""What a speaker is called."""

import pytest

from annotator.domain.speaker import SpeakerKind, bare_name, kind_of_name


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


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *(("baker", "described"), ("state board", "described"), ("Ana", "named")),
        *(("Kyiv official", "named"), ("منصور", "named"), ("42", "named")),
    ],
)
def test_a_name_without_a_capital_letter_describes(name: str, kind: str):
    assert kind_of_name(name) is SpeakerKind(kind)
