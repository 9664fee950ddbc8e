"""A step that is undone or done again is told by its name, but where that may name a person."""

import pytest

from annotator.domain.edit import Edit
from annotator.ui.replayed import replay, replayed


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


def test_a_step_is_taken_back_while_ones_own_work_is_locked(bench):
    before = bench.desk.session.copy("a1")
    bench.actions_by_name["accept"].trigger()
    bench.desk.locked = "Something else is done here"
    edit = replay(bench, backwards=True)
    assert edit.name == "Accept"
    assert bench.desk.session.copy("a1") == before
    assert bench.window.statusBar().currentMessage() == "Undone: Accept"
    assert replay(bench, backwards=False).name == "Accept"


def test_where_nothing_was_done_nothing_is_taken_back(bench):
    assert replay(bench, backwards=False) is None
    assert bench.window.statusBar().currentMessage() == "There is nothing to do again"
