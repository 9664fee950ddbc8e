"""What can be done with what is under the mouse, as a menu."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.span import Span, Stretch
from annotator.domain.wording import capital, shortened
from annotator.override import override
from annotator.ui.actions import shown_keys
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.snapping import word_at
from annotator.ui.desk import Desk
from annotator.ui.language import tr
from annotator.ui.telling.facts import KINDS

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

SWATCH = 12
LONGEST = 40
DECIDE = ("accept", "reject", "delete")
ENDS = (
    "start_left",
    "start_right",
    "end_left",
    "end_right",
    "start_left_fine",
    "start_right_fine",
    "end_left_fine",
    "end_right_fine",
)
ANY_MARK = ("mend", "repeat", "everywhere", "copy_text")
SELECTED = (
    "add_quote",
    "ask_speaker",
    "ask_cue",
    "choose_zone",
    "everywhere",
    "repeat",
    "copy_text",
)
ARTICLE = (
    ("next_open", "accept_all", "approve"),
    ("done_and_next", "skip", "choose_article"),
    ("undo", "redo", "choose_command"),
)


class ContextMenu(QObject):
    """Makes a menu out of the table of actions, for a selection, a mark or the article."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        for widget in (bench.canvas, bench.canvas.viewport()):
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent) or self._bench.desk is None:
            return False
        if self._bench.laid.refuses_edits():
            return True
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            stack = self._point_at(self._bench.desk, QPointF(event.pos()))
            self.menu(stack).popup(event.globalPos())
        else:
            self.open_menu()
        return True

    def open_menu(self) -> None:
        """Show the menu of what is selected or active, or else of what is at the caret."""
        desk, caret = self._bench.desk, self._bench.caret
        if desk is None:
            return
        desk.ask(None)
        stack = desk.stack()
        if caret.on and not (desk.selection or desk.item):
            stack = self._take_up(desk, caret.marks(), caret.word())
        self.menu(stack).popup(self._bench.window.mapToGlobal(self._below()))

    def _below(self) -> QPoint:
        """Return a place in the window below what the keys are about, which is brought to view."""
        canvas, desk = self._bench.canvas, self._bench.desk
        in_hand, at = desk.in_hand if desk else None, canvas.caret
        place = in_hand or Stretch(at or 0, (at or 0) + 1)
        if not canvas.seen(place).isValid():
            canvas.reveal(place)
        box = canvas.seen(place) if in_hand or at is not None else QRect()
        return canvas.viewport().mapTo(self._bench.window, box.bottomLeft() + QPoint(0, SWATCH))

    def _point_at(self, desk: Desk, point: QPointF) -> list[Mark]:
        """Take up what is under the mouse, a selection as it is; return the marks there."""
        canvas = self._bench.canvas
        offset = canvas.sheet.offset_at(point - canvas.origin)
        desk.ask(None)
        if desk.selection and desk.selection.holds(offset):
            return []
        return self._take_up(desk, canvas.marks_at(point), self._word(point, offset))

    def _take_up(self, desk: Desk, marks: list[Mark], word: Stretch | None) -> list[Mark]:
        """Make active the innermost mark, or select the word if there is none; return the marks."""
        if marks or word is None:
            desk.choose(marks[0] if marks else None)
        desk.select(None if marks else word)
        return marks

    def _word(self, point: QPointF, offset: int) -> Stretch | None:
        """Return the word under the mouse, which the nearest one need not be."""
        canvas = self._bench.canvas
        word = word_at(canvas.sheet.text, offset)
        return word if word and canvas.seen(word).contains(point.toPoint()) else None

    def menu(self, stack: Sequence[Mark]) -> QMenu:
        """Return a menu for what is selected or active, or for the article; it goes once closed.

        The stack is what else lies there.
        """
        menu = QMenu(self._bench.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        desk = self._bench.desk
        if desk and desk.selection:
            self._add_labels(menu, desk)
            self._add(menu, SELECTED)
        elif desk and desk.item:
            self._add_mark(menu, desk, desk.item)
            self._add_stack(menu, desk, stack)
            menu.addSeparator()
            self._add(menu, ANY_MARK)
        for names in ARTICLE if desk and not (desk.selection or desk.item) else ():
            self._add(menu, names)
            menu.addSeparator()
        return menu

    def _add_mark(self, menu: QMenu, desk: Desk, item: Span | Quote) -> None:
        self._add(menu, DECIDE)
        menu.addSeparator()
        if isinstance(item, Span):
            self._add_labels(menu, desk)
        else:
            self._add_speakers(menu, desk, item)
            self._add(menu.addMenu(tr("C&ue")), ("ask_cue", "clear_cue"))
            self._add_kinds(menu, item)
            self._add(menu, ("join",))
        self._add(menu.addMenu(tr("Mo&ve the ends")), ENDS)

    def _add(self, menu: QMenu, names: Iterable[str]) -> None:
        """Add the actions of these names, as far as there are such and they make sense now."""
        actions = (self._bench.actions_by_name.get(name) for name in names)
        menu.addActions([action for action in actions if action and action.isEnabled()])

    def _add_labels(self, menu: QMenu, desk: Desk) -> None:
        labels = menu.addMenu(tr("La&bel"))
        for label in desk.scheme.entities():
            key = self._bench.label_keys.key_of(label.name)
            entry = _entry(labels, label.name, key, partial(self._label, label.name))
            entry.setIcon(_swatch(self._bench.window.theme.colour(label.role)))
        labels.addSeparator()
        self._add(labels, ("choose_label",))

    def _add_speakers(self, menu: QMenu, desk: Desk, quote: Quote) -> None:
        speakers = menu.addMenu(tr("&Speaker"))
        for number, speaker in desk.cast().items():
            key = str(number) if number <= 9 else ""  # noqa: PLR2004  (there are nine digits)
            entry = _entry(speakers, speaker.name, key, partial(self._speak, number))
            entry.setCheckable(True)
            entry.setChecked(speaker.id == quote.speaker)
        speakers.addSeparator()
        self._add(speakers, ("choose_speaker", "ask_speaker", "clear_speaker"))

    def _add_kinds(self, menu: QMenu, quote: Quote) -> None:
        kinds = menu.addMenu(tr("&Kind of quote"))
        for kind in QuoteKind:
            action = self._bench.actions_by_name[f"{kind}_quote"]
            entry = _entry(kinds, capital(tr(str(kind))), shown_keys(action), action.trigger)
            entry.setCheckable(True)
            entry.setChecked(kind is quote.kind)

    def _add_stack(self, menu: QMenu, desk: Desk, stack: Sequence[Mark]) -> None:
        """Offer the other marks at this place."""
        if len(stack) > 1:
            marks = menu.addMenu(tr("Marks &here"))
            for mark in stack:
                entry = _entry(marks, self._name(mark), "", partial(self._choose, mark))
                entry.setCheckable(True)
                entry.setChecked(mark == desk.active)
            marks.addSeparator()
            self._add(marks, ("cycle",))

    def _name(self, mark: Mark) -> str:
        sheet = self._bench.canvas.sheet
        item = sheet.index.item(mark)
        if item is None:
            return ""
        text = sheet.text[item.start : min(item.end, item.start + LONGEST)]
        what = item.label if isinstance(item, Span) else tr(KINDS[item.kind])
        return f"{what}: {text}"

    def _label(self, name: str) -> None:
        if self._bench.deeds:
            self._bench.deeds.label(name)

    def _speak(self, number: int) -> None:
        if self._bench.deeds:
            self._bench.deeds.set_speaker_number(number)

    def _choose(self, mark: Mark) -> None:
        if self._bench.desk:
            self._bench.desk.choose(mark)


def _entry(menu: QMenu, text: str, key: str, run: Callable[[], object]) -> QAction:
    """Add an entry; what stands behind a tab is shown where keys are."""
    shown = shortened(text, LONGEST).replace("&", "&&")
    entry = menu.addAction(f"{shown}\t{key}" if key else shown)
    entry.triggered.connect(lambda _checked=False: run())
    return entry


def _swatch(colour: str) -> QIcon:
    swatch = QPixmap(SWATCH, SWATCH)
    swatch.fill(QColor(colour))
    return QIcon(swatch)
