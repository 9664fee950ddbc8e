"""A caret that walks over a sheet, and what it selects on its way."""

from annotator.domain.span import Stretch
from annotator.ui.canvas.lines import below, beside, line_end, on_text, page_end
from annotator.ui.canvas.movement import Motion, Unit, move, selected
from annotator.ui.canvas.sheet import Sheet

UPRIGHT = frozenset({Unit.LINE, Unit.PAGE})


class Walker:
    """Stands at `point`; `selection` reaches from where it began to select to about there."""

    def __init__(self) -> None:
        self.point = 0
        self.selection: Stretch | None = None
        self._anchor: int | None = None
        self._column: float | None = None

    def stand(self, point: int) -> None:
        """Stand before a code point with nothing selected."""
        self.point, self.selection = point, None
        self._anchor = self._column = None

    def hold(self, stretch: Stretch) -> None:
        """Stand at the end of what was selected otherwise."""
        self.point, self.selection = stretch.end, stretch
        self._anchor, self._column = stretch.start, None

    def go(self, sheet: Sheet, motion: Motion, page: float) -> None:
        """Walk and select nothing; by characters, first to the end of what was selected.

        `page` is the height of what is seen at once.
        """
        fallen = self._fallen(sheet, motion)
        self.point = self._target(sheet, motion, page) if fallen is None else fallen
        self.selection = self._anchor = None
        self._forget_column(motion)

    def select(self, sheet: Sheet, motion: Motion, page: float) -> None:
        """Walk and take along what lies between; by characters until that is more or less."""
        if self._anchor is None:
            self._anchor = self.point
        before, place = self.selection, None
        by_character = motion.unit is Unit.CHARACTER
        while place is None or (by_character and self.selection == before and self.point != place):
            place = self.point
            self.point = self._target(sheet, motion, page, selecting=True)
            self.selection = selected(sheet.text, self._anchor, self.point, motion.unit)
        self._forget_column(motion)

    def _forget_column(self, motion: Motion) -> None:
        if motion.unit not in UPRIGHT:
            self._column = None

    def _fallen(self, sheet: Sheet, motion: Motion) -> int | None:
        """Return the end of the selection that the caret falls back to."""
        if self.selection is None or motion.unit is not Unit.CHARACTER:
            return None
        forwards = self._direction(sheet, motion) > 0
        return self.selection.end if forwards else self.selection.start

    def _target(self, sheet: Sheet, motion: Motion, page: float, *, selecting: bool = False) -> int:
        if motion.unit is Unit.CHARACTER:
            return beside(sheet, self.point, motion.direction)
        if motion.unit is Unit.LINE_END:
            return line_end(sheet, self.point, motion.direction)
        if motion.unit in UPRIGHT:
            return self._upright(sheet, motion, page)
        direction = self._direction(sheet, motion)
        moved = move(sheet.text, self.point, motion.unit, direction, selecting=selecting)
        return on_text(sheet, moved)

    def _upright(self, sheet: Sheet, motion: Motion, page: float) -> int:
        """Go up or down in the column where that began."""
        if self._column is None:
            self._column = sheet.caret(self.point).x()
        if motion.unit is Unit.LINE:
            return below(sheet, self.point, self._column, motion.direction)
        height = max(page - sheet.column.typography.pitch, 0)
        return page_end(sheet, self.point, self._column, motion.direction * height)

    def _direction(self, sheet: Sheet, motion: Motion) -> int:
        """Return the direction in the order of the text, where left and right are seen."""
        laid = sheet.column.laid(sheet.column.number_of(self.point))
        return -motion.direction if laid.leftward and motion.sideways else motion.direction
