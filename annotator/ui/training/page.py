"""The window in which a suggester is trained, its versions are kept, and it is measured."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.progress import Progress
from annotator.domain.said import said
from annotator.domain.training import Epoch
from annotator.domain.training_plots import held_out_plot, loss_plot
from annotator.domain.version import Version
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel, explaining
from annotator.ui.plotting.plot_view import PlotView
from annotator.ui.theme import Theme
from annotator.ui.training.results import Results
from annotator.ui.training.version_table import VersionTable, stage_called, told

SIZE = (1120, 780)
TABLE = 150  # pixels that the versions are high
LONGEST = 400
EXPLAINED = said(
    "It learns from the articles that are done, gold first, on this computer only. Stories are held"
    " out to measure on. What suggests now goes on until you use a version."
)


class TrainingPage(QDialog):
    """Shows how training goes and what came of it.

    `training` carries what to start from, `measuring` the version to measure, `using` the one to
    use; `returning` asks to go back, `removing` to delete one, `stopped` to stop. `wanted` carries
    an article to show, `said` what is new for those who do not see it.
    """

    training = Signal(str)
    stopped = Signal()
    using = Signal(object)
    returning = Signal()
    removing = Signal(object)
    measuring = Signal(object)
    wanted = Signal(str)
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Training"))
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self.status = PlainLabel(self, wraps=True)
        self.start, self.bar = DropList(self), QProgressBar(self)
        self.train, self.stop = QPushButton(self), QPushButton(self)
        self.loss, self.f1 = PlotView(theme, self), PlotView(theme, self)
        self.table, self.about = VersionTable(self), PlainLabel(self, wraps=True)
        self.use, self.back, self.measure = (QPushButton(self) for _ in range(3))
        self.delete, self.with_curve = QPushButton(self), QCheckBox(self)
        self.results = Results(theme, self)
        self._epochs: Sequence[Epoch] | None = None
        self._back = self._busy = False
        self._build()
        self._name()
        self._place()
        self._connect()
        self.show_epochs(())
        self.show_resting()
        take_icons_off(self)

    def _build(self) -> None:
        self.bar.setTextVisible(False)
        self.table.setMaximumHeight(TABLE)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        for view in (self.loss, self.f1):
            view.said.connect(self.said)
        buttons = (self.stop, self.use, self.back, self.measure, self.delete)
        for button in buttons:
            button.setAutoDefault(False)

    def _name(self) -> None:
        self.bar.setAccessibleName(tr("Progress"))
        self.start.setAccessibleName(tr("What it starts from"))
        self.train.setText(tr("&Train"))
        self.stop.setText(tr("&Stop"))
        self.use.setText(tr("&Use it"))
        self.use.setToolTip(tr("Let this version suggest in this project from now on"))
        self.back.setText(tr("Go &back"))
        self.back.setToolTip(tr("Let what suggested before do so again"))
        self.delete.setText(tr("D&elete…"))
        tip = tr("Compare it with the built-in suggester where it has not learnt")
        self.measure.setText(tr("&Measure"))
        self.measure.setToolTip(tip)
        self.with_curve.setText(tr("with a learning &curve"))
        self.with_curve.setToolTip(tr("Train on 25, 50, 75 and 100 % of the stories, too"))

    def _place(self) -> None:
        form, going = QFormLayout(), QHBoxLayout()
        form.addRow(tr("Start &from"), self.start)
        for widget in (self.train, self.stop, self.bar):
            going.addWidget(widget)
        left = _column(explaining(tr(EXPLAINED)), form, going, self.status)
        curves = QVBoxLayout()
        for view in (self.loss, self.f1):
            curves.addWidget(view)
        actions = QHBoxLayout()
        for button in (self.use, self.back, self.delete):
            actions.addWidget(button)
        actions.addStretch()
        actions.addWidget(self.measure)
        actions.addWidget(self.with_curve)
        right = _column(self.table, actions, self.about, self.results)
        right.addStretch()
        right.setStretchFactor(self.results, 1)
        splitter = QSplitter(self)
        splitter.addWidget(_widget(_column(left, curves)))
        splitter.addWidget(_widget(right))
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.buttons.rejected.connect(self.reject)
        self.train.clicked.connect(lambda: self.training.emit(self.start.currentData()))
        self.stop.clicked.connect(self._stop)
        self.use.clicked.connect(lambda: self.using.emit(self.table.current))
        self.back.clicked.connect(self.returning)
        self.delete.clicked.connect(lambda: self.removing.emit(self.table.current))
        self.measure.clicked.connect(lambda: self.measuring.emit(self.table.current))
        self.table.itemSelectionChanged.connect(self._tell)
        self.table.itemActivated.connect(lambda _: self.using.emit(self.table.current))
        self.results.wanted.connect(self.wanted)
        self.results.said.connect(self.said)

    def set_theme(self, theme: Theme) -> None:
        for view in (self.loss, self.f1, self.results):
            view.set_theme(theme)

    def show_starts(self, starts: Sequence[tuple[str, str]]) -> None:
        """Offer what a training can start from: what it is called, and what it is found with."""
        self.start.clear()
        for title, wanted in starts:
            self.start.addItem(shortened(title, LONGEST), wanted)

    def show_versions(self, versions: Sequence[Version], in_use: str, *, back: bool) -> None:
        self.table.show_versions(versions, in_use)
        self._back = back
        self._tell()

    def show_epochs(self, epochs: Sequence[Epoch]) -> None:
        """Draw the epochs, if they are others than those on show."""
        if epochs == self._epochs:
            return
        self._epochs = epochs
        named = [replace(epoch, stage=stage_called(epoch.stage)) for epoch in epochs]
        self.loss.show_plot(loss_plot(named))
        self.f1.show_plot(held_out_plot(named))

    def show_working(self, what: str) -> None:
        """Show that it has begun to train or to measure."""
        self.bar.setRange(0, 0)
        self.status.setText(what)
        self._set_busy(busy=True)

    def show_step(self, step: Progress) -> None:
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)
        epochs = getattr(step, "epochs", None)
        if epochs is not None:
            self.show_epochs(epochs)

    def show_resting(self, sentence: str = "") -> None:
        """Show that nothing is under way, and what came of what was."""
        self.status.setText(shortened(sentence, LONGEST))
        self._set_busy(busy=False)
        if sentence:
            self.said.emit(sentence)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()

    def _set_busy(self, *, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.stop.setEnabled(busy)
        self.train.setEnabled(not busy)
        self._busy = busy
        self._tell()

    def _tell(self) -> None:
        """Say what there is to say about the version that is selected."""
        version = self.table.current
        for button in (self.use, self.delete):
            button.setEnabled(version is not None and not self._busy)
        self.measure.setEnabled(not self._busy)
        self.back.setEnabled(self._back and not self._busy)
        self.about.setText(told(version) if version else tr("No version was trained yet."))


def _column(*parts: QWidget | QLayout) -> QVBoxLayout:
    layout = QVBoxLayout()
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


def _widget(layout: QVBoxLayout) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    return widget
