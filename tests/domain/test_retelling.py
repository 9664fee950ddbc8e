"""Texts that were kept as plain English are known again as what they were said as."""

import ast
from pathlib import Path

import pytest

from annotator.domain import reasons, steps
from annotator.domain.retelling import SOME, either, retelling
from annotator.domain.said import number_of, said

ANNOTATOR = Path(__file__).parents[2] / "annotator"
KNOWING = [Path(module.__file__) for module in (steps, reasons)]

retold = retelling(
    said("{what}; undone", what=SOME),
    *either("one left of {name}", "{count} left of {name}", name=""),
    said("{name}: {share:.1f}", name="", share=0.0),
)


@pytest.mark.parametrize(
    ("text", "number", "values"),
    [
        ("one left of Anna", 1, {"count": 1, "name": "Anna"}),
        ("12 left of Anna", 12, {"count": 12, "name": "Anna"}),
        ("Anna: -2.5", None, {"name": "Anna", "share": -2.5}),
        ("twelve left of Anna", None, {}),
        ("“{x}”\n(of Anna)", None, {}),
    ],
)
def test_a_text_is_known_with_its_values(text, number, values):
    known = retold(text)

    assert (known, known.number, known.values) == (text, number, values)


def test_what_was_said_within_a_text_is_known_as_well():
    known = retold("12 left of Anna; undone")

    assert known.values["what"].number == 12


def test_what_still_knows_how_it_was_made_is_left_as_it_is():
    said_now = number_of(2, "quote")

    assert retold(said_now) is said_now


def test_each_text_that_is_known_again_is_said_somewhere():
    files = (path for path in ANNOTATOR.rglob("*.py") if path not in KNOWING)
    calls = (node for path in files for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    texts = {
        argument.value
        for call in calls
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in {"said", "plural"}
        for argument in call.args
        if isinstance(argument, ast.Constant)
    }

    assert {one.template for one in (*steps.MADE, *reasons.MADE)} - texts == set()
