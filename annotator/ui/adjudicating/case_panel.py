"""The panel of one disagreement: its candidates by number, what their labels mean, what to do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.said import said
from annotator.override import override
from annotator.ui.adjudicating.case_keys import KEYS
from annotator.ui.adjudicating.told import quoted
from annotator.ui.field import Field
from annotator.ui.keys import native
from annotator.ui.language import tr
from annotator.ui.plain_label import Excerpt, PlainLabel
from annotator.ui.rows import HELD, Row, RowDelegate

BUTTONS = {
    "take_every": said("All"),
    "take_none": said("Nothing"),
    "edit_candidate": said("Edit"),
    "skip_case": said("Skip"),
    "flag_case": said("Flag…"),
    "undo": said("Undo"),
    "previous_case": said("‹ Previous"),
    "next_case": said("Next ›"),
    "decide_alike": said("All alike…"),
    "accept_rest": said("The rest of…"),
    "show_gold": said("Gold so far"),
    "tell_case": said("Why?"),
    "decide_by_rule": said("By a rule…"),
    "hide_names": said("Hide names"),
}
SHORT = {"Space": said("Space")}  # for what takes much room on a button
COLUMNS = 2
LEAST = 110  # pixels of the list of candidates
NO_CASE = said("No disagreement is open here.")


@dataclass(frozen=True, slots=True)
class Told:
    """What there is to say about a disagreement, in the panel's words.

    `candidates` has a row for each, `nothing` is the row for that, with who put nothing, and `was`
    what was decided before.
    """

    what: str
    where: str
    words: str
    candidates: tuple[Row, ...]
    nothing: Row
    was: str
    meaning: str
    alike: str

    def spoken(self) -> str:
        """Return all of it as a screen reader says it."""
        rows = (row.spoken() for row in (*self.candidates, self.nothing))
        parts = (self.what, quoted(self.words), *rows, self.was)
        return ". ".join(filter(None, parts))


class CasePanel(QWidget):
    """Shows a disagreement; `taken` carries the number of a candidate that was clicked, or 0.

    `noted` carries what was typed as a note, `left` tells that the note is not wanted.
    """

    taken = Signal(int)
    noted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what, self.where = PlainLabel(self, wraps=True), Excerpt(1, self)
        self.words = Excerpt(3, self)
        self.was, self.meaning = PlainLabel(self, wraps=True), PlainLabel(self, wraps=True)
        self.alike = PlainLabel(self, wraps=True)
        self.candidates = QListWidget(self)
        self.note = NoteField(self, tr("Why is it to be discussed? Enter flags it"))
        self.buttons = QGridLayout()
        self._set_up()
        self._lay_out()
        self.show_told(None)

    def _set_up(self) -> None:
        font = self.what.font()
        font.setBold(True)
        self.what.setFont(font)
        for label in (self.where, self.meaning, self.alike):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.candidates.setAccessibleName(tr("Candidates"))
        self.candidates.setItemDelegate(RowDelegate(self.candidates, lines=2, pad=4))
        self.candidates.setFrameShape(QListWidget.Shape.NoFrame)
        self.candidates.viewport().setAutoFillBackground(False)
        self.candidates.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.candidates.setMinimumHeight(LEAST)
        self.candidates.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.candidates.itemClicked.connect(
            lambda item: self.taken.emit(self._number(self.candidates.row(item)))
        )
        self.note.hide()
        self.note.returnPressed.connect(lambda: self.noted.emit(self.note.text().strip()))
        self.note.left.connect(self.left)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        for label in (self.what, self.where, self.words, self.was):
            layout.addWidget(label)
        layout.addWidget(self.candidates, 1)
        below: tuple[QWidget, ...] = (self.note, self.alike, self.meaning)
        for widget in below:
            layout.addWidget(widget)
        layout.addLayout(self.buttons)

    def add_buttons(self, actions: Mapping[str, QAction], press: Callable[[str], None]) -> None:
        """Have a button for each command, its key beside it; they take no focus from the text."""
        there = {name: title for name, title in BUTTONS.items() if name in actions}
        for place, (name, title) in enumerate(there.items()):
            button, action = QToolButton(self), actions[name]
            key = KEYS[name]
            short = tr(SHORT[key]) if key in SHORT else native(key)
            button.setText(f"{tr(title)}  {short}")
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text().replace("&", ""))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, name=name: press(name))
            self.buttons.addWidget(button, place // COLUMNS, place % COLUMNS)

    def show_told(self, told: Told | None) -> None:
        """Show a disagreement, its first candidate chosen; or that there is none."""
        self.what.setText(told.what if told else tr(NO_CASE))
        self.where.setText(told.where if told else "")
        self.words.setText(told.words if told else "")
        for label, text in (
            (self.was, told.was if told else ""),
            (self.alike, told.alike if told else ""),
            (self.meaning, told.meaning if told else ""),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._show_rows((*told.candidates, told.nothing) if told else ())
        self.ask_note(None)

    def _show_rows(self, rows: Sequence[Row]) -> None:
        self.candidates.clear()
        for row in rows:
            entry = QListWidgetItem(row.text, self.candidates)
            entry.setData(HELD, row)
            entry.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken())
        self.candidates.setCurrentRow(0 if rows else -1)

    def said(self) -> list[str]:
        """Return what is said of each candidate, its number first."""
        return [self.candidates.item(row).text() for row in range(self.candidates.count() - 1)]

    def chosen(self) -> int:
        """Return the number of the candidate that is chosen, from 1; 0 for nothing."""
        return self._number(self.candidates.currentRow())

    def _number(self, row: int) -> int:
        """Return the number of a row: the last one is for nothing."""
        return (row + 1) % max(1, self.candidates.count())

    def ask_note(self, text: str | None) -> None:
        """Ask for a note, with a text to begin with; None takes the question back."""
        if text is not None:
            self.note.setText(text)
        self.note.setVisible(text is not None)
        if text is not None:
            self.note.setFocus()


class NoteField(Field):
    """A field that Esc leaves."""

    left = Signal()

    def __init__(self, parent: QWidget, asks: str) -> None:
        super().__init__(parent, asks)
        self.setMaxLength(500)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
