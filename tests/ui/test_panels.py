"""The whole window with keys alone: where the focus goes, and what each control is called."""

from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.span import State
from annotator.ui.actions import COMMANDS
from annotator.ui.canvas.marks import mark_of
from annotator.ui.canvas.typography import Typography
from annotator.ui.focus import Frame
from annotator.ui.workbench import Workbench
from tests.ui.canvas.test_view import Painted
from tests.ui.conftest import KYIV, QUOTE

FILES = {"new_project", "open_project", "import_files", "export_files"}  # the desktop's own
ASKING = [c.name for c in COMMANDS if c.text.endswith("…") and c.name not in FILES]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def stops(bench: Workbench, qtbot: QtBot) -> list[QWidget]:
    """Return where Tab stops until it comes around or to the text."""
    found = [QApplication.focusWidget()]
    for _ in range(30):
        press(qtbot, Qt.Key.Key_Tab)
        if QApplication.focusWidget() in (*found, bench.canvas):
            return found
        found.append(QApplication.focusWidget())
    return found


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield what can have the focus, but for the inner parts of other controls."""
    for widget in (root, *root.findChildren(QWidget)):
        inner = widget.objectName().startswith("qt_") or widget.focusProxy()
        listed = widget.window().metaObject().className() == "QComboBoxPrivateContainer"
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not inner and not listed:
            yield widget


def unnamed(root: QWidget) -> list[str]:
    """Return the controls that a screen reader has no name or no role for."""
    found = []
    for widget in controls(root):
        read = QAccessible.queryAccessibleInterface(widget)
        roleless = read.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client}
        if roleless or not read.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_every_control_has_a_name_and_a_role(bench: Workbench) -> None:
    assert len(list(controls(bench.window))) > 6
    assert unnamed(bench.window) == []


@pytest.mark.parametrize("name", ASKING)
def test_every_control_of_what_a_command_opens_has_a_name(bench: Workbench, name: str) -> None:
    bench.desk.choose(mark_of(QUOTE))
    problems: list[str] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window is not bench.window:
                problems.extend(unnamed(window))
                window.close()

    timer = QTimer(bench)
    timer.timeout.connect(look)
    timer.start(0)
    bench.actions_by_name[name].trigger()
    for _ in range(5):
        QApplication.processEvents()
    timer.stop()

    assert problems == []
    assert unnamed(bench.window) == []


def test_f6_goes_around_the_window_and_shift_f6_back(bench: Workbench, qtbot: QtBot) -> None:
    seen = []
    for key in (SHIFT, SHIFT, SHIFT, Qt.KeyboardModifier.NoModifier):
        press(qtbot, Qt.Key.Key_F6, key)
        seen.append(QApplication.focusWidget())

    panels = [bench.queue, bench.inspector, bench.canvas, bench.inspector]
    assert all(p is w or p.isAncestorOf(w) for p, w in zip(panels, seen, strict=True))


def test_a_panel_is_entered_at_its_top(bench: Workbench, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is bench.queue.search
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bench.queue.view


def test_a_panel_gets_the_focus_back_where_it_had_it(bench: Workbench, qtbot: QtBot) -> None:
    bench.inspector.labels.setFocus()
    for _ in range(3):
        press(qtbot, Qt.Key.Key_F6)

    assert QApplication.focusWidget() is bench.inspector.labels


def test_tab_reaches_every_control_of_a_panel(bench: Workbench, qtbot: QtBot) -> None:
    inspector = bench.inspector
    inspector.speaker.setFocus()

    found = stops(bench, qtbot)

    wanted = [inspector.speaker, inspector.kind, inspector.quotes, inspector.people]
    assert found[:5] == [*wanted, inspector.labels]
    heights = [widget.mapTo(bench.window, QPoint(0, 0)).y() for widget in found[:5]]
    assert heights == sorted(heights)
    assert bench.desk.item == QUOTE


@pytest.mark.qt_log_ignore("does not support")
@pytest.mark.parametrize("name", ["kind", "speaker"])
def test_a_list_dropped_from_a_box_is_no_place_of_the_panel(bench: Workbench, name: str) -> None:
    box: QComboBox = getattr(bench.inspector, name)
    box.setFocus()
    box.showPopup()
    box.view().setFocus()
    bench.inspector.labels.setFocus()  # Qt warns, and the test fails, if the list is taken for one

    assert box.view().isVisible()
    assert QApplication.focusWidget() is bench.inspector.labels
    box.hidePopup()


def test_bare_keys_do_nothing_to_the_article_from_a_list(bench: Workbench, qtbot: QtBot) -> None:
    before = bench.desk.copy
    bench.inspector.quotes.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Q, Qt.Key.Key_3):
        press(qtbot, key)

    assert bench.desk.copy == before


@pytest.mark.parametrize("name", ["inspector.quotes", "inspector.speaker", "queue.search"])
def test_escape_comes_back_to_the_text_and_keeps_what_is_active(
    bench: Workbench, qtbot: QtBot, name: str
) -> None:
    attrgetter(name)(bench).setFocus()
    press(qtbot, Qt.Key.Key_Escape)

    assert bench.canvas.hasFocus()
    assert bench.desk.item == QUOTE


def test_enter_in_the_list_of_labels_puts_the_label_on(bench: Workbench, qtbot: QtBot) -> None:
    bench.desk.choose(mark_of(KYIV))
    bench.inspector.labels.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):  # from ORG, which it has
        press(qtbot, key)

    assert bench.desk.item == replace(KYIV, label="GPE", state=State.CHANGED)
    assert bench.canvas.hasFocus()


def test_enter_in_the_list_of_quotes_goes_to_the_quote(bench: Workbench, qtbot: QtBot) -> None:
    bench.inspector.quotes.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)

    assert bench.desk.item == QUOTE
    assert bench.canvas.hasFocus()


def test_arrows_in_the_queue_look_through_it_and_enter_begins(
    bench: Workbench, qtbot: QtBot
) -> None:
    bench.queue.view.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert bench.desk.article.id == "a2"
    assert bench.queue.view.hasFocus()

    press(qtbot, Qt.Key.Key_Return)
    assert bench.canvas.hasFocus()


def test_enter_in_the_search_field_goes_to_what_was_found(bench: Workbench, qtbot: QtBot) -> None:
    bench.queue.search.setFocus()
    press(qtbot, Qt.Key.Key_Return)

    assert bench.queue.view.hasFocus()


def test_a_click_in_the_queue_leads_to_the_text(bench: Workbench, qtbot: QtBot) -> None:
    view = bench.queue.view
    row = view.visualRect(bench.queue.model.index(1)).center()

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row)

    assert bench.desk.article.id == "a2"
    assert bench.canvas.hasFocus()


def test_a_panel_can_be_hidden_and_brought_back(bench: Workbench, qtbot: QtBot) -> None:
    wide = bench.canvas.width()
    bench.inspector.labels.setFocus()
    press(qtbot, Qt.Key.Key_F9, SHIFT)
    assert bench.canvas.hasFocus()
    press(qtbot, Qt.Key.Key_F9)
    assert not bench.queue.isVisible()
    assert not bench.inspector.isVisible()
    qtbot.waitUntil(lambda: bench.canvas.width() > wide)

    press(qtbot, Qt.Key.Key_F6)
    assert bench.canvas.hasFocus()
    bench.actions_by_name["find_articles"].trigger()
    assert bench.queue.search.hasFocus()


def test_the_window_fits_a_small_screen_at_200_per_cent(bench: Workbench) -> None:
    hint = bench.window.minimumSizeHint()

    assert hint.width() <= 640
    assert hint.height() <= 360


def test_in_an_ordinary_window_the_inspector_need_not_scroll(bench: Workbench) -> None:
    bench.window.resize(1100, 640)
    QApplication.processEvents()

    assert bench.desk.quote == QUOTE
    assert bench.inspector.visibleRegion().boundingRect() == bench.inspector.rect()


def test_what_has_the_focus_is_scrolled_into_view_and_framed_there(
    bench: Workbench, qtbot: QtBot
) -> None:
    bench.window.resize(700, 360)
    qtbot.waitUntil(lambda: bench.window.height() < 400)
    labels, sight = bench.inspector.labels, bench.window.right.widget()
    bench.queue.search.setFocus()
    labels.setFocus()

    within = sight.rect().translated(sight.mapTo(bench.window, QPoint(0, 0)))
    assert within.intersects(labels.rect().translated(labels.mapTo(bench.window, QPoint(0, 0))))
    assert within.contains(bench.window.findChild(Frame).geometry())


@pytest.mark.parametrize("name", ["canvas", "queue.view", "queue.search", "inspector.labels"])
def test_what_has_the_focus_is_framed_by_visible_pixels(bench: Workbench, name: str) -> None:
    widget: QWidget = attrgetter(name)(bench)
    widget.setFocus()
    frame = bench.window.findChild(Frame)

    box = frame.geometry()
    assert frame.target is widget
    assert box.contains(widget.mapTo(bench.window, QPoint(0, 0)))
    drawn = bench.window.grab().toImage()
    scale = drawn.devicePixelRatio()
    at = QPoint(box.left() + box.width() // 3, box.top()) * scale
    assert drawn.pixelColor(at).name() == bench.window.theme.colour("focus")


def test_the_frame_stays_around_what_moves(bench: Workbench, qtbot: QtBot) -> None:
    bench.inspector.labels.setFocus()
    frame = bench.window.findChild(Frame)
    before = frame.geometry()

    bench.window.resize(bench.window.width() - 200, bench.window.height() - 100)

    qtbot.waitUntil(lambda: frame.geometry() != before)
    assert frame.geometry().contains(bench.inspector.labels.mapTo(bench.window, QPoint(10, 10)))


def test_a_frame_does_not_have_more_painted_when_the_text_scrolls(
    bench: Workbench, qtbot: QtBot
) -> None:
    bench.canvas.set_typography(Typography(48))
    bench.window.resize(800, 400)
    bar = bench.canvas.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2 * bar.singleStep())
    bench.canvas.setFocus()
    QApplication.processEvents()
    painted = Painted(bench.canvas)

    bar.setValue(bar.singleStep())
    QApplication.processEvents()

    assert painted.region.boundingRect().height() == bar.singleStep()


def test_without_the_focus_nothing_is_framed(bench: Workbench) -> None:
    bench.inspector.labels.setFocus()
    frame = bench.window.findChild(Frame)
    bench.inspector.labels.clearFocus()

    assert not frame.isVisible()
