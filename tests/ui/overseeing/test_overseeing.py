"""The dashboard in the window."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.dashboard.figures import Headway
from annotator.domain.dashboard.forecast import Forecast
from annotator.domain.decide import set_status
from annotator.domain.record import Status
from annotator.ui.overseeing.page import OUT_OF_DATE, DashboardPage
from annotator.ui.overseeing.table import TOGETHER, cells, expected
from annotator.ui.workbench import Workbench
from annotator.ui.written import short_date
from tests.ui.brackets import bracketed, in_english

PATIENCE = 60_000
DAY, BEFORE = date(2026, 11, 22), date(2026, 11, 21)
Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE)


def finish(bench: Workbench, article: str = "a1") -> None:
    session = bench.desk.session
    session.do(set_status(session.copy(article), Status.DONE))


def opened(bench: Workbench, wait: Wait) -> DashboardPage:
    bench.actions_by_name["show_dashboard"].trigger()
    page = bench.overseeing.page
    wait(page.renew.isEnabled)
    return page


def rows(page: DashboardPage) -> list[list[str]]:
    table = page.table
    across = range(table.columnCount())
    return [
        [table.item(row, column).text() for column in across] for row in range(table.rowCount())
    ]


def test_it_shows_how_far_everybody_has_come(bench, wait):
    finish(bench)
    page = opened(bench, wait)
    assert [row[:5] for row in rows(page)] == [
        [TOGETHER, "1 of 2", "0", "0", "1"],
        ["anna", "1 of 2", "0", "0", "1"],
    ]


def test_it_shows_plots_that_tell_their_figures(bench, wait):
    finish(bench)
    page = opened(bench, wait)
    progress = page.grid.views["progress"]
    wait(progress.isVisible)
    assert progress.accessibleDescription().startswith("Progress. Of what was handed out")
    assert "anna, done: 1" in progress.accessibleDescription()


def test_it_is_read_anew_whenever_it_is_opened(bench, wait):
    page = opened(bench, wait)
    assert rows(page)[0][1] == "0 of 2"
    finish(bench)
    assert page.note.text() == OUT_OF_DATE
    page = opened(bench, wait)
    assert rows(page)[0][1] == "1 of 2"
    assert page.note.text() == ""


def test_it_is_read_anew_on_demand_by_keys(qtbot, bench, wait):
    page = opened(bench, wait)
    finish(bench)
    qtbot.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    wait(lambda: bool(rows(page)) and rows(page)[0][1] == "1 of 2")


def test_it_opens_in_the_theme_of_the_window_and_follows_it(bench, wait):
    page = opened(bench, wait)
    view = page.grid.views["progress"]
    assert "#fdfcf9" in view.drawn
    bench.window.set_theme("dark")
    assert "#17181c" in view.drawn


def test_as_many_plots_stand_in_a_row_as_have_room(qtbot, bench, wait):
    page = opened(bench, wait)
    views = list(page.grid.views.values())
    page.resize(500, 700)
    qtbot.waitUntil(lambda: views[1].y() > views[0].y())
    page.resize(1200, 700)
    qtbot.waitUntil(lambda: views[1].y() == views[0].y())


def test_all_plots_are_written_into_a_folder(bench, wait, tmp_path, monkeypatch):
    finish(bench)
    page = opened(bench, wait)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "plots"))
    page.export.click()
    wait(lambda: page.note.text() == "Wrote 24 files")
    kinds = {path.suffix for path in (tmp_path / "plots").iterdir()}
    assert kinds == {".svg", ".png", ".csv"}


def test_another_project_closes_it(bench, wait):
    opened(bench, wait)
    bench.close_session()
    assert bench.overseeing.page is None


def test_it_is_closed_by_escape_while_it_reads(qtbot, bench):
    bench.actions_by_name["show_dashboard"].trigger()
    page = bench.overseeing.page
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert bench.overseeing.page is None


def test_a_row_tells_pace_and_days():
    foretold = Forecast(6, 1.5, DAY, BEFORE, DAY + timedelta(2))
    head = Headway("Anna", 1000, 3, 1, 2, foretold)
    assert list(cells(head, None)) == [
        *("Anna", "3 of 1,000", "1", "2", "994", "1.5 a day"),
        *(f"{short_date(DAY)} ({short_date(BEFORE)} – {short_date(DAY + timedelta(2))})", "–"),
    ]


def test_what_cannot_be_foretold_is_said():
    assert expected(Forecast(0, reason="Everything is done.")) == "Everything is done."
    assert expected(Forecast(5, reason="Too little …")) == "too early to tell"
    assert expected(Forecast(5, 0.001, reason="It is too far away")) == "more than ten years"
    assert expected(Forecast(5, 1.0, DAY, DAY)) == f"{short_date(DAY)} ({short_date(DAY)} – …)"


def test_all_of_it_is_said_in_the_language_of_the_window(bench, wait):
    finish(bench)
    with bracketed():
        page = opened(bench, wait)
        page.show_outdated()

        assert in_english(page.table) == {"anna"}
        assert in_english(page.buttons) | in_english(page.note) == set()
