"""Who suggests in the project on the desk, and who beside."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.choice import KEY, NOBODY, Chosen, from_setting
from annotator.domain.edit import Edit, Setting
from annotator.domain.errors import AnnotatorError
from annotator.domain.wording import shortened
from annotator.ui.desk import Desk
from annotator.ui.language import tr, worded

if TYPE_CHECKING:
    from annotator.ui.suggesting.dialog import SuggesterDialog
    from annotator.ui.suggesting.trial import Trial
    from annotator.ui.workbench import Workbench


LONGEST = 60


class Suggesters(QObject):
    """Opens the dialog, keeps with the project what was chosen there, and lets it be seen.

    `changed` tells that others may suggest now.
    """

    changed = Signal()

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

    def chosen(self) -> Chosen:
        """Return who suggests in the project on the desk; without one, who would."""
        desk = self._bench.desk
        return _chosen(desk) if desk else Chosen()

    def in_use(self) -> str:
        """Return who suggests in the project on the desk, as a person reads it."""
        chosen = self.chosen()
        if self._bench.desk is None:
            return tr("no project is open")
        if chosen.first == NOBODY:
            return tr("no suggester")
        first = shortened(chosen.first.name, LONGEST)
        if chosen.beside is None:
            return first
        beside = shortened(chosen.beside.name, LONGEST)
        return tr("{first}, {beside} beside it", first=first, beside=beside)

    @property
    def ready(self) -> bool:
        """Whether there is a project in which others may be chosen."""
        desk = self._bench.desk
        return desk is not None and not desk.locked

    def choose_suggesters(self, over: QWidget | None = None) -> None:
        """Open the dialog on the project's suggesters, over another one or the window."""
        from annotator.ui.suggesting.dialog import SuggesterDialog  # noqa: PLC0415
        from annotator.ui.suggesting.trial import Trial  # noqa: PLC0415

        desk, window = self._bench.desk, self._bench.window
        if desk is None:
            return
        self._trial = self._trial or Trial(desk.session, self)
        self._trial.forget()
        file, over = window.settings_file, over or window
        self.dialog = SuggesterDialog(desk.session, self._trial, file, over)
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
        self.changed.emit()


def _told(chosen: Chosen) -> str:
    first, beside = chosen.first.name, chosen.beside
    if chosen.first == NOBODY:
        return tr("Nobody suggests in this project")
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
