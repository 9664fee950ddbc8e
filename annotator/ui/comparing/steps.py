"""Steps of the view: stored before they are shown, and taken back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.edit import Edit
from annotator.domain.errors import AnnotatorError
from annotator.ui.replayed import replayed

if TYPE_CHECKING:
    from annotator.ui.comparing.comparing import Comparing
    from annotator.ui.workbench import Workbench


class Steps:
    """Takes steps, and undoes and redoes them while the text cannot be changed otherwise."""

    def __init__(self, bench: "Workbench", view: "Comparing") -> None:
        self._bench = bench
        self._view = view

    def attempt(self, step: Callable[[], object]) -> bool:
        """Take a step; whether it was stored. Why it was not is told."""
        try:
            step()
        except AnnotatorError as error:
            self._bench.saving.tell(error)
            return False
        return True

    def replay(self, *, backwards: bool) -> None:
        """Undo or redo the last step; what was said by it comes back in hand."""
        desk = self._bench.desk
        if desk is None:
            return
        if desk.session.is_long(backwards=backwards):
            self._bench.files.replay(backwards)
            return
        edit: Edit | None = None

        def replay() -> None:
            nonlocal edit
            edit = desk.session.undo() if backwards else desk.session.redo()

        if self.attempt(replay):
            self._bench.tell(replayed(edit, backwards=backwards))
            self._view.go_to(_judged(edit) if edit else "")


def _judged(edit: Edit) -> str:
    """Return the key of the line that an edit was about; nothing where it was about none."""
    things = (change.thing for change in edit.changes)
    return next((thing.id for thing in things if isinstance(thing, Judgement)), "")
