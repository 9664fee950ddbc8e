"""Making a project in three steps: where, with which labels, of which articles."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.said import said
from annotator.domain.wording import shortened, visible
from annotator.ui.confirm import take_icons_off
from annotator.ui.files import PROJECTS, SUFFIX
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel, explaining

SIZE = QSize(600, 560)
LONGEST = 200
TAKEN = said("There is a file of this name already; choose another name, or open that project.")
LATER = said("Articles can also be brought in later, or dropped on the window.")
OTHER = said("&Labels from a file…")
STEPS = (said("1. Name and place"), said("2. Labels"), said("3. Articles"))


class NewProject(QDialog):
    """Asks for what a new project is made of; `agreed` carries path, scheme and articles."""

    agreed = Signal(object, str, object)

    def __init__(self, folder: Path, schemes: Mapping[str, str], parent: QWidget) -> None:
        """Propose a folder, and schemes by what they are called and hold."""
        super().__init__(parent)
        self.setWindowTitle(tr("New project"))
        self.resize(SIZE)
        self.place = QLineEdit(str(_free(folder)))
        self.place.setAccessibleName(tr("File of the project"))
        self.schemes = QComboBox()
        self.schemes.setAccessibleName(tr("Labels"))
        for name, what in schemes.items():
            self.schemes.addItem(f"{name}: {worded(what)}", name)
        self.articles = QListWidget()
        self.articles.setAccessibleName(tr("Files and folders of articles"))
        self.paths: list[Path] = []
        self.problem = PlainLabel(wraps=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.making = QPushButton(tr("&Make the project"))
        self.making.setDefault(True)
        self.buttons.addButton(self.making, QDialogButtonBox.ButtonRole.AcceptRole)
        self._arrange()
        self.place.textChanged.connect(self._check)
        self.buttons.accepted.connect(self._agree)
        self.buttons.rejected.connect(self.reject)
        self._check()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(
            _step(STEPS[0], [_row(self.place, self._button(said("&Elsewhere…"), self._ask_place))])
        )
        other = self._button(OTHER, self._ask_labels)
        layout.addWidget(_step(STEPS[1], [_row(self.schemes, other)]))
        adding = _row(
            self._button(said("Add &files…"), self._ask_files),
            self._button(said("Add a f&older…"), self._ask_folder),
            self._button(said("&Take off"), self._take_off),
        )
        layout.addWidget(_step(STEPS[2], [explaining(tr(LATER)), self.articles, adding]), 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        take_icons_off(self)
        self.place.setFocus()
        name = Path(self.place.text())
        self.place.setSelection(len(str(name.parent)) + 1, len(name.stem))

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(tr(text))
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def path(self) -> Path:
        """Return where the project is to be, with the suffix of projects."""
        typed = self.place.text().strip()
        return Path(typed if typed.endswith(SUFFIX) else f"{typed}{SUFFIX}").expanduser()

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders of articles, each once."""
        for path in paths:
            if path not in self.paths:
                self.paths.append(path)
                self.articles.addItem(visible(shortened(str(path), LONGEST)))

    def _check(self) -> None:
        told = _problem(self.place.text().strip(), self.path())
        self.problem.setText(told)
        self.problem.setVisible(bool(told))
        self.making.setEnabled(not told)

    def _ask_place(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("New project"), str(self.path()), tr(PROJECTS)
        )
        if name:
            self.place.setText(name)

    def _ask_labels(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Labels from a file"))
        if name:
            self.schemes.addItem(visible(shortened(Path(name).name, LONGEST)), name)
            self.schemes.setCurrentIndex(self.schemes.count() - 1)

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Articles"))
        self.add([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("A folder of articles"))
        self.add([Path(name)] if name else [])

    def _take_off(self) -> None:
        row = self.articles.currentRow()
        if row >= 0:
            self.articles.takeItem(row)
            del self.paths[row]

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.path(), self.schemes.currentData(), tuple(self.paths))


def _problem(typed: str, path: Path) -> str:
    """Return why a project cannot be made there, as far as that is seen from here."""
    if not typed or typed.endswith(("/", "\\")):
        return tr("The project needs a name.")
    if path.exists():
        return tr(TAKEN)
    if not path.parent.is_dir():
        return tr("There is no such folder.")
    return ""


def _free(folder: Path) -> Path:
    """Return a name in a folder that nothing has."""
    names = ["news", *(f"news-{number}" for number in range(2, 1000))]
    return next(path for name in names if not (path := folder / f"{name}{SUFFIX}").exists())


def _step(title: str, parts: Sequence[QWidget]) -> QGroupBox:
    box = QGroupBox(tr(title))
    column = QVBoxLayout(box)
    for part in parts:
        column.addWidget(part)
    return box


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        across.addWidget(part, int(isinstance(part, QLineEdit | QComboBox)))
    if not isinstance(parts[0], QLineEdit | QComboBox):
        across.addStretch(1)
    return row
