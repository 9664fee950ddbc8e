"""What the mouse does on the canvas between pressing and letting go."""

from dataclasses import dataclass

from annotator.domain.span import Stretch
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.ring import Handle
from annotator.ui.canvas.snapping import snap, trim


@dataclass(slots=True)
class Selecting:
    """Draws out a selection from the border where the button went down."""

    start: int
    stretch: Stretch | None = None

    def move(self, text: str, border: int, by_character: bool) -> None:
        settle = trim if by_character else snap
        self.stretch = settle(text, self.start, border)


@dataclass(slots=True)
class Moving:
    """Drags one end of a stretch; the other one stays."""

    handle: Handle
    stretch: Stretch | None = None

    def move(self, text: str, border: int, by_character: bool) -> None:
        start, end = self.handle.trace.stretch.start, self.handle.trace.stretch.end
        if self.handle.edge == "start":
            start = min(border, end - 1)
        else:
            end = max(border, start + 1)
        moved = trim(text, start, end)
        if moved and not by_character:
            moved = self._snapped(text, moved)
        self.stretch = moved

    def _snapped(self, text: str, moved: Stretch) -> Stretch | None:
        """Snap the end that moves only."""
        snapped = snap(text, moved.start, moved.end)
        if snapped is None:
            return None
        if self.handle.edge == "start":
            return Stretch(snapped.start, moved.end)
        return Stretch(moved.start, snapped.end)


@dataclass(slots=True)
class Pointing:
    """Leads from the gutter beside a quote to where the text names its speaker."""

    mark: Mark
    stretch: Stretch | None = None


Gesture = Selecting | Moving | Pointing
