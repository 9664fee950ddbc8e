"""Undoing and redoing in a view, where one's own work cannot be changed, and what is told of it."""

from typing import TYPE_CHECKING

from annotator.domain.edit import Edit
from annotator.domain.said import said
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench


def replay(bench: "Workbench", *, backwards: bool, blind: bool = False) -> Edit | None:
    """Undo or redo the last step and tell it; None where there was none, or not yet."""
    desk = bench.desk
    if desk is None:
        return None
    if desk.session.is_long(backwards=backwards):
        bench.files.replay(backwards)
        return None
    edit: Edit | None = None

    def step() -> None:
        nonlocal edit
        edit = desk.session.undo() if backwards else desk.session.redo()

    if bench.saving.attempt(step):
        bench.tell(replayed(edit, backwards=backwards, blind=blind))
    return edit


def replayed(edit: Edit | None, *, backwards: bool, blind: bool = False) -> str:
    """Say which step was undone or, if not `backwards`, done again; None is for no step.

    While the view is `blind`, it is not called by its name, which may hold that of a person.
    """
    if edit is None:
        return tr("There is nothing to undo") if backwards else tr("There is nothing to do again")
    name = said("the last step") if blind else edit.name
    if backwards:
        return tr("Undone: {step}", step=name)
    return tr("Done again: {step}", step=name)
