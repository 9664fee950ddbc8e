"""What other packages add to the program, and what of it cannot be used."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTableWidgetItem, QVBoxLayout, QWidget

from annotator.domain.said import said
from annotator.domain.wording import shortened, visible
from annotator.ui.confirm import take_icons_off
from annotator.ui.language import tr
from annotator.ui.plain_label import explaining
from annotator.ui.small_table import SmallTable

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench
    from annotator.workflow.plugins import Plugin

SIZE = QSize(680, 360)
LONGEST = 300
NONE = said(
    "No plug-ins are installed. One is a Python package, installed beside this program, that adds a"
    " format or a suggester."
)
SOME = said("These packages add formats and suggesters. What cannot be used is passed over.")
KINDS = {"format": said("format"), "suggester": said("suggester")}
HEADINGS = (said("Adds a"), said("Name"), said("Version"), said("State"))


class Plugins(QObject):
    """Shows the plug-ins when asked to."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self.dialog: PluginsDialog | None = None

    def show_plugins(self) -> None:
        from annotator.workflow.plugins import installed  # noqa: PLC0415  (loads the formats)

        self.dialog = PluginsDialog(installed(), self._bench.window)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()


class PluginsDialog(QDialog):
    """Lists the plug-ins, each with what is wrong with it."""

    def __init__(self, plugins: "Sequence[Plugin]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Plug-ins"))
        self.resize(SIZE)
        self.table = SmallTable([tr(heading) for heading in HEADINGS], 3)
        self.table.setAccessibleName(tr("Plug-ins"))
        for plugin in plugins:
            self._add(plugin)
        self.table.resizeRowsToContents()
        self.table.setVisible(bool(plugins))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(explaining(tr(SOME if plugins else NONE)))
        layout.addWidget(self.table, 1)
        if not plugins:
            layout.addStretch(1)
        layout.addWidget(buttons)
        take_icons_off(self)

    def _add(self, plugin: "Plugin") -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        state = tr("cannot be used: {why}", why=plugin.problem) if plugin.problem else tr("there")
        kind = tr(KINDS.get(plugin.kind, plugin.kind))
        for column, text in enumerate((kind, plugin.name, plugin.version, state)):
            item = QTableWidgetItem(visible(shortened(text, LONGEST)))
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(row, column, item)
