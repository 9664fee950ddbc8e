"""Saying who is handed which articles, and seeing who would get how many."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotator import Annotator, called
from annotator.domain.assignment import Sharing
from annotator.domain.errors import AnnotatorError
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.confirm import take_icons_off
from annotator.ui.drop_list import DropList
from annotator.ui.field import Field
from annotator.ui.language import tr, worded
from annotator.ui.packets.share_table import ShareTable
from annotator.ui.plain_label import PlainLabel

SIZE = (640, 600)
LONGEST = 400
MOST = 100  # people who see the same article
ABOUT = said(
    "Each annotator gets a project file with articles, labels and suggestions, and with their own"
    " work, but nobody else's."
)
COUNTING = said("Sharing out …")


class HandOutDialog(QDialog):
    """Shows who would get how many; `altered` tells that it is to be worked out anew.

    `agreed` tells that the packets are to be written.
    """

    altered = Signal()
    agreed = Signal()

    def __init__(self, known: Sequence[Annotator], folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Hand out articles"))
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self._known, self._beside = known, folder
        self.table = ShareTable(self)
        self.newcomer = Field(self, tr("Name of another annotator"))
        self.add = QPushButton(tr("&Add"), self)
        self.add.setAutoDefault(False)
        self.articles = DropList(self)
        self.overlap = _spin(self, 0, 100, " %")
        self.people = _spin(self, 2, MOST, tr(" people"))
        self.overlap.setAccessibleName(tr("Overlap"))
        self.people.setAccessibleName(tr("How many people see the same article"))
        self.seed = QLineEdit(Sharing().seed, self)
        self.together = QCheckBox(tr("Articles of a story go to the same people"), self)
        self.together.setChecked(True)
        self.folder = QLineEdit(str(folder), self)
        self.folder.setAccessibleName(tr("Folder"))
        self.browse = QPushButton(tr("&Choose…"), self)
        self.browse.setAutoDefault(False)
        self.summary = PlainLabel(self, wraps=True)
        self._build_buttons()
        self._place()
        self._connect()

    def offer(self, choices: Mapping[str, str]) -> None:
        """Offer ways to choose articles: what they are called, by their names."""
        for name, title in choices.items():
            self.articles.addItem(title, name)

    def sharing(self) -> Sharing:
        return Sharing(self.overlap.value(), self.people.value(), self.seed.text())

    def chosen_folder(self) -> Path:
        """Return the folder; what is typed without a root is a folder beside the project."""
        return self._beside / Path(self.folder.text().strip()).expanduser()

    def show_counting(self) -> None:
        self.summary.setText(tr(COUNTING))
        self.write.setEnabled(False)

    def show_shares(self, counts: Mapping[str, tuple[int, int]], sentence: str) -> None:
        """Show how many articles each would get, and how many of them others get as well."""
        self.table.show_counts(counts)
        self.summary.setText(shortened(sentence, LONGEST))
        self.write.setEnabled(True)

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be handed out so."""
        self.table.show_counts({})
        self.summary.setText(shortened(sentence, LONGEST))
        self.write.setEnabled(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter after a name add it, and not hand out."""
        returns = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not (event.key() in returns and self.focusWidget() is self.newcomer):
            super().keyPressEvent(event)

    def _build_buttons(self) -> None:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self.write = QPushButton(tr("&Hand out"), self)
        self.write.setDefault(True)
        self.buttons.addButton(self.write, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.agreed)
        self.buttons.rejected.connect(self.close)
        take_icons_off(self)

    def _place(self) -> None:
        about, form, layout = PlainLabel(self, wraps=True), QFormLayout(), QVBoxLayout(self)
        about.setText(tr(ABOUT))
        form.addRow(tr("Which a&rticles"), self.articles)
        overlap = _row(self.overlap, _label(self, tr("of them go to")), self.people)
        form.addRow(tr("O&verlap"), overlap)
        form.addRow("", self.together)
        form.addRow(tr("&Seed"), self.seed)
        form.addRow(tr("&Folder"), _row(self.folder, self.browse))
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(about)
        layout.addWidget(self.table, 1)
        layout.addWidget(_row(self.newcomer, self.add))
        layout.addLayout(form)
        layout.addWidget(self.summary)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.table.ticked.connect(self.altered)
        self.newcomer.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.articles.activated.connect(lambda _: self.altered.emit())
        for spin in (self.overlap, self.people):
            spin.valueChanged.connect(lambda _: self.altered.emit())
        self.together.toggled.connect(lambda _: self.altered.emit())
        for line in (self.seed, self.folder):
            line.textEdited.connect(lambda _: self.altered.emit())
        self.browse.clicked.connect(self._browse)

    def _add(self) -> None:
        """Add the person whose name was typed."""
        if not self.newcomer.text().strip():
            return
        try:
            *_, person = called([*self.table.everyone(), self.newcomer.text()], self._known)
        except AnnotatorError as error:
            self.summary.setText(shortened(worded(str(error)), LONGEST))
            return
        self.table.add(person.name, 0, ticked=True)
        self.newcomer.clear()
        self.altered.emit()

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Where to"), str(self.chosen_folder()))
        if name:
            self.folder.setText(name)
            self.altered.emit()


def _spin(parent: QWidget, least: int, most: int, unit: str) -> QSpinBox:
    spin = QSpinBox(parent)
    spin.setRange(least, most)
    spin.setSuffix(unit)
    return spin


def _label(parent: QWidget, text: str) -> PlainLabel:
    label = PlainLabel(parent)
    label.setText(text)
    return label


def _row(*widgets: QWidget) -> QWidget:
    """Put some beside one another, the first as wide as there is room; its label leads to that."""
    row = QWidget(widgets[0].parentWidget())
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    row.setFocusProxy(widgets[0])
    return row
