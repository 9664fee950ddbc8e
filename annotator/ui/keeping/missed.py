"""A backup that could not be made: said in the status bar until somebody has looked why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.domain.said import said
from annotator.ui.language import tr
from annotator.ui.problem import Problem, Way, tell_problem

SPOKEN = said("A backup could not be made. The button No backup in the status bar says why.")


class Missed(QToolButton):
    """Is there from a backup that failed until it was looked at, or another was made."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._told = ""
        self._ways: Sequence[Way] = ()
        self.problem: Problem | None = None
        self.setText(tr("No backup"))
        self.setAccessibleName(tr("No backup: why?"))
        self.setToolTip(tr("A backup could not be made; why, and what to do?"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.clicked.connect(self._look)
        self.hide()

    def tell(self, why: str, ways: Sequence[Way]) -> None:
        """Say that a backup failed; whoever looks is told why, and led on."""
        time = QTime.currentTime().toString("HH:mm")
        self._ways = ways
        self._told = tr(
            "At {time} no backup could be made: {why}. Your work itself is saved. There is another"
            " try after ten minutes of work; a copy in another place is safe until then",
            time=time,
            why=why,
        )
        self.show()

    def _look(self) -> None:
        self.hide()
        self.problem = tell_problem(self._window, self._told, *self._ways)
