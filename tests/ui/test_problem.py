"""What is grave is told in a dialog of one style, with the ways out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from annotator.ui.problem import LONGEST, Problem, Way, tell_problem
from annotator.ui.workbench import Workbench

TOLD = "test.annot is open in another window; close that first"


def test_it_says_what_happened_and_then_what_to_do(bench: Workbench) -> None:
    problem = tell_problem(bench.window, TOLD)

    assert problem.happened.text() == "test.annot is open in another window."
    assert problem.rest.text() == "Close that first."
    assert problem.accessibleDescription() == f"{problem.happened.text()} {problem.rest.text()}"
    assert problem.ways() == {}


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize(
    ("key", "expected"), [(Qt.Key.Key_Return, ["first"]), (Qt.Key.Key_Escape, [])]
)
def test_enter_takes_the_first_way_out_and_escape_none(
    qtbot: QtBot, bench: Workbench, key: Qt.Key, expected: list[str], count: int
) -> None:
    taken: list[str] = []
    ways = [Way("&First", lambda: taken.append("first")), Way("&Second", taken.clear)][:count]
    problem = tell_problem(bench.window, TOLD, *ways)
    qtbot.waitUntil(problem.isActiveWindow)

    with qtbot.waitSignal(problem.finished):
        qtbot.keyClick(problem, key)

    assert taken == expected


def test_every_way_has_a_letter_and_can_be_clicked(qtbot: QtBot, bench: Workbench) -> None:
    taken: list[str] = []
    problem = tell_problem(bench.window, TOLD, Way("&First", list), Way("&Second", taken.clear))

    with qtbot.waitSignal(problem.accepted):
        qtbot.mouseClick(problem.ways()["&Second"], Qt.MouseButton.LeftButton)


def test_what_is_told_is_plain_text_of_a_sane_length(bench: Workbench) -> None:
    problem = tell_problem(bench.window, "<b>bold</b> " * 1000)

    assert problem.happened.textFormat() is Qt.TextFormat.PlainText
    assert problem.happened.text().startswith("<b>bold</b> <b>")
    assert len(problem.happened.text()) <= LONGEST
    assert problem.rest.isHidden()


def test_it_can_always_be_closed(qtbot: QtBot, bench: Workbench) -> None:
    problem = Problem(bench.window, TOLD)
    qtbot.addWidget(problem)

    assert problem.buttons.button(QDialogButtonBox.StandardButton.Close)
