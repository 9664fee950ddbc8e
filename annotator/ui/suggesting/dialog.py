"""Choosing who suggests in a project, and where the labels go."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.choice import Choice, Chosen, Use
from annotator.domain.errors import AnnotatorError
from annotator.domain.label_map import Mapped
from annotator.domain.said import plural, said
from annotator.domain.suggester import Suggester, SuggesterKind
from annotator.domain.wording import shortened
from annotator.ui.confirm import confirm, take_icons_off
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import Excerpt, PlainLabel
from annotator.ui.rows import HELD, Row, RowDelegate
from annotator.ui.settings import SettingsFile
from annotator.ui.suggesting.label_table import LabelTable
from annotator.ui.suggesting.trial import Trial
from annotator.ui.suggesting.trust import question

if TYPE_CHECKING:
    from annotator.workflow.session import Session

SIZE = (760, 560)
LONGEST = 300
TITLES = {
    Use.NONE: said("not in this project"),
    Use.FIRST: said("as the first suggester"),
    Use.BESIDE: said("beside the first one"),
}
SIGNS = {Use.NONE: "", Use.FIRST: said("first"), Use.BESIDE: said("beside it")}
WHO = Qt.ItemDataRole.UserRole


class SuggesterDialog(QDialog):
    """Shows who there is, and what one of them would suggest; `outcome` is what was chosen."""

    def __init__(
        self, session: "Session", trial: Trial, file: SettingsFile, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._file = file
        self._said: dict[str, dict[str, str]] = {}
        self._wanted: dict[str, str] = {}
        self._showing = ""
        self.chosen = Chosen()
        self.trial = trial
        self.trial.ended.connect(self._show_lines)
        self.trial.failed.connect(self._show_problem)
        self.setWindowTitle(tr("Suggesters"))
        self.setModal(True)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self._build()
        take_icons_off(self)
        self._fill()

    def _build(self) -> None:
        self.sources, self.title, self.about = QListWidget(self), Excerpt(1, self), _muted(self)
        self.sources.setAccessibleName(tr("Suggesters"))
        self.sources.setItemDelegate(RowDelegate(self.sources, pad=6))
        self.sources.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sources.currentItemChanged.connect(lambda _now, _before: self._show())
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.use = DropList(self)
        for use, title in TITLES.items():
            self.use.addItem(tr(title), use)
        self.use.activated.connect(lambda _: self._take(Use(self.use.currentData())))
        self.status = _muted(self)
        labels = [label.name for label in self._session.scheme().entities()]
        self.table = LabelTable(labels, self)
        self._build_buttons()
        self._place()

    def _build_buttons(self) -> None:
        self.load = QPushButton(tr("&Load it…"), self)
        self.load.clicked.connect(self._load)
        self.patterns = QPushButton(tr("Add a file of &patterns…"), self)
        self.patterns.clicked.connect(self._add_patterns)
        self.folder = QPushButton(tr("Add a &folder…"), self)
        self.folder.clicked.connect(self._add_folder)
        for button in (self.load, self.patterns, self.folder):
            button.setAutoDefault(False)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, parent=self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _place(self) -> None:
        left, right, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        for widget in (self.sources, self.patterns, self.folder):
            left.addWidget(widget)
        form = QFormLayout()
        form.addRow(tr("&Use"), self.use)
        right.addWidget(self.title)
        right.addWidget(self.about)
        right.addLayout(form)
        right.addSpacing(8)
        right.addWidget(self.status)
        right.addWidget(self.load, alignment=Qt.AlignmentFlag.AlignLeading)
        right.addWidget(self.table, 1)
        both.addLayout(left, 2)
        both.addSpacing(12)
        both.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(both, 1)
        layout.addWidget(self.buttons)

    def _fill(self) -> None:
        """List what there is, and what the project has chosen, be it there or not."""
        from annotator.workflow.choices import chosen  # noqa: PLC0415  (the store)
        from annotator.workflow.suggesters import available  # noqa: PLC0415

        problem = ""
        try:
            self.chosen = chosen(self._session)
        except AnnotatorError as error:
            problem = worded(str(error))
        for suggester in available(self._session):
            self._list(suggester, suggester.name)
        for choice in self.chosen.choices():
            self._said[choice.name] = dict(choice.labels)
            if self._wanted.get(choice.name) != choice.wanted:  # a version has its start's name
                problem = self._add(choice.wanted) or problem
        self.sources.setCurrentRow(max(0, self._row(self.chosen.first.name)))
        if problem:
            self._show_problem(problem)

    def _list(self, suggester: Suggester, wanted: str) -> int:
        """Put a suggester on the list, or in the place of the one of its name."""
        row = self._row(suggester.name)
        item = self.sources.item(row) if row >= 0 else QListWidgetItem(self.sources)
        item.setData(WHO, suggester)
        self._wanted[suggester.name] = wanted
        self._write_names()
        return self.sources.row(item)

    def _add(self, wanted: str) -> str:
        """List what a name, file or folder stands for; return a sentence where there is nothing."""
        from annotator.workflow.suggesters import find  # noqa: PLC0415

        try:
            row = self._list(find(self._session, wanted), wanted)
        except AnnotatorError as error:
            return worded(str(error))
        self.sources.setCurrentRow(row)
        return ""

    def _add_patterns(self) -> None:
        title, filters = tr("A file of patterns"), tr("Patterns (*.jsonl);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, title, "", filters)
        self._add_path(path)

    def _add_folder(self) -> None:
        title = tr("The folder of a spaCy pipeline")
        self._add_path(QFileDialog.getExistingDirectory(self, title))

    def _add_path(self, path: str) -> None:
        if not path:
            return
        problem = self._add(str(Path(path).resolve()))
        if problem:
            self._show_problem(problem)
        elif self.load.isVisible():
            self._load()

    # What is shown of one of them

    @property
    def current(self) -> Suggester:
        suggester: Suggester = self.sources.currentItem().data(WHO)
        return suggester

    def _show(self) -> None:
        """Show the current one, and have it read a few articles if it may."""
        self._keep_labels()
        suggester = self.current
        self._showing = suggester.name
        self.title.setText(shortened(suggester.name, LONGEST))
        self.about.setText(shortened(_about(suggester), LONGEST))
        self.use.setCurrentIndex(self.use.findData(self.chosen.use(suggester.name)))
        self.table.show_lines((), self._said.get(suggester.name, {}))
        asks = suggester.asks and suggester.place not in self._file.settings.agreed
        self.load.setVisible(asks)
        if asks:
            self.trial.stop()
            self.status.setText(tr("It was not loaded: loading it runs what is in the folder."))
        else:
            self.status.setText(tr("It reads a few articles …"))
            self.trial.start(suggester.agreed())

    def _show_lines(self, lines: Sequence[Mapped]) -> None:
        found = sum(line.count for line in lines)
        self.status.setText(
            _found(found) if lines else tr("It finds no entities in the articles it was tried on.")
        )
        self.table.show_lines(lines, self._said.get(self._showing, {}))

    def _show_problem(self, sentence: str) -> None:
        self.status.setText(shortened(sentence, LONGEST))

    def _load(self) -> None:
        """Ask whether the current one may be loaded, and do so."""
        if self._may_load(self.current):
            self._show()

    def _may_load(self, suggester: Suggester) -> bool:
        agreed = self._file.settings.agreed
        if not suggester.asks or suggester.place in agreed:
            return True
        if not confirm(self, question(suggester.place), risky=True):
            return False
        self._file.change(agreed=(*agreed, suggester.place))
        return True

    def _take(self, use: Use) -> None:
        """Use the current one so, if it may be loaded."""
        suggester = self.current
        if use is Use.NONE or self._may_load(suggester):
            self.chosen = self.chosen.using(self._choice(suggester), use)
        self._write_names()
        self._show()

    def _choice(self, suggester: Suggester) -> Choice:
        return Choice(self._wanted[suggester.name], suggester.name)

    def _keep_labels(self) -> None:
        if self._showing:
            self._said[self._showing] = dict(self.table.said)

    def _write_names(self) -> None:
        for row in range(self.sources.count()):
            item = self.sources.item(row)
            name = item.data(WHO).name
            shown = Row(shortened(name, LONGEST), key=tr(SIGNS[self.chosen.use(name)]))
            item.setData(HELD, shown)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, shown.spoken())

    def _row(self, name: str) -> int:
        rows = range(self.sources.count())
        return next((row for row in rows if self.sources.item(row).data(WHO).name == name), -1)

    def outcome(self) -> Chosen:
        """Return what was chosen, with where the labels go."""
        self._keep_labels()
        first, beside = self.chosen.first, self.chosen.beside
        return Chosen(self._with_labels(first), self._with_labels(beside) if beside else None)

    def _with_labels(self, choice: Choice) -> Choice:
        return replace(choice, labels=self._said.get(choice.name, {}))


def _found(count: int) -> str:
    return tr(
        plural(
            count,
            "{count:,} entity found in a few articles; what their labels become:",
            "{count:,} entities found in a few articles; what their labels become:",
        )
    )


def _about(suggester: Suggester) -> str:
    """Say what a suggester is and where it comes from."""
    version, place = suggester.version, suggester.place
    match suggester.kind:
        case SuggesterKind.BUILTIN:
            return tr(
                "Built in, version {version}: entities, quotes and who says them.", version=version
            )
        case SuggesterKind.PACKAGE:
            return tr("A spaCy pipeline installed here, version {version}.", version=version)
        case SuggesterKind.FOLDER:
            return tr(
                "The spaCy pipeline in {place}, version {version}.", place=place, version=version
            )
        case SuggesterKind.PATTERNS:
            return tr("The patterns in {place}.", place=place)
        case SuggesterKind.GAZETTEER:
            names = len(suggester.names)
            return tr("The names that this project knows: {names:,} of them.", names=names)
        case SuggesterKind.PLUGIN:
            return tr("A plug-in installed here, version {version}.", version=version)


def _muted(parent: QWidget) -> PlainLabel:
    label = PlainLabel(parent, wraps=True)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
