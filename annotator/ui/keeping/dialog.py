"""The backups of a project, and what going back to one would lose."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
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
from annotator.domain.said import plural, said
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import explaining
from annotator.ui.rows import HELD, Row, RowDelegate
from annotator.ui.written import short_date
from annotator.workflow.keeping import Return, backups, returning

SIZE = QSize(760, 480)
TOLD = 200  # steps
LONGEST = 200
WHAT = Qt.ItemDataRole.UserRole
EXPLAINED = said(
    "Going back puts the project as it was then in the place of the present one, which is backed up"
    " first."
)
NONE = said(
    "There are no backups yet. One is made whenever this project is opened, and while you work."
)
OCCASIONS = {
    Occasion.OPENED: said("when it was opened"),
    Occasion.WORKED: said("while at work"),
    Occasion.MIGRATION: said("before it was brought up to date"),
    Occasion.MERGE: said("before work was brought in"),
    Occasion.REPAIR: said("before a repair"),
    Occasion.BULK: said("before a large step"),
    Occasion.RESTORE: said("before going back"),
    Occasion.ASKED: said("asked for"),
}


class BackupsDialog(QDialog):
    """Lists backups, the latest first; `agreed` carries the one to go back to."""

    agreed = Signal(object)

    def __init__(self, project: Path, now: Outline | None, parent: QWidget) -> None:
        """List the backups of a project that stands like this now; None where it cannot be read."""
        super().__init__(parent)
        self.setWindowTitle(tr("Backups"))
        self.resize(SIZE)
        self._now = now
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups, the latest first"))
        self.list.setItemDelegate(RowDelegate(self.list, lines=2))
        self.told = QPlainTextEdit()
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setAccessibleName(tr("What going back would change"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.going = QPushButton(tr("&Go back to this"))
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
        layout.addWidget(explaining(tr(EXPLAINED)))
        layout.addLayout(middle)
        layout.addWidget(self.buttons)
        take_icons_off(self)

    def _fill(self, found: tuple[Backup, ...]) -> None:
        for backup in found:
            item = QListWidgetItem(self.list)
            row = Row(short_date(backup.at), tr(OCCASIONS[backup.occasion]))
            item.setData(HELD, row)
            item.setData(WHAT, backup)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken())
        self.going.setEnabled(False)
        self.told.setPlainText("" if found else tr(NONE))
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
            self.told.setPlainText(worded(str(error)))
            return
        self.told.setPlainText(_foretold(going))
        self.going.setEnabled(True)

    def _agree(self) -> None:
        if self.going.isEnabled():
            self.accept()
            self.agreed.emit(self.list.currentItem().data(WHAT))


def _foretold(going: Return) -> str:
    lost = going.lost()
    if not lost and not list(going.differences()):
        return tr("The project is as it was then.")
    figures = "\n".join(map(worded, going.differences()))
    if not lost:
        return figures
    losing = plural(
        len(lost),
        "{count} step would be lost, the latest first:",
        "{count} steps would be lost, the latest first:",
    )
    steps = [f"– {shortened(worded(step), LONGEST)}" for step in lost[:TOLD]]
    more = [tr("… and {count} more", count=len(lost) - TOLD)] if len(lost) > TOLD else []
    return "\n".join([figures, "", tr(losing), *steps, *more])
