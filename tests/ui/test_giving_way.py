"""In a narrow window the text comes first, and what stood beside it comes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QListWidget
from pytestqt.qtbot import QtBot

from annotator.ui.giving_way import TEXT
from annotator.ui.window import SIDES
from annotator.ui.workbench import Workbench
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

WIDE, MIDDLE, SMALL, TINY = (1280, 800), (800, 600), (640, 400), (420, 400)


@pytest.fixture
def bench(bench: Workbench) -> Workbench:
    turn(bench, WIDE)
    return bench


def turn(bench: Workbench, size: tuple[int, int]) -> None:
    bench.window.resize(*size)
    QApplication.processEvents()
    assert bench.window.size().toTuple() == size


def shown(bench: Workbench) -> tuple[bool, bool]:
    return bench.window.left.isVisible(), bench.window.right.isVisible()


def widths(bench: Workbench) -> tuple[int, int]:
    return bench.window.left.width(), bench.window.right.width()


def least(bench: Workbench) -> int:
    return TEXT * bench.window.fontMetrics().height()


@pytest.mark.parametrize(
    ("size", "there"),
    [
        (WIDE, (True, True)),
        (MIDDLE, (True, True)),
        (SMALL, (False, True)),
        (TINY, (False, False)),
    ],
)
def test_the_text_keeps_its_room(
    bench: Workbench, size: tuple[int, int], there: tuple[bool, bool]
) -> None:
    turn(bench, size)

    assert shown(bench) == there
    assert bench.canvas.width() >= least(bench)
    assert bench.canvas.mapTo(bench.window, bench.canvas.rect().bottomRight()).x() <= size[0]


def test_panels_come_back_as_they_were(bench: Workbench) -> None:
    sides = [bench.window.left, bench.window.right]
    bench.window.resizeDocks(sides, [300, 350], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    assert widths(bench) == (300, 350)
    for size in (MIDDLE, SMALL, TINY, MIDDLE, WIDE):
        turn(bench, size)

    assert shown(bench) == (True, True)
    assert widths(bench) == (300, 350)


def test_panels_shrink_before_they_give_way(bench: Workbench) -> None:
    turn(bench, MIDDLE)

    assert all(width < own for width, own in zip(widths(bench), SIDES, strict=True))


def test_the_menu_shows_one_that_has_given_way(bench: Workbench) -> None:
    turn(bench, SMALL)

    bench.actions_by_name["toggle_articles"].trigger()
    assert shown(bench) == (True, False)
    bench.actions_by_name["toggle_inspector"].trigger()
    assert shown(bench) == (False, True)
    turn(bench, TINY)
    assert shown(bench) == (False, True)
    bench.actions_by_name["toggle_inspector"].trigger()
    assert shown(bench) == (False, False)

    turn(bench, WIDE)
    assert shown(bench) == (True, False)


def test_finding_articles_shows_where_that_is_done(bench: Workbench) -> None:
    turn(bench, SMALL)
    bench.actions_by_name["find_articles"].trigger()

    assert shown(bench) == (True, False)
    assert bench.queue.search.hasFocus()


def test_the_text_has_the_focus_of_a_panel_that_gives_way(bench: Workbench) -> None:
    bench.queue.search.setFocus()
    turn(bench, SMALL)

    assert bench.canvas.hasFocus()


def test_a_panel_that_nobody_wants_stays_away(bench: Workbench) -> None:
    bench.actions_by_name["toggle_inspector"].trigger()
    for size in (SMALL, WIDE):
        turn(bench, size)

    assert shown(bench) == (True, False)


def test_a_narrow_window_does_not_change_what_a_project_is_left_like(
    bench: Workbench, tmp_path
) -> None:
    path = bench.desk.session.project.path
    bench.window.resizeDocks([bench.window.left], [300], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    turn(bench, SMALL)
    with Session.create(tmp_path / "other.annot", load_scheme("news"), "anna") as other:
        bench.open_session(other)
        turn(bench, WIDE)
        bench.window.resizeDocks([bench.window.left], [200], Qt.Orientation.Horizontal)
        QApplication.processEvents()

        bench.open_session(Session.open(path, "anna"))
        QApplication.processEvents()

        assert shown(bench) == (True, True)
        assert widths(bench) == (300, SIDES[1])


def test_what_the_welcome_hides_stays_hidden_in_a_window_that_grows(bench: Workbench) -> None:
    turn(bench, SMALL)
    bench.close_session()
    bench.welcome.greet()
    turn(bench, WIDE)

    assert shown(bench) == (False, False)


def test_a_view_of_its_own_panels_gives_them_back(bench: Workbench, qtbot: QtBot) -> None:
    turn(bench, SMALL)
    bench.actions_by_name["adjudicate"].trigger()
    qtbot.waitUntil(lambda: bench.adjudicating.on)
    QApplication.processEvents()
    docks = [dock for dock in bench.window.findChildren(QDockWidget) if dock.isVisible()]
    assert len(docks) == 2
    assert min(dock.width() for dock in docks) > 0.2 * bench.window.width()
    turn(bench, WIDE)
    assert shown(bench) == (False, False)

    bench.actions_by_name["adjudicate"].trigger()
    assert shown(bench) == (True, True)


@pytest.mark.parametrize("height", range(400, 1000, 37))
def test_no_row_of_the_inspector_is_cut(bench: Workbench, height: int) -> None:
    for number in range(30):
        bench.inspector.people.addItem(f"{number} Ana")
        bench.inspector.quotes.addItem(f"Ana: {number}")
    turn(bench, (1280, height))

    for view in bench.inspector.findChildren(QListWidget):
        rows = [view.visualItemRect(view.item(row)) for row in range(view.count())]
        seen = [box for box in rows if view.viewport().rect().intersects(box)]
        assert all(view.viewport().rect().contains(box, proper=False) for box in seen)
        assert len(seen) > 2
