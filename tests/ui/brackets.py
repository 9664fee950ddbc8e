"""A language in which every text is in brackets: what shows none, the window did not translate."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTableWidget,
    QTabWidget,
    QWidget,
)

from annotator.override import override
from annotator.ui.language import word

PROGRAM = "annotator"  # is called so in every language
LETTERS = re.compile(r"[^\W\d_]{2,}")


class Brackets(QTranslator):
    """Puts what it is to translate into brackets, also what Qt says; values stand within them."""

    @override
    def translate(self, context, source_text, disambiguation=None, n=-1):
        return f"⟦{source_text}⟧"

    @override
    def isEmpty(self):
        return False


@contextmanager
def bracketed() -> Iterator[None]:
    """Have the program speak in brackets for a while; windows opened meanwhile do."""
    app = QCoreApplication.instance()
    translator = Brackets(app)
    app.installTranslator(translator)
    word.cache_clear()
    try:
        yield
    finally:
        app.removeTranslator(translator)
        word.cache_clear()


def in_english(widget: QWidget) -> set[str]:
    """Return the texts with letters that a widget, and all in it, shows without brackets.

    What lists and tables hold may be what people wrote: whoever asks takes out what is meant to be
    as it is.
    """
    found = {text for part in (widget, *widget.findChildren(QWidget)) for text in _texts(part)}
    return {text for text in found if LETTERS.search(text) and "⟦" not in text} - {PROGRAM}


def _texts(part: QWidget) -> Iterator[str]:
    yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
    if part.isWindow():
        yield part.windowTitle()
    for kind, texts in SHOWN.items():
        if isinstance(part, kind):
            yield from texts(part)


def _cells(table: QTableWidget) -> Iterator[str]:
    heads = (table.horizontalHeaderItem(column) for column in range(table.columnCount()))
    cells = (
        table.item(row, column)
        for row in range(table.rowCount())
        for column in range(table.columnCount())
    )
    yield from (item.text() for item in (*heads, *cells) if item)


SHOWN = {
    QLabel: lambda label: [label.text()],
    QAbstractButton: lambda button: [button.text()],
    QGroupBox: lambda box: [box.title()],
    QLineEdit: lambda field: [field.placeholderText()],
    QPlainTextEdit: lambda field: [field.placeholderText()],
    QComboBox: lambda box: [box.itemText(row) for row in range(box.count())],
    QTabWidget: lambda tabs: [tabs.tabText(tab) for tab in range(tabs.count())],
    QListWidget: lambda rows: [rows.item(row).text() for row in range(rows.count())],
    QTableWidget: _cells,
    QMenu: lambda menu: [action.text() for action in menu.actions()],
}
