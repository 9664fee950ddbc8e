"""A step that is undone or done again is told by its name, but where that may name a person."""

import pytest

from annotator.domain.edit import Edit
from annotator.ui.replayed import replayed


@pytest.mark.parametrize(
    ("edit", "backwards", "blind", "told"),
    [
        (Edit("Take as anna has it", ()), True, False, "Undone: Take as anna has it"),
        (Edit("Take as anna has it", ()), False, False, "Done again: Take as anna has it"),
        (Edit("Take as anna has it", ()), True, True, "Undone: the last step"),
        (None, True, False, "There is nothing to undo"),
        (None, False, True, "There is nothing to do again"),
    ],
)
def test_it_is_told_which_step_was_undone(edit, backwards, blind, told):
    assert replayed(edit, backwards=backwards, blind=blind) == told
