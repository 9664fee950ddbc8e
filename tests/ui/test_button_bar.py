"""The buttons under the article, for a hand on the mouse."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from annotator.domain.colour import contrast
from annotator.domain.span import State
from annotator.ui.button_bar import ButtonBar
from annotator.ui.language import LANGUAGES, speak
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.theme import THEMES, load_theme
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from tests.ui.conftest import KYIV, PERSON, QUOTE, Hand

LEFT = Qt.MouseButton.LeftButton


class Buttons:
    """Presses a button by the name of its action."""

    def __init__(self, qtbot: QtBot, bench: Workbench) -> None:
        self._qtbot, self._bench = qtbot, bench
        self.bar = bench.window.findChild(ButtonBar)

    def __getitem__(self, name: str) -> QToolButton:
        return self.bar.widgetForAction(self._bench.actions_by_name[name])

    def press(self, name: str) -> None:
        self._qtbot.mouseClick(self[name], LEFT)


@pytest.fixture
def buttons(qtbot: QtBot, bench: Workbench) -> Buttons:
    return Buttons(qtbot, bench)


def test_suggestions_are_decided_with_clicks_alone(bench: Workbench, buttons: Buttons) -> None:
    buttons.press("accept")
    buttons.press("reject")

    assert bench.desk.copy.quote(QUOTE.id).state is State.ACCEPTED
    assert bench.desk.copy.span(PERSON.id).state is State.REJECTED
    assert bench.desk.item.id == KYIV.id

    buttons.press("undo")
    assert bench.desk.copy.span(PERSON.id).state is State.SUGGESTED


def test_buttons_go_from_suggestion_to_suggestion_and_on_to_the_next_article(
    bench: Workbench, buttons: Buttons
) -> None:
    buttons.press("next_open")
    assert bench.desk.item.id == PERSON.id
    buttons.press("previous_open")
    assert bench.desk.item.id == QUOTE.id
    buttons.press("approve")
    assert bench.desk.article.id == "a2"


def test_the_keys_stay_with_the_text(bench: Workbench, buttons: Buttons) -> None:
    buttons.press("next_open")
    assert bench.canvas.hasFocus()


def test_a_button_is_off_while_it_makes_no_sense(hand: Hand, buttons: Buttons) -> None:
    assert buttons["ask_cue"].isEnabled()
    hand.click(KYIV.stretch)
    assert not buttons["ask_cue"].isEnabled()


def test_a_tip_tells_what_a_button_does_and_its_key(bench: Workbench, buttons: Buttons) -> None:
    assert buttons["reject"].toolTip() == "Reject (Backspace)"
    assert buttons["reject"].accessibleName() == "Reject"

    bench.actions_by_name["reject"].setShortcut(QKeySequence("X"))
    assert buttons["reject"].toolTip() == "Reject (X)"


def test_a_window_can_be_narrow(buttons: Buttons) -> None:
    assert buttons.bar.minimumSizeHint().width() < 100


@pytest.mark.parametrize("theme", THEMES)
def test_what_opens_the_rest_of_a_narrow_bar_is_seen(
    qtbot: QtBot, bench: Workbench, buttons: Buttons, theme: str
) -> None:
    (rest,) = (b for b in buttons.bar.findChildren(QToolButton) if b.text() == "")
    bench.window.set_theme(theme)
    bench.window.resize(700, 500)
    qtbot.waitUntil(rest.isVisible)
    colours = load_theme(theme)
    qtbot.waitUntil(lambda: rest.palette().text().color().name() == colours.colour("text"))

    image, surface = rest.grab().toImage(), colours.colour("surface")
    drawn = {image.pixelColor(x, y).name() for x in range(12) for y in range(image.height())}
    assert max(contrast(colour, surface) for colour in drawn) >= 3
    assert rest.accessibleName() == "More buttons"


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_buttons_have_room_in_the_window_as_it_opens(
    qtbot: QtBot, buttons: Buttons, language: str
) -> None:
    room, before = buttons.bar.width(), QLocale()
    speak(language)
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    bar = Workbench(window).button_bar
    speak("en")
    QLocale.setDefault(before)

    assert bar.sizeHint().width() <= room
