"""Who suggests in a project, as a value."""

import pytest

from annotator.domain.choice import NOBODY, Choice, Chosen, Use, from_setting, to_setting
from annotator.domain.errors import SuggestError

MODEL = Choice("/models/ours", "ours", {"PER": "PERSON", "MISC": ""})
NAMES = Choice("gazetteer", "gazetteer")


def test_a_project_that_chose_nothing_has_the_built_in_suggester() -> None:
    assert from_setting("") == Chosen()
    assert [choice.name for choice in Chosen().choices()] == ["builtin"]


def test_a_choice_is_kept_as_it_is() -> None:
    for chosen in (Chosen(), Chosen(MODEL), Chosen(NAMES, MODEL)):
        assert from_setting(to_setting(chosen)) == chosen


@pytest.mark.parametrize("value", ["no JSON", "[]", "{}", '{"first": 3, "beside": null}'])
def test_a_setting_that_says_something_else_is_told(value: str) -> None:
    with pytest.raises(SuggestError, match="choose them anew"):
        from_setting(value)


def test_one_takes_the_place_of_another() -> None:
    assert Chosen().using(MODEL, Use.FIRST) == Chosen(MODEL)
    assert Chosen(MODEL).using(NAMES, Use.BESIDE) == Chosen(MODEL, NAMES)
    assert Chosen(MODEL, NAMES).using(NAMES, Use.FIRST) == Chosen(NAMES)


def test_where_the_first_one_goes_the_built_in_one_is_it() -> None:
    assert Chosen(MODEL, NAMES).using(MODEL, Use.NONE) == Chosen(Choice(), NAMES)
    assert Chosen(MODEL).using(MODEL, Use.BESIDE) == Chosen(Choice(), MODEL)
    assert Chosen().using(Choice(), Use.BESIDE) == Chosen()
    assert Chosen(MODEL, Choice()).using(MODEL, Use.NONE) == Chosen()


def test_the_built_in_one_can_go_and_another_come() -> None:
    assert Chosen().using(Choice(), Use.NONE) == Chosen(NOBODY)
    assert Chosen(Choice(), NAMES).using(Choice(), Use.NONE) == Chosen(NAMES)
    assert Chosen(NOBODY).using(NAMES, Use.BESIDE) == Chosen(NAMES)
    assert Chosen(NOBODY).using(NAMES, Use.NONE) == Chosen(NOBODY)
    assert from_setting(to_setting(Chosen(NOBODY))).choices() == ()


def test_the_one_beside_can_go() -> None:
    assert Chosen(MODEL, NAMES).using(NAMES, Use.NONE) == Chosen(MODEL)
    assert Chosen(MODEL, NAMES).use("gazetteer") is Use.BESIDE
