"""How far everybody has come, how fast, and when all will be done: a row each."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from annotator.domain.dashboard.figures import Dashboard, Headway
from annotator.domain.dashboard.forecast import Forecast
from annotator.domain.dashboard.speed import Speed
from annotator.domain.dashboard.telling import foretold, lasting
from annotator.domain.wording import shortened
from annotator.ui.small_table import SmallTable
from annotator.ui.telling.facts import as_tooltip

HEADS = ("Who", "Done", "Skipped", "Begun", "To do", "Pace", "Done about", "An article takes")
TIPS = (
    "All together have done what anybody has done",
    "Articles marked as done, of those handed out to somebody, else of all",
    "Articles left out",
    "Articles begun and not yet done",
    "Articles that nobody has touched",
    "Articles finished in a day, on the average of the last two weeks",
    "The likely day at this pace, between two days with 80 % probability",
    "The median of the times between steps, pauses of more than five minutes left out",
)
TOGETHER = "All together"
LONGEST, LONGEST_TIP = 60, 400
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROWS = 7  # that are seen without scrolling


class HeadwayTable(SmallTable):
    """Shows all together first, then each annotator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HEADS, HEADS.index("Done about"), parent)
        self.explain(TIPS)
        self.setEditTriggers(SmallTable.EditTrigger.NoEditTriggers)
        self.setAccessibleName("How far everybody has come")

    def show_board(self, board: Dashboard) -> None:
        speeds = {speed.name: speed for speed in board.speeds}
        heads = (board.together, *board.headways)
        self.setRowCount(len(heads))
        for row, head in enumerate(heads):
            for column, text in enumerate(cells(head, speeds.get(head.name))):
                item = QTableWidgetItem(shortened(text, LONGEST))
                item.setToolTip(as_tooltip(shortened(foretold(head.forecast), LONGEST_TIP)))
                if 0 < column < len(HEADS) - 2:
                    item.setTextAlignment(RIGHT)
                self.setItem(row, column, item)
        self._fit(len(heads))

    def _fit(self, rows: int) -> None:
        """Be as high as the rows are, up to some."""
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        self.setFixedHeight(height + min(rows, ROWS) * self.verticalHeader().defaultSectionSize())


def cells(head: Headway, speed: Speed | None) -> Iterator[str]:
    """Yield what stands in the row of somebody."""
    yield head.name or TOGETHER
    yield f"{head.done:,} of {head.of:,}"
    yield from (f"{n:,}" for n in (head.skipped, head.begun, head.untouched))
    yield f"{head.forecast.pace:.1f} a day" if head.forecast.pace else "–"
    yield expected(head.forecast)
    yield lasting(speed.median) if speed else "–"


def expected(found: Forecast) -> str:
    """Say in few words when it will be done."""
    if found.likely is None or found.soonest is None:
        return _unknown(found)
    latest = found.latest.isoformat() if found.latest else "…"
    return f"{found.likely.isoformat()} ({found.soonest.isoformat()} – {latest})"


def _unknown(found: Forecast) -> str:
    if not found.left:
        return found.reason
    return "more than ten years" if found.pace else "too early to tell"
