"""Steps of an earlier session are told in the language of the window, though the journal is not."""

import ast
from pathlib import Path

import pytest

from annotator.domain.said import Said, said
from annotator.domain.steps import MADE, step

ANNOTATOR = Path(__file__).parents[2] / "annotator"


@pytest.mark.parametrize(
    ("name", "key", "values"),
    [
        ("Add GPE", "Add {label}", {"label": "GPE"}),
        ("Add GPE everywhere", "Add {label} everywhere", {"label": "GPE"}),
        ("Add quote", "Add quote", {}),
        ("Accept 3", "Accept {count}", {"count": 3}),
        ("Mark as done", "Mark as {status}", {"status": said("done")}),
        ("Rename A to B", "Rename {label} to {name}", {"label": "A", "name": "B"}),
        ("Move the ends", "Move the ends", {}),
        ("{x}", "{x}", {}),
    ],
)
def test_a_name_is_known_as_what_it_was_said_as(name, key, values):
    known = step(name)

    assert isinstance(known, Said)
    assert (known, known.key, known.values) == (name, key, values)


def test_a_step_within_a_name_is_known_as_well():
    known = step("Add GPE, reject 2")

    assert isinstance(known, Said)
    assert known == "Add GPE, reject 2"
    assert known.values == {"step": said("Add {label}", label="GPE"), "over": 2}
    assert isinstance(known.values["step"], Said)


def test_each_text_that_makes_names_is_said_somewhere():
    calls = (
        node
        for layer in ("domain", "workflow")
        for path in (ANNOTATOR / layer).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "said" and node.args
    )
    texts = {call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)}

    assert set(MADE) - texts == set()
