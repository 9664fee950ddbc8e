"""A hand that knows where on the canvas to press, and the shortest way to a name."""

from effort_touch import ALT, PLAIN, Touch
from PySide6.QtCore import QPointF, QRectF, Qt

from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.hits import handle_at, mention_at, quote_beside
from annotator.ui.canvas.marks import Mark, Trace, mark_of
from annotator.ui.canvas.ring import handles
from annotator.ui.canvas.snapping import snap, word_at
from annotator.ui.choosing.chooser import Choice

INSIDE, EXACT = 3.0, 0.4
BESIDE = -24.0
NEAR = 3  # choices


class Hand(Touch):
    """Takes marks in hand, selects, drags ends and leads quotes to mentions.

    It can call as many speakers of an article by `numbers`, and `redraws` what is wrong in more
    than one way.
    """

    numbers, redraws = 9, True

    def choose(self, name: str) -> None:
        """Type a name until it is among the first choices, and take it."""
        chooser = self.bench.palettes.chooser
        for number, letter in enumerate(name):
            self.type(letter, self.canvas if number == 0 else chooser.field)
            offered = (chooser.model.choice(row) for row in range(NEAR))
            names = [choice.value.name for choice in offered if choice and _is_known(choice)]
            if name in names:
                for _ in range(names.index(name)):
                    self.press("Down", chooser.field)
                break
        else:
            if chooser.model.rowCount() > 1:
                self.press("Up", chooser.field)  # the new name comes last
        self.press("Return", chooser.field)

    def activate(self, item: Span | Quote) -> None:
        """Click an item until it is the active one."""
        mark = mark_of(item)
        for _ in range(6):
            if self.bench.desk and self.bench.desk.active == mark:
                return
            self.bring(_first(item))
            self.click(self._place_of(mark, item))
        raise RuntimeError(f"{item} cannot be activated")

    def _place_of(self, mark: Mark, item: Span | Quote) -> QPointF:
        """Return where a click takes the item at once, or else comes nearest to it."""
        points = [point for box in self.boxes(_first(item)) for point in _grid(box)]
        if isinstance(item, Quote):
            points += [QPointF(BESIDE, box.center().y()) for box in self.boxes(_first(item))]
        points = [p for p in points if self._is_free(p)]
        depth = {p.toTuple(): self._clicks(p, mark) for p in points}
        return min(points, key=lambda p: depth[p.toTuple()]) + self.canvas.origin

    def _clicks(self, point: QPointF, mark: Mark) -> int:
        """Return how many clicks at a point of the sheet it takes to get to a mark."""
        marks = self.canvas.marks_at(point + self.canvas.origin)
        if mark not in marks:
            return 99
        active = self.canvas.active
        begun = marks.index(active) + 1 if active in marks else 0
        return (marks.index(mark) - begun) % len(marks) + 1

    def _is_free(self, point: QPointF) -> bool:
        """Whether a press here takes hold of no handle."""
        return handle_at(self.canvas.sheet, self.canvas.active, point) is None

    def select(self, stretch: Stretch) -> None:
        """Draw out a selection, or take a word with a double click."""
        self.bring(stretch)
        text = self.canvas.sheet.text
        word = _within(self.boxes(stretch)[0])
        if word_at(text, stretch.start) == stretch and self._is_free(word):
            self.double_click(word + self.canvas.origin)
            if self.bench.desk and self.bench.desk.selection == stretch:
                return
        if snap(text, stretch.start, stretch.end) == stretch:
            self.drag(*self._between_words(stretch), PLAIN)
        else:
            first, last = self.boxes(stretch)[0], self.boxes(stretch)[-1]
            self.drag(
                QPointF(first.left() + EXACT, first.center().y()),
                QPointF(last.right() - EXACT, last.center().y()),
                ALT,
            )

    def _between_words(self, stretch: Stretch) -> tuple[QPointF, QPointF]:
        """Return points in the first and the last word, the first where a press takes no handle."""
        text = self.canvas.sheet.text
        first = snap(text, stretch.start, stretch.start + 1) or stretch
        last = snap(text, stretch.end - 1, stretch.end) or stretch
        starts = [self._beside(n, 0.25) for n in range(first.start, first.end)]
        ends = [self._beside(n, 0.75) for n in reversed(range(last.start, last.end))]
        for one, other in ((starts, ends[0]), (ends, starts[0])):
            free = next((point for point in one if self._is_free(point)), None)
            if free is not None:
                return free, other
        return starts[0], ends[0]

    def _beside(self, letter: int, share: float) -> QPointF:
        """Return the point so far across a letter."""
        box = self.boxes(Stretch(letter, letter + 1))[0]
        return QPointF(box.left() + share * box.width(), box.center().y())

    def label(self, name: str) -> None:
        """Put a label on what is selected or active."""
        self.press(self.bench.label_keys.key_of(name))

    def number(self, number: int) -> None:
        """Let a speaker of the article say the active quote."""
        self.press(str(number))

    def nudge(self, name: str) -> bool:
        """Move an outermost end by one step; tell whether this hand does so."""
        self.command(name)
        return True

    def show(self, command: str, stretch: Stretch) -> None:
        """Show what a command asks for: click a word, or select what is longer beforehand."""
        if word_at(self.canvas.sheet.text, stretch.start) == stretch:
            self.command(command)
            self.bring(stretch)
            self.click(self.boxes(stretch)[0].center() + self.canvas.origin)
        else:
            self.select(stretch)
            self.command(command)

    def pull(self, trace: Trace, edge: str, to: int) -> None:
        """Move one end of a part of the active item to a code point."""
        self.drag_handle(trace, edge, to, ALT)

    def drag_handle(self, trace: Trace, edge: str, to: int, keys: Qt.KeyboardModifier) -> None:
        now = trace.stretch
        self.bring(Stretch(min(now.start, to), max(now.end, to)))
        placed = self.canvas.sheet.placed(trace.mark)
        handle = next(h for h in handles(placed) if h.trace == trace and h.edge == edge)
        letter = self._beside(*((to, 0.05) if edge == "start" else (to - 1, 0.95)))
        self.drag(handle.at, letter, keys)

    def traces(self, item: Span | Quote) -> tuple[Trace, ...]:
        return self.canvas.sheet.index.traces(mark_of(item))

    def lead(self, quote: Quote, mention: Stretch) -> bool:
        """Drag from the gutter beside a quote to a mention, if that would hit just this one."""
        if not self.bring(quote.contents[0], mention):
            return False
        beside = QPointF(BESIDE, self.boxes(quote.contents[0])[0].center().y())
        target = self.boxes(mention)[0].center()
        sheet = self.canvas.sheet
        if quote_beside(sheet, self.canvas.active, beside) != mark_of(quote):
            return False
        if mention_at(sheet, target) != mention:
            return False
        self.drag(beside, target, PLAIN)
        return True


def _is_known(choice: Choice) -> bool:
    return isinstance(choice.value, Speaker)


def _first(item: Span | Quote) -> Stretch:
    return item.stretch if isinstance(item, Span) else item.contents[0]


def _within(box: QRectF) -> QPointF:
    return QPointF(min(box.left() + INSIDE, box.center().x()), box.center().y())


def _grid(box: QRectF) -> list[QPointF]:
    """Return some points across a box."""
    steps = max(1, int(box.width() / 9))
    return [
        QPointF(box.left() + box.width() * (n + 0.5) / steps, box.center().y())
        for n in range(steps)
    ]
