"""Something that is tried out on the desk before it is decided."""

from collections.abc import Callable
from dataclasses import replace

from annotator.domain.carry import carry
from annotator.domain.edit import Edit
from annotator.domain.record import Copy
from annotator.domain.speaker import Speaker


class Draft:
    """A copy that lies on the desk in place of the annotator's; nothing of it is stored.

    What is done meanwhile alters it alone. `speakers` are those who were named in it and are new.
    """

    def __init__(self, copy: Copy) -> None:
        self.copy = copy
        self.speakers: tuple[Speaker, ...] = ()
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._tell: Callable[[Edit], None] | None = None

    def listen(self, listener: Callable[[Edit], None]) -> None:
        """Call the listener with every edit, and with the inverse of one undone."""
        self._tell = listener

    def do(self, edit: Edit) -> None:
        self._done.append(edit)
        self._undone.clear()
        self._apply(edit)

    def undo(self) -> Edit | None:
        """Take back the last edit and return it, if there is one."""
        return self._replay(self._done, self._undone, backwards=True)

    def redo(self) -> Edit | None:
        return self._replay(self._undone, self._done, backwards=False)

    def _replay(self, come: list[Edit], gone: list[Edit], *, backwards: bool) -> Edit | None:
        if not come:
            return None
        edit = come.pop()
        gone.append(edit)
        self._apply(edit.inverse() if backwards else edit)
        return edit

    def kept(self) -> Copy:
        """Return the copy without what was rejected in it."""
        spans = tuple(span for span in self.copy.spans if span.state.kept)
        quotes = tuple(quote for quote in self.copy.quotes if quote.state.kept)
        return replace(self.copy, spans=spans, quotes=quotes)

    def _apply(self, edit: Edit) -> None:
        self.copy = carry(edit, self.copy)
        things = [(change.before, change.after) for change in edit.changes]
        gone = [before for before, _ in things if isinstance(before, Speaker)]
        come = [after for _, after in things if isinstance(after, Speaker)]
        self.speakers = (*(one for one in self.speakers if one not in gone), *come)
        if self._tell:
            self._tell(edit)
