"""What labels mean, beside the text: the one in hand, or all."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.domain.said import said
from annotator.domain.scheme import Label
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr
from annotator.ui.plain_label import explaining
from annotator.ui.scheming.guideline_text import Writer
from annotator.ui.theme import Theme

IN_HAND, ALL = said("Label in hand"), said("All labels")
NO_LABEL = said("Select text or a mark with a label to read what the label means.")
NO_LABELS = said("The project has no labels yet. “Edit…” adds some.")
MARGINS = (12, 6, 12, 8)


class GuidelinePanel(QWidget):
    """Shows guidelines and, above them, what is wrong with the mark in hand.

    `edited` carries the name of the label to edit, `turned` that others are to be shown.
    """

    edited = Signal(str)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._label = ""
        self.which, self.edit = DropList(self), QPushButton(tr("E&dit…"), self)
        for choice in (IN_HAND, ALL):
            self.which.addItem(tr(choice), choice)
        self.which.setAccessibleName(tr("Which labels"))
        self.which.currentIndexChanged.connect(lambda _: self.turned.emit())
        self.edit.clicked.connect(lambda: self.edited.emit(self._label))
        self.warning, self.text = explaining(""), QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Guidelines"))
        head = QHBoxLayout()
        head.addWidget(self.which, 1)
        head.addWidget(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*MARGINS)
        layout.addLayout(head)
        layout.addWidget(self.warning)
        layout.addWidget(self.text, 1)
        self.warn("")

    @property
    def all(self) -> bool:
        """Whether all labels are to be shown."""
        return bool(self.which.currentData() == ALL)

    def warn(self, sentence: str) -> None:
        """Say what is wrong with the mark in hand, if anything."""
        self.warning.setText(sentence)
        self.warning.setVisible(bool(sentence))

    def show_labels(
        self, labels: Sequence[Label], key_of: Callable[[str], str], theme: Theme
    ) -> None:
        """Show what there is to know of labels; the first one is edited from here."""
        self._label = labels[0].name if labels and not self.all else ""
        shown = (*((label, key_of(label.name)) for label in labels), theme.name)
        if shown != self._shown:
            self._shown = shown
            keyed = [(label, key_of(label.name)) for label in labels]
            Writer(theme).write(self.text.document(), keyed)
            self.text.verticalScrollBar().setValue(0)
        self.text.setPlaceholderText(tr(NO_LABELS if self.all else NO_LABEL))
