"""What suggestions do: says which article measures it, times the work, and opens the figures."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette

from annotator.domain.blind import NOTICE
from annotator.domain.edit import Edit
from annotator.domain.effect.report import Effect
from annotator.domain.progress import Job
from annotator.override import override
from annotator.ui.desk import Desk
from annotator.ui.language import tr
from annotator.ui.measuring.stopwatch import Stopwatch
from annotator.ui.one_page import OnePage
from annotator.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from annotator.ui.measuring.page import EffectPage
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

MARGIN = 6  # pixels


class Measuring(OnePage["EffectPage"]):
    """Keeps a notice above the text of an article without suggestions, and one page of figures."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self.notice = PlainLabel(bench.window, wraps=True)
        self.notice.setText(tr(NOTICE))
        self.notice.setMargin(MARGIN)
        self.notice.setAutoFillBackground(True)
        self.notice.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.notice.hide()
        bench.window.centre.insertWidget(0, self.notice)
        self.stopwatch = Stopwatch(bench.canvas, bench.canvas.viewport(), bench.inspector)

    @override
    def follow(self, desk: Desk | None) -> None:
        """Measure the work in the project of this desk."""
        super().follow(desk)
        self.stopwatch.forget()
        if desk:
            desk.opened.connect(self._begin)
        if self._bench.deeds:
            self._bench.deeds.spent = self.stopwatch.take
        self._say()

    def show_effect(self) -> None:
        """Open the page of figures, which are computed behind it."""
        if self._open(self._made):
            self._compute()

    def _made(self, desk: Desk) -> "EffectPage":
        from annotator.ui.measuring.page import EffectPage  # noqa: PLC0415  (not at first)
        from annotator.workflow.effect import is_packet  # noqa: PLC0415  (the store)

        session = desk.session
        fixed = bool(desk.locked) or session.read_only or is_packet(session)
        page = EffectPage(session.plan(), self._bench.window, fixed=fixed)
        page.planned.connect(self._plan)
        page.again.connect(self._compute)
        self.work.finished.connect(page.show_effect)
        self.work.failed.connect(page.show_note)
        return page

    def _plan(self, share: float, each: bool) -> None:
        """Keep another plan, which one undo takes back, and compute anew."""
        from annotator.workflow.effect import plan_blind  # noqa: PLC0415

        if self._desk:
            session = self._desk.session
            self._desk.attempt(lambda: plan_blind(session, share, each=each))
            self._compute()

    def _compute(self) -> None:
        if self.page and self._desk:
            self.page.show_working()
            self.work.start(_measuring(self._desk.session))

    def _begin(self) -> None:
        if self._desk and self._desk.article:
            self.stopwatch.turn_to(self._desk.article.id)
        self._say()
        if not self.notice.isHidden():
            self._bench.announcer.say(tr(NOTICE))

    @override
    def _learn(self, edit: Edit) -> None:
        if self.page and self._desk:
            self.page.show_plan(self._desk.session.plan())
        self._say()

    def _say(self) -> None:
        self.notice.setVisible(self._desk is not None and self._desk.copy.blind)


def _measuring(session: "Session") -> Job[Effect]:
    from annotator.workflow.effect import measure_effect  # noqa: PLC0415

    return (yield from measure_effect(session))
