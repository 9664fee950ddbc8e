"""Nothing fails in silence."""

import sys

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from annotator.ui.uncaught import FAULT, uncaught
from annotator.ui.workbench import Workbench


@pytest.fixture
def usual(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """Tell in the window what nobody catches; what goes the usual way as well is in the list."""
    faults: list[BaseException] = []
    hook = uncaught(bench.tell, lambda _kind, error, _trace: faults.append(error))
    monkeypatch.setattr(sys, "excepthook", hook)
    return faults


def test_an_article_that_is_gone_is_told(bench: Workbench, usual: list[BaseException]) -> None:
    bench.queue.wanted.emit("gone")

    assert bench.window.statusBar().currentMessage() == "the project has no article gone"
    assert usual == []
    assert bench.desk.article.id == "a1"


def test_a_fault_of_the_program_is_told_and_goes_its_usual_way(
    qtbot: QtBot, bench: Workbench, usual: list[BaseException]
) -> None:
    QTimer.singleShot(0, bench, lambda: {}["gone"])

    qtbot.waitUntil(lambda: bool(usual))
    assert isinstance(usual[0], KeyError)
    assert bench.window.statusBar().currentMessage() == FAULT
