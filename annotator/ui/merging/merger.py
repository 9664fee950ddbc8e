"""Bringing annotators' files in that a person chose or dropped on the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from annotator.domain.progress import Job
from annotator.domain.said import said
from annotator.ui.confirm import tell_long
from annotator.ui.files import BUSY, Task
from annotator.ui.language import tr
from annotator.ui.one_page import OneDialog

if TYPE_CHECKING:
    from annotator.domain.merging import Merge, Merged
    from annotator.ui.merging.dialog import MergeDialog
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

MERGING = Task(said("Bringing in"), "copies", said("Stopped; nothing was brought in"))
TITLE = said("Bring in annotators’ files")
WORK = said("Annotators’ files (*.annot *.jsonl *.ndjson);;All files (*)")


class Merger(OneDialog["MergeDialog"]):
    """Opens the dialog on files, looks at them in the background, and has them merged."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._paths: list[Path] = []

    def bring_in_files(self) -> None:
        """Ask for files and look at them."""
        self.take(self._asked())

    def take(self, paths: Sequence[Path]) -> None:
        """Show what files and folders would bring in; those that are shown already stay."""
        if not paths or self._desk is None:
            return
        if self._bench.files.busy:
            self._bench.tell(tr(BUSY))
            return
        if self.dialog is None:
            self._open()
        self._paths = list(dict.fromkeys((*self._paths, *paths)))
        self._look()

    def _asked(self) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(self._bench.window, tr(TITLE), "", tr(WORK))
        return [Path(name) for name in names]

    def _open(self) -> None:
        from annotator.ui.merging.dialog import MergeDialog  # noqa: PLC0415  (the first frame)

        self._paths = []
        dialog = MergeDialog(self._bench.window)
        dialog.altered.connect(self._look)
        dialog.added.connect(self.take)
        dialog.more.clicked.connect(self.bring_in_files)
        dialog.accepted.connect(self._merge)
        self.work.progressed.connect(dialog.show_step)
        self.work.finished.connect(dialog.show_merged)
        self.work.failed.connect(dialog.show_problem)
        self._keep(dialog)
        dialog.open()

    def _look(self) -> None:
        """Look at the files with the answers that were given by now."""
        if self.dialog and self._desk:
            self.dialog.wait()
            job = _looking(self._desk.session, self._paths, self.dialog.outcome())
            self.work.start(job)

    def _merge(self) -> None:
        if self.dialog and self._desk:
            job = _merging(self._desk.session, self._paths, self.dialog.outcome())
            self._bench.files.run(job, self._show_merged, MERGING)

    def _show_merged(self, merged: "Merged") -> None:
        """Say what came in and what was left, until that has been read."""
        from annotator.ui.merging.telling import brought  # noqa: PLC0415

        told = brought(merged)
        self._bench.tell(told.partition("\n")[0])
        tell_long(self._bench.window, tr("Brought in"), told)


def _looking(session: "Session", paths: Sequence[Path], how: "Merge") -> "Job[Merged]":
    from annotator.workflow.merging import look  # noqa: PLC0415  (the store)

    return (yield from look(session, paths, how))


def _merging(session: "Session", paths: Sequence[Path], how: "Merge") -> "Job[Merged]":
    from annotator.workflow.merging import merge  # noqa: PLC0415

    return (yield from merge(session, paths, how))
