"""The window speaks a language that somebody set, and English where a text has no translation."""

import sys

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox

from annotator.ui.app import Shown
from annotator.ui.language import LANGUAGES, of_the_desktop, speak, tr
from annotator.ui.settings import Settings, SettingsFile

PATIENCE = 30_000  # ms


pytestmark = pytest.mark.usefixtures("qapp", "english")


@pytest.fixture
def english():
    """Leave the language of other tests as it was."""
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


def test_a_language_that_is_not_there_leads_to_english_or_that_of_the_desktop():
    assert speak("tlh") in LANGUAGES
    assert speak("en") == "en"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the desktop otherwise")
@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "uk_UA.UTF-8"}, "uk"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:es:de"}, "es"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_desktop_says_which_language_it_prefers(environment, language):
    assert of_the_desktop(environment) == language


def test_a_text_without_translation_stays_as_it_is():
    speak("de")
    assert tr("no such text in the window") == "no such text in the window"


@pytest.mark.parametrize(("language", "close"), [("de", "Schließen"), ("uk", "Закрити")])
def test_qts_own_buttons_speak_it_too(language, close, qtbot):
    speak(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)

    assert box.buttons()[0].text().replace("&", "") == close


def test_numbers_are_written_as_in_that_language():
    speak("de")
    assert QLocale().toString(1234.5, "f", 1) in {"1.234,5", "1234,5"}


def test_another_window_takes_the_place_when_the_language_is_set(qtbot, suggested):
    path = suggested.project.path
    suggested.close()
    file = SettingsFile(settings=Settings(theme="light", language="en"))
    shown = Shown(file)
    shown.open(path, "anna")
    qtbot.waitUntil(lambda: bool(shown.bench and shown.bench.desk), timeout=PATIENCE)
    before = shown.window
    qtbot.waitUntil(lambda: not shown.bench.files.busy, timeout=PATIENCE)

    file.change(language="de")

    qtbot.waitUntil(lambda: shown.window is not before, timeout=PATIENCE)
    qtbot.waitUntil(lambda: shown.bench.window is shown.window, timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(shown.bench.desk), timeout=PATIENCE)
    assert shown.window.menus["Project"].title().replace("&", "") == "Projekt"
    assert shown.bench.actions_by_name["accept"].text().replace("&", "") == "Annehmen"
    assert shown.bench.desk.session.annotator == "anna"
    assert shown.bench.desk.session.project.path == path
    assert not shown.bench.desk.session.read_only
    qtbot.waitUntil(lambda: not shown.bench.files.busy, timeout=PATIENCE)
    shown.window.close()
