"""Who suggests in the project on the desk, and who beside."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.choice import KEY, Chosen, from_setting
from annotator.domain.edit import Edit, Setting
from annotator.domain.errors import AnnotatorError
from annotator.ui.desk import Desk
from annotator.ui.language import tr, worded

if TYPE_CHECKING:
    from annotator.ui.suggesting.dialog import SuggesterDialog
    from annotator.ui.suggesting.trial import Trial
    from annotator.ui.workbench import Workbench


class Suggesters(QObject):
    """Opens the dialog, keeps with the project what was chosen there, and lets it be seen."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._trial: Trial | None = None
        self.dialog: SuggesterDialog | None = None

    def follow(self, desk: Desk | None) -> None:
        """Do as the project on another desk has chosen; what is tried on one before ends."""
        if self.dialog:
            self.dialog.reject()
        if self._trial:
            self._trial.wait()
            self._trial.deleteLater()
            self._trial = None
        if desk:
            desk.renewed.connect(self._learn)
        self._show(desk)

    def choose_suggesters(self) -> None:
        """Open the dialog on the project's suggesters."""
        from annotator.ui.suggesting.dialog import SuggesterDialog  # noqa: PLC0415
        from annotator.ui.suggesting.trial import Trial  # noqa: PLC0415

        desk, window = self._bench.desk, self._bench.window
        if desk is None:
            return
        self._trial = self._trial or Trial(desk.session, self)
        self._trial.forget()
        self.dialog = SuggesterDialog(desk.session, self._trial, window.settings_file, window)
        self.dialog.accepted.connect(self._keep)
        self.dialog.finished.connect(self._close)
        self.dialog.open()

    def _keep(self) -> None:
        from annotator.workflow.choices import choose  # noqa: PLC0415

        desk, dialog = self._bench.desk, self.dialog
        if desk is None or dialog is None:
            return
        chosen = dialog.outcome()
        try:
            choose(desk.session, chosen)
        except AnnotatorError as error:
            self._bench.tell(worded(str(error)))
            return
        self._bench.tell(_told(chosen))
        self._bench.prompting.renew()

    def _close(self) -> None:
        if self._trial:
            self._trial.stop()
        if self.dialog:
            self.dialog.deleteLater()
            self.dialog = None
        self._bench.canvas.setFocus()

    def _learn(self, edit: Edit) -> None:
        if any(isinstance(change.thing, Setting) for change in edit.changes):
            self._show(self._bench.desk)

    def _show(self, desk: Desk | None) -> None:
        """Draw apart what is suggested beside."""
        chosen = _chosen(desk) if desk else Chosen()
        self._bench.canvas.set_beside(chosen.beside.name if chosen.beside else "")


def _told(chosen: Chosen) -> str:
    first, beside = chosen.first.name, chosen.beside
    if beside is None:
        return tr("{name} suggests in this project", name=first)
    return tr(
        "{first} suggests in this project, with {beside} beside it",
        first=first,
        beside=beside.name,
    )


def _chosen(desk: Desk) -> Chosen:
    try:
        return from_setting(desk.session.setting(KEY))
    except AnnotatorError:  # whoever suggests, or opens the dialog, tells it
        return Chosen()
