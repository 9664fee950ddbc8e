"""A part of the window that opens a dialog or a page of its own, one at a time."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from annotator.domain.edit import Edit
from annotator.ui.desk import Desk
from annotator.ui.jobs import Latest

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

Opened = TypeVar("Opened", bound=QDialog)


class OneDialog(QObject, Generic[Opened]):
    """Keeps a dialog on the project of the desk until it is closed, or the project is.

    `work` reads and computes what it shows, and stops with it; the keys then go to the text again.
    """

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._desk: Desk | None = None
        self.dialog: Opened | None = None
        self.work = Latest(self)

    def follow(self, desk: Desk | None) -> None:
        """Go over to the project of this desk; what is open on the one before is closed."""
        if self.dialog:
            self.dialog.close()
        self.work.wait()
        self._desk = desk
        if desk:
            desk.renewed.connect(self._learn)

    def _learn(self, edit: Edit) -> None:
        """Take note of what was changed in the project."""

    def _keep(self, dialog: Opened) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._close)

    def _close(self) -> None:
        self.work.stop()
        if self.dialog:
            self.dialog.deleteLater()
            self.dialog = None
        self._bench.canvas.setFocus()


class OnePage(OneDialog[Opened]):
    """Keeps a page: a dialog that stays beside the window while one works."""

    @property
    def page(self) -> Opened | None:
        return self.dialog

    def _open(self, make: Callable[[Desk], Opened]) -> bool:
        """Come back to the page, which is made if there is none; whether it was."""
        if self._desk is None:
            return False
        fresh = self.dialog is None
        if self.dialog is None:
            self._keep(make(self._desk))
        if self.dialog:
            self.dialog.show()
            self.dialog.activateWindow()
        return fresh
