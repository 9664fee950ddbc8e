"""Bringing files in that a person chose or dropped on the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from annotator.domain.outlook import Outlook
from annotator.domain.progress import Job
from annotator.domain.said import said
from annotator.ui.files import BUSY
from annotator.ui.importing.dropping import Dropping
from annotator.ui.language import tr
from annotator.ui.one_page import OneDialog

if TYPE_CHECKING:
    from annotator.ui.importing.dialog import ImportDialog
    from annotator.ui.workbench import Workbench
    from annotator.workflow.incoming import Import
    from annotator.workflow.session import Session

PROJECT = ".annot"
NO_PROJECT = said("Open a project (Ctrl+O) or make a new one (Ctrl+N) first")


class Importer(OneDialog["ImportDialog"]):
    """Opens the dialog on files, looks at them in the background, and has them imported."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._paths: list[Path] = []
        self.dropping = Dropping(bench.window)
        self.dropping.dropped.connect(self.take)

    def import_files(self) -> None:
        """Ask for files and look at them."""
        from annotator.ui.importing.dialog import suffixes  # noqa: PLC0415

        window = self._bench.window
        names, _ = QFileDialog.getOpenFileNames(window, tr("Import articles"), "", suffixes())
        self.take([Path(name) for name in names])

    def import_folder(self) -> None:
        """Ask for a folder and look at what is in it."""
        title = tr("Import a folder of articles")
        name = QFileDialog.getExistingDirectory(self._bench.window, title)
        self.take([Path(name)] if name else [])

    def take(self, paths: Sequence[Path]) -> None:
        """Show what files and folders would bring in.

        A project alone is opened; several, as annotators send them back, are to be merged.
        """
        if len(paths) == 1 and paths[0].suffix == PROJECT:
            self._bench.files.open(paths[0])
        elif paths and (self._bench.desk is None or self._bench.files.busy):
            self._bench.tell(tr(BUSY if self._bench.files.busy else NO_PROJECT))
        elif paths and self._bench.saving.refuses_edits():
            return
        elif any(path.suffix == PROJECT for path in paths):
            self._bench.merger.take(paths)
        elif paths and self.dialog is None:
            self._paths = list(paths)
            self._open()

    def _open(self) -> None:
        from annotator.ui.importing.dialog import ImportDialog, formats  # noqa: PLC0415

        labels = [label.name for label in self._session().scheme().entities()]
        dialog = ImportDialog(formats(), labels, self._bench.window)
        dialog.asked.connect(self._look)
        dialog.accepted.connect(self._import)
        self.work.progressed.connect(dialog.show_step)
        self.work.finished.connect(dialog.show_outlook)
        self.work.failed.connect(dialog.show_problem)
        self._keep(dialog)
        self._look()
        dialog.open()

    def _look(self) -> None:
        """Look at the files in the way that is chosen now."""
        if self.dialog:
            self.dialog.wait()
            self.work.start(_looking(self._session(), self._paths, self.dialog.way()))

    def _import(self) -> None:
        if self.dialog:
            self._bench.files.import_paths(self._paths, self.dialog.outcome())

    def _session(self) -> "Session":
        desk = self._bench.desk
        assert desk is not None  # noqa: S101  (nothing is taken without a project)
        return desk.session


def _looking(session: "Session", paths: Sequence[Path], how: "Import") -> Job[Outlook]:
    from annotator.workflow.looking import look  # noqa: PLC0415  (the first frame comes first)

    return (yield from look(session, paths, how))
