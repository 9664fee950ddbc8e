"""What suggestions do: says which article measures it, times the work, and opens the figures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette

from annotator.domain.blind import NOTICE
from annotator.domain.edit import Edit
from annotator.domain.effect.report import Effect
from annotator.domain.progress import Job
from annotator.ui.desk import Desk
from annotator.ui.jobs import Latest
from annotator.ui.language import tr
from annotator.ui.measuring.stopwatch import Stopwatch
from annotator.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from annotator.ui.measuring.page import EffectPage
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

MARGIN = 6  # pixels


class Measuring(QObject):
    """Keeps a notice above the text of an article without suggestions, and one page of figures."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._desk: Desk | None = None
        self.page: EffectPage | None = None
        self.notice = PlainLabel(bench.window, wraps=True)
        self.notice.setText(tr(NOTICE))
        self.notice.setMargin(MARGIN)
        self.notice.setAutoFillBackground(True)
        self.notice.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.notice.hide()
        bench.window.centre.insertWidget(0, self.notice)
        self.stopwatch = Stopwatch(bench.canvas, bench.canvas.viewport(), bench.inspector)
        self.work = Latest(self)
        self.work.finished.connect(self._show)
        self.work.failed.connect(self._show_problem)

    def follow(self, desk: Desk | None) -> None:
        """Measure the work in the project of this desk; the page of the one before is closed."""
        if self.page:
            self.page.close()
        self.work.wait()
        self.stopwatch.forget()
        self._desk = desk
        if desk:
            desk.opened.connect(self._open)
            desk.renewed.connect(self._renew)
        if self._bench.deeds:
            self._bench.deeds.spent = self.stopwatch.take
        self._say()

    def show_effect(self) -> None:
        """Open the page of figures, which are computed behind it."""
        from annotator.ui.measuring.page import EffectPage  # noqa: PLC0415  (not at first)
        from annotator.workflow.effect import is_packet  # noqa: PLC0415  (the store)

        desk = self._desk
        if desk is None:
            return
        if self.page is None:
            session = desk.session
            fixed = bool(desk.locked) or session.read_only or is_packet(session)
            self.page = page = EffectPage(session.plan(), self._bench.window, fixed=fixed)
            page.planned.connect(self._plan)
            page.again.connect(self._compute)
            page.finished.connect(self._close)
            self._compute()
        self.page.show()
        self.page.activateWindow()

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

    def _show(self, found: Effect) -> None:
        if self.page:
            self.page.show_effect(found)

    def _show_problem(self, sentence: str) -> None:
        if self.page:
            self.page.show_note(sentence)

    def _open(self) -> None:
        if self._desk and self._desk.article:
            self.stopwatch.turn_to(self._desk.article.id)
        self._say()
        if not self.notice.isHidden():
            self._bench.announcer.say(tr(NOTICE))

    def _renew(self, _edit: Edit) -> None:
        if self.page and self._desk:
            self.page.show_plan(self._desk.session.plan())
        self._say()

    def _say(self) -> None:
        self.notice.setVisible(self._desk is not None and self._desk.copy.blind)

    def _close(self) -> None:
        self.work.stop()
        if self.page:
            self.page.deleteLater()
            self.page = None
        self._bench.canvas.setFocus()


def _measuring(session: "Session") -> Job[Effect]:
    from annotator.workflow.effect import measure_effect  # noqa: PLC0415

    return (yield from measure_effect(session))
