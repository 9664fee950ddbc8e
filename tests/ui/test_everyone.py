"""Everyone's work is read in the window, and nothing of it is changed."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication

from annotator.domain import decide
from annotator.domain.record import Status
from annotator.domain.span import Stretch
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON, QUOTE, SECOND, Hand

pytestmark = pytest.mark.qt_log_ignore("does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
SAID = Stretch(35, 39)


@pytest.fixture
def team(bench: Workbench) -> Workbench:
    """The window of anna, with ben's and cleo's work in the same project."""
    anna, ben, cleo = (Session(bench.desk.session.project, who) for who in ("anna", "ben", "cleo"))
    for session in (anna, ben, cleo):
        copy = session.copy("a1")
        session.do(decide.accept(copy, PERSON, *([QUOTE] if session is not cleo else [])))
    anna.do(decide.accept(anna.copy("a1"), KYIV))
    ben.do(decide.relabel(ben.copy("a1"), ben.copy("a1").span(KYIV.id), "GPE"))
    ben.do(decide.set_status(ben.copy("a2"), Status.DONE))
    bench.desk.open("a1")
    return bench


def on_disk(bench: Workbench) -> list:
    project = bench.desk.session.project
    return [Session(project, who).copy("a1") for who in ("anna", "ben", "cleo")]


def show_everyone(hand: Hand) -> None:
    hand.key(Qt.Key.Key_L, CONTROL)


def message(bench: Workbench) -> str:
    return bench.window.statusBar().currentMessage()


def test_the_status_bar_says_who_is_who_and_how_far_they_agree(team: Workbench, hand: Hand) -> None:
    show_everyone(hand)

    assert team.canvas.sheet.layers.names == ("A", "B", "C")
    assert team.everyone.who.isVisible()
    assert team.everyone.who.text() == "To read only: A anna, B ben, C cleo · 1 agreed, 2 differ"
    assert team.actions_by_name["show_everyone"].isChecked()


def test_a_second_time_goes_back_to_the_own_view(team: Workbench, hand: Hand) -> None:
    active, before = team.desk.active, team.canvas.viewport().grab().toImage()

    show_everyone(hand)
    assert team.canvas.viewport().grab().toImage() != before
    show_everyone(hand)

    assert team.canvas.viewport().grab().toImage() == before
    assert (team.desk.active, team.canvas.active) == (active, active)
    assert not team.everyone.who.isVisible()
    assert team.waiting.isVisible()
    assert team.inspector.isEnabled()
    assert not team.actions_by_name["show_everyone"].isChecked()


@pytest.mark.parametrize("key", ["Return", "Backspace", "Delete", "A", "1", "Q", "C", "]", "."])
def test_no_key_changes_anything_and_it_is_said_why(team: Workbench, hand: Hand, key: str) -> None:
    show_everyone(hand)
    before = on_disk(team)

    if len(key) == 1:
        hand.type(key.lower())
    else:
        hand.key(getattr(Qt.Key, f"Key_{key}"))

    assert on_disk(team) == before
    assert message(team) == "Everyone's work can only be read; Ctrl+L goes back to your own"


def test_a_message_stands_where_the_line_is_for_a_while(team: Workbench, hand: Hand) -> None:
    show_everyone(hand)

    hand.key(Qt.Key.Key_Delete)
    assert not team.everyone.who.isVisible()

    team.window.statusBar().clearMessage()
    assert team.everyone.who.isVisible()


def test_undo_and_done_wait_until_one_is_back(team: Workbench, hand: Hand) -> None:
    show_everyone(hand)
    before = on_disk(team)

    hand.key(Qt.Key.Key_Z, CONTROL)
    hand.key(Qt.Key.Key_Return, CONTROL)
    assert on_disk(team) == before
    assert team.desk.article.id == "a1"

    show_everyone(hand)
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert on_disk(team) != before


def test_the_mouse_selects_text_and_changes_nothing(team: Workbench, hand: Hand) -> None:
    show_everyone(hand)
    before = on_disk(team)

    hand.drag(SAID)
    assert team.desk.selection == SAID
    hand.type("1")
    hand.type("q")
    hand.click(KYIV.stretch)

    assert on_disk(team) == before


def test_the_menu_under_the_mouse_says_why_it_stays_away(team: Workbench, hand: Hand) -> None:
    show_everyone(hand)
    viewport, at = team.canvas.viewport(), hand.middle(KYIV.stretch)

    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))

    assert QApplication.activePopupWidget() is None
    assert message(team).startswith("Everyone's work can only be read")


def test_the_desk_refuses_what_would_come_by_another_way(team: Workbench, hand: Hand) -> None:
    show_everyone(hand)
    before = on_disk(team)

    assert not team.desk.do(decide.reject(team.desk.copy, team.desk.copy.span(KYIV.id)))
    team.desk.undo()

    assert on_disk(team) == before


def rest_on(bench: Workbench, at: QPoint) -> None:
    viewport = bench.canvas.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, event)


def test_hovering_tells_who_put_what(team: Workbench, hand: Hand) -> None:
    show_everyone(hand)

    rest_on(team, hand.middle(KYIV.stretch))

    card = team.hover.card
    assert card.isVisible()
    assert (card.what.text(), card.state.text()) == ("They differ", "missing, label")
    assert card.lines.text() == "A anna: ORG\nB ben: GPE\nC cleo: nothing"
    assert card.keys.text() == ""

    rest_on(team, hand.middle(PERSON.stretch))
    assert card.state.text() == "all agree"


def test_another_article_shows_everyones_work_as_well(team: Workbench, hand: Hand) -> None:
    show_everyone(hand)

    hand.key(Qt.Key.Key_PageDown, CONTROL)

    assert team.desk.article.id == SECOND.id
    assert team.canvas.sheet.layers.names == ("B",)
    assert team.everyone.who.text() == "Only ben has worked on this article yet"

    hand.key(Qt.Key.Key_PageUp, CONTROL)
    assert team.canvas.sheet.layers.names == ("A", "B", "C")


def test_what_others_do_meanwhile_is_seen(team: Workbench, hand: Hand) -> None:
    show_everyone(hand)
    cleo = Session(team.desk.session.project, "cleo")

    team.desk.session.do(decide.accept(cleo.copy("a1"), KYIV))

    assert team.everyone.who.text().endswith("1 agreed, 2 differ")
    spots = [spot for spot in team.canvas.sheet.layers.spots if spot.start == KYIV.start]
    assert [spot.silent for spot in spots] == [()]


def test_it_takes_two_peoples_work(bench: Workbench, hand: Hand) -> None:
    show_everyone(hand)
    assert message(bench) == "Nobody has worked on this article yet"

    hand.key(Qt.Key.Key_Return)
    show_everyone(hand)

    assert message(bench) == "Only anna has worked on this article yet"
    assert bench.canvas.sheet.layers is None
    assert not bench.actions_by_name["show_everyone"].isChecked()


def test_no_more_are_shown_than_can_be_told_apart(bench: Workbench, hand: Hand) -> None:
    for who in ("aaron", "abel", "adam", "adele", "agnes", "alan", "anna"):
        session = Session(bench.desk.session.project, who)
        session.do(decide.accept(session.copy("a1"), PERSON))

    show_everyone(hand)

    assert len(bench.canvas.sheet.layers.names) == 6
    assert "anna" in bench.everyone.who.text()
    assert "(6 of 7 people)" in bench.everyone.who.text()


def test_zooming_keeps_everyones_rows(team: Workbench, hand: Hand) -> None:
    for who in ("dora", "emil", "finn"):
        session = Session(team.desk.session.project, who)
        session.do(decide.accept(session.copy("a1"), PERSON))
    show_everyone(hand)
    strip = team.canvas.sheet.column.typography.strip

    hand.key(Qt.Key.Key_Plus, CONTROL)

    assert team.canvas.sheet.layers is not None
    assert team.canvas.sheet.column.typography.strip >= strip


def test_closing_the_project_ends_it(team: Workbench, hand: Hand) -> None:
    show_everyone(hand)

    team.close_session()

    assert not team.everyone.on
    assert not team.everyone.who.isVisible()
    assert not team.actions_by_name["show_everyone"].isChecked()
