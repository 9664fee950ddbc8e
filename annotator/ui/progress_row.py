"""Long work in the status bar: how far it is, how long it takes still, pause and cancel."""

from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from annotator.domain.progress import Progress
from annotator.ui.plain_label import PlainLabel

WIDTH, HEIGHT = 110, 8
SOON = 3.0  # seconds of work before the time that is left is worth telling
MINUTE, HOUR = 60, 3600


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
        self.bar.setAccessibleName("Progress")
        self.pause.setText("Pause")
        self.pause.clicked.connect(lambda: self._rest(resting=not self._resting))
        self.cancel.setText("Cancel")
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
        self._title, self._unit, self._since = title, unit, None
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
            self._tell("paused" if self._resting else self._left(step))

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
        much = f": {step.done:,} of {step.total:,} {self._unit}" if step.total else " …"
        self.text.setText(f"{self._title}{much}{f' · {ending}' if ending else ''}")

    def _rest(self, *, resting: bool) -> None:
        self._resting, self._since = resting, None
        self.pause.setText("Continue" if resting else "Pause")
        self._tell("paused" if resting else "")
        self.paused.emit(resting)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._tell("stopping")
        self.cancelled.emit()


def said_left(seconds: float) -> str:
    """Return a time in round words: people plan by minutes."""
    if seconds < MINUTE:
        return "less than a minute left"
    if seconds < HOUR:
        return f"about {round(seconds / MINUTE)} min left"
    return f"about {round(seconds / HOUR)} h left"
