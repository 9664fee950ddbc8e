"""Everything in the view can be reached by keys, has a name, and shows any text as it is."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.edit import Change, Edit
from annotator.domain.scheme import Label
from annotator.store.project import Project
from annotator.ui.actions import COMMANDS
from annotator.ui.adjudicating.case_keys import DIGITS, KEYS
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.adjudicating.conftest import gold, opened, rows
from tests.ui.adjudicating.disputed import KYIV, span
from tests.ui.conftest import Hand
from tests.ui.test_panels import unnamed
from tests.workflow.adjudication.projects import bring

pytestmark = pytest.mark.qt_log_ignore("does not support")
LONG = "<b>Ministry</b> " * 400


def test_every_key_of_the_view_is_its_own_and_stands_for_a_command() -> None:
    assert len(set(KEYS.values())) == len(KEYS)
    assert not set(KEYS.values()) & set(DIGITS)
    assert set(KEYS) <= {command.name for command in COMMANDS}


def test_every_control_of_the_view_has_a_name(bench: Workbench) -> None:
    assert unnamed(bench.window) == []


@pytest.mark.parametrize("key", ["d", "r"])
def test_every_control_of_what_it_asks_has_a_name(bench: Workbench, hand: Hand, key: str) -> None:
    hand.type(key)

    assert unnamed(bench.adjudicating.together.dialog) == []
    bench.adjudicating.together.dialog.reject()


def test_escape_leads_back_to_the_text_and_to_what_is_in_hand(
    qtbot: QtBot, bench: Workbench
) -> None:
    view = bench.adjudicating.course.queue.view
    view.setFocus()
    bench.desk.select(None)
    qtbot.keyClick(view, Qt.Key.Key_Escape)

    assert bench.canvas.hasFocus()
    assert bench.canvas.selection == KYIV


def test_the_next_panel_is_a_key_away(bench: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_F6)
    focused = bench.window.focusWidget()

    assert bench.adjudicating.course.panel.isAncestorOf(focused)


def test_what_is_in_hand_is_said(bench: Workbench, hand: Hand, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.announcer.said, check_params_cb=lambda said: "Boundary" in said):
        hand.type("n")


def test_text_and_names_from_files_are_shown_as_they_are_and_cut(
    qtbot: QtBot, project: Project
) -> None:
    session = Session(project, "carol")
    before = session.scheme()
    label = Label("<i>X</i>" * 30, role="person", definition=LONG)
    after = type(before)(before.name, (*before.labels, label))
    session.do(Edit("Add a label", (Change(before, after),)), own=False)
    end = len(LONG.rstrip())
    whole = span(KYIV, label.name)
    wide = type(whole)("e-wide", type(KYIV)(0, end), label.name)
    bring(session, {"<u>anna</u>" * 20: [wide], "ben": [whole]}, "a1", LONG)
    bench = opened(qtbot, session)
    bench.actions_by_name["adjudicate"].trigger()
    qtbot.waitUntil(lambda: bench.adjudicating.course.case is not None)
    course = bench.adjudicating.course

    assert "<u>anna</u>" in rows(bench)[0] + rows(bench)[1]
    assert all(len(row) < 400 for row in rows(bench))
    assert "<i>X</i>" in course.panel.meaning.text()
    assert course.panel.meaning.textFormat() is Qt.TextFormat.PlainText
    assert bench.window.width() <= 1400
    qtbot.keyClicks(bench.canvas, "1")
    assert len(gold(bench)) == 1
    bench.window.close()
