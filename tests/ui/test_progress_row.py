"""Long work tells how far it is, rests and ends when it is told to."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.progress import Progress
from annotator.domain.record import SUGGESTIONS
from annotator.store import queries
from annotator.ui.progress_row import ProgressRow, said_left
from annotator.ui.workbench import Workbench

PATIENCE = 60_000
LEFT = Qt.MouseButton.LeftButton
NEWS = "PARIS – “We are ready,” said Anna Kowalska, the mayor, on Tuesday. "
MANY = 40


@pytest.fixture
def row(qtbot: QtBot) -> ProgressRow:
    row = ProgressRow()
    qtbot.addWidget(row)
    row.begin("Suggesting", "articles")
    return row


@pytest.fixture
def many(bench: Workbench) -> Workbench:
    fresh = [Article(f"n{n}", NEWS + f"It was day {n}.", title=f"News {n}") for n in range(MANY)]
    edit = Edit("Import", tuple(Change(None, one, one.id) for one in fresh))
    bench.desk.session.do(edit, own=False)
    return bench


def read(bench: Workbench) -> int:
    """Count the articles that hold suggestions."""
    ask = bench.desk.session.project.ask
    wanted = [f"n{n}" for n in range(MANY)]
    return sum(bool(copy.items()) for copy in ask(queries.copies, wanted, SUGGESTIONS))


def test_a_step_is_shown_with_how_many_there_are(row: ProgressRow) -> None:
    assert row.text.text() == "Suggesting …"

    row.show_step(Progress(1200, 3400, "a7"))

    assert row.text.text() == "Suggesting: 1,200 of 3,400 articles"
    assert (row.bar.value(), row.bar.maximum()) == (1200, 3400)


def test_the_time_that_is_left_is_told_in_round_words() -> None:
    times = (5, 59, 60, 200, 3599, 4000, 8000)

    assert [said_left(seconds).removesuffix(" left") for seconds in times] == [
        *("less than a minute", "less than a minute", "about 1 min", "about 3 min"),
        *("about 60 min", "about 1 h", "about 2 h"),
    ]


def test_pause_and_continue_take_turns(qtbot: QtBot, row: ProgressRow) -> None:
    row.show_step(Progress(3, 9))

    with qtbot.waitSignal(row.paused) as paused:
        qtbot.mouseClick(row.pause, LEFT)
    assert paused.args == [True]
    assert row.pause.text() == "Continue"
    assert row.text.text().endswith("· paused")

    with qtbot.waitSignal(row.paused) as paused:
        qtbot.mouseClick(row.pause, LEFT)
    assert paused.args == [False]
    assert row.pause.text() == "Pause"


def test_a_run_over_the_project_rests_stops_and_goes_on_where_it_ended(
    qtbot: QtBot, many: Workbench
) -> None:
    row = many.files.row
    assert row.isHidden()
    many.actions_by_name["suggest_all"].trigger()
    assert row.isVisible()
    qtbot.mouseClick(row.pause, LEFT)
    qtbot.waitUntil(lambda: "1 of " in row.text.text(), timeout=PATIENCE)
    assert row.text.text() == f"Suggesting: 1 of {MANY + 1} articles · paused"

    with qtbot.waitSignal(many.files.told, timeout=PATIENCE):
        qtbot.mouseClick(row.cancel, LEFT)
    assert row.isHidden()
    assert "goes on from there" in many.window.statusBar().currentMessage()
    assert read(many) < MANY

    many.files.suggest_all()
    qtbot.waitUntil(lambda: not many.files.busy, timeout=PATIENCE)
    assert read(many) == MANY
    many.files.suggest_all()
    qtbot.waitUntil(lambda: not many.files.busy, timeout=PATIENCE)
    assert "already" in many.window.statusBar().currentMessage()


def test_a_paused_run_ends_with_the_window(qtbot: QtBot, many: Workbench) -> None:
    many.files.suggest_all()
    qtbot.mouseClick(many.files.row.pause, LEFT)

    many.window.close()

    assert many.desk is None
