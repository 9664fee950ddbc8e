"""Steps of an earlier session are told in the language of the window, though the journal is not."""

import pytest

from annotator.domain.said import Said, plural, said
from annotator.domain.steps import step


@pytest.mark.parametrize(
    ("name", "key", "values"),
    [
        ("Add GPE", "Add {label}", {"label": "GPE"}),
        ("Add GPE everywhere", "Add {label} everywhere", {"label": "GPE"}),
        ("Add quote", "Add quote", {}),
        ("Accept 3", "Accept {count}", {"count": 3}),
        ("Mark as done", "Mark as {status}", {"status": said("done")}),
        ("Rename A to B", "Rename {label} to {name}", {"label": "A", "name": "B"}),
        ("Add the label GPE", "Add the label {label}", {"label": "GPE"}),
        ("Allow Oslo", "Allow {about}", {"about": "Oslo"}),
        ("Move the ends", "Move the ends", {}),
        ("Decide for nothing", "Decide for nothing", {}),
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


@pytest.mark.parametrize("count", [1, 3])
def test_a_number_in_a_name_decides_again_which_words_are_used(count):
    made = plural(count, "Find zones in {count} article", "Find zones in {count} articles")
    known = step(str.__str__(made))

    assert (known, known.key, known.number) == (made, made.key, count)


def test_a_label_and_in_how_many_places_it_was_put_are_told_apart():
    for name, count in (("Add GPE in one place", 1), ("Add GPE in 3 places", 3)):
        known = step(name)

        assert known == name
        assert (known.key, known.values["label"]) == ("Add {label} {places}", "GPE")
        assert known.values["places"].number == count
