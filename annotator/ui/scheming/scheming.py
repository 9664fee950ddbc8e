"""Changing the scheme of the project on the desk."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.labels import Usage
from annotator.domain.progress import Job, Progress
from annotator.domain.said import plural, said
from annotator.domain.scheme import Scheme
from annotator.override import override
from annotator.ui.desk import Desk
from annotator.ui.files import BUSY, Task
from annotator.ui.language import tr, worded
from annotator.ui.one_page import OneDialog
from annotator.ui.scheming.guiding import Guiding

if TYPE_CHECKING:
    from annotator.ui.scheming.dialog import SchemeDialog
    from annotator.ui.workbench import Workbench
    from annotator.workflow.schemes import TakenIn
    from annotator.workflow.session import Session

CHANGING = Task(said("Changing labels"), "copies", said("Stopped; no label was changed"))
LISTS = said("Lists of labels (*.json *.xml *.txt *.csv);;All files (*)")
SCHEMES = said("Schemes (*.json)")


class Scheming(OneDialog["SchemeDialog"]):
    """Opens the dialog on the labels, and does what is said there."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._counts: Mapping[str, Usage] | None = None
        self._drawn = Scheme("", ())
        self._steps = 0  # taken since the dialog was opened
        self.guiding = Guiding(bench)
        self.work.finished.connect(self._show_counts)
        self.work.failed.connect(self._tell)
        bench.inspector.labels.addAction(bench.actions_by_name["edit_scheme"])

    @override
    def follow(self, desk: Desk | None) -> None:
        """Change the scheme of this desk's project; the dialog on the one before is closed."""
        super().follow(desk)
        if desk:
            self._drawn = desk.scheme
        self.guiding.follow(desk)

    def toggle_guidelines(self) -> None:
        """Show or hide what labels mean, beside the text."""
        self.guiding.toggle()

    def edit_scheme(self) -> None:
        """Open the dialog on the label in hand."""
        item = self._desk.item if self._desk else None
        self.open_on(getattr(item, "label", ""))

    def open_on(self, label: str) -> None:
        """Open the dialog with a label in hand, the first one where there is none of this name."""
        from annotator.ui.scheming.dialog import SchemeDialog  # noqa: PLC0415  (not at first)

        desk, bench = self._desk, self._bench
        if desk is None or self.dialog:
            return
        keymap, theme = bench.preferences.keymap, bench.window.theme
        dialog = SchemeDialog(keymap, theme, bench.window, fixed=bool(desk.locked))
        self._steps = 0
        dialog.altered.connect(self._alter)
        dialog.renaming.connect(self._rename)
        dialog.merging.connect(self._merge)
        dialog.deleting.connect(self._delete)
        dialog.importing.connect(self._import)
        dialog.exporting.connect(self._export)
        dialog.undoing.connect(self._undo)
        self._keep(dialog)
        if desk.locked:
            dialog.tell(desk.locked)
        self._count()
        self._show(label)
        dialog.open()

    def _count(self) -> None:
        self._counts = None
        if self._desk:
            self.work.start(_counting(self._desk.session))

    def _show_counts(self, counts: Mapping[str, Usage]) -> None:
        self._counts = counts
        self._show()

    def _show(self, wanted: str = "") -> None:
        if self.dialog and self._desk:
            self.dialog.show_scheme(self._desk.scheme, self._counts, wanted)
            self.dialog.may_undo(on=self._steps > 0)

    @override
    def _learn(self, edit: Edit) -> None:
        """Show what has become of the labels, also by undo."""
        desk, bench = self._desk, self._bench
        if desk and desk.scheme != self._drawn:
            self._drawn = desk.scheme
            bench.canvas.show_scheme(desk.scheme)
            bench.renew_keys()
            bench.inspector.show_desk(desk)
            bench.prompting.renew()
        if self.dialog:
            if edit.gist or edit.touched():
                self._count()
            self._show()

    def _alter(self, name: str, scheme: Scheme) -> None:
        desk = self._desk
        if desk and scheme != desk.scheme:
            if desk.do(Edit(name, (Change(desk.scheme, scheme),))):
                self._steps += 1
                self._tell(tr("{step}: done", step=name))
            self._show()

    def _rename(self, label: str, to: str) -> None:
        from annotator.workflow.recasting import rename_label  # noqa: PLC0415  (the store)

        if self._desk:
            job = rename_label(self._desk.session, label, to)
            self._run(job, tr("{label} is {name} now", label=label, name=to), to)

    def _merge(self, label: str, into: str) -> None:
        from annotator.workflow.recasting import merge_labels  # noqa: PLC0415

        if self._desk:
            job = merge_labels(self._desk.session, label, into)
            self._run(job, tr("{label} has become {other}", label=label, other=into), into)

    def _delete(self, label: str, keep_spans: bool) -> None:
        from annotator.workflow.recasting import delete_label  # noqa: PLC0415

        if self._desk:
            job = delete_label(self._desk.session, label, keep_spans=keep_spans)
            self._run(job, tr("{label} is deleted", label=label))

    def _run(self, job: Job[Usage], told: str, wanted: str = "") -> None:
        """Do what takes long, while the dialog waits and nobody suggests anything."""
        if self._bench.files.busy:
            self._tell(BUSY)
            return

        def show(found: Usage) -> None:
            self._steps += 1
            self._wait(on=False)
            self._tell(f"{told}: {worded(found.told())}")
            self._count()
            self._show(wanted)

        def lead_on(error: AnnotatorError) -> None:
            self._wait(on=False)
            self._tell(str(error))

        self._wait(on=True)
        self._bench.files.run(job, show, CHANGING, lead_on)

    def _wait(self, *, on: bool) -> None:
        if on:
            self._bench.prompting.rest()
        else:
            self._bench.prompting.renew()
        if self.dialog:
            self.dialog.setEnabled(not on)

    def _undo(self) -> None:
        if self._desk and self._steps and not self._bench.files.busy:
            self._steps -= 1
            self._desk.undo()
            self._tell(tr("Undone"))
            self._show()

    def _import(self) -> None:
        title, kinds = tr("Import labels"), tr(LISTS)
        name, _ = QFileDialog.getOpenFileName(self._bench.window, title, "", kinds)
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Take the labels of a file into the scheme."""
        from annotator.workflow.schemes import take_labels_in  # noqa: PLC0415  (the store)

        if self._desk is None:
            return
        try:
            found = take_labels_in(self._desk.session, path)
        except AnnotatorError as error:
            self._tell(str(error))
            return
        self._steps += bool(found.added or found.altered)
        self._tell(_came(found))
        self._show(next(iter((*found.added, *found.altered)), ""))

    def _export(self) -> None:
        title, kinds = tr("Export labels"), tr(SCHEMES)
        name, _ = QFileDialog.getSaveFileName(self._bench.window, title, "", kinds)
        if name:
            self.write(Path(name).with_suffix(".json"))

    def write(self, path: Path) -> None:
        """Write the scheme into a file."""
        from annotator.workflow.schemes import write_scheme  # noqa: PLC0415

        if self._desk is None:
            return
        try:
            write_scheme(self._desk.scheme, path)
        except AnnotatorError as error:
            self._tell(str(error))
        else:
            self._tell(tr("Wrote {file}", file=path.name))

    def _tell(self, sentence: str) -> None:
        self._bench.tell(worded(sentence))
        if self.dialog:
            self.dialog.tell(sentence)


def _came(found: "TakenIn") -> str:
    """Say what labels of a file made of the scheme."""
    came = plural(
        len(found.added),
        "{count} label came in, {altered} altered",
        "{count} labels came in, {altered} altered",
        altered=len(found.altered),
    )
    keyless = ", ".join(found.keyless)
    if not keyless:
        return came
    return said("{came}; the key of {labels} is another label’s", came=came, labels=keyless)


def _counting(session: "Session") -> Job[Mapping[str, Usage]]:
    from annotator.workflow.recasting import usage  # noqa: PLC0415

    yield Progress(0, 1)
    return usage(session)
