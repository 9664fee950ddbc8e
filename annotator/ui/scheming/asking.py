"""What is asked before a label is added, renamed, merged or deleted, with what that concerns."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import AnnotatorError
from annotator.domain.wording import sentences, shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.drop_list import DropList
from annotator.ui.field import Field
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel, explaining

WIDTH = 440
LONGEST = 60
LONGEST_SENTENCE = 300


class Asking(QDialog):
    """Shows what is to be said, how much it concerns and why it cannot be; `agree` does it."""

    def __init__(self, title: str, deed: str, told: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(min(WIDTH, parent.screen().availableSize().width()))
        self.form = QFormLayout()
        self.told, self.problem = explaining(told), explaining("")
        self.agree = QPushButton(deed)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        for part in (self.told, self.problem, self.buttons):
            layout.addWidget(part)
        self.told.setVisible(bool(told))
        self.problem.hide()
        self.agree.setDefault(True)
        take_icons_off(self)

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be done so, or nothing where it can."""
        self.problem.setText(shortened(sentence, LONGEST_SENTENCE))
        self.problem.setVisible(bool(sentence))
        self.agree.setEnabled(not sentence)
        self._make_room()

    def _make_room(self) -> None:
        """Grow as high as the sentences need: a layout does not ask lines that wrap."""
        layout = self.layout()
        if self.isVisible() and layout:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))


class NameDialog(Asking):
    """Asks for the name of a label; what `check` raises an AnnotatorError for cannot be one."""

    def __init__(
        self,
        words: tuple[str, str, str],
        name: str,
        check: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        """Ask with a title, the words on the button, and what is told; `name` is it so far."""
        super().__init__(*words, parent)
        self._check = check
        self.field = Field(self)
        self.field.setAccessibleName(tr("Name"))
        self.field.setMaxLength(LONGEST)
        self.form.addRow(tr("&Name"), self.field)
        self.field.textChanged.connect(self._verify)
        self.field.setText(name)
        self.field.selectAll()
        self._verify(name)

    @property
    def name(self) -> str:
        return self.field.text()

    def _verify(self, name: str) -> None:
        try:
            self._check(name)
        except AnnotatorError as error:
            self.show_problem(sentences(worded(str(error)))[0])
            self.problem.setVisible(bool(name.strip()) and self.field.isModified())
        else:
            self.show_problem("")


class IntoDialog(Asking):
    """Asks which other label one is to become."""

    def __init__(self, label: str, others: Sequence[str], told: str, parent: QWidget) -> None:
        named = shortened(label, LONGEST)
        super().__init__(tr("Merge {label}", label=named), tr("&Merge"), told, parent)
        self.into = DropList(self)
        self.into.setAccessibleName(tr("What {label} becomes", label=named))
        for other in others:
            self.into.addItem(shortened(other, LONGEST), other)
        asked = PlainLabel(self)
        asked.setText(tr("{label} becomes", label=named))
        self.form.addRow(asked, self.into)
        self.agree.setEnabled(bool(others))

    @property
    def label(self) -> str:
        return str(self.into.currentData())


class DeleteDialog(Asking):
    """Asks whether the spans of a label go along."""

    def __init__(self, label: str, spans: int, told: str, parent: QWidget) -> None:
        title = tr("Delete {label}", label=shortened(label, LONGEST))
        super().__init__(title, tr("&Delete"), told, parent)
        self.along = QRadioButton(tr("Delete its spans, too; the &trash keeps them with the label"))
        self.stay = QRadioButton(tr("&Keep its spans; their label is then not in the scheme"))
        self.along.setChecked(True)
        for choice in (self.along, self.stay):
            choice.setVisible(bool(spans))
            self.form.addRow(choice)

    @property
    def keep_spans(self) -> bool:
        return self.stay.isChecked()
