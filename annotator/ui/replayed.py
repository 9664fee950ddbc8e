"""What is told of a step that was undone or done again."""

from annotator.domain.edit import Edit
from annotator.domain.said import said
from annotator.ui.language import tr


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
