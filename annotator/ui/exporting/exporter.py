"""Taking work out of the project on the desk."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from annotator.domain.edit import Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.ledger import Ledger, Loss
from annotator.domain.progress import Job
from annotator.domain.quote import Quote, Role
from annotator.domain.record import GOLD, Copy
from annotator.domain.said import said
from annotator.domain.span import Span, Stretch
from annotator.override import override
from annotator.ui.canvas.marks import mark_of
from annotator.ui.desk import Desk
from annotator.ui.files import Task
from annotator.ui.language import tr, worded
from annotator.ui.one_page import OnePage

if TYPE_CHECKING:
    from annotator.ui.exporting.dialog import ExportDialog
    from annotator.ui.workbench import Workbench
    from annotator.workflow.exporting import Export
    from annotator.workflow.session import Session

ROLES = frozenset(role.value for role in Role)
PAUSE = 400  # milliseconds without an edit before what it changes is counted
EXPORTING = Task(said("Exporting"), said("articles"), said("Stopped; nothing was written"))


class Exporter(OnePage["ExportDialog"]):
    """Opens the dialog, has what is chosen there counted, goes to losses, and has it written."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE)
        self.pause.timeout.connect(self.check)

    def export_files(self) -> None:
        """Open the dialog on what this annotator has done or, who adjudicates, on the gold."""
        self._open(self._made)
        if self.dialog and self._bench.adjudicating.on:
            self.dialog.choose_owner(GOLD)
        self.check()

    def _made(self, desk: Desk) -> "ExportDialog":
        from annotator.ui.exporting.dialog import ExportDialog  # noqa: PLC0415
        from annotator.workflow.exporting import owners  # noqa: PLC0415  (the store)
        from annotator.workflow.formats import CODECS  # noqa: PLC0415

        formats = [(c.title, c.name, c.leaves) for c in CODECS if c.write]
        dialog = ExportDialog(formats, owners(desk.session), self._bench.window)
        dialog.altered.connect(self.check)
        dialog.wanted.connect(self.go_to)
        dialog.agreed.connect(self._write)
        dialog.finished.connect(self.pause.stop)
        self.work.finished.connect(dialog.show_ledger)
        self.work.failed.connect(dialog.show_problem)
        return dialog

    def check(self) -> None:
        """Have counted what the export in the dialog would leave out."""
        self.pause.stop()
        if self.dialog and self._desk:
            self.dialog.show_checking()
            try:
                how = self._how(self.dialog)
            except AnnotatorError as error:
                self.dialog.show_problem(worded(str(error)))
            else:
                self.work.start(_checking(self._desk.session, how))

    def go_to(self, loss: Loss) -> None:
        """Show where something stands that cannot go along; the dialog stays."""
        desk, bench = self._desk, self._bench
        if desk is None:
            return
        bench.articles.open_article(loss.file)
        desk.ask(None)
        stretch = Stretch(loss.start, loss.end)
        item = _item(desk.on_show, loss)
        if item:
            desk.choose(mark_of(item))
        else:
            desk.select(stretch)
        bench.canvas.reveal(stretch)

    def _how(self, dialog: "ExportDialog") -> "Export":
        from annotator.workflow.exporting import Export, shares_of  # noqa: PLC0415

        return Export(
            dialog.chosen_format(),
            dialog.chosen_owner(),
            shares_of(dialog.split.text()),
            dict(dialog.table.said),
            leave_out=dialog.zones.left_out,
        )

    def _write(self) -> None:
        """Ask where to, and write it behind the window."""
        dialog, desk = self.dialog, self._desk
        if dialog is None or desk is None:
            return
        how = self._how(dialog)
        proposed = str(_proposed(desk.session.project.path, how))
        name, _ = QFileDialog.getSaveFileName(dialog, tr("Export to"), proposed, _filter(how))
        if name:
            dialog.close()
            job = _exporting(desk.session, Path(name), how)
            self._bench.files.run(job, self._bench.files.tell_ledger, EXPORTING)

    @override
    def _learn(self, edit: Edit) -> None:
        """Have counted anew what edits change, once they pause: a loss may have been mended."""
        if self.dialog and not edit.suggests():
            self.work.stop()
            self.dialog.show_checking()
            self.pause.start()


def _item(copy: Copy, loss: Loss) -> Span | Quote | None:
    """Return what a loss is about, if it is still there."""
    for item in copy.items():
        labels = {item.label} if isinstance(item, Span) else ROLES
        if loss.label in labels and Stretch(loss.start, loss.end) in item.stretches():
            return item
    return None


def _filter(how: "Export") -> str:
    """Return the filter of the dialog that asks for a file; a folder has none."""
    from annotator.workflow.formats import writer  # noqa: PLC0415

    suffix = _suffix(how)
    return f"{worded(writer(how.format).title)} (*{suffix})" if suffix else tr("Folder (*)")


def _proposed(project: Path, how: "Export") -> Path:
    """Return a name beside the project that says what is in it by its suffix."""
    suffix = _suffix(how)
    return project.with_suffix(suffix) if suffix else project.with_name(f"{project.stem}-export")


def _suffix(how: "Export") -> str:
    """Return what the name of the file ends with; nothing for a folder."""
    from annotator.workflow.formats import writer  # noqa: PLC0415

    codec = writer(how.format)
    return "" if codec.folder or codec.complete or how.split else codec.suffixes[0]


def _checking(session: "Session", how: "Export") -> Job[Ledger]:
    from annotator.workflow.exporting import preflight  # noqa: PLC0415

    return (yield from preflight(session, how))


def _exporting(session: "Session", path: Path, how: "Export") -> Job[Ledger]:
    from annotator.workflow.exporting import export  # noqa: PLC0415

    return (yield from export(session, path, how))
