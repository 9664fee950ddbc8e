"""Having the dashboard read, and its plots written."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.domain.dashboard.figures import Dashboard
from annotator.domain.edit import Edit
from annotator.domain.plot import Plot
from annotator.domain.plot_look import Look
from annotator.domain.progress import Job, Progress
from annotator.domain.said import plural, said
from annotator.ui.desk import Desk
from annotator.ui.files import Task
from annotator.ui.jobs import Latest
from annotator.ui.language import tr
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.overseeing.page import DashboardPage
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

WRITING = Task(said("Writing plots"), "parts", said("Stopped; some plots may have been written"))


class Overseeing(QObject):
    """Opens the page; what it shows is read in the background whenever it is opened."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._desk: Desk | None = None
        self._changed = False
        self.work = Latest(self)
        self.work.progressed.connect(self._show_step)
        self.work.finished.connect(self._show)
        self.work.failed.connect(self._show_problem)
        self.page: DashboardPage | None = None
        bench.window.themed.connect(self._set_theme)

    def follow(self, desk: Desk | None) -> None:
        """Tell of the project of this desk; the page of the one before is closed."""
        if self.page:
            self.page.close()
        self.work.wait()
        self._desk = desk
        if desk:
            desk.renewed.connect(self._learn)

    def show_dashboard(self) -> None:
        """Open the page, or renew it."""
        from annotator.ui.overseeing.page import DashboardPage  # noqa: PLC0415

        if self._desk is None:
            return
        if self.page is None:
            self.page = page = DashboardPage(self._bench.window.theme, self._bench.window)
            page.renewed.connect(self._read)
            page.exported.connect(self._export)
            page.said.connect(self._bench.announcer.say)
            page.finished.connect(self._close)
        self._read()
        self.page.show()
        self.page.activateWindow()

    def _read(self) -> None:
        if self.page and self._desk:
            self._changed = False
            self.page.show_reading()
            self.work.start(_reading(self._desk.session))

    def _show(self, board: Dashboard) -> None:
        if self.page:
            self.page.show_board(board)
            if self._changed:
                self.page.show_outdated()

    def _show_step(self, step: Progress) -> None:
        if self.page:
            self.page.show_step(step)

    def _show_problem(self, sentence: str) -> None:
        if self.page:
            self.page.show_problem(sentence)

    def _learn(self, edit: Edit) -> None:
        """Say that what is shown was of another state of the project, if it was."""
        if not edit.suggests():
            self._changed = True
            if self.page:
                self.page.show_outdated()

    def _set_theme(self, theme: Theme) -> None:
        if self.page:
            self.page.grid.set_theme(theme)

    def _export(self) -> None:
        """Ask where to, and write all plots and their figures behind the window."""
        page = self.page
        if page is None or not page.grid.views:
            return
        name = QFileDialog.getExistingDirectory(page, tr("A folder for the plots"))
        if name:
            views = page.grid.views
            plots = {key: view.plot for key, view in views.items() if view.plot}
            look = next(iter(views.values())).look
            job = _writing(plots, Path(name), look)
            self._bench.files.run(job, self._tell_written, WRITING)

    def _tell_written(self, written: int) -> None:
        told = tr(plural(written, "Wrote {count} file", "Wrote {count} files"))
        self._bench.tell(told)
        if self.page:
            self.page.show_note(told)

    def _close(self) -> None:
        self.work.stop()
        if self.page:
            self.page.deleteLater()
            self.page = None
        self._bench.canvas.setFocus()


def _reading(session: "Session") -> Job[Dashboard]:
    from annotator.workflow.dashboard import read_dashboard  # noqa: PLC0415  (the store)

    return (yield from read_dashboard(session))


def _writing(plots: Mapping[str, Plot], folder: Path, look: Look) -> Job[int]:
    """Write each plot as SVG, PNG and CSV; return how many files that made."""
    from annotator.ui.plotting.picture import paint  # noqa: PLC0415
    from annotator.workflow.plotting import write_plots, write_tables  # noqa: PLC0415

    yield Progress(0, 2)
    drawn = write_plots(plots, folder, look, paint)
    yield Progress(1, 2)
    return len(drawn) + len(write_tables(plots, folder))
