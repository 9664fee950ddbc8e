"""Having agreement measured, and going to where annotators differ."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.agreement.report import Agreement
from annotator.domain.agreement.terms import Terms
from annotator.domain.edit import Edit
from annotator.domain.errors import ProjectError
from annotator.domain.progress import Job, Progress
from annotator.domain.record import SUGGESTIONS
from annotator.domain.said import said
from annotator.domain.span import Span, Stretch
from annotator.override import override
from annotator.ui.desk import Desk
from annotator.ui.files import Task
from annotator.ui.language import tr
from annotator.ui.one_page import OnePage
from annotator.ui.where_to import where_to

if TYPE_CHECKING:
    from annotator.ui.agreeing.listing import Met, Texts
    from annotator.ui.agreeing.page import AgreementPage
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

TEXTS = 64  # articles whose texts are at hand
REPORTS = said("Page to read and print (*.html);;Rows for a spreadsheet (*.csv);;JSON (*.json)")
REPORTING = Task(said("Writing the report"), said("parts"), said("Stopped; no report was written"))


class Agreeing(OnePage["AgreementPage"]):
    """Opens the page, has computed what is ticked there, goes to places, and has it reported."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._terms = self._shown = Terms()  # what is computed, and what is on show
        self.work.finished.connect(self._show)

    def show_agreement(self) -> None:
        """Open the page on all who have finished what another has finished as well."""
        if self._open(self._made):
            self._list_people(())
            self._compute(Terms())

    def _made(self, _desk: Desk) -> "AgreementPage":
        from annotator.ui.agreeing.page import AgreementPage  # noqa: PLC0415

        page = AgreementPage(self._bench.window.theme, self._bench.window)
        page.altered.connect(self._compute_ticked)
        page.stopped.connect(self.work.stop)
        page.wanted.connect(self.go_to)
        page.exported.connect(self._report)
        page.said.connect(self._bench.announcer.say)
        self._bench.window.themed.connect(page.plots.set_theme)
        self.work.progressed.connect(page.show_step)
        self.work.failed.connect(page.show_problem)
        return page

    def go_to(self, met: "Met") -> None:
        """Show a place in the text, with what everyone put there; the page stays."""
        bench, desk, item = self._bench, self._desk, met.a or met.b
        if desk is None or item is None or self.page is None:
            return
        try:
            bench.articles.open_article(met.article)
        except ProjectError as error:  # it was taken out again
            self.page.show_note(tr("{error}; nothing of it can be shown", error=error))
            return
        if not bench.everyone.on:
            bench.everyone.show_everyone()
        desk.ask(None)
        stretch = item.stretch if isinstance(item, Span) else Stretch(item.start, item.end)
        desk.select(stretch)
        bench.canvas.reveal(stretch)

    def _list_people(self, ticked: tuple[str, ...]) -> None:
        from annotator.workflow.agreeing import work_there  # noqa: PLC0415  (the store)

        if self.page and self._desk:
            self.page.show_people(work_there(self._desk.session), ticked)

    def _compute_ticked(self) -> None:
        if self.page:
            names = self.page.people.names()
            if len(names) == 1:
                self.work.stop()
                self.page.show_problem(tr("Agreement is between two or more: tick another as well"))
            else:
                self._compute(Terms(names, unfinished=self.page.unfinished.isChecked()))

    def _compute(self, terms: Terms) -> None:
        if self.page and self._desk:
            self._terms = terms
            self.page.show_working()
            self.work.start(_measuring(self._desk.session, terms))

    def _show(self, found: Agreement) -> None:
        from annotator.ui.agreeing.listing import Sources  # noqa: PLC0415

        if self.page and self._desk:
            session = self._desk.session
            speakers = {speaker.id: speaker for speaker in session.speakers()}
            self._shown = self._terms
            self._list_people(found.annotators)
            self.page.show_agreement(found, Sources(_titles(session), _texts(session), speakers))

    @override
    def _learn(self, edit: Edit) -> None:
        """Say that what is shown was of another state of the project, if it was."""
        counts = not edit.suggests() or SUGGESTIONS in self._terms.annotators
        if self.page and counts:
            self.page.show_outdated()

    def _report(self) -> None:
        """Ask where to, and write the report behind the window."""
        page, desk = self.page, self._desk
        if page is None or page.found is None or desk is None:
            return
        asked = where_to(page, tr("Export the report"), "agreement", tr(REPORTS))
        if asked:
            path, _ = asked
            job = _reporting(desk.session, page.found, self._shown, path)
            told = tr("The report is in {file}", file=path.name)
            self._bench.files.run(job, lambda _: self._bench.tell(told), REPORTING)


def _titles(session: "Session") -> Mapping[str, str]:
    return {heading.article: heading.title for heading in session.headings()}


def _texts(session: "Session") -> "Texts":
    """Return what gives the text of an article, those last asked for from memory."""

    @lru_cache(TEXTS)
    def text(article: str) -> str:
        try:
            return session.article(article).text
        except ProjectError:  # it was taken out again
            return ""

    return text


def _measuring(session: "Session", terms: Terms) -> Job[Agreement]:
    from annotator.workflow.agreeing import agree  # noqa: PLC0415

    return (yield from agree(session, terms))


def _reporting(session: "Session", found: Agreement, terms: Terms, path: Path) -> Job[None]:
    from annotator.workflow.agreeing import write_report  # noqa: PLC0415

    yield Progress(0, 0)
    write_report(session, found, terms, path)
