"""The settings and the sheet of keys, worked as a person would."""

from dataclasses import fields, replace
from itertools import chain

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.ui.actions import COMMANDS
from annotator.ui.adjudicating.case_keys import KEYS as CASE_KEYS
from annotator.ui.canvas.marks import mark_of
from annotator.ui.comparing.pair_keys import KEYS as PAIR_KEYS
from annotator.ui.preferences.cheat_sheet import CheatSheet, columns, groups
from annotator.ui.preferences.dialog import SettingsDialog
from annotator.ui.preferences.general_page import FIELDS
from annotator.ui.preferences.key_field import KeyField
from annotator.ui.preferences.keys_page import KeysPage
from annotator.ui.settings import Settings
from annotator.ui.workbench import Workbench
from tests.ui.conftest import KYIV, Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dialog(bench: Workbench, hand: Hand) -> SettingsDialog:
    hand.key(Qt.Key.Key_Comma, CONTROL)
    dialog = bench.preferences.dialog
    assert isinstance(dialog, SettingsDialog)
    return dialog


@pytest.fixture
def page(dialog: SettingsDialog) -> KeysPage:
    dialog.pages.setCurrentWidget(dialog.keys)
    return dialog.keys


@pytest.mark.parametrize(
    ("key", "modifiers", "wanted"),
    [
        (Qt.Key.Key_Tab, PLAIN, "Tab"),
        (Qt.Key.Key_Backtab, SHIFT, "Shift+Tab"),
        (Qt.Key.Key_Return, PLAIN, "Return"),
        (Qt.Key.Key_Backspace, PLAIN, "Backspace"),
        (Qt.Key.Key_Space, PLAIN, "Space"),
        (Qt.Key.Key_Escape, PLAIN, "Esc"),
        (Qt.Key.Key_A, PLAIN, "A"),
        (Qt.Key.Key_A, SHIFT, "Shift+A"),
        (Qt.Key.Key_BraceLeft, SHIFT, "{"),
        (Qt.Key.Key_F5, CONTROL | SHIFT, "Ctrl+Shift+F5"),
        (Qt.Key.Key_Shift, SHIFT, ""),
    ],
)
def test_the_field_takes_any_key(qtbot, key, modifiers, wanted) -> None:
    field, pressed = KeyField(), []
    qtbot.addWidget(field)
    field.pressed.connect(pressed.append)

    QTest.keyClick(field, key, modifiers)

    assert pressed == ([wanted] if wanted else [])


def test_a_free_key_is_added_at_once(bench: Workbench, page: KeysPage) -> None:
    page.choose("accept")
    QTest.keyClick(page.field, Qt.Key.Key_Y)

    assert bench.preferences.keymap.keys("accept") == ("Return", "Enter", "Y")
    assert page.warning.isHidden()


def test_a_key_in_use_is_taken_only_after_a_warning(bench: Workbench, page: KeysPage) -> None:
    keymap = bench.preferences.keymap
    page.choose("accept")
    QTest.keyClick(page.field, Qt.Key.Key_Backspace)
    assert "“Reject”" in page.sentence.text()
    assert keymap.owner("Backspace").name == "reject"

    page.leave.click()
    assert keymap.owner("Backspace").name == "reject"
    assert page.warning.isHidden()

    QTest.keyClick(page.field, Qt.Key.Key_Backspace)
    page.take.click()
    assert keymap.owner("Backspace").name == "accept"


def test_the_key_of_a_label_is_warned_of(page: KeysPage) -> None:
    page.choose("accept")
    QTest.keyClick(page.field, Qt.Key.Key_1)

    assert "PERSON" in page.sentence.text()


def test_a_warning_is_of_the_chosen_command_only(page: KeysPage) -> None:
    page.choose("accept")
    QTest.keyClick(page.field, Qt.Key.Key_Backspace)

    page.choose("cycle")

    assert page.warning.isHidden()


def test_the_table_is_filtered_by_words_and_keys(page: KeysPage) -> None:
    page.filter.setText("reject back")

    shown = [row.text(0) for row in page._rows() if not row.isHidden()]
    assert "Reject" in shown
    assert len(shown) < 4


def test_buttons_take_keys_away_and_bring_them_back(bench: Workbench, page: KeysPage) -> None:
    keymap = bench.preferences.keymap
    page.choose("accept")
    page.caps.itemAt(0).widget().click()
    assert keymap.keys("accept") == ("Enter",)

    page.clear.click()
    assert keymap.keys("accept") == ()
    page.reset.click()
    assert keymap.keys("accept") == ("Return", "Enter")


def test_reading_is_set_at_once(bench: Workbench, dialog: SettingsDialog) -> None:
    page = dialog.general
    widgets = {name: editor.widget for name, editor in page.editors.items()}
    widgets["font_size"].setValue(30)
    widgets["line_spacing"].setValue(1.5)
    widgets["chips"].click()
    widgets["theme"].setCurrentIndex(widgets["theme"].findData("dark"))
    widgets["theme"].activated.emit(widgets["theme"].currentIndex())
    widgets["backup_minutes"].setValue(3)
    widgets["threshold"].setValue(70)

    typography = bench.canvas.sheet.column.typography
    assert (typography.pixels, typography.spacing, typography.chips) == (30, 1.5, False)
    assert bench.window.theme.name == "dark"
    assert bench.keeper.clock.interval() == 3 * 60 * 1000
    assert bench.sifting.sieve.threshold == 0.7

    page.reset.click()
    assert replace(bench.window.settings_file.settings, recent=()) == Settings()
    assert widgets["font_size"].value() == Settings().font_size


def test_the_page_scrolls_in_a_low_window_and_sets_nothing_by_that(
    bench: Workbench, dialog: SettingsDialog
) -> None:
    page, before = dialog.general, bench.window.settings_file.settings
    dialog.resize(600, 320)
    dialog.pages.tabBar().setFocus()
    QApplication.processEvents()
    assert dialog.height() == 320

    for name in ("font_size", "theme"):
        box = page.editors[name].widget
        over, at = QPointF(box.rect().center()), QPointF(box.mapToGlobal(box.rect().center()))
        turn = QWheelEvent(
            *(over, at, QPoint(), QPoint(0, -240)),
            *(Qt.MouseButton.NoButton, PLAIN, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(box, turn)
        assert not turn.isAccepted()  # so the page takes it
    assert bench.window.settings_file.settings == before

    for _ in range(30):
        if QApplication.focusWidget() is page.reset:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert page.reset.hasFocus()
    assert not page.reset.visibleRegion().isEmpty()


@pytest.mark.parametrize(("typed", "kept"), [("  Ana   Lee ", "Ana Lee"), ("@gold", "")])
def test_who_sits_here_has_a_name_that_a_person_can_have(bench, dialog, typed, kept) -> None:
    box = dialog.general.editors["annotator"].widget
    box.setText(typed)
    box.editingFinished.emit()

    assert bench.window.settings_file.settings.annotator == box.text() == kept


def test_a_setting_stands_on_the_page_once() -> None:
    names = [field.name for field in FIELDS]
    assert len(set(names)) == len(names)
    assert set(names) <= {field.name for field in fields(Settings)}


def test_every_command_with_a_key_stands_on_the_sheet_once(bench: Workbench) -> None:
    sheet = groups(bench.preferences.keymap, bench.desk.scheme)
    lines = [line for group in sheet for line in group.lines]

    texts, in_views = [text for text, _ in lines], {*CASE_KEYS, *PAIR_KEYS}
    for command in COMMANDS:
        with_key = bench.preferences.keymap.keys(command.name) or command.name in in_views
        expected = 1 if with_key else 0
        assert texts.count(command.text.replace("&", "")) == expected, command.name
    assert ("PERSON", "1") in lines
    assert list(chain(*columns(sheet, 3))) == sheet


def test_the_sheet_shows_the_keys_in_force(bench: Workbench, hand: Hand) -> None:
    bench.preferences.keymap.add("accept", "Y")
    hand.key(Qt.Key.Key_F1)

    shown = [label.text() for label in bench.preferences.dialog.findChildren(QLabel)]
    assert "Return   Enter   Y" in shown


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_the_sheet_closes_and_keys_do_nothing_else_meanwhile(
    bench: Workbench, hand: Hand, key: Qt.Key
) -> None:
    hand.click(KYIV.stretch)
    hand.key(Qt.Key.Key_F1)
    sheet = bench.preferences.dialog
    assert isinstance(sheet, CheatSheet)

    QTest.keyClick(sheet, Qt.Key.Key_Backspace)
    assert bench.desk.copy.span(KYIV.id) == KYIV
    QTest.keyClick(sheet, key)

    assert not sheet.isVisible()
    assert bench.desk.active == mark_of(KYIV)
