"""The settings and the keys at a glance speak the language of the window."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QSpinBox

from annotator.ui.language import LANGUAGES
from annotator.ui.preferences.cheat_sheet import CheatSheet, groups
from annotator.ui.preferences.dialog import SettingsDialog
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.workbench import Workbench
from annotator.workflow.suggesters import names_everywhere
from tests.ui.brackets import bracketed, in_english


def test_every_text_of_the_settings_is_translated(bench: Workbench) -> None:
    keymap, scheme = bench.preferences.keymap, bench.desk.scheme
    with bracketed():
        file = SettingsFile(settings=Settings(annotator="anna"))
        dialog = SettingsDialog(file, keymap, scheme, bench.suggesters, bench.window)
        for number in range(dialog.keys.table.topLevelItemCount()):
            dialog.keys.table.setCurrentItem(dialog.keys.table.topLevelItem(number))
            told = {text for text in in_english(dialog) if "×" not in text}  # keys
            assert told <= {*LANGUAGES.values(), *QFontDatabase.families(), *names_everywhere()}

        suffixes = {box.suffix() for box in dialog.findChildren(QSpinBox)}
        assert {suffix for suffix in suffixes if "⟦" not in suffix} <= {"", " %"}
        dialog.keys._press("A")
        assert dialog.keys.sentence.text().startswith("⟦")


def test_every_text_of_the_sheet_of_keys_is_translated(bench: Workbench) -> None:
    with bracketed():
        sheet = groups(bench.preferences.keymap, bench.desk.scheme)
        CheatSheet(sheet, bench.window)
        labels = {label.name for label in bench.desk.scheme.entities()}
        texts = {text for group in sheet for text, _ in group.lines} - labels

        assert {group.title for group in sheet if "⟦" not in group.title} == set()
        assert {text for text in texts if "⟦" not in text} == set()
        assert all("⟦" in how for _, how in sheet[-1].lines)
