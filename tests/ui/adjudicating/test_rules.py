"""Rules decide what is clear, after a preview; names can be hidden; the work is told as it goes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.adjudication.docket import Phase
from annotator.domain.adjudication.rules import Kind
from annotator.domain.edit import Change, Edit
from annotator.domain.record import GOLD
from annotator.domain.span import Stretch
from annotator.store import queries
from annotator.ui.adjudicating.rule_dialog import TITLES, RuleDialog
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.adjudicating.conftest import gold, message, rows
from tests.ui.adjudicating.disputed import ANA, KYIV, span
from tests.ui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("does not support")


def dialog(bench: Workbench, hand: Hand) -> RuleDialog:
    hand.type("r")
    return bench.adjudicating.together.dialog


def cells(asked: RuleDialog) -> list[tuple[str, ...]]:
    table = asked.table
    return [
        tuple(table.item(row, column).text() for column in range(3))
        for row in range(table.rowCount())
    ]


def choose(asked: RuleDialog, kind: Kind) -> None:
    asked.kinds.button(tuple(TITLES).index(kind)).click()


def decide(qtbot: QtBot, bench: Workbench, asked: RuleDialog) -> None:
    asked.go.click()
    qtbot.waitUntil(lambda: not bench.files.busy)
    qtbot.waitUntil(lambda: "Reading" not in bench.adjudicating.course.queue.notice.text())


def test_the_preview_counts_what_each_rule_would_decide(bench: Workbench, hand: Hand) -> None:
    asked = dialog(bench, hand)
    assert cells(asked)[0] == ("All agree", "3", "0")
    assert asked.summary.text() == "3 places would be decided, 13 left to you."

    choose(asked, Kind.MAJORITY)
    assert ("Label", "4", "0") in cells(asked)
    asked.least.setValue(3)
    assert asked.rule().name == "votes 3"
    asked.annotator.activated.emit(0)
    assert asked.rule().name == "trusted anna"
    asked.reject()


def test_everyone_agreed_is_taken_in_one_step(qtbot: QtBot, bench: Workbench, hand: Hand) -> None:
    decide(qtbot, bench, dialog(bench, hand))

    assert gold(bench) == [(ANA.start, ANA.end, "PERSON")]
    assert message(bench) == "Decided 3 places; 13 left; one undo takes it back"
    assert bench.adjudicating.course.queue.model.rowCount() == 13
    hand.type("z")
    assert gold(bench) == []


def test_a_majority_leaves_what_a_person_decided(
    qtbot: QtBot, bench: Workbench, hand: Hand
) -> None:
    hand.type("2")
    asked = dialog(bench, hand)
    choose(asked, Kind.MAJORITY)
    decide(qtbot, bench, asked)

    assert (0, 4, "ORG") in gold(bench)
    assert (0, 4, "GPE") in gold(bench, "a2")


def test_nobody_can_be_trusted_by_name_while_names_are_hidden(bench: Workbench, hand: Hand) -> None:
    hand.type("h")
    asked = dialog(bench, hand)

    assert not asked.kinds.button(tuple(TITLES).index(Kind.TRUSTED)).isEnabled()
    asked.reject()


def told(bench: Workbench, stretch: Stretch) -> str:
    """Return what the card says of a place."""
    canvas = bench.canvas
    at = canvas.sheet.boxes(stretch)[0].translated(canvas.origin).center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, at, canvas.viewport().mapToGlobal(at))
    QApplication.sendEvent(canvas.viewport(), event)
    return bench.hover.card.lines.text()


def test_letters_stand_for_names_wherever_these_would_be_told(bench: Workbench, hand: Hand) -> None:
    hand.type("h")
    shown = [*rows(bench), told(bench, KYIV)]

    assert not any(name in " ".join(shown) for name in ("anna", "ben", "cyd"))
    assert sorted("".join(bench.canvas.sheet.layers.names)) == ["A", "B", "C"]
    assert not bench.adjudicating.course.queue.annotator.isEnabled()
    assert bench.actions_by_name["hide_names"].isChecked()

    hand.type("h")
    assert rows(bench) == ["1  GPE, anna, cyd", "2  ORG, ben", "0  nothing"]


def test_names_stay_hidden_while_the_view_goes_on(bench: Workbench, hand: Hand) -> None:
    hand.type("h111")
    bench.adjudicating.course.step(1)

    assert not any("anna" in row for row in rows(bench))


def test_the_card_tells_why_something_is_gold(bench: Workbench, hand: Hand) -> None:
    hand.type("2")

    assert told(bench, KYIV).startswith("Why: Taken as ben put it (1 of 3 votes), by carol on ")
    hand.type("h")
    assert "ben" not in told(bench, KYIV)


def test_a_place_whose_votes_changed_comes_back_with_what_was_decided(
    bench: Workbench, hand: Hand
) -> None:
    hand.type("2")
    anna = Session(bench.desk.session.project, "anna").copy("a1").span("e-0-4-GPE")
    changed = replace(anna, label="NORP")
    bench.desk.session.do(Edit("Change", (Change(anna, changed, "a1", "anna"),)), own=False)
    hand.type("p")

    panel, course = bench.adjudicating.course.panel, bench.adjudicating.course
    assert panel.was.text() == "Was decided as ORG by a person; votes have changed since."
    assert course.work.phases()["a1"] is Phase.REOPENED
    assert gold(bench) == [(0, 4, "ORG")]
    hand.type("0")
    assert gold(bench) == []


def test_articles_show_how_far_they_have_come(bench: Workbench, hand: Hand) -> None:
    model, spoken = bench.queue.model, Qt.ItemDataRole.AccessibleTextRole
    hand.type("1111")
    assert [model.index(row).data(spoken) for row in (0, 1)] == ["a1, in adjudication", "a2, ready"]
    assert bench.queue.count.text() == "0 of 4 adjudicated"

    bench.adjudicating.end()
    assert model.index(0).data(spoken) == "a1, todo"


def test_the_pace_and_the_f1_with_gold_are_told(qtbot: QtBot, bench: Workbench, hand: Hand) -> None:
    hand.type("121")
    pace = bench.adjudicating.course.queue.pace
    assert "decisions a minute" in pace.text()

    bench.adjudicating.pace.compute()
    qtbot.waitUntil(lambda: "F1 with the gold so far: anna " in pace.text(), timeout=20000)
    hand.type("h")
    assert "anna" not in pace.text()


def test_gold_that_nobody_decided_here_is_told_as_such(bench: Workbench) -> None:
    given = span(Stretch(5, 10), "ORG")
    bench.desk.session.do(Edit("Import", (Change(None, given, "a1", GOLD),)), own=False)
    bench.desk.select(given.stretch)
    bench.adjudicating.press("tell_case")

    assert message(bench) == "It came in as gold; nobody decided it here."
    assert bench.desk.session.project.ask(queries.copy, "a1", GOLD).spans
