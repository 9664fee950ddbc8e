"""A decision that the medium does not take is kept, and done again or on a copy."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.adjudication.rules import Kind, Rule
from annotator.ui.workbench import Workbench
from annotator.workflow.keeping import backups
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.ui.adjudicating.conftest import gold
from tests.ui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("does not support")
GPE = (0, 4, "GPE")
WAYS = ["&Try again", "&Save a copy…"]


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a copy is to go."""
    out = tmp_path / "copy.annot"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    return out


def one(_bench: Workbench, hand: Hand, _qtbot: QtBot) -> None:
    hand.type("1")


def edited(bench: Workbench, _hand: Hand, qtbot: QtBot) -> None:
    bench.adjudicating.editing.edit_candidate()
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Return)


def alike(bench: Workbench, hand: Hand, qtbot: QtBot) -> None:
    hand.type("d")
    dialog = bench.adjudicating.together.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_1)
    dialog.go.click()


def as_one_had_it(bench: Workbench, _hand: Hand, _qtbot: QtBot) -> None:
    bench.adjudicating.together._accept_from("anna")


def by_rule(bench: Workbench, _hand: Hand, _qtbot: QtBot) -> None:
    bench.adjudicating.together._decide_by_rule(Rule(Kind.MAJORITY))


def goes_on(bench: Workbench, path: Path) -> bool:
    """Whether the view is open on a project."""
    there = bench.desk is not None and bench.desk.session.project.path == path
    return there and bench.adjudicating.on and not bench.files.busy


def press(qtbot: QtBot, bench: Workbench, way: str) -> None:
    qtbot.waitUntil(lambda: bench.saving.problem is not None)
    problem = bench.saving.problem
    assert list(problem.ways()) == WAYS
    with qtbot.waitSignal(problem.finished):
        problem.ways()[way].click()


Decides = Callable[[Workbench, Hand, QtBot], None]
EVERY = pytest.mark.parametrize("decide", [one, edited, alike, as_one_had_it, by_rule])
MOST = pytest.mark.parametrize("decide", [one, alike, as_one_had_it, by_rule])


@EVERY
def test_it_is_done_on_a_copy_and_the_view_goes_on_there(
    qtbot: QtBot, bench: Workbench, hand: Hand, elsewhere: Path, decide: Decides
) -> None:
    bench.desk.session.project.path.unlink()

    decide(bench, hand, qtbot)
    press(qtbot, bench, "&Save a copy…")

    qtbot.waitUntil(lambda: goes_on(bench, elsewhere))
    assert GPE in gold(bench)


@EVERY
def test_it_is_done_again_where_the_file_is_back(
    qtbot: QtBot, bench: Workbench, hand: Hand, tmp_path: Path, decide: Decides
) -> None:
    path = bench.desk.session.project.path
    away = path.rename(tmp_path / "away")

    decide(bench, hand, qtbot)
    qtbot.waitUntil(lambda: bench.saving.problem is not None)
    assert gold(bench) == []
    away.rename(path)
    press(qtbot, bench, "&Try again")

    qtbot.waitUntil(lambda: GPE in gold(bench))


@MOST
def test_it_is_done_on_a_copy_of_what_was_written_over(
    qtbot: QtBot, bench: Workbench, hand: Hand, elsewhere: Path, decide: Decides
) -> None:
    path = bench.desk.session.project.path
    qtbot.waitUntil(lambda: bool(backups(path)))
    other = elsewhere.with_name("other.annot")
    with Session.create(other, load_scheme("news")):
        path.write_bytes(other.read_bytes())

    decide(bench, hand, qtbot)
    press(qtbot, bench, "&Save a copy…")

    qtbot.waitUntil(lambda: goes_on(bench, elsewhere))
    assert GPE in gold(bench)
