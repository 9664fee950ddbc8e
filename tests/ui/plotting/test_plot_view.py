"""A plot in the window."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.plot import Axis, BarPlot, Group
from annotator.domain.said import said
from annotator.ui.plotting.plot_view import PlotView
from annotator.ui.problem import Problem
from annotator.ui.theme import load_theme
from tests.ui.brackets import bracketed, in_english

pytestmark = pytest.mark.qt_log_ignore("does not support")
PLOT = BarPlot("Work: done?", Axis("Who"), Axis("n"), ("Anna",), (Group("done", (3.0,)),))


@pytest.fixture
def view(qtbot: QtBot) -> PlotView:
    view = PlotView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_plot(PLOT)
    view.show()
    return view


@pytest.fixture
def answer(monkeypatch):
    """Have the dialog that asks for a file answer this."""

    def have(path, kind=""):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))

    return have


def test_it_is_drawn_as_large_as_it_is_and_in_the_colours_of_the_theme(view):
    assert 'width="400" height="300"' in view.drawn
    assert view.grab().toImage().pixelColor(3, 3).name() == load_theme("light").colour("page")
    view.set_theme(load_theme("dark"))
    view.resize(500, 320)
    assert 'width="500" height="320"' in view.drawn
    assert view.grab().toImage().pixelColor(3, 3).name() == load_theme("dark").colour("page")


def test_it_tells_its_figures_to_who_cannot_see_them(view):
    assert view.accessibleName() == "Work: done?"
    assert view.accessibleDescription() == "Work: done?. Anna, done: 3"


def test_it_is_copied_by_the_usual_keys(qtbot, view):
    with qtbot.waitSignal(view.said):
        qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() == 800


def test_its_figures_are_copied(view):
    view.copy_figures()
    assert QGuiApplication.clipboard().text() == "Work: done?. Anna, done: 3"


def test_its_menu_opens_by_the_menu_key(qtbot, view):
    middle = view.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, view.mapToGlobal(middle))
    QApplication.sendEvent(view, asked)
    qtbot.waitUntil(view.menu.isVisible)
    assert [a.text().replace("&", "") for a in view.menu.actions() if a.text()] == [
        "Copy the picture",
        "Copy the figures",
        "Save as PNG or SVG…",
        "Save the figures as CSV…",
    ]
    view.menu.close()


def test_it_is_saved_as_the_ending_says_and_else_as_the_kind(view, answer, tmp_path):
    for name, kind in (("a.png", ""), ("b.svg", ""), ("c", "Drawing (*.svg)"), ("d", "P (*.png)")):
        answer(tmp_path / name, kind)
        view.save_picture()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.png", "b.svg", "c.svg", "d.png"]
    assert QImage(str(tmp_path / "a.png")).width() == 800
    assert (tmp_path / "b.svg").read_text("utf-8").startswith("<svg ")


def test_its_figures_are_saved(qtbot, view, answer, tmp_path):
    answer(tmp_path / "figures")
    with qtbot.waitSignal(view.said) as said:
        view.save_figures()
    assert said.args == ["It is in figures.csv"]
    assert "Anna,done,3.0" in (tmp_path / "figures.csv").read_text("utf-8")


def test_what_cannot_be_written_is_told(view, answer, tmp_path):
    answer(tmp_path / "nowhere" / "a.png")
    view.save_picture()
    problem = view.findChild(Problem)
    assert "cannot be written" in problem.happened.text()
    problem.close()


def test_nothing_is_saved_where_no_file_is_named(view, answer, tmp_path):
    answer("")
    view.save_picture()
    view.save_figures()
    assert list(tmp_path.iterdir()) == []


def test_a_plot_is_drawn_in_the_language_of_the_window(qtbot):
    names, groups = ("Anna", said("Nobody")), (Group(said("done"), (3.0, 1.0)),)
    with bracketed():
        view = PlotView(load_theme("light"))
        qtbot.addWidget(view)
        view.show_plot(BarPlot(said("Work"), Axis(said("Who")), Axis("n"), names, groups))

        texts = [action.text() for action in view.menu.actions() if action.text()]
        assert all(text.startswith("⟦") for text in texts)
        assert in_english(view) == set()
        assert view.accessibleName() == "⟦Work⟧"
        assert "⟦Nobody⟧, ⟦done⟧" in view.accessibleDescription()
        assert "⟦Who⟧" in view.drawn


def test_figures_of_a_plot_are_written_as_in_the_language_of_the_window(qtbot, tmp_path, answer):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        view = PlotView(load_theme("light"))
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.show_plot(BarPlot("W", Axis("Who"), Axis("n"), ("Anna",), (Group("done", (1235.2,)),)))
        answer(tmp_path / "a.svg")
        view.save_picture()
    finally:
        QLocale.setDefault(before)

    assert ">1.235<" in view.drawn
    assert "Anna, done: 1.235" in view.accessibleDescription()
    assert (tmp_path / "a.svg").read_text("utf-8").count(">1.235<") == 1
