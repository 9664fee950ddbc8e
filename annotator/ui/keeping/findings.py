"""What a check found in the project, and what a repair would do about each."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.problem import Problem
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import explaining

SIZE = QSize(640, 380)
LONGEST = 500
EXPLAINED = said(
    "A repair works on a copy and keeps the project as it is now among the backups. What cannot be"
    " mended goes into a file beside the project."
)


class Findings(QDialog):
    """Lists what was found; `agreed` asks for a repair, with whether altered texts are taken."""

    agreed = Signal(bool)

    def __init__(self, problems: Sequence[Problem], parent: QWidget, *, read_only: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check"))
        self.resize(SIZE)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("What does not hold together"))
        for problem in problems:
            QListWidgetItem(shortened(worded(problem.sentence()), LONGEST), self.list)
        self.list.setCurrentRow(0)
        self.accepting = QCheckBox(tr("Take &altered texts as they are"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.repairing = QPushButton(tr("&Repair"))
        self.repairing.setEnabled(not read_only)
        self.buttons.addButton(self.repairing, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._agree)
        self.buttons.rejected.connect(self.reject)
        self._arrange()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        for part in (explaining(tr(EXPLAINED)), self.list, self.accepting, self.buttons):
            layout.addWidget(part)
        take_icons_off(self)
        self.list.setFocus()

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.accepting.isChecked())
