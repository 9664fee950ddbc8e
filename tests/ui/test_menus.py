"""The menus by their letters: Alt opens one, and stays free for the text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QTabBar
from pytestqt.qtbot import QtBot

from annotator.domain.span import Stretch
from annotator.ui.actions import COMMANDS
from annotator.ui.canvas.marks import mark_of
from annotator.ui.caret import ALT, MOTIONS
from annotator.ui.menus import PARTS, WITHIN
from annotator.ui.window import MENUS
from annotator.ui.workbench import Workbench
from annotator.workflow.schemes import load_scheme
from tests.ui.canvas.hand import Hand as Mouse
from tests.ui.conftest import KYIV, QUOTE, Hand

NO_KEY = Qt.KeyboardModifier.NoModifier
WITH_ALT = Qt.KeyboardModifier.AltModifier
WAITS = pytest.mark.qt_log_ignore("does not support")  # nothing grabs the keyboard offscreen


def letters(texts: Iterable[str]) -> list[str]:
    """Return what Alt is pressed with for each text; nothing for one without a letter."""
    return [QKeySequence.mnemonic(text).toString() for text in texts]


def doubled(texts: Iterable[str]) -> list[str]:
    """Return the letters that several texts have."""
    found = list(filter(None, letters(texts)))
    return sorted({letter for letter in found if found.count(letter) > 1})


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


@pytest.fixture
def popups() -> Iterator[None]:
    """Close what is left open."""
    yield
    while menu := QApplication.activePopupWidget():
        menu.close()


@pytest.mark.usefixtures("qapp")
def test_every_entry_of_the_table_has_a_letter_of_its_own_in_its_menu() -> None:
    menus: dict[str, list[str]] = defaultdict(list)
    for command in COMMANDS:
        menus[command.menu].append(command.text)
    for inner, outer in WITHIN.items():
        menus[outer].append(f"&{inner}")

    assert menus.keys() == {*MENUS, *WITHIN}
    for name, texts in menus.items():
        assert "" not in letters(texts), name
        assert doubled(texts) == [], name


def test_every_part_of_a_menu_begins_with_a_command_that_is_not_its_first() -> None:
    first = {command.menu: command.name for command in reversed(COMMANDS)}

    assert {command.name for command in COMMANDS} >= PARTS
    assert not PARTS & set(first.values())


def test_every_menu_of_the_bar_has_a_letter_of_its_own(bench: Workbench) -> None:
    titles = [action.text() for action in bench.window.menuBar().actions()]

    assert [title.replace("&", "") for title in titles] == list(MENUS)
    assert "" not in letters(titles)
    assert doubled(titles) == []


def test_no_letter_of_the_bar_is_wanted_by_the_text(bench: Workbench) -> None:
    bar = letters(action.text() for action in bench.window.menuBar().actions())
    labels = load_scheme("news").entities()
    walking = [f"Alt+{QKeySequence(key).toString()}" for key, held in MOTIONS if held == ALT]
    keys = [*(key for command in COMMANDS for key in command.keys), *(la.key for la in labels)]

    assert "Alt+Left" in walking
    assert not set(bar) & {*walking, *(QKeySequence(key).toString() for key in keys)}


@WAITS
@pytest.mark.usefixtures("popups")
def test_alt_and_a_letter_open_a_menu_and_another_letter_does_what_stands_there(
    qtbot: QtBot, bench: Workbench, hand: Hand
) -> None:
    before = bench.desk.copy
    hand.key(Qt.Key.Key_Return)

    hand.key(Qt.Key.Key_E, WITH_ALT)
    menu = QApplication.activePopupWidget()
    assert menu is bench.window.menus["Edit"]
    qtbot.keyClick(menu, Qt.Key.Key_U)

    assert bench.desk.copy == before


def test_a_drag_with_alt_selects_characters_and_leaves_the_keys_with_the_text(
    qtbot: QtBot, bench: Workbench
) -> None:
    mouse = Mouse(bench.canvas)

    qtbot.keyPress(bench.canvas, Qt.Key.Key_Alt, WITH_ALT)
    mouse.drag(mouse.place(54), mouse.place(58), WITH_ALT)
    repeated = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Alt, WITH_ALT, "", autorep=True)
    QApplication.sendEvent(bench.canvas, repeated)
    qtbot.keyRelease(bench.canvas, Qt.Key.Key_Alt, NO_KEY)

    assert bench.desk.selection == Stretch(54, 58)
    assert bench.canvas.hasFocus()
    assert bench.window.menuBar().activeAction() is None


def test_alt_pressed_and_let_go_during_a_drag_does_not_enter_the_menu_bar(
    qtbot: QtBot, bench: Workbench
) -> None:
    mouse, left = Mouse(bench.canvas), Qt.MouseButton.LeftButton

    QTest.mousePress(bench.canvas.viewport(), left, NO_KEY, mouse.place(54))
    QTest.mouseMove(bench.canvas.viewport(), mouse.place(58))
    qtbot.keyPress(bench.canvas, Qt.Key.Key_Alt, WITH_ALT)
    qtbot.keyRelease(bench.canvas, Qt.Key.Key_Alt, NO_KEY)
    QTest.mouseRelease(bench.canvas.viewport(), left, NO_KEY, mouse.place(58))

    assert bench.desk.selection == Stretch(53, 60)
    assert bench.canvas.hasFocus()
    assert bench.window.menuBar().activeAction() is None


def test_alt_alone_enters_the_menu_bar(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Alt)

    assert bench.window.menuBar().activeAction() is bench.window.menus["Project"].menuAction()


def test_a_letter_that_somebody_uses_as_a_key_is_no_longer_the_menus(
    bench: Workbench, hand: Hand
) -> None:
    keymap, menu = bench.preferences.keymap, bench.window.menus["Article"]
    keymap.add("next_open", "Alt+A")

    for _ in range(2):
        hand.key(Qt.Key.Key_A, WITH_ALT)
        assert QApplication.activePopupWidget() is None
    assert bench.desk.item == KYIV
    assert menu.title() == "Article"

    keymap.reset("next_open")
    assert menu.title() == "&Article"


@WAITS
@pytest.mark.usefixtures("popups")
@pytest.mark.parametrize("what", ["a span", "a quote", "a selection", "the article"])
def test_letters_of_the_context_menu_are_different(bench: Workbench, what: str) -> None:
    bench.desk.let_go()
    if what == "a selection":
        bench.desk.select(KYIV.stretch)
    elif what != "the article":
        bench.desk.choose(mark_of(KYIV if what == "a span" else QUOTE))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(bench.canvas, asked)
    menu = QApplication.activePopupWidget()

    assert len(entries(menu)) > 4
    assert "" not in letters(entries(menu))
    assert doubled(entries(menu)) == []
    for action in menu.actions():
        inner = action.menu()
        assert not inner or doubled(entries(inner)) == []


@WAITS
@pytest.mark.usefixtures("popups")
def test_letters_of_the_menu_of_sorts_are_different(bench: Workbench) -> None:
    bench.sifting.bar.menu.popup(QPoint())

    assert len(list(filter(None, letters(entries(bench.sifting.bar.menu))))) == 4
    assert doubled(entries(bench.sifting.bar.menu)) == []


@pytest.mark.parametrize("name", ["open_settings", "everywhere"])
def test_letters_of_a_dialog_are_different_on_each_of_its_pages(
    bench: Workbench, name: str
) -> None:
    bench.desk.choose(mark_of(KYIV))
    bench.actions_by_name[name].trigger()
    (dialog,) = (d for d in bench.window.findChildren(QDialog) if d.isVisible())
    (tabs,) = dialog.findChildren(QTabBar) or (QTabBar(dialog),)

    for page in range(tabs.count() or 1):
        tabs.setCurrentIndex(page)
        named = (*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel))
        texts = [widget.text() for widget in named if widget.isVisible()]
        texts += [tabs.tabText(number) for number in range(tabs.count())]
        assert len(list(filter(None, letters(texts)))) > 3
        assert doubled(texts) == []
    dialog.close()
