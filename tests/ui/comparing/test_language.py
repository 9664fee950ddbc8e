"""The view of two versions speaks the language of the window, but in what people wrote."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.ui.comparing.story_dialog import StoryDialog
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.brackets import bracketed, in_english
from tests.ui.comparing.conftest import compared, message, opened, press, rows


@pytest.fixture
def bench(qtbot: QtBot, story: Session) -> Iterator[Workbench]:
    """The window in brackets, the view open."""
    with bracketed():
        bench = compared(qtbot, opened(qtbot, story), "blog")
        yield bench
        bench.window.close()


def test_the_lines_and_the_pair_in_hand_are_said_in_it(bench: Workbench) -> None:
    view = bench.comparing

    assert rows(bench)[1] == '2  "We start on Monday,", ⟦verbatim⟧?'
    assert rows(bench)[-1] == "“Nobody will be punished,”, ⟦dropped⟧"
    assert in_english(view.list) == _words(bench)
    assert in_english(view.panel) - {view.panel.meaning.text()} == set()
    assert in_english(view.pages) == set()


def _words(bench: Workbench) -> set[str]:
    """Return what the rows show of the articles."""
    view = bench.comparing.list.view
    return {view.item(row).text() for row in range(view.count())}


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("p", "⟦The end of the list; from here on it begins again⟧"),
        ("1", "⟦This is a hint: Enter confirms it, Backspace rejects it⟧"),
    ],
)
def test_what_is_told_is_said_in_it(qtbot: QtBot, bench: Workbench, keys: str, told: str) -> None:
    press(qtbot, bench, keys)
    assert message(bench) == told


def test_what_a_person_says_otherwise_is_told_with_what_was_found(
    qtbot: QtBot, bench: Workbench
) -> None:
    press(qtbot, bench, "n3p")
    assert bench.comparing.panel.what.text() == "2: ⟦altered⟧ · ⟦the program said ⟦verbatim⟧⟧"


def test_the_stories_are_said_in_it(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_by_name["group_stories"].trigger()
    grouping = bench.comparing.grouping
    qtbot.waitUntil(lambda: grouping.dialog is not None)
    dialog: StoryDialog = grouping.dialog

    assert in_english(dialog) == set()
    heads = [dialog.model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert heads == ["⟦Article⟧", "⟦Story⟧", "⟦Is the⟧"]
    assert dialog.model.index(0, 2).data() == "⟦original⟧"
