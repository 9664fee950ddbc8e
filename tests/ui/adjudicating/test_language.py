"""The view of an adjudicator speaks the language of the window, but in what people wrote."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.adjudicating.conftest import CONTROL, message, opened, rows
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import Hand

WROTE = {"Kyiv", "1  GPE", "2  ORG", "GPE / ORG  ·  4", "anna", "ben", "cyd"}


@pytest.fixture
def bench(qtbot: QtBot, disputed: Session) -> Iterator[Workbench]:
    """The window in brackets, the view open."""
    with bracketed():
        bench = opened(qtbot, disputed)
        qtbot.keyClick(bench.canvas, Qt.Key.Key_J, CONTROL)
        qtbot.waitUntil(lambda: bench.adjudicating.course.case is not None)
        yield bench
        bench.window.close()


def test_the_queue_and_the_disagreement_are_said_in_it(bench: Workbench) -> None:
    course = bench.adjudicating.course
    assert in_english(course.queue) - WROTE == set()
    assert in_english(course.panel) - WROTE == {course.panel.meaning.text()}  # of the labels
    assert rows(bench)[-1].startswith("0  ⟦nothing⟧")
    line = course.queue.model.line(course.case)
    assert line.what == "⟦Label⟧: GPE / ORG"
    assert line.spoken() == "⟦Label⟧: GPE / ORG, ⟦“Kyiv”⟧, a1, ⟦3 places alike⟧"


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("7", "⟦There is no candidate 7 here⟧"),
        ("g", "⟦0 marks gold so far; G shows again who put what⟧"),
        ("h", "⟦Names are hidden⟧"),
        ("?", "⟦Nothing is gold there yet; select what is⟧"),
        ("2hz", "⟦Undone: ⟦the last step⟧⟧"),
        ("p", "⟦The end of the queue; from here on what was left open comes again⟧"),
    ],
)
def test_what_is_told_is_said_in_it(bench: Workbench, hand: Hand, keys: str, told: str) -> None:
    hand.type(keys)
    assert message(bench) == told


def test_the_rules_are_said_in_it(bench: Workbench, hand: Hand) -> None:
    hand.type("r")
    dialog = bench.adjudicating.together.dialog

    assert in_english(dialog) - WROTE == set()
    assert dialog.go.text() == "⟦Decide 3 places⟧"


def test_what_is_alike_is_said_in_it(bench: Workbench, hand: Hand) -> None:
    hand.type("d")
    dialog = bench.adjudicating.together.dialog

    assert in_english(dialog) - WROTE - {dialog.view.accessibleName()} == set()
    assert dialog.heading.text() == "⟦“Kyiv”⟧ · ⟦Label⟧: GPE / ORG"


def test_what_was_decided_is_written_by_its_kind(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chosen = str(tmp_path / "all"), "⟦Log of decisions (*.log.jsonl)⟧"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    bench.actions_by_name["report_decisions"].trigger()

    qtbot.waitUntil(lambda: not bench.files.busy)
    assert message(bench) == "⟦⟦0 lines⟧ written to all.log.jsonl⟧"
