"""In which language the window speaks.

Texts are written in English where they are used, and translated by Qt: a text without translation
stays as it is. `scripts/translations.py` gathers them into files for Qt Linguist. What is made here
is put into the language at once, by `tr`; what the layers below say, where it comes in, by `worded`
(a signal of Qt forgets how a text was made).
"""

import os
import sys
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

from annotator.domain.said import Said, said
from annotator.resources import resource

CONTEXT = "annotator"
MILLION = 1_000_000
SPOKEN = "annotator_language"  # of the program: what it speaks
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "uk": "Українська"}


def tr(text: str, /, **values: object) -> str:
    """Return a text in the language of the window, with values where their names stand in braces.

    Numbers, dates and what else was `said` among the values are written as in that language. What
    was said without values is a template as well, for those that are given here.
    """
    return worded(said(text, **values) if values or not isinstance(text, Said) else text)


def worded(text: str) -> str:
    """Return what was said in the language of the window; a text of any other origin stays."""
    if not isinstance(text, Said):
        return text
    number = -1 if text.number is None else text.number
    if number >= MILLION:  # the forms go by the last digits, and Qt knows no number of ten
        number = MILLION + number % MILLION
    found = QCoreApplication.translate(CONTEXT, text.key, None, number)
    template = text.template if found == text.key else found
    if not text.values:
        return template
    from annotator.ui.sentence import Sentence  # noqa: PLC0415  (the first frame has none)

    return Sentence(worded).format(template, **text.values)


@cache
def word(text: str) -> str:
    """Return a text that is painted time and again; it is put into the language once."""
    return tr(text)


def speak(wanted: str) -> str:
    """Have the program speak a language, by its code, or that of the desktop; return which it is.

    Dates and numbers follow it, unless the desktop says how they are written in that language.
    """
    app = QCoreApplication.instance()
    assert app is not None  # noqa: S101  (there is a program)
    spoken, desktop = app.property(SPOKEN), of_the_desktop(os.environ)
    language = wanted if wanted in LANGUAGES else desktop
    if language != (spoken or "en") or language != desktop:
        _change(app, language, desktop)
    app.setProperty(SPOKEN, language)
    return language


def _change(app: QCoreApplication, language: str, desktop: str) -> None:
    # They take ten milliseconds, which the first frame does not wait for in English.
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator  # noqa: PLC0415

    word.cache_clear()
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(QLocale.system() if language == desktop else QLocale(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), (CONTEXT, str(resource("translations")))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)


def of_the_desktop(environment: Mapping[str, str]) -> str:
    """Return the first language that the desktop prefers and that there is."""
    if sys.platform.startswith("linux"):  # as gettext finds it
        set_ = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        preferred = [*environment.get("LANGUAGE", "").split(":"), next(filter(None, set_), "")]
    else:
        from PySide6.QtCore import QLocale  # noqa: PLC0415

        preferred = QLocale.system().uiLanguages()
    names = (name[:2] for name in preferred)
    return next((language for language in names if language in LANGUAGES), "en")
