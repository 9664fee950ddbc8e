"""People are told apart by names that nobody mistakes for one another."""

import pytest

from annotator.domain.annotator import Annotator, called
from annotator.domain.errors import AnnotatorError

ANNA = Annotator("5eed", "Anna")


def test_who_is_known_keeps_the_uid_and_others_get_one():
    anna, ben = called(["Anna", "Ben"], [ANNA])

    assert anna == ANNA
    assert (ben.name, len(ben.uid)) == ("Ben", 16)
    assert ben.uid != called(["Ben"], [])[0].uid


def test_blanks_around_and_within_a_name_do_not_count():
    assert called([" Anna  Maria\n"], [Annotator("1", "Anna Maria")]) == (
        Annotator("1", "Anna Maria"),
    )


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        (["anna"], "anna differs from Anna, who is known here, in upper and lower case only"),
        (["Ben", "ben"], "Ben and ben are one name"),
        (["Ben", "Ben"], "Ben and Ben are one name"),
        (["José", "Jose\u0301"], "are one name"),
        (["@gold"], "cannot begin with @"),
        (["  "], "cannot be empty"),
        (["x" * 101], "more than 100 characters"),
    ],
)
def test_a_name_that_will_not_do_is_refused(names, problem):
    with pytest.raises(AnnotatorError, match=problem):
        called(names, [ANNA])
