"""Sees to it that no key decides what is not looked at, and says why a key does nothing."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from annotator.domain.said import said
from annotator.domain.span import Stretch
from annotator.override import override
from annotator.ui.actions import COMMANDS, Command
from annotator.ui.deeds import UNLABELLED
from annotator.ui.language import tr
from annotator.ui.quote_deeds import SPEAKERLESS

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

HARMLESS = frozenset(  # they change nothing, or ask first, or show what they have changed
    {"cycle", "copy_text", "ask_speaker", "ask_cue", "choose_speaker", "reject_everywhere"}
    | {"undo", "redo", "tell_why"}
)
MARKED = frozenset({"active", "quote"})
NEEDS = {command.name: command.needs for command in COMMANDS} | {
    "label": "stretch",
    "nudge": "text",
    "set_kind": "quote",
    "set_speaker": "quote",
}
CUELESS = said("A quote has a cue: make one active first")
LACKING: Mapping[str, str] = {  # by what is needed, or by the command that needs it
    "active": said("Nothing is active: Tab goes to a suggestion, a click takes a mark"),
    "text": said("Nothing is selected or active"),
    "stretch": UNLABELLED,
    "selection": said("Select some text first"),
    "quote": said("This is about a quote: make one active first"),
    "undo": said("There is nothing to undo"),
    "redo": said("There is nothing to do again"),
    "ask_speaker": SPEAKERLESS,
    "clear_speaker": SPEAKERLESS,
    "ask_cue": CUELESS,
    "clear_cue": CUELESS,
}
AGAIN_SELECTED = said("This is what is selected: the same again does it")
AGAIN_ACTIVE = said("This is what is active: the same again does it")
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


def decides(name: str) -> bool:
    """Whether a command changes what is selected or active at once."""
    return NEEDS.get(name) in LACKING and name not in HARMLESS


class Guard(QObject):
    """Stands before every command, and listens to keys of the text that no command takes."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        bench.canvas.installEventFilter(self)

    def refuses(self, command: Command) -> bool:
        """Whether a command has to wait until what it is about is seen, which is told."""
        desk = self._bench.desk
        name = self._meant(command)
        if desk is None or not decides(name):
            return False
        if NEEDS[name] not in desk.present():
            self._bench.tell(tr(_lacking(name)))
            return True
        if NEEDS[name] == "active" and desk.selection:
            desk.select(None)
            self.refuses_unseen()
            self._bench.tell(tr(AGAIN_ACTIVE))
            return True
        about_mark = NEEDS[name] in MARKED and name != "join"
        return self.refuses_unseen(about_mark=about_mark)

    def refuses_unseen(self, *, about_mark: bool = False) -> bool:
        """Show what is selected, else active, if it is out of view; whether it was."""
        desk = self._bench.desk
        if desk is None:
            return False
        if desk.selection and not about_mark:
            return self._brings(desk.selection, AGAIN_SELECTED)
        item = desk.item
        return item is not None and self._brings(Stretch(item.start, item.end), AGAIN_ACTIVE)

    def _brings(self, stretch: Stretch, again: str) -> bool:
        if not self._bench.canvas.seen(stretch).isEmpty():
            return False
        self._bench.canvas.reveal(stretch)
        self._bench.tell(tr(again))
        return True

    def _meant(self, command: Command) -> str:
        """Return the command, or the deed that it repeats."""
        deeds = self._bench.deeds
        return deeds.last[0] if command.name == "repeat" and deeds and deeds.last else command.name

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what is lacking for a key whose command is off."""
        there = self._bench.desk and self._bench.desk.article
        if there and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            combinations = _combinations(event)
            for name, action in self._bench.actions_by_name.items():
                if not action.isEnabled() and _has(action, combinations) and _lacking(name):
                    self._bench.tell(tr(_lacking(name)))
        return False


def _lacking(name: str) -> str:
    return LACKING.get(name) or LACKING.get(NEEDS.get(name, ""), "")


def _combinations(event: QKeyEvent) -> set[QKeyCombination]:
    """Return the keys as commands name them: some signs are typed with Shift."""
    modifiers, key = event.modifiers() & ~KEYPAD, Qt.Key(event.key())
    sign = event.text().isprintable() and not event.text().isalpha()
    return {QKeyCombination(m, key) for m in (modifiers, modifiers & ~SHIFT if sign else modifiers)}


def _has(action: QAction, combinations: set[QKeyCombination]) -> bool:
    return any(QKeySequence(c) in action.shortcuts() for c in combinations)
