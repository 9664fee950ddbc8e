"""The settings of a person, and the keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from annotator.domain.scheme import Scheme
from annotator.ui.confirm import take_icons_off
from annotator.ui.language import tr
from annotator.ui.panels import scrolled
from annotator.ui.preferences.cheat_sheet import CheatSheet, groups
from annotator.ui.preferences.general_page import GeneralPage
from annotator.ui.preferences.keymap import Keymap
from annotator.ui.preferences.keys_page import KeysPage
from annotator.ui.settings import SettingsFile
from annotator.ui.suggesting.suggesters import Suggesters

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

SIZE = (720, 600)


class SettingsDialog(QDialog):
    """Two pages; whatever is set holds at once."""

    def __init__(
        self,
        file: SettingsFile,
        keymap: Keymap,
        scheme: Scheme,
        suggesters: Suggesters,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setModal(True)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self.general = GeneralPage(file, suggesters, self)
        self.keys = KeysPage(keymap, scheme, self)
        self.pages = QTabWidget(self)
        self.pages.addTab(scrolled(self.general), tr("&General"))
        self.pages.addTab(self.keys, tr("&Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages)
        layout.addWidget(buttons)
        take_icons_off(self)


class Preferences(QObject):
    """Opens the settings and the sheet of keys, and keeps the keys in force."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self.keymap = Keymap(bench.window.settings_file, bench.actions_by_name, self)
        self.keymap.changed.connect(bench.renew_keys)
        self.dialog: QDialog | None = None

    def open_settings(self) -> None:
        bench = self._bench
        file, suggesters = bench.window.settings_file, bench.suggesters
        scheme = self._scheme()
        self._open(SettingsDialog(file, self.keymap, scheme, suggesters, bench.window))

    def show_keys(self) -> None:
        self._open(CheatSheet(groups(self.keymap, self._scheme()), self._bench.window))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _scheme(self) -> Scheme:
        return self._bench.desk.scheme if self._bench.desk else Scheme("", ())
