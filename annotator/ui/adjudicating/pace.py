"""How the work goes: decisions in a minute, and how near each annotator is to the gold so far."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.domain.adjudication.pace import per_minute
from annotator.domain.agreement.figure import Figure, as_told, interval
from annotator.domain.decision import Decision
from annotator.domain.edit import Edit
from annotator.domain.said import plural
from annotator.domain.wording import shortened
from annotator.ui.adjudicating.told import LONGEST_NAME
from annotator.ui.jobs import Latest
from annotator.ui.language import tr, worded

if TYPE_CHECKING:
    from annotator.ui.adjudicating.course import Course

IDLE = 3000  # ms without a decision until figures are computed, which takes a while


class Pace(QObject):
    """Tells below the queue how the work goes; computing figures gives way to the next key."""

    def __init__(self, course: "Course") -> None:
        super().__init__(course)
        self._course = course
        self._made: list[datetime] = []
        self._figures = ""
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(IDLE)
        self._waiting.timeout.connect(self.compute)
        self.computing = Latest(self)
        self.computing.finished.connect(self._show_figures)
        course.renewed.connect(self._count)
        course.changed.connect(self.show)

    def leave(self) -> None:
        """Count for another project from now on."""
        self._waiting.stop()
        self.computing.wait()
        self._made, self._figures = [], ""
        self._course.queue.show_pace("")

    def compute(self) -> None:
        """Compare what each annotator marked with the gold so far."""
        self._waiting.stop()
        work = self._course.work
        if work and self._course.going and not self._course.spread.blind:
            self.computing.start(work.with_gold())

    def _count(self, edit: Edit) -> None:
        """Take note of a decision that a person made just now."""
        self.computing.stop()
        self._waiting.start()
        decided = (change.after for change in edit.changes)
        if any(isinstance(one, Decision) and one.choice.settles for one in decided):
            self._made.append(datetime.now(UTC))
        self.show()

    def show(self) -> None:
        rate = per_minute(self._made)
        pace = _told(rate) if rate else ""
        figures = "" if self._course.spread.blind else self._figures
        self._course.queue.show_pace("\n".join(filter(None, (pace, figures))))

    def _show_figures(self, figures: Mapping[str, Figure]) -> None:
        there = [(name, figure) for name, figure in figures.items() if figure.value is not None]
        told = ", ".join(f"{shortened(name, LONGEST_NAME)} {_said(f)}" for name, f in there)
        self._figures = tr("F1 with the gold so far: {figures}", figures=told) if told else ""
        self.show()


def _said(figure: Figure) -> str:
    value, around = worded(as_told(figure)), worded(interval(figure))
    return f"{value} ({around})" if around else value


def _told(rate: float) -> str:
    return tr(plural(round(rate), "{count} decision a minute", "{count} decisions a minute"))
