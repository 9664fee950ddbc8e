"""An annotator's day in the window, by keys and mouse; every step is in the project at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.canvas.ring import handles
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON, PETROVIC, QUOTE, Hand, accepted, on_disk

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COUNCIL = Stretch(53, 60)
ALL_OPEN = {item.id for item in (PERSON, KYIV, QUOTE)}


def span(bench: Workbench, key: str) -> Span:
    return on_disk(bench).span(key)


def quote(bench: Workbench) -> Quote:
    return on_disk(bench).quote(QUOTE.id)


def test_the_first_article_that_is_not_done_lies_open(bench: Workbench) -> None:
    assert bench.desk.article.id == "a1"
    assert bench.waiting.text() == "3 open suggestions"


def test_tab_walks_the_suggestions_in_reading_order_and_around(
    bench: Workbench, hand: Hand
) -> None:
    walked = [bench.desk.item.id]
    for _ in range(3):
        hand.key(Qt.Key.Key_Tab)
        walked.append(bench.desk.item.id)

    assert walked == [QUOTE.id, PERSON.id, KYIV.id, QUOTE.id]

    hand.key(Qt.Key.Key_Backtab, SHIFT)
    assert bench.desk.item.id == KYIV.id


def test_tab_stops_at_each_of_two_suggestions_for_the_same_words(
    bench: Workbench, hand: Hand
) -> None:
    twin = replace(PERSON, id="e9", label="NORP")
    session = bench.desk.session
    suggestion = Change(None, twin, "a1", SUGGESTIONS)
    Session(session.project, "").do(Edit("Suggest", (suggestion,)))
    bench.desk.open("a1")

    walked = []
    for _ in range(4):
        walked.append(bench.desk.active.id)
        hand.key(Qt.Key.Key_Tab)
    back = []
    for _ in range(4):
        back.append(bench.desk.active.id)
        hand.key(Qt.Key.Key_Tab, SHIFT)

    assert walked == ["q1", "e1", "e9", "e2"]
    assert back == ["q1", "e2", "e9", "e1"]


def test_enter_accepts_and_goes_on_to_the_next(bench: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Return)

    assert quote(bench) == accepted(QUOTE)
    assert bench.desk.item.id == PERSON.id
    assert bench.waiting.text() == "2 open suggestions"


def test_what_was_passed_over_stays_behind_when_the_next_one_is_rejected(
    bench: Workbench, hand: Hand
) -> None:
    hand.key(Qt.Key.Key_Tab)
    assert bench.desk.item == PERSON
    hand.key(Qt.Key.Key_Backspace)

    assert bench.desk.item == KYIV


def test_backspace_rejects_for_good(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    hand.key(Qt.Key.Key_Backspace)

    assert span(bench, KYIV.id).state is State.REJECTED
    assert KYIV.id not in {item.id for item in bench.desk.open_items()}


def test_a_digit_changes_the_label_of_the_active_span(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    hand.type("3")

    assert span(bench, KYIV.id) == replace(KYIV, label="GPE", state=State.CHANGED)


def test_a_digit_labels_what_was_selected_with_the_mouse(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    hand.type("2")

    added = [s for s in on_disk(bench).spans if s.state is State.ADDED]
    assert [(s.stretch, s.label) for s in added] == [(COUNCIL, "ORG")]
    assert bench.desk.item == added[0]


def test_what_is_out_of_view_is_shown_before_it_is_decided(bench: Workbench, hand: Hand) -> None:
    session, first = bench.desk.session, Span("e9", Stretch(0, 4), "ORG", State.SUGGESTED, "b@1")
    long = Article("long", "Word\n" * 500, title="Long")
    changes = (Change(None, long, "long"), Change(None, first, "long", SUGGESTIONS))
    Session(session.project, "").do(Edit("Import", changes))
    bench.desk.open("long")
    bar = bench.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())

    hand.key(Qt.Key.Key_Return)
    assert on_disk(bench, "long").span(first.id).state is State.SUGGESTED
    assert bench.canvas.sees(first.stretch)

    hand.key(Qt.Key.Key_Return)
    assert on_disk(bench, "long").span(first.id).state is State.ACCEPTED


def test_delete_removes_what_was_added(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    hand.type("2")
    hand.key(Qt.Key.Key_Delete)

    assert {item.id for item in on_disk(bench).items()} == ALL_OPEN


def test_the_brackets_move_the_ends_by_words_and_characters(bench: Workbench, hand: Hand) -> None:
    hand.click(PERSON.stretch)
    hand.type("[")
    assert span(bench, PERSON.id).stretch == Stretch(16, 34)

    hand.type("{")
    assert span(bench, PERSON.id).stretch == Stretch(16, 25)

    hand.key(Qt.Key.Key_BracketRight, CONTROL)
    assert span(bench, PERSON.id).stretch == Stretch(17, 25)
    assert span(bench, PERSON.id).state is State.CHANGED


def test_done_and_next_marks_the_article_and_opens_the_next(bench: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Return, CONTROL)

    assert on_disk(bench).standing.status is Status.DONE
    assert bench.desk.article.id == "a2"
    assert bench.queue.count.text() == "1 of 2 done"


def test_undo_takes_back_step_by_step_and_shows_where(bench: Workbench, hand: Hand) -> None:
    hand.type("s1")
    hand.key(Qt.Key.Key_Return, CONTROL)

    hand.key(Qt.Key.Key_Z, CONTROL)
    assert on_disk(bench).standing.status is Status.DRAFT
    hand.key(Qt.Key.Key_Z, CONTROL)

    assert quote(bench) == QUOTE
    assert bench.desk.article.id == "a1"
    assert bench.desk.active == mark_of(QUOTE)

    hand.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert quote(bench).speaker == PETROVIC.id


def test_accept_all_asks_once_and_is_one_step(
    bench: Workbench, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions = []

    def agree(box: QMessageBox) -> int:
        questions.append(box.text())
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "exec", agree)
    hand.type("a")
    assert len(questions) == 1
    assert "3 open suggestions" in questions[0]
    assert bench.desk.open_items() == []

    hand.key(Qt.Key.Key_Z, CONTROL)
    assert {item.id for item in bench.desk.open_items()} == ALL_OPEN


def test_space_goes_through_marks_at_one_place(bench: Workbench, hand: Hand) -> None:
    hand.click(PERSON.stretch)
    hand.key(Qt.Key.Key_Return)
    hand.drag(Stretch(16, 34))
    hand.type("2")
    wide = bench.desk.item
    hand.click(PERSON.stretch)
    assert bench.desk.active == mark_of(PERSON)

    hand.key(Qt.Key.Key_Space)
    assert bench.desk.item == wide


def test_dragging_an_end_moves_it(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    (trace,) = bench.canvas.sheet.index.traces(mark_of(KYIV))
    bench.canvas.end_moved.emit(trace, Stretch(40, 47))

    assert span(bench, KYIV.id).stretch == Stretch(40, 47)


def test_an_end_that_is_dragged_is_let_go_when_its_part_is_gone(
    bench: Workbench, qtbot: QtBot
) -> None:
    bench.desk.choose(mark_of(QUOTE))
    bench.desk.select(COUNCIL)
    bench.deeds.join()
    bench.desk.choose(mark_of(QUOTE))
    viewport, left = bench.canvas.viewport(), Qt.MouseButton.LeftButton
    placed = bench.canvas.sheet.placed(mark_of(QUOTE))
    end = next(handle.at for handle in handles(placed[1:]) if handle.edge == "end")
    grip = (end + bench.canvas.origin).toPoint()
    qtbot.mousePress(viewport, left, pos=grip)
    qtbot.mouseMove(viewport, grip + QPoint(30, 0))

    bench.desk.undo()
    qtbot.mouseRelease(viewport, left, pos=grip + QPoint(30, 0))

    assert quote(bench) == QUOTE


def test_what_comes_in_while_it_is_asked_is_not_accepted(
    bench: Workbench, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = Change(None, replace(KYIV, id="e9", stretch=COUNCIL), "a1", SUGGESTIONS)

    def agree(_box: QMessageBox) -> int:
        Session(bench.desk.session.project, "").do(Edit("Suggest", (late,)))
        bench.desk.open("a1")
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "exec", agree)
    hand.type("a")

    assert {item.id for item in bench.desk.open_items()} == {*ALL_OPEN, "e9"}
    assert "nothing was done" in bench.window.statusBar().currentMessage()


def test_typing_in_the_search_field_decides_nothing(bench: Workbench, qtbot: QtBot) -> None:
    bench.desk.next_open()
    qtbot.keyClicks(bench.queue.search, "a2q")
    qtbot.keyClick(bench.queue.search, Qt.Key.Key_Backspace)

    assert bench.queue.search.text() == "a2"
    assert {item.id for item in bench.desk.open_items()} == ALL_OPEN


def test_actions_are_off_where_they_make_no_sense(bench: Workbench, hand: Hand) -> None:
    actions = bench.actions_by_name
    hand.key(Qt.Key.Key_Escape)
    assert not actions["accept"].isEnabled()
    assert not actions["ask_speaker"].isEnabled()
    assert not actions["undo"].isEnabled()

    hand.key(Qt.Key.Key_Tab)
    assert actions["accept"].isEnabled()
    assert actions["ask_speaker"].isEnabled()
    hand.key(Qt.Key.Key_Return)
    assert actions["undo"].isEnabled()


def test_skipping_asks_for_a_reason_and_keeps_it(
    bench: Workbench, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: QInputDialog) -> bool:
        dialog.setTextValue(" not news ")
        return True

    monkeypatch.setattr(QInputDialog, "exec", answer)

    hand.key(Qt.Key.Key_Return, CONTROL | SHIFT)

    standing = on_disk(bench).standing
    assert (standing.status, standing.reason) == (Status.SKIPPED, "not news")
    assert bench.desk.article.id == "a2"


def test_a_skip_that_is_called_off_changes_nothing(
    bench: Workbench, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "exec", lambda _: False)

    hand.key(Qt.Key.Key_Return, CONTROL | SHIFT)

    assert on_disk(bench).standing == Standing()
    assert bench.desk.article.id == "a1"
