"""Long work in the status bar: how far it is, how long it takes still, pause and cancel."""

from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from annotator.domain.progress import Progress
from annotator.domain.said import said
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel

WIDTH, HEIGHT = 110, 8
SOON = 3.0  # seconds of work before the time that is left is worth telling
MINUTE, HOUR = 60, 3600
MUCH = {  # by what work goes through, which languages put into another case
    "articles": said("{done} of {total} articles"),
    "copies": said("{done} of {total} copies"),
    "files": said("{done} of {total} files"),
    "parts": said("{done} of {total} parts"),
    "projects": said("{done} of {total} projects"),
    "steps": said("{done} of {total} steps"),
    "versions": said("{done} of {total} versions"),
}


class ProgressRow(QWidget):
    """Is there while work goes on; `paused` carries whether it is to rest, `cancelled` ends it."""

    paused = Signal(bool)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._unit = ""
        self._step = Progress(0, 0)
        self._resting = False
        self._since: tuple[float, int] | None = None
        self.bar, self.text = QProgressBar(self), PlainLabel(self)
        self.pause, self.cancel = QToolButton(self), QToolButton(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(WIDTH, HEIGHT)
        self.bar.setAccessibleName(tr("Progress"))
        self.pause.setText(tr("Pause"))
        self.pause.clicked.connect(lambda: self._rest(resting=not self._resting))
        self.cancel.setText(tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 12, 0)
        layout.setSpacing(8)
        for widget in (self.bar, self.text, self.pause, self.cancel):
            layout.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
        for button in (self.pause, self.cancel):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def begin(self, title: str, unit: str) -> None:
        """Show work that has just begun, by its name and what it goes through."""
        self._title, self._unit, self._since = worded(title), unit, None
        self.cancel.setEnabled(True)
        self._rest(resting=False)
        self.show_step(Progress(0, 0))
        self.show()

    def show_step(self, step: Progress) -> None:
        """Show how far the work is; the bar only moves to and fro where that is not known."""
        self._step = step
        if self._since is None and step.done:
            self._since = monotonic(), step.done
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)
        if self.cancel.isEnabled():
            self._tell(tr("paused") if self._resting else self._left(step))

    def end(self) -> None:
        self.hide()

    def _left(self, step: Progress) -> str:
        """Say how long it takes still, by how fast it was since it last went on."""
        if self._since is None:
            return ""
        since, before = self._since
        passed, done = monotonic() - since, step.done - before
        if passed < SOON or not done or not step.total:
            return ""
        return said_left(passed / done * (step.total - step.done))

    def _tell(self, ending: str) -> None:
        step = self._step
        much = f": {_said_much(step, self._unit)}" if step.total else " …"
        self.text.setText(f"{self._title}{much}{f' · {ending}' if ending else ''}")

    def _rest(self, *, resting: bool) -> None:
        self._resting, self._since = resting, None
        self.pause.setText(tr("Continue" if resting else "Pause"))
        self._tell(tr("paused") if resting else "")
        self.paused.emit(resting)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._tell(tr("stopping"))
        self.cancelled.emit()


def said_left(seconds: float) -> str:
    """Return a time in round words: people plan by minutes."""
    if seconds < MINUTE:
        return tr("less than a minute left")
    if seconds < HOUR:
        return tr("about {minutes} min left", minutes=round(seconds / MINUTE))
    return tr("about {hours} h left", hours=round(seconds / HOUR))


def _said_much(step: Progress, unit: str) -> str:
    """Say how much is done of what work goes through."""
    template = MUCH.get(unit)
    if template:
        return tr(template, done=step.done, total=step.total)
    return tr("{done} of {total} {unit}", done=step.done, total=step.total, unit=unit)
