"""What a label is: its short text, key, colour and meaning, and where it may stand."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QLabel, QWidget

from annotator.domain.article import ZoneKind
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.domain.scheming import LONGEST_SHORT
from annotator.ui.field import Field
from annotator.ui.language import tr
from annotator.ui.plain_label import explaining
from annotator.ui.scheming.key_row import KeyRow
from annotator.ui.scheming.note import Note
from annotator.ui.scheming.role_list import RoleList
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.preferences.keymap import Keymap

ACROSS = 3  # zones in a row
UNKERNED = 3  # pixels that letters take more where one is underlined, which Qt does not reckon with


class LabelForm(QWidget):
    """Edits all of a label but its name; `said` carries the labels that are otherwise now."""

    said = Signal(object)

    def __init__(self, keymap: "Keymap", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._scheme = Label(""), Scheme("", ())
        self.short, self.key, self.role = Field(self), KeyRow(keymap, self), RoleList(theme, self)
        self.short.setMaxLength(LONGEST_SHORT)
        self.short.setAccessibleName(tr("What stands below the line"))
        self.definition, self.examples = Note(tr("Definition"), self), Note(tr("Examples"), self)
        self.zones = {kind: QCheckBox(tr(str(kind)), self) for kind in ZoneKind}
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Short"), self.short)
        key = QLabel(tr("&Key"), self)
        key.setBuddy(self.key.field)
        form.addRow(key, self.key)
        form.addRow(tr("&Colour"), self.role)
        form.addRow(tr("&Definition"), self.definition)
        form.addRow(tr("E&xamples,\none a line"), self.examples)
        boxes = QWidget(self)
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, box in enumerate(self.zones.values()):
            grid.addWidget(box, place // ACROSS, place % ACROSS)
        form.addRow(tr("May stand in"), boxes)
        form.addRow("", explaining(tr("With no zone ticked, it may stand everywhere.")))
        for label in self.findChildren(QLabel):
            label.setContentsMargins(0, 0, UNKERNED, 0)

    def _connect(self) -> None:
        self.short.editingFinished.connect(self.keep)
        self.key.taken.connect(self._take_key)
        self.role.chosen.connect(lambda role: self._say(replace(self._label, role=role)))
        for note in (self.definition, self.examples):
            note.left.connect(self.keep)
        for box in self.zones.values():
            box.clicked.connect(self.keep)

    def show_label(self, label: Label, scheme: Scheme) -> None:
        """Show a label; what is being written about the same one stays."""
        self._scheme = scheme
        if label != self._label:
            self._label = label
            self._show()
        self.key.show_key(label, scheme)
        self.key.setEnabled(label.kind is LabelKind.ENTITY)

    def _show(self) -> None:
        label = self._label
        self.short.setText(label.short)
        self.role.show_role(label.role)
        for note, text in ((self.definition, label.definition), (self.examples, _lines(label))):
            if note.toPlainText() != text:
                note.setPlainText(text)
        for kind, box in self.zones.items():
            with QSignalBlocker(box):
                box.setChecked(kind in label.zones)

    def keep(self) -> None:
        """Tell what has been written."""
        self._say(
            replace(
                self._label,
                short=self.short.text().strip(),
                definition=self.definition.toPlainText().strip(),
                examples=tuple(filter(None, map(str.strip, self._written()))),
                zones=tuple(kind for kind, box in self.zones.items() if box.isChecked()),
            )
        )

    def _written(self) -> Sequence[str]:
        """Return the lines of the examples."""
        return self.examples.toPlainText().split("\n")

    def _take_key(self, key: str, loser: str) -> None:
        losers = (one for one in self._scheme.labels if one.name == loser)
        self._say(*(replace(one, key="") for one in losers), replace(self._label, key=key))

    def _say(self, *labels: Label) -> None:
        if labels[-1] != self._label and self._label.name:
            self._label = labels[-1]
            self.said.emit(labels)


def _lines(label: Label) -> str:
    return "\n".join(label.examples)
