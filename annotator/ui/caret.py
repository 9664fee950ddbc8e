"""The caret: walking through the text and selecting in it with keys alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Span, Stretch
from annotator.override import override
from annotator.ui.canvas.hits import next_mark
from annotator.ui.canvas.lines import line_end, on_text
from annotator.ui.canvas.marks import Mark, drawn, mark_of
from annotator.ui.canvas.movement import Motion, Unit, larger, word_near
from annotator.ui.canvas.sentences import line_at, sentence_at
from annotator.ui.canvas.snapping import Edge
from annotator.ui.canvas.walker import Walker
from annotator.ui.desk import Desk
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

Key, Modifier = Qt.Key, Qt.KeyboardModifier
PLAIN, CONTROL, ALT = Modifier.NoModifier, Modifier.ControlModifier, Modifier.AltModifier
SIDEWAYS = frozenset({Key.Key_Left, Key.Key_Right})
MOTIONS = {
    (key.value, modifier): Motion(unit, direction, key in SIDEWAYS)
    for modifier, unit, back, forth in (
        (PLAIN, Unit.CHARACTER, Key.Key_Left, Key.Key_Right),
        (CONTROL, Unit.WORD, Key.Key_Left, Key.Key_Right),
        (ALT, Unit.SENTENCE, Key.Key_Left, Key.Key_Right),
        (ALT, Unit.SENTENCE, Key.Key_Up, Key.Key_Down),
        (PLAIN, Unit.LINE, Key.Key_Up, Key.Key_Down),
        (CONTROL, Unit.PARAGRAPH, Key.Key_Up, Key.Key_Down),
        (PLAIN, Unit.LINE_END, Key.Key_Home, Key.Key_End),
        (CONTROL, Unit.ARTICLE, Key.Key_Home, Key.Key_End),
        (PLAIN, Unit.PAGE, Key.Key_PageUp, Key.Key_PageDown),
    )
    for key, direction in ((back, -1), (forth, 1))
}
TAKES = frozenset(key.value for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space))
ENTERED = said("Caret: arrows walk, Shift selects, Space takes the mark, Esc leaves")
NOWHERE = said("Nothing is selected or active; F7 shows a caret")


class Caret(QObject):
    """A place in the text that keys move while it is on; it stays on from article to article.

    What it selects goes to the desk as what the mouse selects does. `moved` carries the code point
    that it stands before.
    """

    moved = Signal(int)

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._canvas = bench.canvas
        self.walker = Walker()
        self._active: Mark | None = None
        self.on = False
        self.sign = QLabel(tr("Caret"))
        self.sign.hide()
        bench.window.statusBar().addPermanentWidget(self.sign)
        self._canvas.clicked.connect(self.place)
        self._canvas.caret_asked.connect(self.call)

    # What the commands call

    def toggle_caret(self) -> None:
        """Show the caret at what is active or selected, else at the top of the view; or hide it."""
        if self.on:
            self._leave()
        else:
            self._enter()

    def let_go(self) -> None:
        """Come back to the text; there let go of what is chosen, and then of the caret."""
        desk = self._desk
        if not self._canvas.hasFocus():
            self._canvas.setFocus()
        elif self.on and not (desk.asking or desk.selection or desk.active):
            self._leave()
        else:
            desk.let_go()

    def take_mark(self) -> None:
        """Make the innermost mark at the caret active."""
        at = self._here()
        if at is None:
            self._desk.told.emit(tr(NOWHERE))
            return
        marks = self._marks_at(at)
        if marks:
            self._desk.choose(marks[0])
        else:
            self._desk.told.emit(tr("There is no mark at the caret"))

    def start_here(self) -> None:
        self._reach("start")

    def end_here(self) -> None:
        self._reach("end")

    def cycle(self) -> None:
        """Go on to the next mark at the caret, or take the innermost one there."""
        marks, active = self.marks(), self._desk.active
        if not self.on:
            self._desk.cycle()
        elif active in marks:
            self._desk.choose(next_mark(marks, active))
        else:
            self.take_mark()

    def select_larger(self) -> None:
        """Select what is next larger than what is selected or active, or the word at the caret."""
        self._select(self._larger())

    def select_sentence(self) -> None:
        here = self._here()
        self._select(None if here is None else sentence_at(self._text, here))

    def select_paragraph(self) -> None:
        here = self._here()
        self._select(None if here is None else line_at(self._text, here))

    # What the desk tells

    def follow(self, desk: Desk | None) -> None:
        """Start anew with every article, and go along with what else is done on the desk."""
        if desk:
            desk.opened.connect(self._open)
            desk.chosen.connect(self._go_along)

    def place(self, point: int) -> None:
        """Put the caret before a code point, with nothing selected."""
        self.walker.stand(point)
        self._show()

    def call(self, point: int) -> None:
        """Show the caret if it is off, and put it before a code point."""
        if self._bench.desk and self._desk.article:
            if not self.on:
                self._enter()
            self.place(on_text(self._canvas.sheet, point))

    def _open(self) -> None:
        self._active = None
        self.place(on_text(self._canvas.sheet, 0))

    def _go_along(self) -> None:
        """Stand where something else was selected or made active."""
        desk, walker = self._desk, self.walker
        if desk.selection != walker.selection and not desk.asking:
            if desk.selection:
                walker.hold(desk.selection)
            else:
                walker.stand(walker.point)
            self._show()
        if desk.active != self._active:
            self._active = desk.active
            if desk.item and not desk.item.start <= walker.point <= desk.item.end:
                self.place(desk.item.start)

    # Keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the canvas that walk, before they are anybody else's."""
        if not isinstance(event, QKeyEvent) or not self._bench.desk or not self._desk.article:
            return False
        motion = _motion(event)
        if motion is None and not self._takes(event):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and motion:
            self._walk(motion, selecting=bool(event.modifiers() & Modifier.ShiftModifier))
        elif event.type() == QEvent.Type.KeyPress:
            self._take()
        return True

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key asks for what stands at the caret, and does not decide what is active."""
        if event.key() not in TAKES or event.modifiers() & ~Modifier.KeypadModifier:
            return False
        desk = self._desk
        return desk.asking is not None or (desk.active is None and desk.selection is None)

    def _take(self) -> None:
        if not self._desk.asking:
            self.take_mark()
        elif self.walker.selection:
            self._desk.select(self.walker.selection)
        else:
            self._desk.point(self.walker.point)

    def _walk(self, motion: Motion, *, selecting: bool) -> None:
        step = self.walker.select if selecting else self.walker.go
        step(self._canvas.sheet, motion, self._canvas.verticalScrollBar().pageStep())
        self._show()
        self._tell_selected()
        at = self.walker.point
        self._canvas.reveal(Stretch(at, at + 1))

    # What is there

    def marks(self) -> list[Mark]:
        """Return the marks at the caret, from the inside out."""
        return self._marks_at(self.walker.point)

    def word(self) -> Stretch | None:
        """Return the word at the caret, or the one that ends there."""
        return word_near(self._text, self.walker.point)

    @property
    def _desk(self) -> Desk:
        assert self._bench.desk is not None  # noqa: S101  (commands and keys are off without one)
        return self._bench.desk

    @property
    def _text(self) -> str:
        return self._canvas.sheet.text

    def _here(self) -> int | None:
        """Return the place that commands are about."""
        if self._desk.selection:
            return self._desk.selection.start
        if self.on:
            return self.walker.point
        return self._desk.item.start if self._desk.item else None

    def _larger(self) -> Stretch | None:
        item, point = self._desk.item, self.walker.point
        if self._desk.selection:
            return larger(self._text, self._desk.selection)
        if item and (not self.on or point in (item.start, item.end)):
            return larger(self._text, Stretch(item.start, item.end))
        return self.word() if self.on else None

    def _marks_at(self, point: int) -> list[Mark]:
        """Return the marks around a place from the inside out, those that end there included."""
        items = filter(drawn, self._desk.on_show.items())
        around = [i for i in items if any(s.start <= point <= s.end for s in i.stretches())]
        return [mark_of(item) for item in sorted(around, key=lambda i: _nearness(i, point))]

    def _reach(self, edge: Edge) -> None:
        """Move an end of the active mark to the caret."""
        if not self.on or self._bench.deeds is None:
            self._desk.told.emit(tr("There is no caret; F7 shows it"))
        else:
            self._bench.deeds.reach(edge, self.walker.point)

    # Showing it

    def _enter(self) -> None:
        self.on = True
        self._canvas.installEventFilter(self)
        self._canvas.setFocus()
        self.sign.show()
        if self._desk.item:
            self.place(self._desk.item.start)
        elif self._desk.selection:
            self.walker.hold(self._desk.selection)
            self._show()
        else:
            self.place(self._top())
        self._desk.told.emit(tr(ENTERED))

    def _leave(self) -> None:
        self.on = False
        self._canvas.removeEventFilter(self)
        self._canvas.set_caret(None)
        self.sign.hide()
        self._bench.window.statusBar().clearMessage()

    def _top(self) -> int:
        """Return where the first line in view begins."""
        sheet, top = self._canvas.sheet, self._canvas.verticalScrollBar().value()
        below_edge = QPointF(0, top + sheet.column.typography.pitch * 0.75)
        return line_end(sheet, on_text(sheet, sheet.border_at(below_edge)), -1)

    def _show(self) -> None:
        if self.on:
            self._canvas.set_caret(self.walker.point)
            self.moved.emit(self.walker.point)

    def _select(self, stretch: Stretch | None) -> None:
        if stretch is None:
            self._desk.told.emit(tr(NOWHERE))
            return
        self.walker.hold(stretch)
        self._show()
        self._tell_selected()
        self._canvas.reveal(stretch)

    def _tell_selected(self) -> None:
        """Hand the selection to the desk; while something is asked for it is only shown."""
        stretch = self.walker.selection
        if self._desk.asking:
            self._canvas.select(stretch)
        elif stretch != self._desk.selection:
            self._desk.select(stretch)


def _motion(event: QKeyEvent) -> Motion | None:
    others = Modifier.ShiftModifier | Modifier.KeypadModifier
    return MOTIONS.get((event.key(), event.modifiers() & ~others))


def _nearness(item: Span | Quote, point: int) -> tuple[bool, int, str]:
    """Order items: what begins or goes on at a place before what ends there, inner before outer."""
    ends = not any(stretch.holds(point) for stretch in item.stretches())
    return ends, item.end - item.start, item.id
