"""No two controls of the settings go by one letter."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from annotator.ui.language import LANGUAGES, speak
from annotator.ui.preferences.dialog import SettingsDialog
from annotator.ui.workbench import Workbench


def letters(texts: list[str]) -> Counter[str]:
    """Return how often each letter is underlined, by the keys to press."""
    keys = (QKeySequence.mnemonic(text).toString() for text in texts)
    return Counter(filter(None, keys))


def texts(part: QWidget) -> list[str]:
    """Return what is written on what can be gone to by a letter."""
    named = [label.text() for label in part.findChildren(QLabel) if label.buddy()]
    return named + [button.text() for button in part.findChildren(QAbstractButton)]


@pytest.mark.parametrize("page", ["general", "keys"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_leads_to_one_control(bench: Workbench, language: str, page: str) -> None:
    speak(language)
    bench.actions_by_name["open_settings"].trigger()
    dialog = bench.preferences.dialog
    assert isinstance(dialog, SettingsDialog)
    if page == "keys":
        dialog.keys.choose("accept")
        dialog.keys._press("A")  # whoever had it is warned of
    tabs = [dialog.pages.tabText(tab) for tab in range(dialog.pages.count())]
    here = dialog.general if page == "general" else dialog.keys
    away = dialog.keys if page == "general" else dialog.general
    around = [
        button.text()
        for button in dialog.findChildren(QAbstractButton)
        if not (here.isAncestorOf(button) or away.isAncestorOf(button))
    ]

    counted = letters([*tabs, *around, *texts(here)])

    assert len(counted) > 5
    assert {key for key, count in counted.items() if count > 1} == set()
