"""The shortest ways of a caret through a text, found on the walker that the window uses itself."""

from collections.abc import Callable, Iterable
from copy import copy
from typing import TypeVar

from PySide6.QtCore import Qt

from annotator.domain.span import Stretch
from annotator.ui.canvas.movement import Motion, Unit
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.walker import Walker
from annotator.ui.caret import MOTIONS

Key = tuple[int, Qt.KeyboardModifier]
State = TypeVar("State")
SELECTING = [
    (key, motion)
    for key, motion in MOTIONS.items()
    if motion.unit in (Unit.CHARACTER, Unit.WORD, Unit.SENTENCE)
]


class Ways:
    """What each key does from each place of an article, looked at once."""

    def __init__(self, sheet: Sheet, page: float) -> None:
        self._sheet, self._page = sheet, page
        self._steps: dict[object, list[tuple[Key, Walker]]] = {}

    def to(self, start: Walker, goals: Iterable[int]) -> list[Key]:
        """Return the fewest keys that lead from where a walker stands to one of the goals."""
        wanted = frozenset(goals)
        found = shortest(start, self._from, _name, lambda walker: walker.point in wanted)
        if found is None:
            raise RuntimeError(f"no keys lead from {start.point} to {sorted(wanted)[:3]}")
        return found

    def over(self, anchor: int, wanted: Stretch) -> list[Key] | None:
        """Return the fewest keys that, with Shift, select a stretch from one of its ends."""
        walker = Walker()
        walker.stand(anchor)

        def steps(walker: Walker) -> list[tuple[Key, Walker]]:
            moved = ((key, self._select(walker, motion)) for key, motion in SELECTING)
            return [(k, w) for k, w in moved if wanted.start <= w.point <= wanted.end]

        return shortest(walker, steps, _name, lambda after: after.selection == wanted)

    def _select(self, walker: Walker, motion: Motion) -> Walker:
        after = copy(walker)
        after.select(self._sheet, motion, self._page)
        return after

    def _from(self, walker: Walker) -> list[tuple[Key, Walker]]:
        name = _name(walker)
        if name not in self._steps:
            self._steps[name] = [(key, self._go(walker, m)) for key, m in MOTIONS.items()]
        return self._steps[name]

    def _go(self, walker: Walker, motion: Motion) -> Walker:
        after = copy(walker)
        after.go(self._sheet, motion, self._page)
        return after


def _name(walker: Walker) -> object:
    return tuple(vars(walker).values())


def shortest(
    start: State,
    steps: Callable[[State], Iterable[tuple[Key, State]]],
    name: Callable[[State], object],
    found: Callable[[State], bool],
) -> list[Key] | None:
    """Return the fewest keys that lead to a state that is looked for, or None."""
    seen, ways = {name(start)}, [(start, list[Key]())]
    for state, way in ways:  # grows on the way
        if found(state):
            return way
        for key, after in steps(state):
            if name(after) not in seen:
                seen.add(name(after))
                ways.append((after, [*way, key]))
    return None
