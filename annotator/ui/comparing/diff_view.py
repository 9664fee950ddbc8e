"""The word diff of a pair: what was deleted and what was put there, told by form and by colour."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.domain.comparing.verdict import Change, Op
from annotator.domain.wording import visible
from annotator.override import override
from annotator.ui.canvas.direction import is_leftward
from annotator.ui.language import tr
from annotator.ui.theme import Theme

LONGEST = 20_000  # code points that are shown
LINES = 3
ROLES = {Op.DELETED: "warning", Op.INSERTED: "org"}


class DiffView(QPlainTextEdit):
    """Shows a diff to be read and copied; what was deleted is struck out, the new underlined."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._changes: Sequence[Change] = ()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Changed words"))
        self.setUndoRedoEnabled(False)
        self._fit()

    def _fit(self) -> None:
        frame = 2 * self.frameWidth() + 2 * round(self.document().documentMargin())
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + frame)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.show_changes(self._changes)

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show the parts of a diff, as much of them as can be read."""
        self._changes = changes
        self.clear()
        self._turn(changes)
        cursor = self.textCursor()
        room = LONGEST
        for place, change in enumerate(changes):
            text = visible(change.text[:room])
            room -= len(text)
            if place:
                cursor.insertText(" ", QTextCharFormat())
            cursor.insertText(text, self._format(change.op))
            if room <= 0:
                cursor.insertText("…", QTextCharFormat())
                break
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleDescription(spoken(changes))

    def _turn(self, changes: Iterable[Change]) -> None:
        """Let the text run as most of it is written."""
        leftward = is_leftward("".join(change.text for change in changes)[:LONGEST])
        option = self.document().defaultTextOption()
        directions = Qt.LayoutDirection
        option.setTextDirection(directions.RightToLeft if leftward else directions.LeftToRight)
        # The direction alone does not move the lines to the right.
        sides = Qt.AlignmentFlag
        option.setAlignment(sides.AlignRight if leftward else sides.AlignLeft)
        self.document().setDefaultTextOption(option)

    def _format(self, op: Op) -> QTextCharFormat:
        form = QTextCharFormat()
        if op is Op.SAME:
            return form
        form.setForeground(QColor(self.theme.colour(ROLES[op])))
        form.setFontStrikeOut(op is Op.DELETED)
        if op is Op.INSERTED:
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return form

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the window what is no way of going through a text."""
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()


def spoken(changes: Iterable[Change]) -> str:
    """Return a diff in words, for those who do not see it."""
    return " ".join(map(_spoken, changes))[:LONGEST]


def _spoken(change: Change) -> str:
    words = visible(change.text)
    match change.op:
        case Op.DELETED:
            return tr("deleted: {words};", words=words)
        case Op.INSERTED:
            return tr("inserted: {words};", words=words)
        case Op.SAME:
            return words
