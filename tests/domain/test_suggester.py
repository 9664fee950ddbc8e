"""A suggester's description goes to another process and comes back the same."""

import json

import pytest

from annotator.domain.plain import (
    suggested_from_json,
    suggested_to_json,
    suggester_from_json,
    suggester_to_json,
)
from annotator.domain.suggester import BUILTIN, Name, Suggester, SuggesterKind, plain_name
from annotator.domain.suggestion import Suggested

GAZETTEER = Suggester(
    "gazetteer",
    "3f",
    SuggesterKind.GAZETTEER,
    labels=("PERSON",),
    asks=True,
    names=(Name("Ana", "PERSON", 0.5), Name("Kyiv", "GPE")),
)


@pytest.mark.parametrize("suggester", [BUILTIN, GAZETTEER], ids=lambda s: s.name)
def test_a_description_goes_there_and_back(suggester):
    told = json.dumps(suggester_to_json(suggester))

    assert suggester_from_json(json.loads(told)) == suggester


def test_a_problem_goes_there_and_back():
    failed = Suggested(problem="too long")

    assert suggested_from_json(suggested_to_json(failed)) == failed


def test_suggestions_are_signed_with_name_and_version():
    assert GAZETTEER.origin == "gazetteer@3f"


@pytest.mark.parametrize(
    ("text", "name"), [("my model + 2@x", "my-model-2-x"), ("né_1.0", "né_1.0"), ("@", "unnamed")]
)
def test_any_text_becomes_a_name_that_an_origin_can_hold(text, name):
    assert plain_name(text) == name
