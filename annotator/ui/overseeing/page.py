"""The window in which it is seen how the project goes."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from annotator.domain.dashboard.figures import Dashboard
from annotator.domain.dashboard.plots import plots_of
from annotator.domain.dashboard.telling import told
from annotator.domain.progress import Progress
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.language import tr, worded
from annotator.ui.overseeing.table import HeadwayTable
from annotator.ui.plain_label import PlainLabel
from annotator.ui.plotting.plot_grid import PlotGrid
from annotator.ui.theme import Theme

SIZE = QSize(1120, 800)
LONGEST = 400
READING = said("Reading …")
OUT_OF_DATE = said("The project has changed since. Renew to see what holds now.")


class DashboardPage(QDialog):
    """Shows figures and plots.

    `renewed` tells that they are to be read anew, `exported` that they are to be written into
    files. `said` carries what is new, for those who do not see it.
    """

    renewed = Signal()
    exported = Signal()
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Dashboard"))
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.board: Dashboard | None = None
        self._outdated = False
        self.table, self.grid = HeadwayTable(self), PlotGrid(theme, self)
        self.grid.said.connect(self.show_note)
        self.note = PlainLabel(self, wraps=True)
        self._build_buttons()
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (self.table, self.grid, self.note, self.buttons):
            layout.addWidget(widget, int(widget is self.grid))
        take_icons_off(self)

    def _build_buttons(self) -> None:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self.renew = QPushButton(tr("&Renew"), self)
        self.export = QPushButton(tr("&Export all plots…"), self)
        self.renew.clicked.connect(self.renewed)
        self.export.clicked.connect(self.exported)
        for button in (self.renew, self.export):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.close)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.export.setEnabled(False)

    def show_reading(self) -> None:
        """Say that figures are on their way; those from before stay."""
        self._outdated = False
        self.renew.setEnabled(False)
        self.note.setText(tr(READING))

    def show_step(self, step: Progress) -> None:
        told = f"{tr(READING)} {worded(step.note)}"
        if step.total:
            told = tr(
                "Reading … {done} of {total} {what}",
                done=step.done,
                total=step.total,
                what=step.note,
            )
        self.note.setText(told)

    def show_board(self, board: Dashboard) -> None:
        self.board = board
        self.renew.setEnabled(True)
        self.export.setEnabled(True)
        self.note.setText("")
        self.table.show_board(board)
        self.grid.show_plots(plots_of(board))
        self.said.emit(shortened(worded(next(told(board))), LONGEST))
        if self._outdated:
            self.show_outdated()

    def show_problem(self, sentence: str) -> None:
        """Say why there are no figures."""
        self.renew.setEnabled(True)
        self.show_note(sentence)

    def show_outdated(self) -> None:
        """Say that something has changed since, once what is being read is shown."""
        self._outdated = True
        if self.board and self.renew.isEnabled():
            self.show_note(tr(OUT_OF_DATE))

    def show_note(self, sentence: str) -> None:
        self.note.setText(shortened(sentence, LONGEST))
        self.said.emit(self.note.text())
