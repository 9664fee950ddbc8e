"""The text comes first: in a narrow window what stands beside it shrinks, then gives way."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QStyle

from annotator.override import override
from annotator.ui.window import SIDES, Side, Window

# In heights of a line:
TEXT = 24  # the width that the text keeps
LEAST = (10, 15)  # the widths that the panels at the left and at the right shrink to
NARROWEST = 20  # the window can be made


class GivingWay(QObject):
    """Shares the width of the window out, and gives panels theirs back when there is room again.

    A panel that a person asks for is shown in any case; else the one at the left gives way first.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._line = window.fontMetrics().height()
        style = window.style()
        self._gap = style.pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent)
        self._own = dict(zip((window.left, window.right), SIDES, strict=True))
        self._asked: Side | None = None
        self._tight = False
        window.setMinimumWidth(NARROWEST * self._line)
        window.installEventFilter(self)
        for side in self._own:
            side.installEventFilter(self)
            side.wished.connect(self.settle)
            side.asked.connect(lambda side=side: self._put_first(side))
        self.settle()

    def widths(self) -> tuple[int, ...]:
        """Return how wide the panels are where there is room, in pixels."""
        return tuple(self._own.values())

    def set_widths(self, widths: Sequence[int]) -> None:
        """Have the panels so wide where there is room."""
        if len(widths) == len(self._own):
            self._own = dict(zip(self._own, widths, strict=True))
            self._tight = True  # they are another width now
        self.settle()

    @contextmanager
    def none_away(self) -> Iterator[None]:
        """Have the panels there for a moment that nobody sees, as far as they are wanted."""
        away = [side for side in self._own if not side.isHidden() and not side.isVisible()]
        for side in away:
            side.give_way(False)
        yield
        for side in away:
            side.give_way(True)

    def settle(self) -> None:
        """Share the width out anew."""
        wanted = [side for side in self._own if not side.isHidden()]
        self._asked = self._asked if self._asked in wanted else None
        before, self._tight = self._tight, self._lacks(wanted)
        there = self._fitting(wanted) if self._tight else wanted
        for side in self._own:
            self._show(side, away=side in wanted and side not in there)
        least = {side: self._least(side) for side in there}
        text = min(self._text, self._room(least.values())) if there else 0
        self._window.canvas.setMinimumWidth(max(0, text))
        if there and (before or self._tight):
            widths = [*self._shared(least).values()]
            self._window.resizeDocks(there, widths, Qt.Orientation.Horizontal)

    @property
    def _text(self) -> int:
        return TEXT * self._line

    def _least(self, side: Side) -> int:
        lines = dict(zip(self._own, LEAST, strict=True))
        return min(self._own[side], lines[side] * self._line)

    def _room(self, widths: Iterable[int]) -> int:
        """Return the width that is left beside panels, and others that stand there now."""
        others = (dock for dock in self._window.findChildren(QDockWidget) if dock.isVisible())
        least = [d.minimumSizeHint().width() for d in others if d not in self._own]
        return self._window.width() - sum(width + self._gap for width in (*least, *widths))

    def _lacks(self, wanted: Sequence[Side]) -> bool:
        """Whether there is too little room for panels as wide as they are meant to be."""
        return self._room(self._own[side] for side in wanted) < self._text

    def _fitting(self, wanted: Sequence[Side]) -> list[Side]:
        """Return the panels that there is room for, in their order."""
        there: list[Side] = []
        left = self._window.left
        for side in sorted(wanted, key=lambda side: (side is not self._asked, side is left)):
            widths = [self._least(other) for other in (*there, side)]
            if side is self._asked or self._room(widths) >= self._text:
                there.append(side)
        return [side for side in wanted if side in there]

    def _shared(self, least: Mapping[Side, int]) -> dict[Side, int]:
        """Return the widths of panels: what they had, or their least and a share of the rest."""
        spare = max(0, self._room(least.values()) - self._text)
        more = {side: self._own[side] - width for side, width in least.items()}
        part = min(1.0, spare / (sum(more.values()) or 1))
        return {side: width + int(part * more[side]) for side, width in least.items()}

    def _show(self, side: Side, *, away: bool) -> None:
        if away and side.isAncestorOf(QApplication.focusWidget() or side):
            self._window.canvas.setFocus()
        side.give_way(away)

    def _put_first(self, side: Side) -> None:
        self._asked = side

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Resize:
            return False
        if watched is self._window:
            self.settle()
        elif isinstance(watched, Side) and not self._tight and not self._lacks(self._shown()):
            self._own[watched] = watched.width()  # somebody has made it so
        return False

    def _shown(self) -> list[Side]:
        return [side for side in self._own if side.isVisible()]
