"""Why something was suggested is told in the language of the window, though marks keep English."""

import pytest

from annotator.domain.reasons import MADE, reason_said

CUE = "“said” after it says who reported it"


def test_a_reason_is_known_as_what_it_was_said_as():
    known = reason_said(CUE)

    assert (known, known.values) == (CUE, {"cue": "said"})
    assert known.key == "“{cue}” after it says who reported it"


@pytest.mark.parametrize("made", MADE)
def test_every_reason_is_known_as_itself(made):
    filled = made.template.format(**{name: value or 7 for name, value in made.values.items()})

    assert reason_said(filled).key == made.key


def test_a_reason_that_holds_no_value_or_comes_from_elsewhere_is_said_as_it_is():
    assert reason_said("A number without a unit").values == {}
    assert reason_said("{x}") == "{x}"
