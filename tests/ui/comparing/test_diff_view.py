"""The word diff tells by form and in words what was deleted and what was put there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from annotator.domain.comparing.verdict import Change, Op
from annotator.ui.comparing.diff_view import LONGEST, DiffView
from annotator.ui.theme import load_theme

CHANGES = (Change(Op.SAME, "for"), Change(Op.DELETED, "nine"), Change(Op.INSERTED, "five"))


@pytest.fixture
def view(qtbot: QtBot) -> DiffView:
    view = DiffView(load_theme("light"))
    qtbot.addWidget(view)
    return view


def form(view: DiffView, words: str):
    """Return how some words are written."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.toPlainText().index(words) + 1)
    return cursor.charFormat()


def test_what_was_deleted_is_struck_out_and_what_is_new_underlined(view: DiffView) -> None:
    view.show_changes(CHANGES)

    assert view.toPlainText() == "for nine five"
    assert form(view, "nine").fontStrikeOut()
    assert form(view, "five").fontUnderline()
    assert not form(view, "for").fontStrikeOut()


def test_it_is_said_for_those_who_do_not_see_it(view: DiffView) -> None:
    view.show_changes(CHANGES)

    assert view.accessibleDescription() == "for deleted: nine; inserted: five;"


def test_words_are_shown_as_they_are_whatever_they_hold(view: DiffView) -> None:
    view.show_changes((Change(Op.SAME, "<b>bold</b> \u202eback"),))

    assert view.toPlainText() == "<b>bold</b> ⟨U+202E⟩back"


def test_text_from_right_to_left_stands_at_the_right(view: DiffView) -> None:
    view.show_changes((Change(Op.SAME, "שלום"), Change(Op.INSERTED, "לכולם")))
    option = view.document().defaultTextOption()

    assert option.textDirection() is Qt.LayoutDirection.RightToLeft
    view.show_changes(CHANGES)
    assert view.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight


def test_what_nobody_can_read_is_cut(view: DiffView) -> None:
    view.show_changes((Change(Op.SAME, "word " * LONGEST), Change(Op.INSERTED, "never")))

    assert len(view.toPlainText()) <= LONGEST + 2
    assert view.toPlainText().endswith("…")


def test_another_theme_keeps_what_is_shown(view: DiffView) -> None:
    view.show_changes(CHANGES)
    view.set_theme(load_theme("dark"))

    assert view.toPlainText() == "for nine five"
    assert form(view, "nine").foreground().color().name() == load_theme("dark").colour("warning")
