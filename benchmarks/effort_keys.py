"""A hand that never leaves the keyboard: it walks a caret, and jumps between suggestions."""

from effort_hand import Hand
from effort_walk import Key, Ways
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch
from annotator.override import override
from annotator.ui.canvas.marks import Mark, Trace, drawn, mark_of
from annotator.ui.canvas.movement import larger, word_near
from annotator.ui.canvas.snapping import Edge, grow, word_at
from annotator.ui.desk import Desk
from annotator.ui.guard import decides
from annotator.ui.workbench import Workbench

NO_MODIFIER, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
PATIENCE = 8
NUDGES = 30


class KeyHand(Hand):
    """Does with keys what the other hand does with the mouse; the caret stays on."""

    redraws = False  # walking there costs more

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._ways: tuple[str, Ways] | None = None
        self.command("toggle_caret")

    def command(self, name: str) -> None:
        """Press the key; what is in hand and out of view is shown first, and then decided."""
        in_hand = self.desk.in_hand
        if in_hand and decides(name) and self.canvas.seen(in_hand).isEmpty():
            super().command(name)
        super().command(name)

    def activate(self, item: Span | Quote) -> None:
        """Go on to a suggestion, or walk to a mark and take it, whichever is nearer."""
        mark = mark_of(item)
        if self.desk.active == mark:
            return
        turns, back = self._turns(mark)
        walk = self._walk_to(item)
        if turns is not None and turns <= len(walk) + 1:
            for _ in range(turns):
                self.command("previous_open" if back else "next_open")
        else:
            self._go(self._places(item))
            self._take(mark)
        if self.desk.active != mark:
            raise RuntimeError(f"{item} cannot be activated")

    def select(self, stretch: Stretch) -> None:
        """Walk to an end of a stretch and select to the other, or let what is selected grow."""
        at, ways = self.bench.caret.walker, self._article_ways()
        word = word_near(self._text, stretch.start) or stretch
        grown = self._growths(word, stretch)
        plans = []
        for anchor in (stretch.start, stretch.end):
            over = ways.over(anchor, stretch)
            if over is not None:
                plans.append((len(ways.to(at, [anchor])) + len(over), anchor, over))
        inside = range(word.start, min(word.end, stretch.end))
        if grown and len(ways.to(at, inside)) + grown < min(p[0] for p in plans):
            self._go(inside)
            for _ in range(grown):
                self.command("select_larger")
            return
        _, anchor, over = min(plans, key=lambda plan: plan[:2])
        self._go([anchor])
        self._press(over, SHIFT)

    def show(self, command: str, stretch: Stretch) -> None:
        """Ask, walk to a word or a span and take it; or select it first."""
        points = [p for p in range(stretch.start, stretch.end) if self._pointed(p) == stretch]
        if points:
            self.command(command)
            self._go(points)
            self.press("Return")
        else:
            self.select(stretch)
            self.command(command)

    def pull(self, trace: Trace, edge: Edge, to: int) -> None:
        """Move an end step by step, or bring the caret to where it belongs."""
        now = trace.stretch
        nudges = self._nudges(now, edge, to)
        walk = self._article_ways().to(self.bench.caret.walker, [to])
        if isinstance(self.desk.item, Span) and len(nudges) <= len(walk) + 1:
            for name in nudges:
                self.command(name)
        else:
            self._go([to])
            self.command(f"{edge}_here")

    @override
    def lead(self, quote: Quote, mention: Stretch) -> bool:
        return False

    @override
    def bring(self, *stretches: Stretch) -> bool:
        """Leave the scrolling to the caret."""
        return True

    # Where the caret is, and how it gets elsewhere

    @property
    def desk(self) -> Desk:
        assert self.bench.desk is not None  # noqa: S101  (a project is open)
        return self.bench.desk

    @property
    def _text(self) -> str:
        return self.canvas.sheet.text

    @property
    def _at(self) -> int:
        return self.bench.caret.walker.point

    def _article_ways(self) -> Ways:
        if self._ways is None or self._ways[0] != self._text:
            page = self.canvas.verticalScrollBar().pageStep()
            self._ways = self._text, Ways(self.canvas.sheet, page)
        return self._ways[1]

    def _go(self, goals: list[int] | range) -> None:
        """Walk; what a key did is looked at anew where it was not what was expected."""
        for _ in range(PATIENCE):
            if self._at in goals:
                return
            self._press(self._article_ways().to(self.bench.caret.walker, goals), NO_MODIFIER)
        raise RuntimeError(f"the caret does not get to {list(goals)[:3]}")

    def _press(self, keys: list[Key], shift: Qt.KeyboardModifier) -> None:
        for key, modifier in keys:
            QTest.keyClick(self.canvas, Qt.Key(key), modifier | shift)
            self._did("walk")

    def _turns(self, mark: Mark) -> tuple[int | None, bool]:
        """Return how many suggestions on a mark is, and whether backwards."""
        waiting = [mark_of(item) for item in self.desk.open_items()]
        if mark not in waiting or self.desk.active not in waiting:
            return None, False
        on = (waiting.index(mark) - waiting.index(self.desk.active)) % len(waiting)
        back = len(waiting) - on
        return min(on, back), back < on

    def _walk_to(self, item: Span | Quote) -> list[Key]:
        return self._article_ways().to(self.bench.caret.walker, self._places(item))

    def _places(self, item: Span | Quote) -> list[int]:
        """Return where an item is the innermost one, or else all of it."""
        parts = [item.stretch] if isinstance(item, Span) else list(item.contents)
        places = [p for part in parts for p in range(part.start, part.end)]
        free = [p for p in places if self._innermost(p) == mark_of(item)]
        return free or places

    def _innermost(self, point: int) -> Mark | None:
        around = [i for i in self.desk.on_show.items() if drawn(i) and _covers(i, point)]
        inner = min(around, key=lambda i: (i.end - i.start, i.id), default=None)
        return mark_of(inner) if inner else None

    def _take(self, mark: Mark) -> None:
        """Take the innermost mark here, and go on outwards."""
        for _ in range(PATIENCE):
            if self.desk.active == mark:
                return
            self.press("Space")

    def _pointed(self, point: int) -> Stretch | None:
        spans = (s.stretch for s in self.desk.copy.spans if s.stretch.holds(point) and drawn(s))
        return min(spans, key=len, default=word_at(self._text, point))

    def _nudges(self, now: Stretch, edge: Edge, to: int) -> list[str]:
        """Return the steps that bring an end to a place; too many are none at all."""
        way = "left" if to < getattr(now, edge) else "right"
        direction = -1 if way == "left" else 1
        steps: list[str] = []
        while getattr(now, edge) != to and len(steps) < NUDGES:
            after = grow(self._text, now, edge, direction, by_character=False)
            fine = (getattr(after, edge) - to) * direction > 0
            now = grow(self._text, now, edge, direction, fine) if fine else after
            steps.append(f"{edge}_{way}{'_fine' * fine}")
        return steps

    def _growths(self, word: Stretch, wanted: Stretch) -> int:
        """Return how often the word must grow to be what is wanted; 0 if it never is."""
        for turn in range(1, 4):
            if word == wanted:
                return turn
            word = larger(self._text, word)
        return 0


def _covers(item: Span | Quote, point: int) -> bool:
    return any(stretch.holds(point) for stretch in item.stretches())
