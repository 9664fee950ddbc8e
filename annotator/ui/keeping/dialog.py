"""The backups of a project, and what going back to one would lose."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.backup import Backup, Occasion, Outline
from annotator.domain.errors import AnnotatorError
from annotator.domain.said import number_of
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.plain_label import explaining
from annotator.ui.rows import HELD, Row, RowDelegate
from annotator.workflow.keeping import Return, backups, returning

SIZE = QSize(760, 480)
TOLD = 200  # steps
LONGEST = 200
WHAT = Qt.ItemDataRole.UserRole
EXPLAINED = (
    "Going back puts the project as it was then in the place of the present one, which is backed up"
    " first."
)
NONE = "There are no backups yet. One is made whenever this project is opened, and while you work."
OCCASIONS = {
    Occasion.OPENED: "when it was opened",
    Occasion.WORKED: "while at work",
    Occasion.MIGRATION: "before it was brought up to date",
    Occasion.MERGE: "before work was brought in",
    Occasion.REPAIR: "before a repair",
    Occasion.BULK: "before a large step",
    Occasion.RESTORE: "before going back",
    Occasion.ASKED: "asked for",
}


class BackupsDialog(QDialog):
    """Lists backups, the latest first; `agreed` carries the one to go back to."""

    agreed = Signal(object)

    def __init__(self, project: Path, now: Outline | None, parent: QWidget) -> None:
        """List the backups of a project that stands like this now; None where it cannot be read."""
        super().__init__(parent)
        self.setWindowTitle("Backups")
        self.resize(SIZE)
        self._now = now
        self.list = QListWidget()
        self.list.setAccessibleName("Backups, the latest first")
        self.list.setItemDelegate(RowDelegate(self.list, lines=2))
        self.told = QPlainTextEdit()
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setAccessibleName("What going back would change")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.going = QPushButton("&Go back to this")
        self.buttons.addButton(self.going, QDialogButtonBox.ButtonRole.AcceptRole)
        self._arrange()
        self.list.currentItemChanged.connect(self._show)
        self.list.itemActivated.connect(self._agree)
        self.buttons.accepted.connect(self._agree)
        self.buttons.rejected.connect(self.reject)
        self._fill(backups(project))

    def _arrange(self) -> None:
        middle = QHBoxLayout()
        middle.addWidget(self.list, 2)
        middle.addWidget(self.told, 3)
        layout = QVBoxLayout(self)
        layout.addWidget(explaining(EXPLAINED))
        layout.addLayout(middle)
        layout.addWidget(self.buttons)
        take_icons_off(self)

    def _fill(self, found: tuple[Backup, ...]) -> None:
        for backup in found:
            item = QListWidgetItem(self.list)
            row = Row(_time(backup), OCCASIONS[backup.occasion])
            item.setData(HELD, row)
            item.setData(WHAT, backup)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken())
        self.going.setEnabled(False)
        self.told.setPlainText("" if found else NONE)
        if found:
            self.list.setCurrentRow(0)
        self.list.setFocus()

    def _show(self, item: QListWidgetItem | None) -> None:
        """Say what going back to the backup under the cursor would mean."""
        self.going.setEnabled(False)
        if item is None:
            return
        try:
            going = returning(item.data(WHAT), self._now)
        except AnnotatorError as error:
            self.told.setPlainText(str(error))
            return
        self.told.setPlainText(_foretold(going))
        self.going.setEnabled(True)

    def _agree(self) -> None:
        if self.going.isEnabled():
            self.accept()
            self.agreed.emit(self.list.currentItem().data(WHAT))


def _time(backup: Backup) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(backup.at.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _foretold(going: Return) -> str:
    lost = going.lost()
    if not lost and not list(going.differences()):
        return "The project is as it was then."
    figures = "\n".join(going.differences())
    if not lost:
        return figures
    steps = "\n".join(f"– {shortened(step, LONGEST)}" for step in lost[:TOLD])
    more = f"\n… and {len(lost) - TOLD} more" if len(lost) > TOLD else ""
    losing = f"{number_of(len(lost), 'step')} would be lost, the latest first:"
    return f"{figures}\n\n{losing}\n{steps}{more}"
