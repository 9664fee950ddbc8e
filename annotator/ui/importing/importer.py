"""Bringing files in that a person chose or dropped on the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.domain.outlook import Outlook
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said
from annotator.ui.desk import Desk
from annotator.ui.files import BUSY
from annotator.ui.importing.dropping import Dropping
from annotator.ui.jobs import Latest
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.importing.dialog import ImportDialog
    from annotator.ui.workbench import Workbench
    from annotator.workflow.incoming import Import
    from annotator.workflow.session import Session

PROJECT = ".annot"
NO_PROJECT = said("Open a project (Ctrl+O) or make a new one (Ctrl+N) first")


class Importer(QObject):
    """Opens the dialog on files, looks at them in the background, and has them imported."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._paths: list[Path] = []
        self.looks = Latest(self)
        self.looks.progressed.connect(self._tell)
        self.looks.finished.connect(self._show)
        self.looks.failed.connect(self._show_problem)
        self.dialog: ImportDialog | None = None
        self.dropping = Dropping(bench.window)
        self.dropping.dropped.connect(self.take)

    def follow(self, _desk: Desk | None) -> None:
        """Have nothing to do with the project that was on the desk before."""
        if self.dialog:
            self.dialog.reject()
        self.looks.wait()

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
        self.dialog = ImportDialog(formats(), labels, self._bench.window)
        self.dialog.asked.connect(self._look)
        self.dialog.accepted.connect(self._import)
        self.dialog.finished.connect(self._close)
        self._look()
        self.dialog.open()

    def _look(self) -> None:
        """Look at the files in the way that is chosen now."""
        if self.dialog:
            self.dialog.wait()
            self.looks.start(_looking(self._session(), self._paths, self.dialog.way()))

    def _tell(self, step: Progress) -> None:
        if self.dialog:
            self.dialog.show_step(step)

    def _show(self, outlook: Outlook) -> None:
        if self.dialog:
            self.dialog.show_outlook(outlook)

    def _show_problem(self, sentence: str) -> None:
        if self.dialog:
            self.dialog.show_problem(sentence)

    def _import(self) -> None:
        if self.dialog:
            self._bench.files.import_paths(self._paths, self.dialog.outcome())

    def _close(self) -> None:
        self.looks.stop()
        if self.dialog:
            self.dialog.deleteLater()
            self.dialog = None
        self._bench.canvas.setFocus()

    def _session(self) -> "Session":
        desk = self._bench.desk
        assert desk is not None  # noqa: S101  (nothing is taken without a project)
        return desk.session


def _looking(session: "Session", paths: Sequence[Path], how: "Import") -> Job[Outlook]:
    from annotator.workflow.looking import look  # noqa: PLC0415  (the first frame comes first)

    return (yield from look(session, paths, how))
