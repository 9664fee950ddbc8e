"""The dialog in which a scheme is changed; whatever is said there holds at once."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.labels import Usage
from annotator.domain.said import said
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.domain.scheming import added, altered, moved, renamed, short_for
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.confirm import take_icons_off
from annotator.ui.language import tr, worded
from annotator.ui.panels import scrolled
from annotator.ui.plain_label import PlainLabel
from annotator.ui.scheming.asking import Asking, DeleteDialog, IntoDialog, NameDialog
from annotator.ui.scheming.label_form import LabelForm
from annotator.ui.scheming.label_table import Line, SchemeTable
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.preferences.keymap import Keymap

SIZE = (1080, 640)
LONGEST = 300
ACROSS = 3  # buttons in a row
NOTHING = said("Nothing is marked with it. It is one step to undo.")
SIMILAR = said("Of spans that become the same one stays.")


class SchemeDialog(QDialog):
    """Shows the labels of a scheme and the one in hand.

    `altered` carries the name of a step and the scheme after it; `renaming`, `merging` and
    `deleting` what is wanted of a label, `importing`, `exporting` and `undoing` that it is.
    """

    altered = Signal(object, object)  # a name as str would forget how it was said
    renaming = Signal(str, str)
    merging = Signal(str, str)
    deleting = Signal(str, bool)
    importing = Signal()
    exporting = Signal()
    undoing = Signal()

    def __init__(
        self, keymap: "Keymap", theme: Theme, parent: QWidget, *, fixed: bool = False
    ) -> None:
        """Make the dialog; in one that is `fixed` nothing can be changed."""
        super().__init__(parent)
        self.setWindowTitle(tr("Labels"))
        self.setModal(True)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self._scheme = Scheme("", ())
        self._counts: Mapping[str, Usage] | None = None
        self._fixed = fixed
        self.question: Asking | None = None
        self.table, self.form = SchemeTable(theme, self), LabelForm(keymap, theme, self)
        self.title, self.status = PlainLabel(self), PlainLabel(self, wraps=True)
        self._buttons: dict[str, QPushButton] = {}
        self._build()
        self.table.chosen.connect(self._show_line)
        self.form.said.connect(self._describe)
        take_icons_off(self)

    def _build(self) -> None:
        deeds: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("add", tr("&Add…"), self._add),
            ("rename", tr("&Rename…"), self._rename),
            ("merge", tr("&Merge…"), self._merge),
            ("delete", tr("De&lete…"), self._delete),
            ("up", tr("&Up"), lambda: self._move(-1)),
            ("down", tr("Do&wn"), lambda: self._move(1)),
            ("import", tr("&Import…"), self.importing.emit),
            ("export", tr("&Export…"), self.exporting.emit),
            ("undo", tr("Undo"), self.undoing.emit),
        )
        grid = QGridLayout()
        for place, (name, text, deed) in enumerate(deeds):
            self._buttons[name] = button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, deed=deed: deed())
            grid.addWidget(button, place // ACROSS, place % ACROSS)
        self.button("undo").setShortcut(QKeySequence.StandardKey.Undo)
        self.may_undo(on=False)
        self._place(grid)

    def _place(self, grid: QGridLayout) -> None:
        left, right = QWidget(self), QWidget(self)
        beside, below = QVBoxLayout(left), QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.table, 1)
        beside.addLayout(grid)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        below.addWidget(self.title)
        below.addWidget(self.form)
        below.addStretch(1)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.addWidget(left)
        both.addWidget(scrolled(right))
        both.setSizes([SIZE[0] // 2] * 2)
        both.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(both, 1)
        line = QHBoxLayout()
        line.addWidget(self.status, 1)
        line.addWidget(buttons)
        layout.addLayout(line)

    def button(self, name: str) -> QPushButton:
        """Return the button of a deed by its name."""
        return self._buttons[name]

    def show_scheme(
        self, scheme: Scheme, counts: Mapping[str, Usage] | None, wanted: str = ""
    ) -> None:
        """Show a scheme and how much is marked, if that is counted, with a label in hand."""
        self._scheme, self._counts = scheme, counts
        self.table.show_scheme(scheme, counts, wanted)

    def tell(self, sentence: str) -> None:
        self.status.setText(shortened(worded(sentence), LONGEST))

    def may_undo(self, *, on: bool) -> None:
        """Have the last step taken here be one that can be undone from here, or none."""
        self.button("undo").setEnabled(on and not self._fixed)

    @property
    def line(self) -> Line:
        """The row in hand; none is as one of a label without a name."""
        return self.table.line or Line(Label(""), known=False)

    def _show_line(self) -> None:
        line, able = self.line, not self._fixed
        entity = line.label.kind is LabelKind.ENTITY and bool(line.label.name)
        self.title.setText(shortened(line.label.name, LONGEST) or tr("No labels yet: add one"))
        self.form.show_label(line.label, self._scheme)
        self.form.setEnabled(line.known and able)
        counted = self._counts is not None
        for name in ("rename", "merge", "delete"):
            self.button(name).setEnabled(entity and able and counted)
        for name in ("up", "down"):
            self.button(name).setEnabled(line.known and able)
        for name in ("add", "import"):
            self.button(name).setEnabled(able)

    def _describe(self, labels: tuple[Label, ...]) -> None:
        scheme = self._scheme
        for label in labels:
            scheme = altered(scheme, label)
        self.altered.emit(said("Describe the label {label}", label=labels[-1].name), scheme)

    def _move(self, by: int) -> None:
        name = self.line.label.name
        scheme = moved(self._scheme, name, by)
        if scheme != self._scheme:
            self.altered.emit(said("Move the label {label}", label=name), scheme)

    # What is asked first

    def _add(self) -> None:
        held = "" if self.line.known else self.line.label.name

        def make(name: str) -> Scheme:
            return added(self._scheme, Label(name, short=short_for(name)))

        def add(question: NameDialog) -> None:
            scheme = make(question.name)
            name = scheme.labels[-1].name
            self.altered.emit(said("Add the label {label}", label=name), scheme)
            self.table.choose(name)

        words = (tr("Add a label"), tr("&Add"), "")
        self._ask(NameDialog(words, held, make, self), add)

    def _rename(self) -> None:
        name = self.line.label.name
        title = tr("Rename {label}", label=shortened(name, LONGEST))
        words = (title, tr("&Rename"), self._told())
        question = NameDialog(words, name, lambda to: renamed(self._scheme, name, to), self)
        self._ask(question, lambda question: self.renaming.emit(name, question.name))

    def _merge(self) -> None:
        name = self.line.label.name
        others = [label.name for label in self._scheme.entities() if label.name != name]
        question = IntoDialog(name, others, f"{tr(SIMILAR)} {self._told()}", self)
        self._ask(question, lambda question: self.merging.emit(name, question.label))

    def _delete(self) -> None:
        name, spans = self.line.label.name, self._usage().spans
        question = DeleteDialog(name, spans, self._told(), self)
        self._ask(question, lambda question: self.deleting.emit(name, question.keep_spans))

    def _ask(self, question: Asking, then: Callable[..., None]) -> None:
        self.question = question
        question.accepted.connect(lambda: then(question))
        question.finished.connect(question.deleteLater)
        question.open()

    def _usage(self) -> Usage:
        return (self._counts or {}).get(self.line.label.name, Usage())

    def _told(self) -> str:
        usage = self._usage()
        if not usage.spans:
            return tr(NOTHING)
        return tr(
            "This concerns {usage}, in the copies of everyone. It is one step to undo.",
            usage=usage.told(),
        )

    @override
    def done(self, result: int) -> None:
        self.form.keep()
        super().done(result)
