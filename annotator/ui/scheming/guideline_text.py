"""Guidelines written into a document: the formats are ours, the texts are plain."""

from collections.abc import Iterable

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from annotator.domain.guidelines import places
from annotator.domain.scheme import Label
from annotator.domain.wording import shortened, visible
from annotator.ui.language import tr
from annotator.ui.theme import Theme

LONGEST_NAME, LONGEST_LINE, LONGEST_TEXT = 60, 200, 4000
MOST_EXAMPLES = 50
Line = tuple[str, QTextCharFormat]


class Writer:
    """Writes what is to be known of labels, in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._plain, self._muted = _ink(theme, "text"), _ink(theme, "muted")
        self._slanted = _ink(theme, "text")
        self._slanted.setFontItalic(True)

    def write(self, document: QTextDocument, labels: Iterable[tuple[Label, str]]) -> None:
        """Write about labels, each with its key as it is shown, in place of what stands there."""
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, (label, key) in enumerate(labels):
            self._head(cursor, label, key, first=number == 0)
            for text, ink in self._lines(label):
                cursor.insertBlock()
                cursor.insertText(visible(text), ink)
        cursor.endEditBlock()

    def _head(self, cursor: QTextCursor, label: Label, key: str, *, first: bool) -> None:
        if not first:
            cursor.insertText("\n\n")
        name = _ink(self._theme, label.role)
        name.setFontWeight(QFont.Weight.Bold)
        cursor.insertText(f"■ {shortened(label.name, LONGEST_NAME)}", name)
        if key:
            cursor.insertText(f"   {key}", self._muted)

    def _lines(self, label: Label) -> Iterable[Line]:
        yield (
            label.definition[:LONGEST_TEXT] or tr("Nothing is said about it yet."),
            (self._plain if label.definition else self._muted),
        )
        for example in label.examples[:MOST_EXAMPLES]:
            yield f"– {shortened(example, LONGEST_LINE)}", self._slanted
        if label.zones:
            yield tr("May stand in: {places}", places=places(label)), self._muted


def _ink(theme: Theme, role: str) -> QTextCharFormat:
    ink = QTextCharFormat()
    ink.setForeground(QColor(theme.colour(role)))
    return ink
