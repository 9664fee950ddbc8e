"""Disagreements lie in a queue beside the text, and one key decides each."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.adjudication.case import Conflict
from annotator.domain.edit import Change, Edit
from annotator.domain.record import GOLD, Standing, Status
from annotator.store import decisions
from annotator.store.project import Project
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.adjudicating.conftest import CONTROL, gold, message, opened, rows
from tests.ui.adjudicating.disputed import KYIV, NATIONS, UN, span
from tests.ui.conftest import Hand
from tests.workflow.adjudication.projects import bring

pytestmark = pytest.mark.qt_log_ignore("does not support")


def conflict(bench: Workbench) -> Conflict:
    return bench.adjudicating.course.case.conflict


def test_the_first_disagreement_lies_open_with_its_candidates(bench: Workbench) -> None:
    view = bench.adjudicating.course

    assert bench.desk.article.id == "a1"
    assert bench.canvas.selection == KYIV
    assert bench.canvas.sheet.layers.names == ("A", "B", "C")
    assert rows(bench) == ["1  GPE, anna, cyd", "2  ORG, ben", "0  nothing"]
    assert view.queue.model.rowCount() == 13
    assert view.panel.where.text() == "1 of 13 · a1"
    assert view.panel.meaning.text().startswith("GPE: A country")


def test_a_digit_takes_a_candidate_and_the_next_one_is_there(bench: Workbench, hand: Hand) -> None:
    hand.type("2")

    assert gold(bench) == [(0, 4, "ORG")]
    assert conflict(bench) is Conflict.BOUNDARY
    assert bench.canvas.selection == UN
    assert bench.adjudicating.course.queue.model.rowCount() == 12


def test_a_whole_article_is_decided_with_one_key_each(bench: Workbench, hand: Hand) -> None:
    hand.type("12")
    assert conflict(bench) is Conflict.SOME
    hand.type("0")
    assert conflict(bench) is Conflict.SPEAKER_MISSING
    hand.type("1")

    assert gold(bench) == [(0, 4, "GPE"), (NATIONS.start, NATIONS.end, "ORG"), (50, 61, "p-ana")]
    assert bench.desk.article.id == "a2"
    assert conflict(bench) is Conflict.LABEL


def test_all_candidates_can_be_taken(bench: Workbench, hand: Hand) -> None:
    hand.type("b")

    assert gold(bench) == [(0, 4, "GPE"), (0, 4, "ORG")]


def test_what_is_decided_is_drawn_as_agreed(bench: Workbench, hand: Hand) -> None:
    hand.type("2")

    spots = [spot for spot in bench.canvas.sheet.layers.spots if spot.start == KYIV.start]
    assert [spot.agreed for spot in spots] == [True]


@pytest.mark.parametrize("key", ["z", "Ctrl+Z"])
def test_undo_takes_the_decision_back_and_has_it_in_hand_again(
    bench: Workbench, hand: Hand, key: str
) -> None:
    hand.type("10")
    if key == "z":
        hand.type("z")
    else:
        hand.key(Qt.Key.Key_Z, CONTROL)

    assert gold(bench) == [(0, 4, "GPE")]
    assert conflict(bench) is Conflict.BOUNDARY
    assert bench.canvas.selection == UN
    assert message(bench) == "Undone: Decide for nothing"
    log = bench.desk.session.project.ask(decisions.log)
    assert [line.withdrawn for line in log] == [False, False, True]


def test_undo_goes_back_to_the_article_that_was_left(bench: Workbench, hand: Hand) -> None:
    hand.type("1111")
    assert bench.desk.article.id == "a2"

    hand.type("z")

    assert bench.desk.article.id == "a1"
    assert conflict(bench) is Conflict.SPEAKER_MISSING


def test_what_was_undone_is_done_again(bench: Workbench, hand: Hand) -> None:
    hand.type("1z")
    assert gold(bench) == []

    hand.key(Qt.Key.Key_Y, CONTROL)

    assert gold(bench) == [(0, 4, "GPE")]
    assert conflict(bench) is Conflict.BOUNDARY


def test_next_and_previous_leave_everything_as_it_is(bench: Workbench, hand: Hand) -> None:
    hand.type("n")
    assert conflict(bench) is Conflict.BOUNDARY
    hand.type("p")
    assert conflict(bench) is Conflict.LABEL
    hand.type("p")

    assert bench.desk.article.id == "a4"
    assert "comes again" in message(bench)
    assert gold(bench) == []


def test_skipping_leaves_it_open_and_goes_on(bench: Workbench, hand: Hand) -> None:
    hand.type(" ")

    assert conflict(bench) is Conflict.BOUNDARY
    assert bench.adjudicating.course.queue.model.rowCount() == 13
    assert len(bench.desk.session.project.ask(decisions.log)) == 1


def test_a_flag_takes_a_note_and_stays_open(qtbot: QtBot, bench: Workbench, hand: Hand) -> None:
    hand.type("f")
    note = bench.adjudicating.course.panel.note
    qtbot.keyClicks(note, "Is a city an ORG?")
    qtbot.keyClick(note, Qt.Key.Key_Return)

    assert conflict(bench) is Conflict.BOUNDARY
    assert bench.canvas.hasFocus()
    hand.type("p")
    assert bench.adjudicating.course.panel.was.text() == "Flagged: “Is a city an ORG?”"


def test_a_note_can_be_left(qtbot: QtBot, bench: Workbench, hand: Hand) -> None:
    hand.type("f")
    qtbot.keyClick(bench.adjudicating.course.panel.note, Qt.Key.Key_Escape)

    assert not bench.adjudicating.course.panel.note.isVisible()
    assert bench.canvas.hasFocus()
    assert not bench.desk.session.project.ask(decisions.log)


def test_keys_hold_in_the_list_as_well(qtbot: QtBot, bench: Workbench) -> None:
    view = bench.adjudicating.course.queue.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert conflict(bench) is Conflict.BOUNDARY

    qtbot.keyClicks(view, "2")

    assert gold(bench) == [(NATIONS.start, NATIONS.end, "ORG")]
    assert view.hasFocus()


def test_keys_of_annotating_do_nothing_meanwhile(bench: Workbench, hand: Hand) -> None:
    before = bench.desk.copy
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Tab):
        hand.key(key)
    hand.type("q[")
    hand.key(Qt.Key.Key_Return, CONTROL)

    assert bench.desk.session.copy("a1") == before
    assert gold(bench) == []
    assert "goes back to your own work" in message(bench)


def test_closing_the_view_gives_the_window_and_its_keys_back(bench: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_J, CONTROL)

    assert not bench.adjudicating.on
    assert bench.queue.isVisible()
    assert bench.canvas.sheet.layers is None
    hand.drag(KYIV)
    hand.type("1")
    kept = [one.label for one in bench.desk.copy.spans if one.state.kept]
    assert kept == ["PERSON"]
    assert gold(bench) == []


def test_a_click_in_the_text_goes_to_the_disagreement_there(bench: Workbench, hand: Hand) -> None:
    hand.click(NATIONS)

    assert conflict(bench) is Conflict.BOUNDARY


def test_a_click_on_a_candidate_takes_it(qtbot: QtBot, bench: Workbench) -> None:
    entries = bench.adjudicating.course.panel.candidates
    box = entries.visualItemRect(entries.item(1))
    qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=box.center())

    assert gold(bench) == [(0, 4, "ORG")]


def test_a_number_that_no_candidate_has_says_so(bench: Workbench, hand: Hand) -> None:
    hand.type("7")

    assert message(bench) == "There is no candidate 7 here"
    assert gold(bench) == []


def test_a_vote_that_changes_meanwhile_is_read_anew(bench: Workbench) -> None:
    anna = Session(bench.desk.session.project, "anna")
    copy = anna.copy("a1")
    kyiv = copy.span("e-0-4-GPE")
    bench.desk.session.do(
        Edit("Change", (Change(kyiv, span(KYIV, "ORG"), "a1", "anna"),)), own=False
    )

    assert rows(bench) == ["1  ORG, anna, ben", "2  GPE, cyd", "0  nothing"]


def test_with_nothing_finished_by_two_it_says_what_to_do(qtbot: QtBot, project: Project) -> None:
    session = Session(project, "carol")
    bring(session, {"anna": [span(KYIV, "GPE")]})
    bench = opened(qtbot, session)
    bench.actions_by_name["adjudicate"].trigger()
    qtbot.waitUntil(bench.adjudicating.course.queue.help.isVisible)

    assert bench.adjudicating.course.queue.notice.text().startswith(
        "No article has been finished by two"
    )
    assert bench.adjudicating.course.queue.help.text() == "Bring in their files…"
    assert not bench.actions_by_name["take_none"].isEnabled()
    bench.window.close()


def test_with_everything_decided_it_offers_the_export(qtbot: QtBot, project: Project) -> None:
    session = Session(project, "carol")
    bring(session, {"anna": [span(KYIV, "GPE")], "ben": []})
    bench = opened(qtbot, session)
    bench.actions_by_name["adjudicate"].trigger()
    qtbot.waitUntil(lambda: bench.adjudicating.course.case is not None)
    qtbot.keyClicks(bench.canvas, "1")

    queue = bench.adjudicating.course.queue
    assert queue.notice.text().startswith("Everything is decided: 1 article adjudicated")
    assert queue.help.text() == "Export…"
    queue.help.click()
    assert bench.exporter.dialog.chosen_owner() == GOLD
    bench.exporter.dialog.close()
    qtbot.keyClicks(bench.canvas, "1")
    assert message(bench) == "No disagreement is open here"
    bench.window.close()


def test_articles_that_somebody_is_to_finish_wait(qtbot: QtBot, disputed: Session) -> None:
    for article in ("a1", "a2", "a3", "a4"):
        again = Change(Standing(Status.DONE), Standing(Status.DRAFT), article, "cyd")
        disputed.do(Edit("Open again", (again,)), own=False)
    bench = opened(qtbot, disputed)
    bench.actions_by_name["adjudicate"].trigger()
    queue = bench.adjudicating.course.queue
    qtbot.waitUntil(lambda: "still to finish" in queue.notice.text())

    queue.waiting.click()

    assert bench.adjudicating.course.case is not None
    assert rows(bench) == ["1  GPE, anna", "2  ORG, ben", "0  nothing"]
    bench.window.close()


def test_a_decision_that_is_not_stored_can_be_taken_on_a_copy(
    qtbot: QtBot,
    bench: Workbench,
    hand: Hand,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bench.desk.session.project.path.unlink()
    hand.type("2")
    assert gold(bench) == []
    out = str(tmp_path / "rescued.annot")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (out, ""))

    with qtbot.waitSignal(bench.files.opened):
        bench.saving.problem.ways()["&Save a copy…"].click()

    assert gold(bench) == [(0, 4, "ORG")]
