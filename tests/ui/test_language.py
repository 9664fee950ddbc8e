"""The window speaks a language that somebody set, and English where a text has no translation."""

import datetime as dt
import sys

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox

from annotator.domain.errors import FormatError
from annotator.domain.said import enumerated, number_of, said
from annotator.domain.span import State
from annotator.ui.app import Shown
from annotator.ui.language import LANGUAGES, of_the_desktop, speak, tr, worded
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.welcome.page import WelcomePage
from annotator.ui.written import in_figures, short_date
from tests.ui.brackets import bracketed, in_english

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


def test_what_was_said_without_values_takes_those_that_are_given_with_it():
    template = said("{count} older")
    speak("de")
    assert tr(template, count=1200) == "1.200 älter"


def test_a_long_list_is_put_into_the_language():
    speak("de")
    assert worded(enumerated([said("done")] * 500)).split(", ") == [tr("done")] * 500


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


@pytest.fixture
def german():
    """Speak German, with numbers as there."""
    speak("de")
    QLocale.setDefault(QLocale("de_DE"))


@pytest.mark.usefixtures("german")
def test_what_was_said_is_put_into_the_language_with_its_values():
    text = said("{name}: {what}", name="{x} & Co", what=said("&Open a project…"))

    assert worded(text) == "{x} & Co: Projekt &öffnen…"
    assert worded(
        said("{count} of {all:,} at {share:.1%}", count=1234, all=5000000, share=0.415)
    ) == ("1.234 of 5.000.000 at 41,5\u00a0%")


@pytest.mark.usefixtures("german")
def test_words_of_the_domain_are_put_into_it_and_what_people_wrote_is_not():
    assert worded("Open") == "Open"
    assert tr("{label}, {state}", label="Open", state=State.ACCEPTED) == "Open, angenommen"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["1 article", "2 articles", "5 articles", "21 articles"]),
        ("de", ["1 Artikel", "2 Artikel", "5 Artikel", "21 Artikel"]),
        ("es", ["1 artículo", "2 artículos", "5 artículos", "21 artículos"]),
        ("uk", ["1 стаття", "2 статті", "5 статей", "21 стаття"]),
    ],
)
def test_numbers_of_things_are_said_as_each_language_counts(language, told):
    speak(language)
    assert [worded(number_of(n, "article")) for n in (1, 2, 5, 21)] == told


@pytest.mark.usefixtures("german")
def test_an_error_of_the_layers_below_is_said_in_it():
    error = FormatError(said("{file}: {why}", file="a", why=FormatError(number_of(3, "article"))))

    assert worded(str(error)) == "a: 3 Artikel"


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("en_US", ["999", "1,234", "0.50", "41%"]),
        ("de_DE", ["999", "1.234", "0,50", "41\u00a0%"]),
        ("es_ES", ["999", "1234", "0,50", "41\u00a0%"]),
        ("uk_UA", ["999", "1\u00a0234", "0,50", "41%"]),
    ],
)
def test_figures_are_written_as_each_language_writes_them(locale, told):
    QLocale.setDefault(QLocale(locale))
    written = [in_figures(999), in_figures(1234), in_figures(0.5, ".2f"), in_figures(0.41, ".0%")]

    assert written == told


@pytest.mark.parametrize("number", [2**31, 2**63 - 1, 2**63, 2**64, -(2**63), -(2**64), 10**100])
def test_figures_are_as_large_as_anybody_likes(number):
    QLocale.setDefault(QLocale("de_DE"))

    assert in_figures(number) == f"{number:,}".replace(",", ".")


def test_things_are_counted_as_far_as_anybody_likes():
    speak("uk")

    assert worded(number_of(10**20 + 21, "article")).endswith("021 стаття")
    assert worded(number_of(10**20 + 2, "article")).endswith("002 статті")
    assert worded(number_of(10**20, "article")).endswith("000 статей")


def test_figures_with_places_are_grouped_as_each_language_groups_them():
    QLocale.setDefault(QLocale("de_DE"))
    assert in_figures(1234.5, ",.1f") == "1.234,5"


def test_dates_are_written_short_and_as_in_that_language():
    QLocale.setDefault(QLocale("de_DE"))
    assert short_date(dt.date(2026, 11, 2)) == "02.11.26"
    assert short_date(dt.datetime(2026, 11, 2, 9, 5)).startswith("02.11.26")  # noqa: DTZ001


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


def test_every_text_of_the_welcome_page_is_translated(qtbot):
    with bracketed():
        page = WelcomePage()
        qtbot.addWidget(page)

        assert in_english(page) == set()
