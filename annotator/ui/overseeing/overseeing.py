"""Having the dashboard read, and its plots written."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from annotator.domain.dashboard.figures import Dashboard
from annotator.domain.edit import Edit
from annotator.domain.plot import Plot
from annotator.domain.plot_look import Look
from annotator.domain.progress import Job, Progress
from annotator.domain.said import plural, said
from annotator.override import override
from annotator.ui.desk import Desk
from annotator.ui.files import Task
from annotator.ui.language import tr
from annotator.ui.one_page import OnePage

if TYPE_CHECKING:
    from annotator.ui.overseeing.page import DashboardPage
    from annotator.workflow.session import Session

WRITING = Task(said("Writing plots"), "parts", said("Stopped; some plots may have been written"))


class Overseeing(OnePage["DashboardPage"]):
    """Opens the page; what it shows is read in the background whenever it is opened."""

    def show_dashboard(self) -> None:
        """Open the page, or renew it."""
        self._open(self._made)
        self._read()

    def _made(self, _desk: Desk) -> "DashboardPage":
        from annotator.ui.overseeing.page import DashboardPage  # noqa: PLC0415

        page = DashboardPage(self._bench.window.theme, self._bench.window)
        page.renewed.connect(self._read)
        page.exported.connect(self._export)
        page.said.connect(self._bench.announcer.say)
        self._bench.window.themed.connect(page.grid.set_theme)
        self.work.progressed.connect(page.show_step)
        self.work.finished.connect(page.show_board)
        self.work.failed.connect(page.show_problem)
        return page

    def _read(self) -> None:
        if self.page and self._desk:
            self.page.show_reading()
            self.work.start(_reading(self._desk.session))

    @override
    def _learn(self, edit: Edit) -> None:
        """Say that what is shown was of another state of the project, if it was."""
        if self.page and not edit.suggests():
            self.page.show_outdated()

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
